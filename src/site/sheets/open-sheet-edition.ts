import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Topology } from 'topojson-specification';
import { levelPeers } from '../../core/comparison/level-peers.ts';
import { decodeColumn } from '../../edition/files/column-file.ts';
import type { ComputationsFile } from '../../edition/files/computations-file.ts';
import type { LevelIndex } from '../../edition/files/level-index.ts';
import type { OldCommunesFile } from '../../edition/files/old-communes-file.ts';
import type { PointsFile } from '../../edition/files/points-file.ts';
import { joinTerritories, type SharedTerritories } from '../../edition/files/share-alike.ts';
import type { TerritoryFile } from '../../edition/files/territory-file.ts';
import type { ZoneClassesFile } from '../../edition/files/zone-classes-file.ts';
import type { LevelRecord, Manifest } from '../../edition/manifest.ts';
import {
  type CountParts,
  countIntervals,
  hasIntervals,
} from '../../sheet/facts/count-intervals.ts';
import type { SheetEdition, SheetLevel, SheetPlaces } from '../../sheet/facts/sheet-edition.ts';
import { territoryOfCommunes } from '../../sheet/facts/territory-of-communes.ts';
import { levelShapes } from '../../sheet/map/level-shapes.ts';

/** Opens an edition for sheets: each file is read once, when a sheet first needs it. */
export function openSheetEdition(folder: string): SheetEdition {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
  const bytes = (path: string) => gunzipSync(readFileSync(join(folder, path)));
  const json = <Content>(path: string) => JSON.parse(bytes(path).toString('utf8')) as Content;
  const zoneClasses = once(() => json<ZoneClassesFile>(manifest.files.zoneClasses.path));
  const oldCommunes = once(() => json<OldCommunesFile>(manifest.files.oldCommunes.path));
  const computations = once(() => json<ComputationsFile>(manifest.files.computations.path));
  const level = kept((id: string): SheetLevel | null => {
    const record = manifest.levels.find((one) => one.id === id);
    return record ? openLevel({ manifest, bytes, json, zoneClasses, parts, level }, record) : null;
  });
  const parts = kept((indicator: string): CountParts | null => {
    const files = manifest.indicators.find(({ id }) => id === indicator)?.parts;
    if (!files) return null;
    const part = (name: 'numerator' | 'denominator') => {
      const { path } = files[name];
      const of = { edition: manifest.id, indicator: `${indicator}_${name}`, level: 'commune' };
      return decodeColumn(path, bytes(path), of);
    };
    return { numerator: part('numerator'), denominator: part('denominator') };
  });
  const places = kept((service: string): SheetPlaces => {
    const record = manifest.services.find(({ id }) => id === service);
    if (!record) throw new RangeError(`no service "${service}"`);
    const points = json<PointsFile>(record.points.path);
    return { ...points, positions: positionsOf(points.ids) };
  });
  return {
    manifest,
    level,
    places,
    get zoneClasses() {
      return zoneClasses();
    },
    get oldCommunes() {
      return oldCommunes();
    },
    get computations() {
      return computations();
    },
  };
}

interface EditionReader {
  readonly manifest: Manifest;
  readonly bytes: (path: string) => Uint8Array;
  readonly json: <Content>(path: string) => Content;
  readonly zoneClasses: () => ZoneClassesFile;
  readonly parts: (indicator: string) => CountParts | null;
  readonly level: (id: string) => SheetLevel | null;
}

function openLevel(reader: EditionReader, record: LevelRecord): SheetLevel {
  const { manifest, bytes, json, zoneClasses, parts } = reader;
  const level = record.id;
  const index = json<LevelIndex>(record.index.path);
  const positions = positionsOf(index.codes);
  const shapes = once(() => levelShapes(json<Topology>(record.shapes.path), level));
  const peers = once(() => {
    const populations = index.population.map((population) => population ?? Number.NaN);
    const densities = zoneClasses().zonings.density?.communes;
    return levelPeers(level, populations, level === 'commune' ? densities : undefined);
  });
  const column = kept((indicator: string) => {
    const published = manifest.indicators.find(({ id }) => id === indicator)?.levels[level];
    if (!published) return null;
    const { path } = published.column;
    return decodeColumn(path, bytes(path), { edition: manifest.id, indicator, level });
  });
  /** Position in this level of the territory of each commune, −1 without. */
  const ofCommunes = once(() => {
    const communes = level === 'commune' ? index : reader.level('commune')?.index;
    return communes ? territoryOfCommunes(communes, index) : new Int32Array(0);
  });
  const intervals = kept((indicator: string) => {
    const found = manifest.indicators.find(({ id }) => id === indicator);
    const counted = found && hasIntervals(found) ? parts(indicator) : null;
    const published = column(indicator);
    return found && counted && published && level !== 'qpv'
      ? countIntervals(found, counted, ofCommunes(), published)
      : null;
  });
  const shard = kept((id: string) => {
    const open = json<TerritoryFile>(`${record.territories}/${id}.json.gz`);
    const apart = record.territoriesOdbl;
    return apart ? joinTerritories(open, json<SharedTerritories>(`${apart}/${id}.json.gz`)) : open;
  });
  return {
    record,
    index,
    positions,
    column,
    intervals,
    get shapes() {
      return shapes();
    },
    get peers() {
      return peers();
    },
    territory: (code) => {
      const position = positions.get(code);
      return position === undefined ? null : shard(index.shards[position]).territories[code];
    },
  };
}

function positionsOf(codes: readonly string[]): Map<string, number> {
  return new Map(codes.map((code, i) => [code, i]));
}

function once<Content>(read: () => Content): () => Content {
  let content: { readonly read: Content } | null = null;
  return () => {
    content ??= { read: read() };
    return content.read;
  };
}

function kept<Content>(read: (key: string) => Content): (key: string) => Content {
  const known = new Map<string, Content>();
  return (key) => {
    const content = known.has(key) ? (known.get(key) as Content) : read(key);
    known.set(key, content);
    return content;
  };
}
