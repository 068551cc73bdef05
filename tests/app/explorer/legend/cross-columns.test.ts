import { expect, it } from 'vitest';
import { crossColumns } from '../../../../src/app/explorer/legend/cross-columns.ts';
import { withoutColour } from '../../../../src/app/map/layers/level-layers.ts';
import {
  decodeColumn,
  encodeColumn,
  type Observation,
} from '../../../../src/edition/files/column-file.ts';
import type { IndicatorRecord } from '../../../../src/edition/indicator-record.ts';

const header = { edition: 'e', indicator: 'i', level: 'commune', decimals: 0 };
const indicator = { id: 'i', kind: 'published', polarity: 'higher-is-worse' } as IndicatorRecord;
const axisOf = (observations: readonly Observation[]) => ({
  indicator,
  column: decodeColumn('test', encodeColumn(header, observations), header),
});
const values = (from: number): Observation[] =>
  Array.from({ length: 10 }, (_, i) => ({ kind: 'value', value: from + i }));
const palette = Array.from({ length: 9 }, (_, i) => `#00000${i}`);

it('sets the bounds of thirds without what was withheld, and leaves that without a colour', () => {
  const known = values(10);
  // As many communes again of which the count was withheld, between 0 and 30: their lower bound
  // would bring the first fifth to 0.
  const withheld = known.map((): Observation => ({ kind: 'range', low: 0, high: 30 }));
  const people = [...known, ...withheld].map(() => 1);
  const both = axisOf([...known, ...withheld]);
  const { classification, classes } = crossColumns(
    [both, axisOf([...values(0), ...values(0)])],
    people,
    10,
    palette,
  );
  const alone = crossColumns([axisOf(known), axisOf(values(0))], people.slice(0, 10), 10, palette);
  expect(classification.first.breaks).toEqual(alone.classification.first.breaks);
  expect([...classes.slice(10)]).toEqual(withheld.map(() => withoutColour.secret));
  expect(classes.slice(0, 10).every((one) => one >= 0)).toBe(true);
});
