import type { StageContext } from '../../stage/context.ts';
import { appendText } from '../../stage/raw/append-text.ts';
import { type FileProblem, SourceProblem } from '../../stage/raw/file-problem.ts';
import { readText } from '../../stage/raw/read-text.ts';
import { columns } from './columns.ts';

/** What is kept of a line, as text. */
export interface FragilityLine {
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly iris: string;
  readonly commune: string;
  readonly score: string;
}

const columnCount = 40;
/** Positions of the columns that are read, all before the only ones that may be quoted. */
const scoreAt = 6;
const irisAt = 7;
const communeAt = 8;

/** Codes may have lost their leading zero, which is given back; a score may be absent. */
const forms = [
  { at: irisAt, form: /^(\d{8,9}|2[AB]\d{7})$/, expected: 'code d’IRIS' },
  { at: communeAt, form: /^(\d{4,5}|2[AB]\d{3})$/, expected: 'code de commune' },
  { at: scoreAt, form: /^[^-]*$/, expected: 'score d’au moins 0' },
];

/**
 * Cuts a regional file, which has no header and may mix the two kinds of line end.
 *
 * @returns its lines, and a problem for each line without the 40 expected values, or with a code that is none.
 */
export function parseFragility(
  file: string,
  text: string,
): { lines: FragilityLine[]; problems: FileProblem[] } {
  const lines: FragilityLine[] = [];
  const problems: FileProblem[] = [];
  text.split(/\r?\n/).forEach((content, i, all) => {
    if (content === '' && i === all.length - 1) return;
    const values = content.split(';');
    if (values.length !== columnCount) {
      const message = `ligne illisible : ${columnCount} valeurs attendues, ${values.length} lues`;
      problems.push({ file, row: i + 1, column: null, value: content.slice(0, 80), message });
      return;
    }
    for (const { at, form, expected } of forms) {
      const value = values[at]!;
      if (form.test(value)) continue;
      const message = `valeur impossible : ${expected} attendu`;
      problems.push({ file, row: i + 1, column: columns[at]!, value: value.slice(0, 80), message });
    }
    lines.push({
      file,
      line: i + 1,
      iris: values[irisAt],
      commune: values[communeAt],
      score: values[scoreAt],
    });
  });
  return { lines, problems };
}

/**
 * Reads the regional files into `raw_digital_fragility`.
 *
 * @param paths as declared, `<source id>/<file name>`
 * @throws SourceProblem with every unreadable line of every file.
 */
export async function readFragility(
  { db, rawFile, countRowsIn }: StageContext,
  paths: readonly string[],
): Promise<void> {
  const all: FragilityLine[] = [];
  const allProblems: FileProblem[] = [];
  for (const path of paths) {
    const { text, problems } = await readText({ path }, rawFile(path));
    const parsed = parseFragility(path, text);
    allProblems.push(...problems, ...parsed.problems);
    for (const line of parsed.lines) all.push(line);
    await countRowsIn(path, parsed.lines.length);
  }
  if (allProblems.length > 0) throw new SourceProblem('fragilite-numerique-2020', allProblems);
  const kept = ['file', 'line', 'iris', 'commune', 'score'];
  await appendText(db, 'raw_digital_fragility', kept, all);
}
