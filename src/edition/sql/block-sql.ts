import type { IndicatorRecord } from '../indicator-record.ts';
import type { LicenceId } from '../licences.ts';
import type { ServiceRecord } from '../manifest.ts';
import type { CodeRun } from './code-runs.ts';
import { type FigureQuery, quoted, tablePath } from './figure-sql.ts';

type Service = Pick<ServiceRecord, 'id' | 'licence'>;

/** Territories that a view looks at, communes unless said, by their codes; null for all. */
type LookedAt = readonly CodeRun[] | null;

/** What a table of coverage shows of a territory: a query a licence, for what is ODbL is apart. */
export function coverageQueries(
  services: readonly Service[],
  level: string,
  code: string,
  thresholdKm: number,
): readonly FigureQuery[] {
  return byLicence(services).map(([licence, ids]) => ({
    path: tablePath(licence, 'coverage'),
    sql: (address) =>
      [
        `SELECT service, round(median_km, 1) AS median_km,`,
        `  beyond_${thresholdKm}km AS people, round(beyond_${thresholdKm}km_pct, 1) AS percent`,
        `FROM ${quoted(address)}`,
        `WHERE "grouping" = ${quoted(level)} AND code = ${quoted(code)} AND service IN (${listed(ids)});`,
      ].join('\n'),
  }));
}

/** The shares of people farther than a threshold from a service, zone by zone. */
export function zoneQuery(
  { id, licence }: Service,
  zonings: readonly string[],
  thresholdKm: number,
): FigureQuery {
  const zones = zonings.map((zoning) => `zone:${zoning}`);
  return {
    path: tablePath(licence, 'coverage'),
    sql: (address) =>
      [
        `SELECT "grouping", code, round(beyond_${thresholdKm}km_pct, 1) AS percent`,
        `FROM ${quoted(address)}`,
        `WHERE service = ${quoted(id)} AND "grouping" IN (${listed(zones)});`,
      ].join('\n'),
  };
}

/**
 * People at most so far from at least `atLeast` of some services, anew from where people and places
 * are: haversine kilometres within a territory of comparison.
 *
 * @param services not ODbL ones: their places are published nowhere
 * @param looked communes whose people count; null for all
 */
export function coveredQuery(
  services: readonly Pick<Service, 'id'>[],
  km: number,
  atLeast: number,
  looked: LookedAt = null,
): FigureQuery {
  return onPeopleAndPlaces(services, looked, (near) => [
    // Who has no place of them in their territory of comparison has no distance.
    'known AS (',
    `  SELECT frame FROM place GROUP BY frame HAVING count(DISTINCT service) >= ${atLeast}),`,
    'reached AS (',
    '  SELECT home.id, count(DISTINCT service) AS services',
    ...near(km),
    '  GROUP BY home.id)',
    `SELECT coalesce(sum(population) FILTER (services >= ${atLeast}), 0)::BIGINT AS people,`,
    `  round(100 * coalesce(sum(population) FILTER (services >= ${atLeast}), 0) / sum(population), 1) AS percent`,
    'FROM home LEFT JOIN reached USING (id) WHERE frame IN (SELECT frame FROM known);',
  ]);
}

/**
 * The places of some lists, the people at most so far from each list, and their share.
 *
 * @param looked communes whose people and places count, wherever the nearest place is; null for all
 */
export function reachedQuery(
  services: readonly Pick<Service, 'id'>[],
  km: number,
  looked: LookedAt = null,
): FigureQuery {
  const isLooked = looked
    ? ' FILTER (EXISTS (FROM looked WHERE commune BETWEEN first_code AND last_code))'
    : '';
  return onPeopleAndPlaces(services, looked, (near) => [
    'reached AS (',
    '  SELECT DISTINCT service, home.id, population',
    ...near(km),
    '),',
    `list AS (SELECT service, count(*)${isLooked} AS places FROM place GROUP BY service)`,
    'SELECT service, places, coalesce(sum(population), 0)::BIGINT AS people,',
    '  round(100 * coalesce(sum(population), 0) / (SELECT sum(population) FROM home), 1) AS percent',
    'FROM list LEFT JOIN reached USING (service) GROUP BY service, places ORDER BY service;',
  ]);
}

/** A query on where people are counted (`home`) and on the places of some lists (`place`). */
function onPeopleAndPlaces(
  services: readonly Pick<Service, 'id'>[],
  looked: LookedAt,
  rest: (near: (km: number) => readonly string[]) => readonly string[],
): FigureQuery {
  const frame = (commune: string) =>
    `CASE WHEN ${commune} LIKE '97%' THEN left(${commune}, 3) WHEN ${commune} LIKE '2A%' OR ${commune} LIKE '2B%' THEN '2' ELSE '' END`;
  return {
    path: 'tables/demand_points.parquet',
    sql: (address) => {
      const folder = address.slice(0, address.lastIndexOf('/') + 1);
      return [
        ...(looked ? [...lookedTable(looked), ', place AS ('] : ['WITH place AS (']),
        `  SELECT service, commune, longitude, latitude, ${frame('commune')} AS frame`,
        `  FROM ${quoted(`${folder}access_points.parquet`)}`,
        `  WHERE service IN (${listed(services.map(({ id }) => id))})),`,
        'home AS (',
        `  SELECT id, longitude, latitude, population, ${frame('commune')} AS frame`,
        `  FROM ${quoted(address)}${looked ? ` ${onLooked('commune')}` : ''}),`,
        ...rest(within),
      ].join('\n');
    },
  };
}

/** The pairs of `home` and `place` at most so far from each other, in kilometres as the crow flies. */
function within(km: number): readonly string[] {
  // A degree of latitude is 111.195 km: places farther north or south need no sine.
  const degrees = Math.ceil((1e4 * km) / 111.195) / 1e4;
  return [
    `  FROM home JOIN place ON home.frame = place.frame AND place.latitude BETWEEN home.latitude - ${degrees} AND home.latitude + ${degrees}`,
    '  WHERE 2 * 6371.0088 * asin(sqrt(pow(sin(radians(home.latitude - place.latitude) / 2), 2)',
    '    + cos(radians(home.latitude)) * cos(radians(place.latitude))',
    `    * pow(sin(radians(home.longitude - place.longitude) / 2), 2))) <= ${km}`,
  ];
}

/**
 * The published values of an indicator at a level, from which statistics are made in the page.
 *
 * @param looked communes whose values count, at the level of communes; null for all
 */
export function valuesQuery(
  {
    id,
    licence,
    kind,
  }: { readonly id: string; readonly licence: LicenceId; readonly kind: string },
  level: string,
  looked: LookedAt = null,
): FigureQuery {
  const columns = kind.startsWith('bounded') ? `${id}_low, ${id}_high` : id;
  return {
    path: tablePath(licence, `indicators_${level}`),
    sql: (address) => onRows(`code, name, ${columns}`, address, 'code', looked),
  };
}

/**
 * The published values of some indicators at a level, both bounds where there are two: what gaps and
 * ranks are made from. A query a licence.
 *
 * @param looked territories of the level whose values count; null for all
 */
export function indicatorsQueries(
  indicators: readonly Pick<IndicatorRecord, 'id' | 'licence' | 'kind'>[],
  level: string,
  looked: LookedAt = null,
): readonly FigureQuery[] {
  return byLicence(indicators).map(([licence, ids]) => {
    const columns = indicators
      .filter(({ id }) => ids.includes(id))
      .map(({ id, kind }) => (kind.startsWith('bounded') ? `${id}_low, ${id}_high` : id));
    return {
      path: tablePath(licence, `indicators_${level}`),
      sql: (address) => onRows(`code, name, ${columns.join(', ')}`, address, 'code', looked),
    };
  });
}

/**
 * Where people are counted: what every plan and every distance starts from.
 *
 * @param looked communes whose people count; null for all
 */
export function peopleQuery(looked: LookedAt = null): FigureQuery {
  const columns = 'id, commune, qpv, longitude, latitude, population';
  return {
    path: 'tables/demand_parts.parquet',
    sql: (address) => onRows(columns, address, 'commune', looked, 'id'),
  };
}

/** Columns of the rows of some territories, in the order of their codes. */
function onRows(
  columns: string,
  address: string,
  code: string,
  looked: LookedAt,
  order = code,
): string {
  return [
    ...(looked ? lookedTable(looked) : []),
    `SELECT ${columns}`,
    `FROM ${quoted(address)}`,
    ...(looked ? [onLooked(code)] : []),
    `ORDER BY ${order};`,
  ].join('\n');
}

const RUNS_A_LINE = 6;

/** The territories looked at, as a table of runs of their codes: each with its first and its last. */
function lookedTable(runs: NonNullable<LookedAt>): string[] {
  // What no code is in: a table has a row.
  const kept = runs.length > 0 ? runs : [['', '']];
  const said = kept.map(([first, last]) => `(${quoted(first)}, ${quoted(last)})`);
  const lines = said.flatMap((_, i) =>
    i % RUNS_A_LINE === 0 ? [`  ${said.slice(i, i + RUNS_A_LINE).join(', ')}`] : [],
  );
  return ['WITH looked(first_code, last_code) AS (VALUES', `${lines.join(',\n')})`];
}

function onLooked(code: string): string {
  return `JOIN looked ON ${code} BETWEEN first_code AND last_code`;
}

function byLicence(
  services: readonly { readonly id: string; readonly licence: LicenceId }[],
): [LicenceId, string[]][] {
  const isOdbl = ({ licence }: { readonly licence: LicenceId }) => licence === 'odbl-1.0';
  const open = services.filter((service) => !isOdbl(service));
  const odbl = services.filter(isOdbl);
  return [open, odbl].flatMap((some) =>
    some.length > 0 ? [[some[0].licence, some.map(({ id }) => id)] as [LicenceId, string[]]] : [],
  );
}

function listed(texts: readonly string[]): string {
  return texts.map(quoted).join(', ');
}
