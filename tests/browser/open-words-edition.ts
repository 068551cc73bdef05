import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { levelPeers } from '../../src/core/comparison/level-peers.ts';
import { type Column, decodeColumn } from '../../src/edition/column-file.ts';
import type { LevelIndex, Manifest } from '../../src/edition/manifest.ts';
import type { TerritoryFile } from '../../src/edition/territory-file.ts';
import type { WordsEdition, WordsLevel } from '../../src/sheet/words/words-edition.ts';

/** An edition in a folder, read file by file as it is asked for. */
export function openWordsEdition(
  folder: string,
  densityClasses: ReadonlyMap<string, string | null>,
): WordsEdition {
  const gunzip = (path: string) => gunzipSync(readFileSync(join(folder, path)));
  const manifest: Manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const classes = ['1', '2', '3', '4', '5', '6', '7'];
  const classOf = (code: string) => classes.indexOf(densityClasses.get(code) ?? '');
  const openLevel = (id: string): WordsLevel | null => {
    const record = manifest.levels.find((one) => one.id === id);
    if (!record) return null;
    const index: LevelIndex = JSON.parse(gunzip(record.index.path).toString());
    const populations = Float64Array.from(index.population, (people) => people ?? Number.NaN);
    const density = index.codes.map((code) => (classOf(code) < 0 ? Number.NaN : classOf(code)));
    const positions = new Map(index.codes.map((code, position) => [code, position]));
    const column = memo((indicator): Column | null => {
      const found = manifest.indicators.find((one) => one.id === indicator)?.levels[id];
      if (!found) return null;
      const bytes = gunzip(found.column.path);
      return decodeColumn(found.column.path, bytes, { edition: manifest.id, indicator, level: id });
    });
    const shard = memo(
      (name): TerritoryFile => JSON.parse(gunzip(`territories/${id}/${name}.json.gz`).toString()),
    );
    return {
      index,
      positions,
      peers: levelPeers(id, populations, density),
      column,
      territory: (code) => {
        const position = positions.get(code);
        return position === undefined ? null : shard(index.shards[position]).territories[code];
      },
    };
  };
  const level = memo(openLevel);
  const communes = level('commune')?.index.codes.map(classOf) ?? [];
  return { manifest, level, zoneClasses: { zonings: { density: { classes, communes } } } };
}

function memo<Value>(make: (key: string) => Value): (key: string) => Value {
  const made = new Map<string, Value>();
  return (key) => {
    if (!made.has(key)) made.set(key, make(key));
    return made.get(key)!;
  };
}
