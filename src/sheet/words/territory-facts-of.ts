import { rankAmong } from '../../core/comparison/rank-among.ts';
import type { TerritoryRecord } from '../../edition/files/territory-file.ts';
import type { Manifest, ServiceRecord } from '../../edition/manifest.ts';
import { populationNoteOf } from '../facts/population-note.ts';
import type { SheetEdition, SheetLevel } from '../facts/sheet-edition.ts';
import { isOldList } from '../parts/list-age.ts';
import type {
  BeyondFacts,
  IndicatorFacts,
  PeerFacts,
  ServiceFacts,
  TerritoryFacts,
  UnknownFacts,
} from './facts.ts';
import { partsOf } from './parts-of.ts';
import { isCountedAtSeveral } from './several-points.ts';

/** The service that the sentences tell of in detail. */
const mainServiceId = 'france-services';

/**
 * Gathers what is said of a territory, from the published files alone.
 *
 * @throws RangeError when the edition has no such level or code.
 */
export function territoryFactsOf(
  edition: SheetEdition,
  levelId: string,
  code: string,
): TerritoryFacts {
  const level = edition.level(levelId);
  const position = level?.positions.get(code);
  const record = level?.territory(code);
  if (!level || position === undefined || !record) {
    throw new RangeError(`no territory "${code}" at level "${levelId}"`);
  }
  const { manifest } = edition;
  const countedAt = placeOfCount(levelId, code, record);
  const services = manifest.services
    .filter(({ role, itinerant }) => role === 'current' && !itinerant)
    .map((service) => serviceFacts(manifest, service, record));
  const indicator = (id: string): IndicatorFacts | null => {
    const found = manifest.indicators.find((one) => one.id === id);
    const observation = record.values[id];
    if (!found || !observation) return null;
    const { unit, decimals, vintage } = found;
    return { observation, unit, decimals, vintage };
  };
  return {
    territory: { level: levelId, code, name: record.name, muteH: record.muteH },
    population: record.population,
    populationYear: yearOfNote(populationNoteOf(edition, levelId, code)),
    countedAt,
    services,
    mainService: services.find(({ id }) => id === mainServiceId) ?? null,
    peers: peerFacts(level, position),
    parts: partsOf(edition, levelId, code, distanceColumn),
    home: levelId === 'qpv' ? homeOf(edition, record) : null,
    change: indicator('population_change_since_2016_pct'),
    medianIncome: indicator('median_income_eur'),
    povertyRate: indicator(levelId === 'qpv' ? 'qpv_poverty_rate_pct' : 'poverty_rate_pct'),
    rsaHouseholds: indicator('rsa_households_per_1000'),
    unknown: unknownFacts(manifest, level, record),
  };
}

const distanceColumn = `distance_${mainServiceId.replaceAll('-', '_')}_km`;

function placeOfCount(
  levelId: string,
  code: string,
  { squares }: TerritoryRecord,
): TerritoryFacts['countedAt'] {
  if (levelId === 'qpv') return 'inside';
  if (levelId !== 'commune') return 'several';
  return isCountedAtSeveral(levelId, code, squares) ? 'several' : 'chef-lieu';
}

function serviceFacts(
  manifest: Manifest,
  service: ServiceRecord,
  record: TerritoryRecord,
): ServiceFacts {
  const { id, ofOne, vintage } = service;
  const access = record.access[id] ?? null;
  const coverage = record.coverage[id] ?? null;
  return {
    id,
    ofOne,
    vintage,
    isOld: isOldList(service, manifest.date),
    distanceKm: coverage ? coverage.meanKm : (access?.distanceKm ?? null),
    beyond10Km: beyondFacts(manifest, id, record),
  };
}

function beyondFacts(
  manifest: Manifest,
  service: string,
  { coverage, values, population }: TerritoryRecord,
): BeyondFacts | null {
  const known = coverage[service];
  if (known) {
    if (known.meanKm === null) return null;
    const { beyond, beyondPercent, withoutPoint } = known;
    return { people: beyond[1], percent: beyondPercent[1], withoutPoint };
  }
  const indicator = manifest.indicators.find(
    (one) => one.kind === 'beyond' && one.service === service && one.thresholdKm === 10,
  );
  const share = indicator && values[indicator.id];
  if (share?.kind !== 'value') return null;
  const people = Math.round(((population ?? 0) * share.value) / 100);
  return { people, percent: share.value, withoutPoint: 0 };
}

function peerFacts({ index, peers, column }: SheetLevel, position: number): PeerFacts | null {
  const distances = column(distanceColumn);
  if (!distances) return null;
  const others = peers.peersOf(position);
  const { first, less, greater, equal, compared, missing } = rankAmong(
    distances,
    position,
    others,
    'ascending',
  );
  if (Number.isNaN(first)) return null;
  const isWholeLevel = others.length === index.codes.length - 1;
  return { less, greater, equal, compared, missing, isWholeLevel };
}

/** The commune of a QPV that lies in one only. */
function homeOf({ level }: SheetEdition, { communes }: TerritoryRecord): TerritoryFacts['home'] {
  const [code, ...others] = communes;
  const commune = others.length === 0 ? level('commune')?.territory(code) : null;
  const distanceKm = commune?.access[mainServiceId]?.distanceKm;
  if (!commune || distanceKm === undefined) return null;
  if (isCountedAtSeveral('commune', code, commune.squares)) return null;
  return {
    commune: { level: 'commune', code, name: commune.name, muteH: commune.muteH },
    distanceKm,
  };
}

function unknownFacts(
  { indicators, reasons }: Manifest,
  level: SheetLevel,
  { values }: TerritoryRecord,
): UnknownFacts {
  const unknown = { secret: 0, ranged: 0, missing: 0, total: 0 };
  for (const { id } of indicators) {
    const observation = values[id];
    if (!observation || !level.column(id)) continue;
    unknown.total++;
    if (observation.kind === 'range') unknown.ranged++;
    else if (observation.kind === 'missing') {
      if (reasons[observation.reason].legend === 'secret') unknown.secret++;
      else unknown.missing++;
    }
  }
  return unknown;
}

/** « recensement de 2017 » → 2017. */
function yearOfNote(note: string | null): number | null {
  const year = note?.match(/\b\d{4}\b/)?.[0];
  return year ? Number(year) : null;
}
