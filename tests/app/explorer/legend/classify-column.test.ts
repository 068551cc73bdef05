import { expect, it } from 'vitest';
import { classifyColumn } from '../../../../src/app/explorer/legend/classify-column.ts';
import { withoutColour } from '../../../../src/app/map/layers/level-layers.ts';
import { palettes, schemes } from '../../../../src/app/theme/palettes.ts';
import {
  decodeColumn,
  encodeColumn,
  type Observation,
} from '../../../../src/edition/files/column-file.ts';
import type { IndicatorRecord } from '../../../../src/edition/indicator-record.ts';
import { reasons } from '../../../../src/edition/reasons.ts';
import { automaticClasses } from '../../../../src/sheet/colours/automatic-classes.ts';

const options = { method: 'auto', classCount: 6, palette: null, theme: 'light' } as const;
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
  { kind: 'range', low: 0, high: 8 },
  { kind: 'missing', reason: 'secret' },
  { kind: 'missing', reason: 'not-covered' },
];

it('gives a range the class of both its bounds, and none between two', () => {
  const ranges: Observation[] = [
    ...[10, 20, 30, 40].map((value): Observation => ({ kind: 'value', value })),
    { kind: 'range', low: 34, high: 36 },
    { kind: 'range', low: 26, high: 30 },
    { kind: 'range', low: 0, high: 9 },
  ];
  const column = decodeColumn('f', encodeColumn(header, ranges), header);
  const { classes, classification, counts } = classifyColumn(column, indicator, reasons, {
    ...options,
    method: 'quantile',
    classCount: 2,
  });
  // 10, 20 and 28 | 30, 35 and 40: the wide range makes no class, and is certain all the same.
  expect(classification.breaks).toEqual([29]);
  expect([...classes]).toEqual([0, 0, 1, 1, 1, withoutColour.secret, 0]);
  expect(counts).toEqual([3, 3]);
});

it('gives secret, range and missing values no class, and counts them', () => {
  const column = decodeColumn('f', encodeColumn(header, list), header);
  const classified = classifyColumn(column, indicator, reasons, {
    ...options,
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
    options,
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
    options,
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

it('classes a gap of decimals by what is written, not by its binary fraction', () => {
  const list = [0.4, 1.6, 2.5, 2.8, 3.1, 4, 5.2, 9];
  const values = list.map((value): Observation => ({ kind: 'value', value }));
  const column = decodeColumn('f', encodeColumn(header, values), header);
  const reference = new Float64Array(list.length).fill(2.8);
  const { classes, classification } = classifyColumn(
    column,
    indicator,
    reasons,
    options,
    reference,
  );
  expect(2.5 - 2.8).toBeGreaterThan(-0.3);
  for (const [i, value] of list.entries()) {
    const gap = Math.round(10 * value - 28) / 10;
    const { low, high, lowClosed } = classification.classes[classes[i]];
    expect(lowClosed ? gap >= low : gap > low, `${value}`).toBe(true);
    expect(gap, `${value}`).toBeLessThanOrEqual(high);
  }
  expect(classification.breaks).toContain(-0.3);
});

it('leaves out the classes that no gap reaches, and keeps the colour of the middle', () => {
  // Nothing is more than 3 below the reference, and much is far above it.
  const list = [7, 8, 9, 10, 11, 12, 30, 40, 50, 60, 70, 80, 90];
  const values = list.map((value): Observation => ({ kind: 'value', value }));
  const column = decodeColumn('f', encodeColumn(header, values), header);
  const reference = new Float64Array(list.length).fill(10);
  const gaps = classifyColumn(column, indicator, reasons, options, reference).classification;
  expect(gaps.breaks).toEqual([7.5, 30, 60]);
  expect(gaps.classes.map(({ count }) => count)).toEqual([6, 2, 3, 2]);
  expect(gaps.classes.map(({ colour }) => colour)).toEqual(palettes.light.diverging.slice(3));
});

it('parts the colours of a change at 0, as its page and its map of France do', () => {
  const change = { ...indicator, polarity: 'neutral', pivot: 0 } as IndicatorRecord;
  const list = [-20, -9, -8, -3, -1, 0, 0.5, 1, 2, 4, 8, 9, 10, 12, 60];
  const values = list.map((value): Observation => ({ kind: 'value', value }));
  const column = decodeColumn('f', encodeColumn(header, values), header);
  const { classification } = classifyColumn(column, change, reasons, options);
  expect(classification.breaks).toEqual([-12, -6, -1.5, 1.5, 6, 12]);
  expect(classification.classes.map(({ colour }) => colour)).toEqual(palettes.light.diverging);
  expect(automaticClasses(column, change).classes).toEqual(classification.classes);
  // A palette or a method of the reader's own comes first.
  const own = classifyColumn(column, change, reasons, { ...options, palette: 'bleus' });
  expect(own.classification.method).toBe('quantile');
  const cut = classifyColumn(column, change, reasons, { ...options, method: 'quantile' });
  expect(cut.classification.breaks).not.toEqual(classification.breaks);
});

it('has colours for as many classes as an address may ask for', () => {
  const values = Array.from({ length: 90 }, (_, i): Observation => ({ kind: 'value', value: i }));
  const column = decodeColumn('f', encodeColumn(header, values), header);
  for (const palette of [null, ...schemes]) {
    const nine = { ...options, method: 'quantile', classCount: 9, palette } as const;
    const { classes } = classifyColumn(column, indicator, reasons, nine).classification;
    expect(new Set(classes.map(({ colour }) => colour)).size).toBe(9);
  }
});
