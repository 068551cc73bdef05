import { expect } from 'vitest';
import {
  type PointGround,
  pointCollector,
  valueCollector,
} from '../../../src/app/own/reading/collect-rows.ts';
import { type CommuneCodes, findCommune } from '../../../src/app/own/reading/commune-codes.ts';
import { guessReading } from '../../../src/app/own/reading/guess-reading.ts';
import { pointLocator } from '../../../src/app/own/reading/locate-points.ts';
import { openTable } from '../../../src/app/own/reading/open-table.ts';
import type { CsvDialect, OwnReading } from '../../../src/app/own/reading/own-reading.ts';
import { readOwnFile } from '../../../src/app/own/reading/read-own-file.ts';
import type { Rejection } from '../../../src/app/own/reading/rejections.ts';

/** Codes of the five communes of these tests. */
const communes = ['01001', '2A004', '69123', '75056', '76217'];
const codes: CommuneCodes = {
  positions: new Map(communes.map((code, i) => [code, i])),
  old: {
    '76108': { event: { kind: '32', date: '2016-01-01', into: [] }, successors: ['76217'] },
    '20004': { event: { kind: '41', date: '1976-01-01', into: [] }, successors: ['2A004'] },
    '14697': { event: null, successors: ['01001', '76217'] },
  },
};
const longitude = [4.93, 8.74, 4.83, 2.35, 1.08];
const latitude = [46.15, 41.92, 45.76, 48.86, 49.92];
const box = (west: number, south: number, east: number, north: number) => ({
  type: 'Polygon' as const,
  coordinates: [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
    ],
  ],
});
const ground: PointGround = {
  codes,
  chefLieu: (commune) => [longitude[commune], latitude[commune]],
  locate: pointLocator({
    commune: [0, 1, 2, 3, 4],
    longitude,
    latitude,
    departments: [box(-5, 42, 8, 51)],
  }),
};

interface Read {
  readonly columns: readonly string[];
  readonly dialect: CsvDialect | null;
  readonly reading: OwnReading;
  readonly rows: number;
  readonly kept: number;
  readonly rejections: Rejection[];
  readonly points: ReturnType<typeof pointCollector>['points'];
  readonly values: Float64Array;
  readonly mended: { restored: number; carried: number };
}

/** Reads a file as the page does: with what is guessed, unless a test says otherwise. */
export async function readAsPage(
  content: BlobPart | BlobPart[],
  change: Partial<OwnReading> = {},
  dialect: CsvDialect | null = null,
): Promise<Read> {
  const table = await openTable(new Blob(Array.isArray(content) ? content : [content]), dialect);
  const sample: (readonly (string | number | boolean | null)[])[] = [];
  for await (const { rows } of table.rows()) {
    sample.push(...rows.filter((row) => row !== null).slice(0, 100));
    break;
  }
  const guessed = guessReading(
    { columns: table.columns, rows: sample },
    (code) => findCommune(code, codes) !== 'unknown-code',
  );
  const reading = { ...guessed, ...change };
  const points = pointCollector(reading, ground);
  const values = valueCollector(reading, codes);
  const collector = reading.use === 'points' ? points : values;
  const rejections: Rejection[] = [];
  const count = await readOwnFile(
    table,
    reading,
    collector,
    (one) => rejections.push(one),
    () => {},
  );
  expect(count.rows).toBe(count.kept + count.rejected);
  expect(count.rejected).toBe(rejections.length);
  return {
    columns: table.columns,
    dialect: table.dialect,
    reading,
    ...count,
    rejections,
    points: points.points,
    values: values.values,
    mended: collector.mended,
  };
}
