import { expect, it } from 'vitest';
import type { TerritoryFile } from '../../../src/edition/files/territory-file.ts';
import { ask, gunzippedJson, levelIndex, publishedManifest } from '../edition-folder.ts';

const manifest = publishedManifest();

it.each(['epci', 'ept', 'arrondissement', 'departement', 'region', 'pays'])(
  'says of each territory of level %s what holds the whole of it, and nothing else',
  async (level) => {
    const communes = await ask<Record<string, string | null>>(
      "SELECT code, epci, ept, arrondissement, departement, region, 'FR' AS pays FROM {communes}",
    );
    const containers = ['epci', 'ept', 'arrondissement', 'departement', 'region', 'pays'].filter(
      (one) => one !== level,
    );
    const held = new Map<string, Record<string, Set<string | null>>>();
    for (const commune of communes) {
      const code = commune[level];
      if (code === null) continue;
      const found = held.get(code) ?? Object.fromEntries(containers.map((one) => [one, new Set()]));
      held.set(code, found);
      for (const one of containers) found[one].add(commune[one]);
    }
    const record = manifest.levels.find(({ id }) => id === level)!;
    const { codes, shards } = levelIndex(manifest, level);
    const files = new Map(
      [...new Set(shards)].map((shard) => [
        shard,
        gunzippedJson<TerritoryFile>(`${record.territories}/${shard}.json.gz`),
      ]),
    );
    const wrong = codes.flatMap((code, i) => {
      const { within } = files.get(shards[i])!.territories[code];
      return containers.flatMap((one) => {
        const [only, ...others] = held.get(code)?.[one] ?? [];
        const expected = others.length === 0 ? (only ?? undefined) : undefined;
        return within[one] === expected
          ? []
          : [`${code} in ${one} ${within[one]}, not ${expected}`];
      });
    });
    expect(wrong).toEqual([]);
    // The named set of this edition is a part of one EPCI: it holds no territory of these levels.
    const inSets = codes.filter(
      (code, i) => files.get(shards[i])!.territories[code].within.ensemble !== undefined,
    );
    expect(inSets).toEqual([]);
  },
);
