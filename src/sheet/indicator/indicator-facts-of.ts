import { binCounts, binEdges, valueDomain } from '../../core/classification/value-bins.ts';
import { type Column, observationAt } from '../../edition/files/column-file.ts';
import type { IndicatorRecord } from '../../edition/indicator-record.ts';
import type { LevelRecord } from '../../edition/manifest.ts';
import type { ReasonId } from '../../edition/reasons.ts';
import { thresholdsKm } from '../../edition/thresholds.ts';
import { automaticClasses } from '../colours/automatic-classes.ts';
import { representativeValues, sortedRepresentatives } from '../colours/ranged-classes.ts';
import type { SheetEdition } from '../facts/sheet-edition.ts';
import type {
  DatedValue,
  Distribution,
  IndicatorFacts,
  LevelKnowledge,
  PlaceValue,
} from './indicator-facts.ts';

/** The edition has no indicator of that id. */
export class UnknownIndicatorError extends RangeError {
  override name = 'UnknownIndicatorError';
}

/** @throws UnknownIndicatorError */
export function indicatorOf({ manifest }: Pick<SheetEdition, 'manifest'>, id: string) {
  const indicator = manifest.indicators.find((one) => one.id === id);
  if (!indicator) throw new UnknownIndicatorError(`no indicator "${id}"`);
  return indicator;
}

/**
 * Gathers what the page of an indicator says.
 *
 * @throws UnknownIndicatorError
 */
export function indicatorFactsOf(edition: SheetEdition, id: string): IndicatorFacts {
  const { manifest, computations } = edition;
  const indicator = indicatorOf(edition, id);
  const computation = computations.indicators[id];
  const staging = indicator.sources.flatMap((source) => {
    const sql = computations.staging[source];
    return sql === undefined ? [] : [[source, sql] as const];
  });
  const shown = indicator.levels.commune || !indicator.levels.qpv ? 'commune' : 'qpv';
  const column = edition.level(shown)?.column(id);
  const references = ['pays', 'region'].flatMap((level) => placeValues(edition, level, id));
  return {
    edition: manifest.id,
    id,
    computation,
    staging: Object.fromEntries(staging),
    levels: manifest.levels.map((level) => knowledgeAt(edition, level, id)),
    shown,
    distribution: column ? distributionOf(column, indicator) : null,
    references,
    history: historyOf(edition, indicator),
    example:
      references.find(({ observation }) => observation.kind !== 'missing') ??
      largestKnown(edition, shown, id),
  };
}

function knowledgeAt(edition: SheetEdition, record: LevelRecord, id: string): LevelKnowledge {
  const { id: level, count } = record;
  const column = edition.level(level)?.column(id);
  if (!column) {
    const missing = edition.computations.indicators[id].withoutValue[level] ?? {
      'not-covered': count,
    };
    return { level, count, exact: 0, ranges: 0, missing };
  }
  const missing: Partial<Record<ReasonId, number>> = {};
  let ranges = 0;
  let exact = 0;
  for (let i = 0; i < count; i++) {
    const reason = column.header.reasons[column.reason[i] - 1];
    if (reason) missing[reason] = (missing[reason] ?? 0) + 1;
    else if (column.low[i] === column.high[i]) exact++;
    else ranges++;
  }
  return { level, count, exact, ranges, missing };
}

function distributionOf(column: Column, indicator: IndicatorRecord): Distribution | null {
  const known = sortedRepresentatives(column);
  const domain = valueDomain(known);
  if (!domain) return null;
  const edges = binEdges(domain);
  const { classes } = automaticClasses(column, indicator);
  const inTheDark = automaticClasses(column, indicator, 'dark').classes;
  const { sorted } = known;
  const bound = (value: number) => (Number.isFinite(value) ? value : null);
  return {
    edges,
    counts: [...binCounts(representativeValues(column), edges, null)],
    beyond: sorted.filter((value) => value >= edges[edges.length - 1]).length,
    classes: classes.map(({ low, high, count, colour }, i) => ({
      low: bound(low),
      high: bound(high),
      count,
      colour,
      darkColour: inTheDark[i].colour,
    })),
    least: sorted[0],
    median: sorted[Math.floor((sorted.length - 1) / 2)],
    most: sorted[sorted.length - 1],
  };
}

function placeValues(edition: SheetEdition, level: string, id: string): PlaceValue[] {
  const found = edition.level(level);
  const column = found?.column(id);
  if (!found || !column) return [];
  return found.index.codes.map((code, i) => ({
    level,
    code,
    name: found.index.names[i],
    observation: observationAt(column, i),
  }));
}

/** The most peopled territory of a level with an exact value. */
function largestKnown(edition: SheetEdition, level: string, id: string): PlaceValue | null {
  const population = edition.level(level)?.index.population ?? [];
  let largest: PlaceValue | null = null;
  let people = -1;
  placeValues(edition, level, id).forEach((place, i) => {
    if (place.observation.kind !== 'value' || (population[i] ?? 0) <= people) return;
    people = population[i] ?? 0;
    largest = place;
  });
  return largest;
}

/** The national value by each list of the network that the indicator belongs to. */
function historyOf(edition: SheetEdition, indicator: IndicatorRecord): DatedValue[] {
  const { manifest } = edition;
  const lists = manifest.history.snapshots.map(({ service }) => service);
  if (indicator.service === null || !lists.includes(indicator.service)) return [];
  const france = edition.level('pays')?.territory('FR');
  const threshold = thresholdsKm.indexOf(indicator.thresholdKm ?? 0);
  return lists.map((service) => {
    const coverage = france?.coverage[service];
    const value = (threshold < 0 ? coverage?.meanKm : coverage?.beyondPercent[threshold]) ?? null;
    return { service, value };
  });
}
