import { expect, it } from 'vitest';
import type { EditionFiles } from '../../src/app/edition/edition-files.ts';
import { beyondColumn } from '../../src/app/explorer/selection/clauses/far.ts';
import { type Column, decodeColumn } from '../../src/edition/files/column-file.ts';
import type { DemandFile } from '../../src/edition/files/demand-file.ts';
import type { LevelIndex } from '../../src/edition/files/level-index.ts';
import type { IndicatorRecord } from '../../src/edition/indicator-record.ts';
import type { LevelRecord } from '../../src/edition/manifest.ts';
import { gunzipped, gunzippedJson, levelIndex, publishedManifest } from './edition-folder.ts';

const manifest = publishedManifest();
const demand = gunzippedJson<DemandFile>('demand.json.gz');
const indexes = new Map<string, LevelIndex>();
const indexOf = (id: string) => {
  const index = indexes.get(id) ?? levelIndex(manifest, id);
  indexes.set(id, index);
  return index;
};
const columnOf = ({ id, levels }: IndicatorRecord, level: string) => {
  const { path } = levels[level]!.column;
  return decodeColumn(path, gunzipped(path), { edition: manifest.id, indicator: id, level });
};
const files = {
  manifest,
  column: async (indicator: IndicatorRecord, level: string) => columnOf(indicator, level),
  demand: async () => demand,
  levelIndex: async ({ id }: LevelRecord) => indexOf(id),
} as unknown as EditionFiles;

const networks = ['france-services', 'delegues-ddd'];
const beyond = manifest.indicators.filter(
  ({ kind, service }) => kind === 'beyond' && networks.includes(String(service)),
);

/** Territories most of whose people are farther, by position. */
const farIn = (column: Column) => [...column.low.keys()].filter((i) => column.low[i] > 50);

// At a distance that is published, counting where people are must keep what the published share does;
// of a QPV whose population is not known, the distance is only known to the decimal.
it.each(['commune', 'epci', 'qpv'])(
  'keeps the same territories whether the share is published or counted: %s',
  async (id) => {
    const level = manifest.levels.find((one) => one.id === id) as LevelRecord;
    const index = indexOf(id);
    let found = 0;
    for (const indicator of beyond) {
      if (!indicator.levels[id]) continue;
      const { service, thresholdKm } = indicator;
      const published = columnOf(indicator, id);
      const km = Number(thresholdKm);
      const counted = await beyondColumn({ files, level }, published, String(service), km);
      const name = `${service} ${km} km`;
      const distance = manifest.indicators.find(
        (one) => one.kind === 'distance' && one.service === service,
      ) as IndicatorRecord;
      const own = columnOf(distance, id).low;
      const isTold = (i: number) => index.population[i] !== null || own[i] !== km;
      expect(farIn(counted).filter(isTold), name).toEqual(farIn(published).filter(isTold));
      found += farIn(published).length;
    }
    expect(found).toBeGreaterThan(0);
  },
);
