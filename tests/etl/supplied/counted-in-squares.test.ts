import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { pointsAround, sharesOfCommunes } from '../../../src/app/area/area-members.ts';
import type { EditionFiles } from '../../../src/app/edition/edition-files.ts';
import { loadPlacement } from '../../../src/app/explorer/analysis/clusters/load-placement.ts';
import { replacePoints } from '../../../src/app/explorer/analysis/clusters/replace-points.ts';
import { unitsApart } from '../../../src/app/explorer/analysis/inequality/load-inequality.ts';
import { coverageStates, pointStates } from '../../../src/app/explorer/lens/coverage.ts';
import { spreadOverPoints } from '../../../src/app/explorer/lens/vulnerable-people.ts';
import { everyCommune } from '../../../src/app/planner/model/plan-candidates.ts';
import { plannerData } from '../../../src/app/planner/model/planner-data.ts';
import { haversineKm } from '../../../src/core/geo/haversine.ts';
import { completeSteps } from '../../../src/core/steps.ts';
import type { DemandFile } from '../../../src/edition/files/demand-file.ts';
import type { DemandPartsFile } from '../../../src/edition/files/demand-parts-file.ts';
import type { LevelIndex } from '../../../src/edition/files/level-index.ts';
import type { PointsFile } from '../../../src/edition/files/points-file.ts';
import type { ServiceRecord } from '../../../src/edition/manifest.ts';
import { loadCatalogue } from '../../../src/etl/catalogue.ts';
import { runDerivation } from '../../../src/etl/derive/run-derivation.ts';
import { rows } from '../../../src/etl/duckdb.ts';
import { publishDemandParts } from '../../../src/etl/publish/pages/demand-parts.ts';
import { publishLevelIndexes } from '../../../src/etl/publish/pages/level-indexes.ts';
import { publishDemand, publishPoints } from '../../../src/etl/publish/pages/points-files.ts';
import { readSupplied } from '../../../src/etl/supplied/supplied-edition.ts';
import { withOneCommune } from '../one-commune.ts';
import { createStagedLedger, withSuppliedFolder } from './supplied-folder.ts';

/** Six of ten people in the square of the desk, four in one eight kilometres to the east. */
const squares = [
  'idcar_1km,lcog_geo,ind',
  'CRS3035RES1000mN2556000E3933000,01001,60',
  'CRS3035RES1000mN2556000E3941000,01001,40',
].join('\n');
const declared = JSON.stringify({
  files: ['carreaux.csv'],
  title: { fr: 'Filosofi', en: 'Filosofi' },
  producer: 'INSEE',
  vintage: '2021',
  licence: 'licence-ouverte-2.0',
});
const desk = 'france-services';

/**
 * The files that pages read, of an edition of two communes: 01001 in two squares, and 01002, which
 * the grid does not cover; and the distances that its tables publish.
 */
async function publishedInSquares() {
  const catalogue = await loadCatalogue();
  const files = { 'carreaux.csv': squares, 'population-grid.json': declared };
  let published: Awaited<ReturnType<typeof read>> | undefined;
  await withSuppliedFolder(files, (folder) =>
    withOneCommune(async (db) => {
      await createStagedLedger(db);
      await db.run(`
        INSERT INTO commune (code, name, department, region) VALUES ('01002', 'Bourg', '01', '84');
        INSERT INTO municipal_population (code, population) VALUES ('01002', 5);
        INSERT INTO chef_lieu (code, longitude, latitude) VALUES ('01002', 5.3, 46);
        INSERT INTO france_services_2024 (id, name, commune, longitude, latitude, "position", itinerant)
          VALUES ('fs1', 'Maison', '01001', 5, 46, 'source', false)`);
      await runDerivation(db, catalogue, [], () => {}, await readSupplied(folder, catalogue));
      await publishLevelIndexes(db, folder);
      await publishPoints(db, folder, catalogue);
      await publishDemand(db, folder, 'e', new Set());
      await publishDemandParts(db, folder, 'e', catalogue.zonings);
      const distances = await rows<{ code: string; km: number }>(
        db,
        `SELECT code, low AS km FROM observation
         WHERE level = 'commune' AND indicator = 'distance_france_services_km' ORDER BY code`,
      );
      published = await read(folder, distances);
    }),
  );
  return published!;
}

async function read(folder: string, distances: readonly { code: string; km: number }[]) {
  const json = async <T>(path: string) =>
    JSON.parse(gunzipSync(await readFile(join(folder, path))).toString()) as T;
  return {
    distances,
    demand: await json<DemandFile>('demand.json.gz'),
    parts: await json<DemandPartsFile>('demand-parts.json.gz'),
    index: await json<LevelIndex>('levels/commune.json.gz'),
    places: await json<PointsFile>(`points/${desk}.json.gz`),
  };
}

test('what pages compute counts people in their squares, and places at the chefs-lieux', async () => {
  const { distances, demand, parts, index, places } = await publishedInSquares();
  expect(index.codes).toEqual(['01001', '01002']);
  expect(demand.commune).toEqual([0, 0, 1]);
  expect(demand.population).toEqual([6, 4, 5]);
  const km = demand.longitude.map((longitude, i) =>
    haversineKm(longitude, demand.latitude[i], 5, 46),
  );
  expect([Math.round(km[0]), Math.round(km[1])]).toEqual([0, 8]);

  // The distance of a commune is the mean over its people, in the tables and on the pages.
  expect(distances.map(({ code }) => code)).toEqual(['01001', '01002']);
  expect(distances[0].km).toBeCloseTo((6 * km[0] + 4 * km[1]) / 10, 1);
  const apart = unitsApart(demand, parts, desk);
  const personKm = apart.distanceKm.reduce((sum, each, i) => sum + each * apart.population[i], 0);
  expect(personKm).toBeCloseTo(10 * distances[0].km + 5 * distances[1].km, 0);

  // The lens at five kilometres, and a circle around the desk: one square of the two.
  const states = coverageStates(demand.distanceMetres, {
    services: [desk],
    km: 5,
    needs: 'any',
  } as Parameters<typeof coverageStates>[1]);
  const { covered, uncovered } = pointStates;
  expect([...states]).toEqual([covered, uncovered, uncovered]);
  expect([...spreadOverPoints([20, 7], demand.commune, demand.population)]).toEqual([12, 8, 7]);
  const inside = pointsAround(demand, { longitude: [5], latitude: [46] }, 5);
  const shares = sharesOfCommunes(inside, demand.commune, demand.population, 2);
  expect([...shares]).toEqual([0.6, 0]);

  // A network placed at random is placed where people live, and measured from there.
  const files = {
    manifest: { levels: [{ id: 'commune' }] },
    levelIndex: async () => index,
    demand: async () => demand,
    demandParts: async () => parts,
    points: async () => places,
  } as unknown as EditionFiles;
  const { points } = await loadPlacement(files, { id: desk } as ServiceRecord);
  const placed = completeSteps(replacePoints({ ...points, draws: 199, seed: 1 }));
  expect(placed.meanKm).toBeCloseTo(personKm / 15, 9);
  const between = (i: number, j: number) =>
    haversineKm(demand.longitude[i], demand.latitude[i], demand.longitude[j], demand.latitude[j]);
  const means = [0, 1, 2].map((from) =>
    demand.population.reduce((sum, people, to) => sum + (people * between(from, to)) / 15, 0),
  );
  expect(placed.drawnMeanKm.every((mean) => means.some((one) => Math.abs(one - mean) < 1e-9))).toBe(
    true,
  );

  // The planner opens places at the chefs-lieux all the same.
  const unknown = { low: new Float64Array(2), high: new Float64Array(2) };
  const data = plannerData({
    demandParts: parts,
    communes: index,
    zonings: [],
    over75Percent: unknown as never,
    medianIncome: unknown as never,
  });
  expect([...data.parts.people]).toEqual([6, 4, 5]);
  const candidates = everyCommune(data);
  expect([...candidates.longitude]).toEqual([5, 5.3]);
  expect([...candidates.latitude]).toEqual([46, 46]);
});
