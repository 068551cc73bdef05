import { type Gap, gapTo } from '../../core/comparison/gap.ts';
import type { PeerFinder } from '../../core/comparison/peers.ts';
import { type Bearing, bearingOf, favourableFirst } from '../../core/comparison/polarity.ts';
import type { RangedValues } from '../../core/comparison/ranged-values.ts';
import { type RankAmong, rankAmong } from '../../core/comparison/rank-among.ts';
import type { ValueRange } from '../../core/uncertainty/value-range.ts';
import type { Observation } from '../../edition/files/column-file.ts';
import type { TerritoryRecord } from '../../edition/files/territory-file.ts';
import type { IndicatorRecord } from '../../edition/indicator-record.ts';
import type { Manifest } from '../../edition/manifest.ts';
import { rounded } from '../../edition/writing/rounded.ts';
import type { KernelUse } from '../computation/computed-figure.ts';
import type { TerritoryRef } from '../state/parameters/view/territory.ts';

/** A territory that is compared, with what it is compared to. */
export interface Compared {
  readonly ref: TerritoryRef;
  readonly position: number;
  readonly record: TerritoryRecord;
  readonly peers: PeerFinder;
  /** The département, région or country that it is set beside; null for one that has none. */
  readonly reference: { readonly name: string; readonly record: TerritoryRecord } | null;
  /** What ranks are made from at its level, by indicator; none where one is not known there. */
  readonly ranked: ReadonlyMap<string, RangedValues>;
}

/** One indicator of one territory. */
export interface Cell {
  /** null where the edition does not speak of it at this level. */
  readonly observation: Observation | null;
  readonly gap: Gap;
  readonly bearing: Bearing;
  /** null without value or peers, or where the indicator compares within one région only. */
  readonly rank: RankAmong | null;
  /** Length of its bar, 0 to 1, on the scale of the row; null without an exact or ranged value. */
  readonly bar: ValueRange | null;
}

/** An indicator with a cell for each territory compared, in their order. */
export interface ComparedRow {
  readonly indicator: IndicatorRecord;
  readonly cells: readonly Cell[];
}

/** Units of which a total says nothing beside that of another territory. */
const totals: readonly IndicatorRecord['unit'][] = ['persons', 'households', 'count'];

/**
 * The indicators that can be set side by side: rates and distances, not totals; the services of
 * today, not the lists that they replaced.
 */
export function comparableIndicators({
  indicators,
  services,
}: Pick<Manifest, 'indicators' | 'services'>): IndicatorRecord[] {
  const former = services.filter(({ role }) => role === 'history').map(({ id }) => id);
  return indicators.filter(
    ({ unit, id, service }) =>
      (!totals.includes(unit) || id === 'population') && !former.includes(service ?? ''),
  );
}

/** The indicators of a comparison: those that were chosen, in their order, then those of its subject. */
export function comparedIndicators(
  comparable: readonly IndicatorRecord[],
  subject: string,
  chosen: readonly string[],
): IndicatorRecord[] {
  return [
    ...chosen.flatMap((id) => comparable.find((one) => one.id === id) ?? []),
    ...comparable.filter(({ id, theme }) => theme === subject && !chosen.includes(id)),
  ];
}

/** What gaps and ranks are made by, for whoever asks. */
export const comparisonKernels: readonly KernelUse[] = [
  { name: 'gapTo', file: 'comparison/gap.ts', parameters: {} },
  { name: 'levelPeers', file: 'comparison/level-peers.ts', parameters: {} },
  { name: 'rankAmong', file: 'comparison/rank-among.ts', parameters: {} },
];

/** The rows of a comparison; those that no territory has are left out. */
export function comparisonRows(
  indicators: readonly IndicatorRecord[],
  territories: readonly Compared[],
): ComparedRow[] {
  return indicators.flatMap((indicator) => {
    const known = territories.map(({ record }) => record.values[indicator.id] ?? null);
    if (known.every((observation) => observation === null)) return [];
    const most = Math.max(
      0,
      ...known.map((observation) => Math.abs(rangeOf(observation)?.high ?? 0)),
    );
    const cells = territories.map((territory, i) => cellOf(indicator, territory, known[i], most));
    return [{ indicator, cells }];
  });
}

function cellOf(
  indicator: IndicatorRecord,
  { position, peers, reference, ranked }: Compared,
  observation: Observation | null,
  most: number,
): Cell {
  const isNational = indicator.comparableWithin === 'france';
  const range = rangeOf(observation);
  // Totals differ by size alone; an index scaled by région has no national reference.
  const isSet = !totals.includes(indicator.unit) && isNational;
  const beside = isSet ? rangeOf(reference?.record.values[indicator.id] ?? null) : null;
  // Of the values as they are read: their gap is what a reader subtracts.
  const gap = gapTo(asRead(range, indicator), asRead(beside, indicator));
  const values = ranked.get(indicator.id);
  const rank =
    values && isSet && range
      ? rankAmong(values, position, peers.peersOf(position), favourableFirst(indicator.polarity))
      : null;
  return {
    observation,
    gap,
    bearing: bearingOf(gap.direction, indicator.polarity),
    rank: rank && rank.compared > 0 && !Number.isNaN(rank.first) ? rank : null,
    bar:
      range && most > 0
        ? { low: Math.abs(range.low) / most, high: Math.abs(range.high) / most }
        : null,
  };
}

function rangeOf(observation: Observation | null): ValueRange | null {
  if (observation === null || observation.kind === 'missing') return null;
  if (observation.kind === 'value') return { low: observation.value, high: observation.value };
  return { low: observation.low, high: observation.high };
}

function asRead(range: ValueRange | null, { decimals }: IndicatorRecord): ValueRange | null {
  return range && { low: rounded(range.low, decimals), high: rounded(range.high, decimals) };
}
