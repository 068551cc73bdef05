import { medianAmong } from '../../core/comparison/median-among.ts';
import { favourableFirst } from '../../core/comparison/polarity.ts';
import { rankAmong } from '../../core/comparison/rank-among.ts';
import { type Column, observationAt } from '../../edition/files/column-file.ts';
import type { TerritoryRecord } from '../../edition/files/territory-file.ts';
import type { IndicatorRecord } from '../../edition/indicator-record.ts';
import { travelTimesTo } from '../../edition/travel-time.ts';
import { sentencesOf } from '../words/sentences-of.ts';
import { populationNoteOf } from './population-note.ts';
import type { SheetEdition, SheetLevel } from './sheet-edition.ts';
import type {
  IndicatorFacts,
  PeerRank,
  PlaceFacts,
  SheetFacts,
  TerritoryName,
  Value,
} from './sheet-facts.ts';
import { communesOf, zoningCounts } from './zoning-counts.ts';

/** Levels that a territory is compared with, where they contain the whole of it. */
const referenceLevels: Readonly<Record<string, readonly string[]>> = {
  qpv: ['commune', 'departement', 'pays'],
  region: ['pays'],
  departement: ['region', 'pays'],
};
const usualReferences = ['departement', 'region', 'pays'];

/** A code that the level does not have. */
export class UnknownTerritoryError extends Error {
  constructor(level: string, code: string) {
    super(`no territory "${code}" at level "${level}"`);
    this.name = 'UnknownTerritoryError';
  }
}

/**
 * Gathers what the sheet of a territory says, from the published files alone.
 *
 * @throws UnknownTerritoryError when the edition has no such level or code.
 */
export function sheetFactsOf(edition: SheetEdition, levelId: string, code: string): SheetFacts {
  const level = edition.level(levelId);
  const position = level?.positions.get(code);
  const record = level?.territory(code);
  if (!level || position === undefined || !record) throw new UnknownTerritoryError(levelId, code);
  const { manifest } = edition;
  const within = containing(edition, record);
  const references = (referenceLevels[levelId] ?? usualReferences).flatMap((id) =>
    within.filter((one) => one.level === id),
  );
  const peers = level.peers.peersOf(position);
  const current = manifest.services.filter(({ role }) => role === 'current');
  const isPoint = levelId === 'commune' || levelId === 'qpv';
  const communes = isPoint ? [] : communesOf(edition, levelId, code);
  return {
    edition: manifest.id,
    date: manifest.date,
    level: levelId,
    code,
    name: record.name,
    population: record.population,
    populationNote: populationNoteOf(edition, levelId, code),
    areaKm2: record.areaKm2,
    bounds: level.index.bounds[position],
    tileId: position,
    ...(record.squares ? { squares: record.squares } : {}),
    roadEstimate: record.roadEstimate,
    mayotte: levelId === 'pays' ? nameOf(edition, 'departement', '976') : null,
    within,
    zonings: record.zonings,
    zoningCounts: zoningCounts(edition, communes),
    communeCount: isPoint ? null : communes.length,
    qpv: qpvInside(edition, level, code, record),
    communes: namesOf(edition, 'commune', record.communes),
    places: isPoint
      ? Object.fromEntries(current.map(({ id }) => [id, placeFacts(edition, record, id)]))
      : {},
    coverage: Object.fromEntries(
      current.flatMap(({ id }) => (record.coverage[id] ? [[id, record.coverage[id]]] : [])),
    ),
    references,
    peerCount: peers.length,
    indicators: Object.fromEntries(
      manifest.indicators.flatMap((indicator) => {
        const { service, kind } = indicator;
        if (service !== null && !current.some(({ id }) => id === service)) return [];
        if (isPoint && kind === 'beyond') return [];
        const column = level.column(indicator.id);
        if (!column) return [];
        const own = { level, position, references, peers };
        const facts = indicatorFacts(edition, indicator, column, own);
        return [[indicator.id, facts] as const];
      }),
    ),
    sentences: sentencesOf(edition, levelId, code),
  };
}

function containing(edition: SheetEdition, record: TerritoryRecord): TerritoryName[] {
  return [...edition.manifest.levels]
    .sort((a, b) => a.order - b.order)
    .flatMap(({ id }) => {
      const code = record.within[id];
      return (code && nameOf(edition, id, code)) || [];
    });
}

/** null for a territory outside the levels: the communes of Saint-Martin, say. */
function nameOf({ level }: SheetEdition, id: string, code: string): TerritoryName | null {
  const found = level(id);
  const position = found?.positions.get(code);
  if (!found || position === undefined) return null;
  const { names, population } = found.index;
  return { level: id, code, name: names[position], population: population[position] };
}

function namesOf(edition: SheetEdition, id: string, codes: readonly string[]): TerritoryName[] {
  return codes.flatMap((code) => nameOf(edition, id, code) ?? []);
}

function qpvInside(
  edition: SheetEdition,
  level: SheetLevel,
  code: string,
  record: TerritoryRecord,
): TerritoryName[] {
  const qpv = edition.level('qpv');
  if (!qpv || level === qpv) return [];
  const codes =
    level.record.id === 'commune'
      ? record.qpv
      : level.record.id === 'pays'
        ? []
        : qpv.index.codes.filter((_, i) => qpv.index.within[level.record.id]?.[i] === code);
  return namesOf(edition, 'qpv', codes).sort((a, b) => (b.population ?? 0) - (a.population ?? 0));
}

function placeFacts(
  edition: SheetEdition,
  record: TerritoryRecord,
  service: string,
): PlaceFacts | null {
  const access = record.access[service];
  if (!access) return null;
  const { point, name, address, commune, distanceKm, within, inside } = access;
  const places = edition.places(service);
  const at = places.positions.get(point);
  const times = travelTimesTo(edition.manifest, service);
  const reached = times && record.travel?.[times.indicator.id];
  return {
    id: point,
    name,
    address,
    commune: commune ? nameOf(edition, 'commune', commune) : null,
    distanceKm,
    within,
    ...(inside === undefined ? {} : { inside }),
    ...(reached && reached.point !== point ? { soonest: reached.name } : {}),
    position: at === undefined ? null : [places.longitude[at], places.latitude[at]],
    detail: at === undefined ? null : places.details[at],
  };
}

/** A territory beside those that contain it and its peers. */
interface ComparedTerritory {
  readonly level: SheetLevel;
  readonly position: number;
  readonly references: readonly TerritoryName[];
  readonly peers: Uint32Array;
}

function indicatorFacts(
  { level }: SheetEdition,
  indicator: IndicatorRecord,
  column: Column,
  own: ComparedTerritory,
): IndicatorFacts {
  const { position, references, peers } = own;
  // An index whose scale is set within each région says nothing across them.
  const isNational = indicator.comparableWithin === 'france';
  return {
    value: valueAt(column, position),
    references: references.map((reference) => {
      if (!isNational && reference.level === 'pays') return null;
      const found = level(reference.level);
      const other = found?.column(indicator.id);
      const at = found?.positions.get(reference.code);
      if (other && at !== undefined) return valueAt(other, at);
      // No territory of that level has a value.
      if (!indicator.levels.commune) return 'not-covered';
      return indicator.aggregation === 'none' ? 'not-aggregable' : 'partial-coverage';
    }),
    peerMedian: isNational ? medianAmong(column, peers) : null,
    rank: isNational ? peerRank(indicator, column, own) : null,
  };
}

/**
 * Among values that chance is in, only those whose intervals do not overlap are told apart: the
 * rank then has two bounds, as it has among ranges.
 */
function peerRank(
  { id, polarity }: IndicatorRecord,
  column: Column,
  { level, position, peers }: ComparedTerritory,
): PeerRank | null {
  const values = level.intervals(id) ?? column;
  const { first, last, compared } = rankAmong(values, position, peers, favourableFirst(polarity));
  return Number.isNaN(first) || compared === 0 ? null : [first, last, compared];
}

function valueAt(column: Column, position: number): Value {
  const observation = observationAt(column, position);
  if (observation.kind === 'missing') return observation.reason;
  return observation.kind === 'value' ? observation.value : [observation.low, observation.high];
}
