import { describe, expect, it } from 'vitest';
import { folders } from '../../../src/etl/folders.ts';
import { sheetServer } from '../../../src/site/sheets/serve-sheets.ts';
import { askPublished, french } from '../published.ts';

const serve = sheetServer(folders.edition, null);

/** Rows of a page as a reader sees them: one text for each row or item, without markup. */
function readRows(level: string, code: string): { text: string; rows: string[] } {
  // An EPT is found by its SIREN, as an EPCI is.
  const page = serve(`/fiche/${level === 'ept' ? 'epci' : level}/${code}/`);
  if (!page) throw new Error(`no sheet ${level}/${code}`);
  const written = (html: string) =>
    html
      .replace(/<sup>.*?<\/sup>/g, '')
      .replace(/<[^>]+>/g, ' ')
      .replaceAll('&#x27;', "'")
      .replaceAll('&amp;', '&')
      .replace(/\s+/gu, ' ')
      .trim();
  // The end tags of rows and items are left out: they end where the next begins.
  const rows = [...page.body.matchAll(/<(?:tr|li)>(.*?)(?=<(?:tr|li|\/table|\/ul)>)/gs)].map(
    ([, html]) => written(html),
  );
  return { text: written(page.body), rows };
}

/** Read to 0.1 km; from 10 km on, without the decimal. */
function km(exact: number): string {
  const tenths = Math.round(exact * 10) / 10;
  return `${tenths >= 10 ? french(Math.round(exact), 0) : french(tenths, 1)} km`;
}

/** Shares to a tenth of a point; people that this would make nobody are less than that. */
function shareOf(percent: number): string {
  if (percent > 0 && percent < 0.05) return '&lt; 0,1 %';
  return percent >= 99.95 && percent < 100 ? '&gt; 99,9 %' : `${french(percent, 1)} %`;
}

const perLevel = 9;
const ratios = ['unemployment_pct', 'higher_diploma_pct', 'low_diploma_pct'] as const;
const labels = {
  unemployment_pct: 'Chômage (recensement)',
  higher_diploma_pct: 'Diplômés du supérieur',
  low_diploma_pct: 'Diplôme inférieur au bac, ou aucun',
};

type Row = {
  code: string;
  name: string;
  population: number | null;
} & Record<(typeof ratios)[number], number | null>;

const sampleSql = (level: string) =>
  `SELECT t.code, t.name, t.population, ${ratios.map((id) => (level === 'qpv' ? `NULL AS ${id}` : `i.${id}`)).join(', ')}
   FROM {territories} t JOIN {indicators_${level}} i ON i.code = t.code
   WHERE t.level = '${level}' ORDER BY md5(t.code) LIMIT ${perLevel}`;

function checkCommon(level: string, row: Row): string[] {
  const { text, rows } = readRows(level, row.code);
  expect(text).toContain(row.name.replaceAll("'", '’'));
  if (row.population !== null) {
    expect(text).toContain(`${french(row.population)} habitant`);
  }
  for (const id of ratios) {
    const found = rows.find((one) => one.startsWith(labels[id]));
    if (row[id] !== null) expect(found, `${row.name}: ${id}`).toContain(`${french(row[id], 1)} %`);
  }
  return rows;
}

describe('the numbers of sheets, against the published tables', () => {
  it.each(['commune', 'qpv'])(
    'of level %s: nearest places and how many are near',
    async (level) => {
      for (const row of await askPublished<Row>(sampleSql(level))) {
        const rows = checkCommon(level, row);
        const access = await askPublished<{
          service: string;
          km: number;
          five: number;
          twenty: number;
        }>(
          `SELECT service, distance_km AS km, within_5km AS five, within_20km AS twenty
         FROM {access_${level}} WHERE ${level} = '${row.code}' AND service IN ('france-services', 'delegues-ddd', 'justice')`,
        );
        for (const { service, km: distance, five, twenty } of access) {
          const label = { 'france-services': 'France services ', justice: 'Tribunaux' }[service];
          const item = rows.find(
            (one) => one.startsWith(label ?? 'Délégués') && one.includes('à moins de 5 km'),
          );
          const said = distance < 0.05 ? 'moins de 100 m' : km(distance);
          expect(item, `${row.name}: ${service}`).toContain(said);
          // The comparison below says the same, from another file; there is none outside the levels.
          const compared = rows.filter(
            (one) => one.startsWith(label ?? 'Délégués') && !one.includes(' à moins'),
          );
          expect(
            compared.length === 0
              ? row.population === null
              : compared.some((one) => `${one} `.includes(` ${km(distance)} `)),
            `${row.name}: ${service}`,
          ).toBe(true);
          expect(item).toContain(`${french(five)} à moins de 5 km`);
          expect(item).toContain(`${french(twenty)} à 20 km`);
        }
      }
    },
  );

  it.each(['epci', 'ept', 'arrondissement', 'departement', 'region', 'ensemble', 'pays'])(
    'of level %s: medians, people beyond 10 km',
    async (level) => {
      for (const row of await askPublished<Row>(sampleSql(level))) {
        const rows = checkCommon(level, row);
        const coverage = await askPublished<{
          service: string;
          median: number | null;
          beyond: number;
          percent: number;
        }>(
          `SELECT service, median_km AS median, beyond_10km AS beyond, beyond_10km_pct AS percent
           FROM {coverage} WHERE "grouping" = '${level}' AND code = '${row.code}'
             AND service IN ('france-services', 'delegues-ddd', 'justice')`,
        );
        expect(coverage, row.name).toHaveLength(3);
        for (const { service, median, beyond, percent } of coverage) {
          const label = { 'france-services': 'France services ', justice: 'Tribunaux' }[service];
          const found = rows.find(
            (one) => one.startsWith(label ?? 'Délégués') && !one.startsWith('France services itin'),
          );
          if (median === null) expect(found).toContain('aucun point recensé');
          else {
            expect(found, row.name).toContain(km(median));
            expect(found).toContain(shareOf(percent));
            expect(found).toContain(`${french(beyond)} habitant`);
          }
        }
      }
    },
  );
});

it('ranks a territory among its peers as the published values do, communes and départements', async () => {
  for (const [level, count, sameClass] of [
    ['commune', 50, 'AND o.density = me.density'],
    ['departement', 20, ''],
  ] as const) {
    const density = level === 'commune' ? 'c.density' : `'all'`;
    const join = level === 'commune' ? 'JOIN {communes} c ON c.code = t.code' : '';
    const code = level === 'commune' ? 'c.code' : `c.${level}`;
    // Wilson’s 95 % interval of a share x of n; shares whose intervals overlap are not told apart.
    const ranks = await askPublished<{
      code: string;
      first: number;
      last: number;
      nearer: number;
      compared: number;
      measured: number;
    }>(
      `WITH counted AS (
         SELECT ${code} AS code, sum(p.unemployment_pct_numerator) AS x,
           sum(p.unemployment_pct_denominator) AS n
         FROM {indicator_parts_commune} p JOIN {communes} c ON c.code = p.code GROUP BY 1),
       own AS (
         SELECT t.code, t.population, ${density} AS density, x / n AS rate, i.distance_justice_km AS km,
           (x / n + 1.9208 / n - 1.96 * sqrt(x / n * (1 - x / n) / n + 0.9604 / n / n)) / (1 + 3.8416 / n) AS low,
           (x / n + 1.9208 / n + 1.96 * sqrt(x / n * (1 - x / n) / n + 0.9604 / n / n)) / (1 + 3.8416 / n) AS high,
           row_number() OVER (ORDER BY t.code) AS place
         FROM {territories} t JOIN {indicators_${level}} i ON i.code = t.code ${join}
         LEFT JOIN counted k ON k.code = t.code AND n > 0 WHERE t.level = '${level}'),
       sample AS (
         FROM own WHERE population > 0 AND rate IS NOT NULL AND km IS NOT NULL ORDER BY md5(code) LIMIT 8),
       peers AS (
         SELECT me.code, me.low AS my_low, me.high AS my_high, me.km AS my_km, o.low, o.high, o.km,
           row_number() OVER (
             PARTITION BY me.code
             ORDER BY abs(ln(o.population / me.population)), o.population, abs(o.place - me.place)) AS nearness
         FROM sample me JOIN own o ON o.code <> me.code AND o.population > 0 ${sameClass})
       SELECT code, count(*) FILTER (high < my_low) + 1 AS first,
         count(*) FILTER (low <= my_high) + 1 AS last, count(low) + 1 AS compared, count(km) + 1 AS measured,
         count(*) FILTER (km < my_km) + 1 AS nearer
       FROM peers WHERE nearness <= ${count} GROUP BY code`,
    );
    expect(ranks).toHaveLength(8);
    expect(ranks.some(({ first, last }) => last > first + 2)).toBe(true);
    for (const { code: of, first, last, nearer, compared, measured } of ranks) {
      const { rows } = readRows(level, of);
      const share = rows.find((one) => one.startsWith('Chômage (recensement)'));
      const rank = first === last ? `${first}` : `${first} à ${last}`;
      expect(share, `${level} ${of}`).toContain(`${rank} sur ${compared}`);
      // A distance is not drawn by chance: its rank is plain.
      const distance = rows.find((one) => /^Tribunaux .* sur \d+$/.test(one));
      expect(distance, `${level} ${of}`).toContain(`${nearer} sur ${measured}`);
    }
  }
});

it('tells the median of peers known as ranges by its bounds, not by the few that are exact', async () => {
  const [found] = await askPublished<{ code: string; low: number; high: number }>(
    `WITH own AS (
       SELECT t.code, t.population, coalesce(i.rsa_households_per_1000, i.rsa_households_per_1000_low) AS low,
         coalesce(i.rsa_households_per_1000, i.rsa_households_per_1000_high) AS high, row_number() OVER (ORDER BY t.code) AS place
       FROM {territories} t JOIN {indicators_departement} i ON i.code = t.code
       WHERE t.level = 'departement' AND t.population > 0),
     peers AS (
       SELECT me.code, o.low, o.high, row_number() OVER (
           ORDER BY abs(ln(o.population / me.population)), o.population, abs(o.place - me.place)) AS nearness
       FROM own me JOIN own o ON o.code <> me.code WHERE me.code = '08')
     SELECT '08' AS code, quantile_disc(low, 0.5) AS low, quantile_disc(high, 0.5) AS high
     FROM peers WHERE nearness <= 20 AND low IS NOT NULL`,
  );
  expect(found.low).toBeLessThan(found.high);
  const { rows, text } = readRows('departement', found.code);
  const row = rows.find((one) => one.startsWith('Foyers au RSA'));
  expect(row).toContain(`${french(found.low, 1)}–${french(found.high, 1)} ‰`);
  expect(text).toContain('trait : France, à défaut région ou semblables.');
});
