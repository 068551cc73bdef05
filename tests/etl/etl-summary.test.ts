import { expect, test } from 'vitest';
import { etlSummary } from '../../src/etl/etl-summary.ts';

const source = (rowsIn: number, rowsKept: number, tables: number) => ({
  source: 's',
  rowsIn,
  rowsKept,
  rowsRejected: rowsIn - rowsKept,
  tables: Array.from({ length: tables }, () => ({ name: 't', rows: 1 })),
  files: [],
});

test('sums rows over sources; sizes, time and memory in one unit each', () => {
  const summary = {
    staged: [source(1000, 900, 2), source(234, 234, 1)],
    stagedFolder: 'data/staged',
    stagedBytes: 12_345_678,
    editionBytes: 89_000_000,
  };
  const lines = etlSummary(summary, 61.25, 2_000_000_000).replaceAll('\u202f', ' ').split('\n');
  expect(lines).toEqual([
    'sources            2, 3 tables',
    'lignes lues        1 234',
    '  gardées          1 134',
    '  rejetées         100',
    'données préparées  12,3 Mo dans data/staged',
    'édition            89,0 Mo',
    'durée              61,3 s',
    'mémoire maximale   2 000,0 Mo',
  ]);
  expect(etlSummary({ ...summary, editionBytes: null }, 1, 1)).not.toContain('édition');
});
