import type { Cell } from '../grid/grid.ts';
import type { OwnGround } from './own-ground.ts';
import type { OwnPreview, RowOutcome } from './own-jobs.ts';
import { pointCollector, valueCollector } from './reading/collect-rows.ts';
import { findCommune } from './reading/commune-codes.ts';
import { guessReading } from './reading/guess-reading.ts';
import type { OwnReading } from './reading/own-reading.ts';
import { rowCommune, rowValue } from './reading/read-rows.ts';
import { isProblem } from './reading/rejections.ts';
import { type RowTable, UnreadableFile } from './reading/row-table.ts';

/** Rows that a reading is guessed from and tried on. */
const TRIED = 200;
/** Rows shown. */
const SHOWN = 6;

/**
 * Tries a reading, or the most likely one, on the first rows of a file.
 *
 * @throws UnreadableFile
 */
export async function previewFile(
  table: RowTable,
  given: OwnReading | null,
  ground: OwnGround,
): Promise<OwnPreview> {
  const sample: (readonly Cell[])[] = [];
  for await (const { rows } of table.rows()) {
    for (const row of rows) if (row && sample.length < TRIED) sample.push(row);
    if (sample.length >= TRIED) break;
  }
  if (sample.length === 0) throw new UnreadableFile('header-only');
  const { columns, format, dialect } = table;
  const reading =
    given ??
    guessReading(
      { columns, rows: sample },
      (code) => findCommune(code, ground.codes) !== 'unknown-code',
    );
  const points = pointCollector(reading, ground);
  const collector = reading.use === 'points' ? points : valueCollector(reading, ground.codes);
  const problems = collector.take(sample);
  let kept = 0;
  const outcomes = sample.map((row, i): RowOutcome => {
    const problem = problems[i];
    if (problem) return { reason: problem.reason };
    const commune =
      reading.use === 'points' ? points.points.commune[kept++] : communeOf(row, reading, ground);
    return { commune: ground.communeNames[commune], value: readValue(row, reading) };
  });
  return {
    format,
    columns,
    dialect,
    reading,
    rows: sample.slice(0, SHOWN).map((cells, i) => ({ cells, outcome: outcomes[i] })),
    tried: sample.length,
    rejected: problems.filter((problem) => problem !== null).length,
    ...collector.mended,
  };
}

function communeOf(row: readonly Cell[], reading: OwnReading, { codes }: OwnGround): number {
  const found = rowCommune(row, reading, codes);
  return isProblem(found) ? -1 : found.position;
}

function readValue(row: readonly Cell[], reading: OwnReading): number | null {
  if (reading.use === 'points') return null;
  const read = rowValue(row, reading);
  return isProblem(read) ? null : read.value;
}
