import { beforeAll, describe, expect, it } from 'vitest';
import { historyWithin } from '../../../src/app/explorer/analysis/history/load-history.ts';
import {
  countByState,
  coverageStates,
  coveredPercent,
} from '../../../src/app/explorer/lens/coverage.ts';
import type { DemandFile } from '../../../src/edition/files/demand-file.ts';
import type { PointsFile } from '../../../src/edition/files/points-file.ts';
import {
  coveredQuery,
  peopleQuery,
  reachedQuery,
  valuesQuery,
} from '../../../src/edition/sql/block-sql.ts';
import { codeRuns } from '../../../src/edition/sql/code-runs.ts';
import type { FigureQuery } from '../../../src/edition/sql/figure-sql.ts';
import { rows } from '../../../src/etl/duckdb.ts';
import {
  gunzippedJson,
  levelIndex,
  publishedManifest,
  publishedPath,
  sharedDatabase,
} from '../edition-folder.ts';

const manifest = publishedManifest();
const asked = async <Row extends object>({ path, sql }: FigureQuery) =>
  rows<Row>(await sharedDatabase(), sql(publishedPath(path)));
const rounded = (value: number) => Math.round(value * 10) / 10;

describe('communes that a view looks at', () => {
  const index = levelIndex(manifest, 'commune');
  const inDrome = Uint8Array.from(index.within.departement, (code) => Number(code === '26'));
  const some = Uint8Array.from(index.codes, (_, i) => Number(i % 7 === 3));
  const masks = { 'a département': inDrome, 'one in seven': some };

  it('are found again by the runs of their codes, in the order of texts', async () => {
    for (const { id } of manifest.levels) {
      const { codes } = levelIndex(manifest, id);
      expect(codes, id).toEqual([...codes].sort());
    }
    expect(codeRuns(index.codes, null)).toBeNull();
    expect(codeRuns(index.codes, inDrome)).toHaveLength(1);
    const indicator = manifest.indicators.find(({ kind }) => kind === 'distance')!;
    for (const mask of Object.values(masks)) {
      const query = valuesQuery(indicator, 'commune', codeRuns(index.codes, mask));
      const found = await asked<{ code: string }>(query);
      expect(found.map(({ code }) => code)).toEqual(index.codes.filter((_, i) => mask[i] === 1));
    }
    const nowhere = codeRuns(index.codes, new Uint8Array(index.codes.length));
    expect(await asked(peopleQuery(nowhere))).toEqual([]);
  });

  it.each(Object.entries(masks))(
    'have the people and the places that the views count there: %s',
    async (_, mask) => {
      const demand = gunzippedJson<DemandFile>('demand.json.gz');
      const runs = codeRuns(index.codes, mask);
      const services = manifest.history.snapshots.flatMap(({ service, network }) => {
        const record = manifest.services.find(({ id }) => id === service)!;
        const points = gunzippedJson<PointsFile>(record.points.path);
        return [{ service: record, network, points }];
      });
      const { snapshots } = historyWithin(
        { demand, lists: services, labelDates: null },
        index,
        mask,
        10,
      );
      const found = await asked<{ service: string; places: number; people: number }>(
        reachedQuery(
          services.map(({ service }) => service),
          10,
          runs,
        ),
      );
      expect(
        found.map(({ service, places, people }) => [service, Number(places), Number(people)]),
      ).toEqual(
        snapshots
          .map(({ service, places, reach }) => [service.id, places, reach.within])
          .sort(([a], [b]) => (a < b ? -1 : 1)),
      );

      const question = { services: ['delegues-ddd', 'justice'], km: 10, needs: 'any' } as const;
      const states = coverageStates(demand.distanceMetres, question);
      const counted = countByState(
        states,
        demand.population.map((people, i) => people * mask[demand.commune[i]]),
      );
      const [lens] = await asked<{ people: number; percent: number }>(
        coveredQuery(
          question.services.map((id) => ({ id })),
          10,
          1,
          runs,
        ),
      );
      expect(Number(lens.people)).toBe(counted.covered);
      expect(lens.percent).toBe(rounded(coveredPercent(counted)));
    },
  );
});

describe('the query of the lens', () => {
  const covered = async (services: readonly string[], km: number, atLeast: number) => {
    const [row] = await asked<{ people: bigint | number }>(
      coveredQuery(
        services.map((id) => ({ id })),
        km,
        atLeast,
      ),
    );
    return Number(row.people);
  };
  const [first, second] = ['delegues-ddd', 'justice'] as const;
  let alone: readonly [number, number];
  beforeAll(async () => {
    alone = [await covered([first], 10, 1), await covered([second], 10, 1)];
  });

  it('finds anew who is within a distance, as the published distances have it', () => {
    const { population, distanceMetres } = gunzippedJson<DemandFile>('demand.json.gz');
    for (const [i, id] of [first, second].entries()) {
      const distances = distanceMetres[id];
      const people = population.reduce(
        (sum, count, at) => sum + (distances[at] >= 0 && distances[at] <= 10_000 ? count : 0),
        0,
      );
      expect(alone[i]).toBe(people);
    }
  });

  it('counts who has any, or all', async () => {
    const [any, all] = [
      await covered([first, second], 10, 1),
      await covered([first, second], 10, 2),
    ];
    expect(any + all).toBe(alone[0] + alone[1]);
    expect(all).toBeLessThan(Math.min(...alone));
  });
});
