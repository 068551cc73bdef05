import { type IndicatorDeclaration, isRatioOfSums } from '../../catalogue/indicator.ts';
import type { LicenceId } from '../../edition/licences.ts';
import { keptDecimals } from '../../edition/rounded.ts';
import type { Catalogue } from '../catalogue.ts';
import { identifier, literal } from '../duckdb.ts';
import type { PublishedTable } from './tables.ts';

/** The tables of the edition: everything that the site shows can be taken away from them. */
export function publishedTables(
  catalogue: Catalogue,
  licenceOf: (sources: readonly string[]) => LicenceId,
): PublishedTable[] {
  const odblServices = catalogue.services
    .filter(({ sources }) => licenceOf(sources) === 'odbl-1.0')
    .map(({ id }) => id);
  const isOdbl = (indicator: IndicatorDeclaration) => licenceOf(indicator.sources) === 'odbl-1.0';
  const levels = [...catalogue.levels.map(({ id }) => id), 'qpv'];
  return [
    territories,
    communes(catalogue),
    qpv,
    ...levels.flatMap((level) => [
      indicatorTable(
        level,
        catalogue.indicators.filter((i) => isKnownAt(i, level) && !isOdbl(i)),
        false,
      ),
      ...(odblServices.length > 0
        ? [
            indicatorTable(
              level,
              catalogue.indicators.filter((i) => isKnownAt(i, level) && isOdbl(i)),
              true,
            ),
          ]
        : []),
    ]),
    ...[false, true]
      .filter((odbl) => !odbl || odblServices.length > 0)
      .flatMap((odbl) => serviceTables(odbl, odblServices)),
    demandPoints,
    demandParts,
    communeParts(catalogue.indicators),
    facilities,
    cityContracts,
    adjacency,
    codePassage,
    communeEvents,
    qualityBalance,
    qualityLedger,
  ];
}

/** Whether the indicator has observations at the level, be they reasons only. */
function isKnownAt({ qpv, measure }: IndicatorDeclaration, level: string): boolean {
  return level !== 'qpv' || qpv !== undefined || 'service' in measure;
}

const open = 'licence-ouverte-2.0';

const territories: PublishedTable = {
  name: 'territories',
  title: { fr: 'Territoires de tous les niveaux', en: 'Territories of all levels' },
  licence: open,
  sql: `SELECT t.level, t.code, t.name, p.population::INTEGER AS population, p.communes::INTEGER AS communes
    FROM territory t LEFT JOIN (
      SELECT m.level, m.code, sum(d.population) AS population, count(*) AS communes
      FROM membership m JOIN demand_population d USING (commune) GROUP BY ALL
      UNION ALL SELECT 'qpv', qpv, population, NULL FROM qpv_population) p USING (level, code)
    ORDER BY t.level, t.code`,
  columns: [
    { name: 'level', description: 'niveau de territoire' },
    { name: 'code', description: 'code officiel du territoire' },
    { name: 'name', description: 'nom' },
    {
      name: 'population',
      unit: 'habitants',
      description:
        'population municipale 2023 (Mayotte : recensement de 2017 ; QPV : compilation secondaire)',
    },
    { name: 'communes', description: 'nombre de communes' },
  ],
};

function communes({ levels, zonings }: Catalogue): PublishedTable {
  const containing = levels.filter(({ id }) => id !== 'commune' && id !== 'pays');
  return {
    name: 'communes',
    title: {
      fr: 'Communes : niveaux, zonages, population, point de demande',
      en: 'Communes: levels, zonings, population, demand point',
    },
    licence: open,
    sql: `SELECT c.code, c.name, d.population, d.note AS population_note,
        ${containing.map(({ id }) => `m.${identifier(id)},`).join(' ')}
        ${zonings.map(({ id }) => `z.${identifier(id)},`).join(' ')}
        coalesce(q.qpv_count, 0)::INTEGER AS qpv_count,
        p.longitude, p.latitude, p.origin AS demand_point_origin, s.area_km2
      FROM commune c JOIN demand_population d ON d.commune = c.code
      JOIN (SELECT commune, arg_max(longitude, population) AS longitude, arg_max(latitude, population) AS latitude,
              any_value(origin) AS origin FROM demand_point GROUP BY commune) p ON p.commune = c.code
      LEFT JOIN (${byCommune('membership', 'level', 'code', containing)}) m ON m.commune = c.code
      LEFT JOIN (${byCommune('zone_class', 'zoning', 'class', zonings)}) z ON z.commune = c.code
      LEFT JOIN (SELECT commune, count(*) AS qpv_count FROM qpv_commune GROUP BY commune) q ON q.commune = c.code
      LEFT JOIN commune_shape s ON s.commune = c.code
      ORDER BY c.code`,
    columns: [
      { name: 'code', description: 'code INSEE, géographie au 1er janvier 2025' },
      { name: 'name', description: 'nom' },
      { name: 'population', unit: 'habitants', description: 'population municipale 2023' },
      {
        name: 'population_note',
        description: 'origine de la population quand ce n’est pas celle de 2023',
      },
      ...containing.map(({ id, label }) => ({ name: id, description: `code : ${label.fr}` })),
      ...zonings.map(({ id, label }) => ({ name: id, description: `classe : ${label.fr}` })),
      { name: 'qpv_count', description: 'nombre de QPV situés au moins en partie dans la commune' },
      { name: 'longitude', unit: '°', description: 'point de demande (le plus peuplé), WGS 84' },
      { name: 'latitude', unit: '°', description: 'point de demande (le plus peuplé), WGS 84' },
      {
        name: 'demand_point_origin',
        description: 'chef-lieu, municipal-arrondissement, commune-centre ou interior-point',
      },
      { name: 'area_km2', unit: 'km²', description: 'superficie du contour simplifié' },
    ],
  };
}

/** One row a commune, with a column for each level or zoning it is in. */
function byCommune(
  table: string,
  kind: string,
  value: string,
  declared: readonly { readonly id: string }[],
): string {
  const columns = declared.map(
    ({ id }) => `any_value(${value}) FILTER (${kind} = ${literal(id)}) AS ${identifier(id)}`,
  );
  return `SELECT ${['commune', ...columns].join(', ')} FROM ${table} GROUP BY commune`;
}

const qpv: PublishedTable = {
  name: 'qpv',
  title: { fr: 'Quartiers prioritaires 2024', en: 'Priority neighbourhoods 2024' },
  licence: open,
  sql: `SELECT q.code, q.name, q.department, p.population::INTEGER AS population,
      (SELECT string_agg(commune, ' ' ORDER BY commune) FROM qpv_commune c WHERE c.qpv = q.code) AS communes,
      q.longitude, q.latitude, q.area_km2, q.geometry_status
    FROM qpv q LEFT JOIN qpv_population p ON p.qpv = q.code ORDER BY q.code`,
  columns: [
    { name: 'code', description: 'code du QPV, génération 2024' },
    { name: 'name', description: 'nom' },
    { name: 'department', description: 'code du département ou de la collectivité' },
    { name: 'population', unit: 'habitants', description: 'population (compilation secondaire)' },
    { name: 'communes', description: 'codes des communes, séparés par une espace' },
    { name: 'longitude', unit: '°', description: 'point situé dans le périmètre, WGS 84' },
    { name: 'latitude', unit: '°', description: 'point situé dans le périmètre, WGS 84' },
    { name: 'area_km2', unit: 'km²', description: 'superficie du périmètre simplifié' },
    { name: 'geometry_status', description: 'défaut du périmètre publié, s’il y en a un' },
  ],
};

/** One column an indicator (value, then status or bounds where some are missing or withheld). */
function indicatorTable(
  level: string,
  indicators: readonly IndicatorDeclaration[],
  odbl: boolean,
): PublishedTable {
  const prefix = odbl ? 'odbl_' : '';
  const parts = indicators.flatMap((indicator, i) => {
    const { id, decimals, label, unit } = indicator;
    const of = (column: string) => `o${i}.${column}`;
    const rounded = (column: string) => `round(${of(column)}, ${decimals + keptDecimals})`;
    const bounded = indicator.measure.kind.startsWith('bounded');
    return [
      {
        sql: `CASE WHEN ${of('low')} = ${of('high')} THEN ${rounded('low')} END`,
        column: { name: id, unit, description: label.fr },
      },
      ...(bounded
        ? [
            {
              sql: rounded('low'),
              column: { name: `${id}_low`, unit, description: `borne basse : ${label.fr}` },
            },
            {
              sql: rounded('high'),
              column: { name: `${id}_high`, unit, description: `borne haute : ${label.fr}` },
            },
          ]
        : []),
      {
        sql: bounded
          ? `CASE WHEN ${of('low')} <> ${of('high')} THEN 'below-threshold' ELSE ${of('reason')}::VARCHAR END`
          : `${of('reason')}::VARCHAR`,
        column: { name: `${id}_status`, description: `raison d’une valeur absente : ${label.fr}` },
      },
    ];
  });
  // Every indicator known at a level has one row for each of its territories: side by side, without
  // looking each other up.
  const observed = ({ id }: IndicatorDeclaration, i: number) =>
    `POSITIONAL JOIN (SELECT low, high, reason FROM observation
       WHERE level = ${literal(level)}::level_id AND indicator = ${literal(id)}::indicator_id ORDER BY "position") o${i}`;
  return {
    name: `${prefix}indicators_${level}`,
    title: {
      fr: `Indicateurs, niveau ${level}${odbl ? ' (dérivés de données ODbL)' : ''}`,
      en: `Indicators, level ${level}${odbl ? ' (derived from ODbL data)' : ''}`,
    },
    licence: odbl ? 'odbl-1.0' : open,
    sql: `SELECT t.code, t.name${parts.map(({ sql, column }) => `, ${sql} AS ${identifier(column.name)}`).join('')}
      FROM (FROM territory WHERE level = ${literal(level)} ORDER BY "position") t ${indicators.map(observed).join(' ')}`,
    columns: [
      { name: 'code', description: 'code du territoire' },
      { name: 'name', description: 'nom' },
      ...parts.map(({ column }) => column),
    ],
  };
}

/** Numerators and denominators of communes, to aggregate over any set of them. */
function communeParts(indicators: readonly IndicatorDeclaration[]): PublishedTable {
  const ratios = indicators.filter(({ measure }) => isRatioOfSums(measure));
  const parts = ratios.flatMap(({ id, label, measure }, i) => {
    const column = (name: string, sql: string, description: string) => ({
      sql: `round(p${i}.${sql}, 4)`,
      column: { name: `${id}_${name}`, description: `${description} : ${label.fr}` },
    });
    return measure.kind === 'bounded-ratio'
      ? [
          column('numerator_low', 'numerator_low', 'numérateur, borne basse'),
          column('numerator_high', 'numerator_high', 'numérateur, borne haute'),
          column('denominator', 'denominator', 'dénominateur'),
        ]
      : [
          column('numerator', 'numerator_low', 'numérateur'),
          column('denominator', 'denominator', 'dénominateur'),
        ];
  });
  const joined = ({ id }: IndicatorDeclaration, i: number) =>
    `LEFT JOIN (FROM commune_part WHERE indicator = ${literal(id)}::indicator_id) p${i} ON p${i}."position" = t."position"`;
  return {
    name: 'indicator_parts_commune',
    title: {
      fr: 'Numérateurs et dénominateurs des indicateurs, par commune',
      en: 'Numerators and denominators of indicators, by commune',
    },
    licence: open,
    sql: `SELECT t.code${parts.map(({ sql, column }) => `, ${sql} AS ${identifier(column.name)}`).join('')}
      FROM (FROM territory WHERE level = 'commune') t ${ratios.map(joined).join(' ')} ORDER BY t.code`,
    columns: [{ name: 'code', description: 'code de la commune' }, ...parts.map((p) => p.column)],
  };
}

function serviceTables(odbl: boolean, odblServices: readonly string[]): PublishedTable[] {
  const prefix = odbl ? 'odbl_' : '';
  const suffix = odbl
    ? { fr: ' (dérivé de données ODbL)', en: ' (derived from ODbL data)' }
    : { fr: '', en: '' };
  const list = `(${['', ...odblServices].map(literal).join(', ')})`;
  const where = `service ${odbl ? 'IN' : 'NOT IN'} ${list}`;
  const licence: LicenceId = odbl ? 'odbl-1.0' : open;
  const named = (fr: string, en: string) => ({ fr: fr + suffix.fr, en: en + suffix.en });
  const service = { name: 'service', description: 'identifiant du service' };
  const around = [5, 10, 20].map((km) => ({
    name: `within_${km}km`,
    description: `nombre de points à ${km} km au plus, à vol d’oiseau`,
  }));
  const nearest = [
    {
      name: 'point',
      description: 'identifiant du point le plus proche dans le territoire de comparaison',
    },
    {
      name: 'distance_km',
      unit: 'km',
      description: 'distance orthodromique à ce point (haversine, rayon 6 371,0088 km)',
    },
    ...around,
  ];
  return [
    {
      name: `${prefix}access_points`,
      title: named('Points d’accès', 'Access points'),
      licence,
      sql: `SELECT service, id, name, address, postcode, commune, longitude, latitude, "position", detail, label_date
        FROM access_point WHERE ${where} ORDER BY service, id`,
      columns: [
        service,
        { name: 'id', description: 'identifiant du point dans sa liste' },
        { name: 'name', description: 'nom' },
        { name: 'address', description: 'adresse' },
        { name: 'postcode', description: 'code postal' },
        { name: 'commune', description: 'code de la commune (2025)' },
        { name: 'longitude', unit: '°', description: 'WGS 84' },
        { name: 'latitude', unit: '°', description: 'WGS 84' },
        {
          name: 'position',
          description: 'source, ou chef-lieu quand la coordonnée publiée n’est pas crédible',
        },
        { name: 'detail', description: 'nature du lieu, horaires ou avertissement' },
        { name: 'label_date', description: 'date du label, quand la liste la donne' },
      ],
    },
    {
      name: `${prefix}access_commune`,
      title: named('Accès des communes à chaque service', 'Access of communes to each service'),
      licence,
      sql: `SELECT commune, service, point, round(distance_km, 4) AS distance_km, within_5km, within_10km, within_20km
        FROM commune_access WHERE ${where} ORDER BY commune, service`,
      columns: [{ name: 'commune', description: 'code de la commune' }, service, ...nearest],
    },
    {
      name: `${prefix}access_qpv`,
      title: named('Accès des QPV à chaque service', 'Access of QPV to each service'),
      licence,
      sql: `SELECT qpv, service, point, round(distance_km, 4) AS distance_km, within_5km, within_10km, within_20km,
          inside, outside_point, round(outside_km, 4) AS outside_km
        FROM qpv_access WHERE ${where} ORDER BY qpv, service`,
      columns: [
        { name: 'qpv', description: 'code du QPV' },
        service,
        ...nearest,
        {
          name: 'inside',
          description: 'points dans le périmètre (absent : périmètre inexploitable)',
        },
        { name: 'outside_point', description: 'point le plus proche hors du périmètre' },
        { name: 'outside_km', unit: 'km', description: 'distance à ce point' },
      ],
    },
    {
      name: `${prefix}coverage`,
      title: named(
        'Couverture de la population, par territoire et par zone',
        'Coverage of the population, by territory and zone',
      ),
      licence,
      sql: `SELECT grouping_id AS "grouping", group_code AS code, service, population, population_without_point,
          round(mean_km, 4) AS mean_km, round(median_km, 4) AS median_km, beyond_5km, beyond_10km, beyond_20km,
          round(beyond_5km_pct, 4) AS beyond_5km_pct, round(beyond_10km_pct, 4) AS beyond_10km_pct, round(beyond_20km_pct, 4) AS beyond_20km_pct
        FROM group_coverage WHERE ${where} ORDER BY ALL`,
      columns: [
        { name: 'grouping', description: 'niveau de territoire, ou « zone: » et le zonage' },
        { name: 'code', description: 'code du territoire ou classe du zonage' },
        service,
        { name: 'population', unit: 'habitants', description: 'population' },
        {
          name: 'population_without_point',
          unit: 'habitants',
          description: 'population des territoires de comparaison sans aucun point recensé',
        },
        { name: 'mean_km', unit: 'km', description: 'distance moyenne pondérée par la population' },
        {
          name: 'median_km',
          unit: 'km',
          description: 'plus petite distance à laquelle vit au moins la moitié de la population',
        },
        ...[5, 10, 20].map((km) => ({
          name: `beyond_${km}km`,
          unit: 'habitants',
          description: `population à plus de ${km} km`,
        })),
        ...[5, 10, 20].map((km) => ({
          name: `beyond_${km}km_pct`,
          unit: '%',
          description: `part de la population à plus de ${km} km`,
        })),
      ],
    },
  ];
}

const demandPoints: PublishedTable = {
  name: 'demand_points',
  title: {
    fr: 'Points de demande : où les habitants sont comptés',
    en: 'Demand points: where people are counted',
  },
  licence: open,
  sql: 'SELECT id, commune, longitude, latitude, population, origin FROM demand_point ORDER BY id',
  columns: [
    { name: 'id', description: 'commune, ou arrondissement municipal' },
    { name: 'commune', description: 'code de la commune' },
    { name: 'longitude', unit: '°', description: 'WGS 84' },
    { name: 'latitude', unit: '°', description: 'WGS 84' },
    { name: 'population', unit: 'habitants', description: 'population municipale' },
    {
      name: 'origin',
      description: 'chef-lieu, municipal-arrondissement, commune-centre ou interior-point',
    },
  ],
};

const demandParts: PublishedTable = {
  name: 'demand_parts',
  title: {
    fr: 'Points de demande, les quartiers prioritaires à part',
    en: 'Demand points, priority neighbourhoods apart',
  },
  licence: open,
  sql: 'SELECT id, commune, qpv, longitude, latitude, population, area_km2, territory FROM demand_part ORDER BY id',
  columns: [
    { name: 'id', description: 'commune, arrondissement municipal, ou QPV et commune' },
    { name: 'commune', description: 'code de la commune' },
    { name: 'qpv', description: 'code du QPV ; vide pour le reste de la commune' },
    { name: 'longitude', unit: '°', description: 'WGS 84' },
    { name: 'latitude', unit: '°', description: 'WGS 84' },
    {
      name: 'population',
      unit: 'habitants',
      description: 'habitants du QPV dans la commune, ou du reste de la commune',
    },
    { name: 'area_km2', unit: 'km²', description: 'surface de la partie' },
    {
      name: 'territory',
      description: 'territoire de comparaison : les distances ne le traversent pas',
    },
  ],
};

const facilities: PublishedTable = {
  name: 'facilities_2018',
  title: {
    fr: 'Équipements par commune en 2018 : services publics, santé, école',
    en: 'Facilities by commune in 2018: public services, health, schools',
  },
  licence: open,
  sql: `SELECT b.commune, b.type, t.domain, t.label, b."count", b.count_status
    FROM bpe_2018 b JOIN equipment_type t USING (type) ORDER BY b.commune, b.type`,
  columns: [
    {
      name: 'commune',
      description: 'code de la commune ; une commune sans ligne pour un type n’en a aucun',
    },
    { name: 'type', description: 'code TYPEQU de 2018' },
    { name: 'domain', description: 'public-service, post, school ou health' },
    { name: 'label', description: 'libellé du type' },
    { name: 'count', description: 'nombre d’équipements' },
    { name: 'count_status', description: 'raison d’un nombre absent' },
  ],
};

const cityContracts: PublishedTable = {
  name: 'city_contracts',
  title: {
    fr: 'Contrats de ville 2015-2023, et postes d’adultes-relais de 2023',
    en: 'City contracts 2015–2023, and posts of mediators in 2023',
  },
  licence: open,
  sql: `SELECT c.code, c.name, c.department, c.longitude, c.latitude, c."position", sum(a.posts)::INTEGER AS mediator_posts
    FROM contrat_ville c LEFT JOIN adulte_relais a ON a.contrat_ville = c.code GROUP BY ALL ORDER BY c.code`,
  columns: [
    { name: 'code', description: 'code du contrat' },
    { name: 'name', description: 'nom' },
    { name: 'department', description: 'département' },
    { name: 'longitude', unit: '°', description: 'WGS 84' },
    { name: 'latitude', unit: '°', description: 'WGS 84' },
    { name: 'position', description: 'source, chef-lieu, epci ou none' },
    { name: 'mediator_posts', description: 'postes d’adultes-relais rattachés au contrat' },
  ],
};

const adjacency: PublishedTable = {
  name: 'commune_adjacency',
  title: { fr: 'Communes limitrophes', en: 'Adjacent communes' },
  licence: open,
  sql: 'SELECT commune, neighbour FROM commune_adjacency ORDER BY ALL',
  columns: [
    { name: 'commune', description: 'code de la commune' },
    { name: 'neighbour', description: 'code d’une commune qui partage une limite' },
  ],
};

const codePassage: PublishedTable = {
  name: 'code_passage',
  title: { fr: 'Passage des anciens codes communes', en: 'Passage of old commune codes' },
  licence: open,
  sql: 'SELECT code_old, code FROM code_passage ORDER BY ALL',
  columns: [
    { name: 'code_old', description: 'code ayant existé depuis 1943' },
    { name: 'code', description: 'commune de 2025' },
  ],
};

const communeEvents: PublishedTable = {
  name: 'commune_events',
  title: { fr: 'Mouvements de communes', en: 'Changes of communes' },
  licence: open,
  sql: 'SELECT date, kind, code_before, name_before, code_after, name_after FROM commune_event ORDER BY ALL',
  columns: [
    { name: 'date', description: 'date d’effet' },
    { name: 'kind', description: 'type d’événement (MOD de l’INSEE)' },
    { name: 'code_before', description: 'commune avant' },
    { name: 'name_before', description: 'nom avant' },
    { name: 'code_after', description: 'commune après' },
    { name: 'name_after', description: 'nom après' },
  ],
};

const qualityBalance: PublishedTable = {
  name: 'quality_balance',
  title: { fr: 'Registre de qualité : bilan par fichier', en: 'Quality ledger: balance by file' },
  licence: open,
  sql: `SELECT r.source, r.file, r.rows_in::INTEGER AS rows_in,
      (SELECT coalesce(sum(k.rows_kept), 0) FROM ledger_kept k WHERE k.source = r.source AND k.file = r.file)::INTEGER AS rows_kept,
      coalesce(sum(l."count") FILTER (l."action" = 'rejected'), 0)::INTEGER AS rows_rejected,
      coalesce(sum(l."count") FILTER (l."action" = 'repaired'), 0)::INTEGER AS repairs,
      coalesce(sum(l."count") FILTER (l."action" = 'flagged'), 0)::INTEGER AS flags
    FROM ledger_rows r LEFT JOIN ledger l ON l.source = r.source AND l.file = r.file
    GROUP BY r.source, r.file, r.rows_in ORDER BY ALL`,
  columns: [
    { name: 'source', description: 'source' },
    { name: 'file', description: 'fichier' },
    { name: 'rows_in', description: 'lignes lues' },
    { name: 'rows_kept', description: 'lignes gardées' },
    { name: 'rows_rejected', description: 'lignes rejetées' },
    { name: 'repairs', description: 'valeurs réparées' },
    { name: 'flags', description: 'valeurs signalées' },
  ],
};

const qualityLedger: PublishedTable = {
  name: 'quality_ledger',
  title: {
    fr: 'Registre de qualité : chaque rejet, réparation et doute',
    en: 'Quality ledger: each rejection, repair and doubt',
  },
  licence: open,
  sql: `SELECT source, file, "row"::INTEGER AS "row", "column", "value", reason, "action", detail, "count"::INTEGER AS "count"
    FROM ledger ORDER BY ALL`,
  columns: [
    { name: 'source', description: 'source' },
    { name: 'file', description: 'fichier' },
    {
      name: 'row',
      description:
        'ligne (CSV, en-tête compris) ou numéro d’objet ; absent pour un groupe de cas égaux',
    },
    { name: 'column', description: 'colonne' },
    { name: 'value', description: 'valeur trouvée' },
    { name: 'reason', description: 'raison' },
    { name: 'action', description: 'rejected, repaired ou flagged' },
    { name: 'detail', description: 'ce qui a été fait' },
    { name: 'count', description: 'nombre de lignes concernées' },
  ],
};
