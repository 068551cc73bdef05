import { booleanPointInPolygon } from '@turf/turf';
import { group } from 'd3';
import { describe, expect, it } from 'vitest';
import { ask } from '../edition-folder.ts';
import { stagedShapes } from '../geography/staged-shapes.ts';

interface Place {
  readonly service: string;
  readonly id: string;
  readonly longitude: number;
  readonly latitude: number;
  /** Nothing is near across the sea: Corsica and each territory overseas are apart. */
  readonly land: string;
}

interface Access {
  readonly origin: string;
  readonly service: string;
  readonly point: string;
  readonly distance_km: number;
  readonly within_5km: number;
  readonly within_10km: number;
  readonly within_20km: number;
  readonly longitude: number;
  readonly latitude: number;
  readonly land: string;
}

/** The land of a row whose department (or a code that begins with it) is given. */
const landSql = (code: string) =>
  `CASE WHEN left(${code}, 2) IN ('2A', '2B') THEN 'corsica'
     WHEN left(${code}, 2) IN ('97', '98') THEN left(${code}, 3) ELSE 'mainland' END`;

const bothTables = (name: string) => `(FROM {${name}} UNION ALL FROM {odbl_${name}})`;

const places = await ask<Place>(
  `SELECT service, id, longitude, latitude, ${landSql('coalesce(commune, postcode, id)')} AS land
   FROM ${bothTables('access_points')}`,
);
const placesOf = group(places, ({ service, land }) => `${service} ${land}`);

// Published distances are whole metres, rounded up.
const roundingKm = 0.001001;

function kilometres(from: Omit<Place, 'service' | 'id'>, to: Place): number {
  const rad = Math.PI / 180;
  const height = Math.sin(((to.latitude - from.latitude) * rad) / 2) ** 2;
  const width = Math.sin(((to.longitude - from.longitude) * rad) / 2) ** 2;
  const parallel = Math.cos(from.latitude * rad) * Math.cos(to.latitude * rad);
  return 2 * 6371.0088 * Math.asin(Math.sqrt(height + parallel * width));
}

/** What is wrong with the nearest place and the counts of a row, all places being tried. */
function problems(row: Access): string[] {
  const found: string[] = [];
  const say = (what: string) => found.push(`${row.origin} ${row.service}: ${what}`);
  const network = placesOf.get(`${row.service} ${row.land}`) ?? [];
  const distances = network.map((place) => kilometres(row, place));
  const nearest = distances.reduce((least, km) => Math.min(least, km), Number.POSITIVE_INFINITY);
  const named = distances[network.findIndex(({ id }) => id === row.point)] ?? Number.NaN;
  if (!(Math.abs(nearest - row.distance_km) < roundingKm)) say(`nearest at ${nearest} km`);
  if (!(Math.abs(named - row.distance_km) < roundingKm)) say(`${row.point} at ${named} km`);
  for (const radius of [5, 10, 20] as const) {
    const count = row[`within_${radius}km`];
    const sure = distances.filter((km) => km < radius - roundingKm).length;
    const possible = distances.filter((km) => km < radius + roundingKm).length;
    if (count < sure || count > possible) say(`${count} within ${radius} km, not ${sure}`);
  }
  return found;
}

describe('nearest places and places around, all of them tried again', () => {
  it('of communes, on every land', async () => {
    const rows = await ask<Access>(
      `SELECT a.commune AS origin, a.* EXCLUDE (commune), d.longitude, d.latitude, ${landSql('d.commune')} AS land
       FROM ${bothTables('access_commune')} a JOIN {demand_points} d ON d.id = a.commune
       JOIN {communes} c ON c.code = a.commune
       WHERE hash(c.code) % 250 = 0 OR (c.departement IN ('2A', '971', '976') AND hash(c.code) % 9 = 0)`,
    );
    expect(rows.length).toBeGreaterThan(1_000);
    expect([...new Set(rows.map(({ land }) => land))].sort()).toEqual(
      expect.arrayContaining(['971', '976', 'corsica', 'mainland']),
    );
    expect(rows.flatMap(problems)).toEqual([]);
  });

  const perimeters = stagedShapes('qpv');
  const qpvRows = ask<
    Access & { inside: number | null; outside_point: string; outside_km: number }
  >(
    `SELECT a.qpv AS origin, a.* EXCLUDE (qpv), q.longitude, q.latitude, ${landSql('q.department')} AS land
     FROM ${bothTables('access_qpv')} a JOIN {qpv} q ON q.code = a.qpv`,
  );

  it('of QPV', async () => {
    const rows = (await qpvRows).filter((_, i) => i % 8 === 0 && i % 3 === 0);
    expect(rows.length).toBeGreaterThan(400);
    expect(rows.flatMap(problems)).toEqual([]);
  });

  it('of QPV: places inside the perimeter, and the nearest outside', async () => {
    const rows = (await qpvRows).filter(
      ({ inside }, i) => inside === null || inside > 1 || i % 9 === 0,
    );
    expect(rows.length).toBeGreaterThan(1_000);
    const wrong = rows.flatMap((row) => {
      const perimeter = perimeters.get(row.origin) ?? null;
      const network = placesOf.get(`${row.service} ${row.land}`) ?? [];
      const near = network.map((place) => ({ place, km: kilometres(row, place) }));
      const inside = new Set(
        near
          .filter(({ place, km }) => {
            // No perimeter is 10 km wide.
            if (!perimeter || km > 10) return false;
            return booleanPointInPolygon([place.longitude, place.latitude], perimeter);
          })
          .map(({ place }) => place.id),
      );
      const outside = near.filter(({ place }) => !inside.has(place.id));
      const km = Math.min(...outside.map((each) => each.km), Number.POSITIVE_INFINITY);
      const named = outside.find(({ place }) => place.id === row.outside_point)?.km;
      const right =
        row.inside === (perimeter ? inside.size : null) &&
        (outside.length === 0
          ? row.outside_point === null && row.outside_km === null
          : Math.abs(km - row.outside_km) < roundingKm &&
            Math.abs((named ?? Number.NaN) - row.outside_km) < roundingKm);
      return right ? [] : [{ ...row, inside: [...inside], was: row.inside, km }];
    });
    expect(wrong).toEqual([]);
    expect(rows.some(({ inside }) => inside === null)).toBe(true);
    expect(rows.filter(({ inside }) => inside !== null && inside > 1).length).toBeGreaterThan(50);
  });

  it('of QPV: each lies in a commune that it is said to be in', async () => {
    const communes = stagedShapes('communes');
    const rows = await ask<{ code: string; communes: string; longitude: number; latitude: number }>(
      'SELECT code, communes, longitude, latitude FROM {qpv} WHERE communes IS NOT NULL',
    );
    expect(rows.length).toBeGreaterThan(1_500);
    const astray = rows
      .filter(
        ({ communes: codes, longitude, latitude }) =>
          !codes
            .split(' ')
            .some((code) => booleanPointInPolygon([longitude, latitude], communes.get(code)!)),
      )
      .map(({ code }) => code);
    // Outlines are simplified: the ledger names those that fall across one.
    const flagged = await ask<{ code: string }>(
      `SELECT left("value", 8) AS code FROM {quality_ledger}
       WHERE source = 'qpv-2024' AND reason = 'outside-contour' ORDER BY code`,
    );
    expect(astray.sort()).toEqual(flagged.map(({ code }) => code));
    expect(astray.length).toBeLessThan(20);
  });
});
