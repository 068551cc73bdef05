import { beforeAll, describe, expect, it } from 'vitest';
import { areaValue } from '../../../src/app/area/area-values.ts';
import type { Area } from '../../../src/app/area/count-area.ts';
import type { EditionFiles } from '../../../src/app/edition/edition-files.ts';
import { peopleWithin } from '../../../src/app/explorer/analysis/history/people-within.ts';
import { unitsApart } from '../../../src/app/explorer/analysis/inequality/load-inequality.ts';
import {
  askQuestion,
  loadQuestionData,
} from '../../../src/app/explorer/analysis/sensitivity/load-questions.ts';
import { classifyColumn } from '../../../src/app/explorer/legend/classify-column.ts';
import { crossColumns } from '../../../src/app/explorer/legend/cross-columns.ts';
import { lensAnswer } from '../../../src/app/explorer/lens/lens-answer.ts';
import { loadLensData } from '../../../src/app/explorer/lens/lens-data.ts';
import { beyondColumn } from '../../../src/app/explorer/selection/clauses/far.ts';
import { measureReach } from '../../../src/app/own/measure-reach.ts';
import { defaultPlan } from '../../../src/app/planner/model/plan.ts';
import { situationOf } from '../../../src/app/planner/model/situation.ts';
import type { DemandFile } from '../../../src/edition/files/demand-file.ts';
import type { LevelIndex } from '../../../src/edition/files/level-index.ts';
import type { PointsFile } from '../../../src/edition/files/points-file.ts';
import type { IndicatorRecord } from '../../../src/edition/indicator-record.ts';
import { coveredQuery } from '../../../src/edition/sql/block-sql.ts';
import { thresholdsKm } from '../../../src/edition/thresholds.ts';
import { metresUp } from '../../../src/edition/writing/rounded.ts';
import { openSheetEdition } from '../../../src/site/sheets/open-sheet-edition.ts';
import { appFiles } from '../app-files.ts';
import { ask, editionFolder, publishedPath } from '../edition-folder.ts';
import { sourcesOf } from '../planner/model-answers.ts';

// “How many people live farther than d?” is answered in many places, from several files. Whoever asks
// it twice must read one number.

const services = ['france-services', 'delegues-ddd', 'justice'] as const;
const questions = services.flatMap((service) => thresholdsKm.map((km) => [service, km] as const));
const sheets = openSheetEdition(editionFolder);

let files: EditionFiles;
let demand: DemandFile;
let communes: LevelIndex;

beforeAll(async () => {
  files = await appFiles();
  demand = await files.demand();
  communes = await files.levelIndex(files.manifest.levels.find(({ id }) => id === 'commune')!);
});

const indicatorOf = (kind: string, service: string, km: number | null = null) =>
  files.manifest.indicators.find(
    (one) => one.kind === kind && one.service === service && one.thresholdKm === km,
  ) as IndicatorRecord;
const sum = (values: ArrayLike<number>) => Array.from(values).reduce((all, one) => all + one, 0);

/** A département and the whole country: its communes, its row of the table, its record in sheets. */
const places = [
  ['departement', '26'],
  ['pays', 'FR'],
] as const;

describe.each(questions)('people farther than a distance of %s: %d km', (service, km) => {
  it.each(places)('are as many in every view: %s %s', async (level, code) => {
    const inPlace = communes.codes.map(
      (_, i) => level === 'pays' || communes.within[level][i] === code,
    );
    const mask = Uint8Array.from(inPlace, Number);
    const rank = thresholdsKm.indexOf(km);
    const record = sheets.level(level)!.territory(code)!;
    const { population, withoutPoint, beyond, beyondPercent, meanKm } = record.coverage[service];
    const far = beyond[rank];
    if (level === 'pays') expect(far).toBeGreaterThan(0);
    const located = population - withoutPoint;

    // The table, and the query that finds the distances anew from the published positions.
    const [row] = await ask<{ people: number }>(
      `SELECT beyond_${km}km AS people FROM {coverage}
       WHERE "grouping" = '${level}' AND code = '${code}' AND service = '${service}'`,
    );
    expect(row.people, 'table').toBe(far);
    if (level !== 'pays') {
      const covered = coveredQuery([{ id: service }], km, 1, [[`${code}000`, `${code}999`]]);
      const [anew] = await ask<{ people: number }>(covered.sql(publishedPath(covered.path)));
      expect(located - Number(anew.people), 'query of the lens').toBe(far);
    }

    // Views that count people.
    const { groups } = lensAnswer(
      await loadLensData(files),
      { services: [service], km, needs: 'any' },
      mask,
    );
    expect(groups.everyone.uncovered, 'lens').toBe(far);
    const reach = peopleWithin(demand, service, km, (commune) => mask[commune] === 1);
    expect(reach.population - reach.within - reach.withoutPlace, 'history').toBe(far);
    const data = await loadQuestionData(files, ['region']);
    const { coverage } = askQuestion(
      data,
      service,
      { level: 'region', thresholdKm: km },
      { mask, territory: null },
    );
    expect(sum(coverage.beyond), 'sensitivity').toBe(far);

    // Views that say a share.
    const percent = (100 * far) / located;
    expect(beyondPercent[rank], 'sheet').toBeCloseTo(percent, 3);
    const share = indicatorOf('beyond', service, km);
    expect(record.values[share.id], 'comparison').toEqual({
      kind: 'value',
      value: beyondPercent[rank],
    });
    const area = {
      demand,
      communes,
      inside: Uint8Array.from(demand.commune, (commune) => mask[commune]),
    } as unknown as Area;
    const ofArea = await areaValue(files, share, area);
    expect(ofArea.observation, 'area').toEqual({ kind: 'value', value: percent });

    // The mean distance, by the way.
    const distance = indicatorOf('distance', service);
    expect(record.values[distance.id], 'mean').toEqual({ kind: 'value', value: meanKm });
    const mean = (await areaValue(files, distance, area)).observation;
    expect(mean.kind === 'value' && mean.value, 'mean of an area').toBeCloseTo(meanKm!, 3);
  });

  it('live in the same communes whatever filters, crosses or colours them', async () => {
    // Communes that are counted at one point: the others are near and far at once.
    const points = new Map<number, number[]>();
    demand.commune.forEach((commune, i) => {
      points.set(commune, [...(points.get(commune) ?? []), i]);
    });
    const isOne = (commune: number) => points.get(commune)?.length === 1;
    const metres = demand.distanceMetres[service];
    const expected = [...points].flatMap(([commune, [point]]) =>
      isOne(commune) && metres[point] > km * 1000 ? [commune] : [],
    );
    expect(expected.length).toBeGreaterThan(0);
    const kept = (isFar: (commune: number) => boolean) =>
      [...communes.codes.keys()].filter((commune) => isOne(commune) && isFar(commune));

    const distance = indicatorOf('distance', service);
    const column = await files.column(distance, 'commune');
    expect(
      kept((i) => column.low[i] > km),
      'column',
    ).toEqual(expected);
    const other = indicatorOf('distance', services.find((one) => one !== service)!);
    const axes = [
      { indicator: distance, column },
      { indicator: other, column: await files.column(other, 'commune') },
    ] as const;
    const crossed = crossColumns(axes, communes.population, km, Array(9).fill('#000'));
    const { classes } = crossed.classification.first;
    const ofDistance = (i: number) => crossed.classes[i] % classes.length;
    const known = expected.filter((i) => crossed.classes[i] >= 0);
    expect(known.length).toBeGreaterThan(0);
    expect(
      kept((i) => crossed.classes[i] >= 0 && ofDistance(i) === classes.length - 1),
      'crossing',
    ).toEqual(known);
    const { classification, classes: colours } = classifyColumn(
      column,
      distance,
      files.manifest.reasons,
      { method: 'auto', classCount: 6, palette: null, theme: 'light' },
    );
    const first = classification.classes.findIndex(({ low }) => low >= km);
    expect(classification.classes[first].low, 'legend').toBe(km);
    expect(
      kept((i) => colours[i] >= first),
      'map',
    ).toEqual(expected);

    const share = indicatorOf('beyond', service, km);
    const published = await files.column(share, 'commune');
    expect(
      kept((i) => published.low[i] > 50),
      'published share',
    ).toEqual(expected);
    const level = files.manifest.levels.find(({ id }) => id === 'commune')!;
    const counted = await beyondColumn({ files, level }, published, service, km);
    expect(
      kept((i) => counted.low[i] > 50),
      'filter',
    ).toEqual(expected);

    const codes = expected.map((i) => communes.codes[i]);
    const inTable = await ask<{ code: string; far: boolean }>(
      `SELECT code, ${distance.id} > ${km} AS far FROM {indicators_commune} WHERE far ORDER BY code`,
    );
    const isOneCode = new Set(kept(() => true).map((i) => communes.codes[i]));
    expect(
      inTable.flatMap(({ code }) => (isOneCode.has(code) ? [code] : [])),
      'table of indicators',
    ).toEqual(codes);
    const inAccess = await ask<{ code: string }>(
      `SELECT commune AS code FROM {access_commune}
       WHERE service = '${service}' AND distance_km > ${km} ORDER BY commune`,
    );
    expect(
      inAccess.flatMap(({ code }) => (isOneCode.has(code) ? [code] : [])),
      'table of access',
    ).toEqual(codes);
  });
});

it.each(services)(
  'distances of the planner and of a list of the reader’s are those of %s',
  async (service) => {
    const sources = await sourcesOf({ service });
    const { beforeCost, data } = situationOf(sources, { ...defaultPlan, service });
    const parts = await files.demandParts();
    const apart = unitsApart(demand, parts, service);
    const isCounted = (part: number) => data.parts.people[part] > 0;
    const differing = Array.from(beforeCost.keys()).filter((part) => {
      const km = Number.isNaN(beforeCost[part]) ? Number.NaN : metresUp(beforeCost[part]) / 1000;
      return isCounted(part) && !Object.is(km, apart.distanceKm[part]);
    });
    expect(differing).toEqual([]);

    // The list of a service, as a reader would bring it.
    const record = files.manifest.services.find(({ id }) => id === service)!;
    const points = (await files.points(record)) as PointsFile;
    const positionOf = new Map(communes.codes.map((code, i) => [code, i]));
    const inFrance = [...points.ids.keys()].filter((i) => positionOf.has(points.communes[i] ?? ''));
    const own = measureReach(demand, parts.communeFrame, {
      commune: inFrance.map((i) => positionOf.get(points.communes[i]!)!),
      longitude: inFrance.map((i) => points.longitude[i]),
      latitude: inFrance.map((i) => points.latitude[i]),
    } as unknown as Parameters<typeof measureReach>[2]);
    const column = await files.column(indicatorOf('distance', service), 'commune');
    expect(own.communeKm).toEqual(column.low);
    const { beyond, population, withoutPoint } = sheets.level('pays')!.territory('FR')!.coverage[
      service
    ];
    expect(own.within.map((within) => population - withoutPoint - within)).toEqual([...beyond]);
  },
);
