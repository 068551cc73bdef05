import { expect, it } from 'vitest';
import { classifyColumn } from '../../../src/app/legend/classify-column.ts';
import { withoutColour } from '../../../src/app/map/level-layers.ts';
import { decodeColumn, encodeColumn, type Observation } from '../../../src/edition/column-file.ts';
import type { IndicatorRecord } from '../../../src/edition/manifest.ts';
import { reasons } from '../../../src/edition/reasons.ts';

const header = { edition: 'e', indicator: 'i', level: 'commune', decimals: 1 };
const indicator = {
  id: 'i',
  polarity: 'higher-is-worse',
  decimals: 1,
  kind: 'count',
} as IndicatorRecord;
const list: Observation[] = [
  { kind: 'value', value: 1 },
  { kind: 'value', value: 9 },
  { kind: 'range', low: 0, high: 4 },
  { kind: 'missing', reason: 'secret' },
  { kind: 'missing', reason: 'not-covered' },
];

it('gives secret, range and missing values no class, and counts them', () => {
  const column = decodeColumn('f', encodeColumn(header, list), header);
  const classified = classifyColumn(column, indicator, reasons, {
    method: 'quantile',
    classCount: 2,
  });
  expect([...classified.classes]).toEqual([
    0,
    1,
    withoutColour.secret,
    withoutColour.secret,
    withoutColour.missing,
  ]);
  expect(classified.secretCount).toBe(2);
  expect(classified.missingCount).toBe(1);
  expect(classified.classification.count).toBe(2);
});

it('cuts distances of communes at the thresholds of the question', () => {
  const distances: Observation[] = [1, 4, 9, 12, 18, 30].map((value) => ({ kind: 'value', value }));
  const column = decodeColumn('f', encodeColumn(header, distances), header);
  const { classification, classes } = classifyColumn(
    column,
    { ...indicator, kind: 'distance' },
    reasons,
    { method: 'auto', classCount: 6 },
  );
  expect(classification.breaks).toEqual([2.5, 5, 10, 15, 20]);
  expect([...classes]).toEqual([0, 1, 2, 3, 4, 5]);
});

it('gives gaps to a reference classes on either side of it', () => {
  const values = Array.from({ length: 101 }, (_, i): Observation => ({ kind: 'value', value: i }));
  const column = decodeColumn('f', encodeColumn(header, [...values, ...list.slice(2)]), header);
  const reference = new Float64Array(values.length + 3).fill(50);
  reference[7] = Number.NaN;
  const { classes, classification } = classifyColumn(
    column,
    indicator,
    reasons,
    { method: 'auto', classCount: 6 },
    reference,
  );
  expect(classification.classes).toHaveLength(7);
  const middle = classification.classes[3];
  expect(middle.low).toBe(-middle.high);
  expect(classes[50]).toBe(3);
  expect(classes[0]).toBe(0);
  expect(classes[100]).toBe(6);
  // Nothing to compare with; then the range, the withheld and the missing value.
  expect(classes[7]).toBe(withoutColour.missing);
  expect([...classes.slice(-3)]).toEqual([
    withoutColour.secret,
    withoutColour.secret,
    withoutColour.missing,
  ]);
});
