import { expect, it } from 'vitest';
import { beyondColumn } from '../../../src/app/explorer/selection/clauses/far.ts';
import type { Column } from '../../../src/edition/files/column-file.ts';
import type { LevelRecord } from '../../../src/edition/manifest.ts';
import { appFiles } from '../app-files.ts';
import { publishedManifest } from '../edition-folder.ts';

const manifest = publishedManifest();
const files = appFiles();

const networks = ['france-services', 'delegues-ddd'];
const beyond = manifest.indicators.filter(
  ({ kind, service }) => kind === 'beyond' && networks.includes(String(service)),
);

/** Territories most of whose people are farther, by position. */
const farIn = (column: Column) => [...column.low.keys()].filter((i) => column.low[i] > 50);

// At a distance that is published, counting where people are must keep what the published share does.
it.each(['commune', 'epci', 'qpv'])(
  'keeps the same territories whether the share is published or counted: %s',
  async (id) => {
    const level = manifest.levels.find((one) => one.id === id) as LevelRecord;
    const { column } = await files;
    let found = 0;
    for (const indicator of beyond) {
      if (!indicator.levels[id]) continue;
      const { service, thresholdKm } = indicator;
      const published = await column(indicator, id);
      const km = Number(thresholdKm);
      const counted = await beyondColumn(
        { files: await files, level },
        published,
        String(service),
        km,
      );
      const name = `${service} ${km} km`;
      expect(farIn(counted), name).toEqual(farIn(published));
      found += farIn(published).length;
    }
    expect(found).toBeGreaterThan(0);
  },
);
