import type { EditionReader } from '../../edition/edition-reader.ts';
import { type Adjacency, decodeAdjacency } from '../../edition/files/adjacency-file.ts';
import { type Column, decodeColumn, EditionFileError } from '../../edition/files/column-file.ts';
import type { ComputationsFile } from '../../edition/files/computations-file.ts';
import type { DemandFile } from '../../edition/files/demand-file.ts';
import type { DemandPartsFile } from '../../edition/files/demand-parts-file.ts';
import type { DictionaryFile } from '../../edition/files/dictionary-file.ts';
import type { LevelIndex } from '../../edition/files/level-index.ts';
import type { OldCommunesFile } from '../../edition/files/old-communes-file.ts';
import type { PointsFile } from '../../edition/files/points-file.ts';
import type { SearchIndex } from '../../edition/files/search-index.ts';
import { joinDemand, joinTerritories, joinZones } from '../../edition/files/share-alike.ts';
import type { TerritoryFile, ZonesFile } from '../../edition/files/territory-file.ts';
import type { ZoneClassesFile } from '../../edition/files/zone-classes-file.ts';
import type { IndicatorRecord } from '../../edition/indicator-record.ts';
import type { LevelRecord, Manifest } from '../../edition/manifest.ts';
import { gunzipWhereNeeded } from './gunzip.ts';
import { StalledConnection, type WatchedResponse, watchedFetch } from './watched-fetch.ts';

/** A file could not be fetched at all: offline, or absent from the host. */
export class EditionFetchError extends EditionFileError {
  readonly status: number | null;
  constructor(file: string, status: number | null, cause?: unknown) {
    const unreachable = cause instanceof StalledConnection ? cause.message : 'network unreachable';
    super(file, status === null ? unreachable : `HTTP status ${status}`, cause);
    this.name = 'EditionFetchError';
    this.status = status;
  }
}

/**
 * Reads the files of an edition. Each is fetched once and kept; a failed one is tried again at the
 * next call.
 *
 * Every method rejects with an EditionFileError that names the file.
 */
export interface EditionFiles extends EditionReader {
  readonly root: URL;
  /** What communes add to the aggregates of an indicator; null where `parts` is. */
  parts(indicator: IndicatorRecord): Promise<{ numerator: Column; denominator: Column } | null>;
  territories(level: LevelRecord, shard: string): Promise<TerritoryFile>;
  search(): Promise<SearchIndex>;
  demand(): Promise<DemandFile>;
  zones(): Promise<ZonesFile>;
  dictionary(): Promise<DictionaryFile>;
  /** The class of every commune in every zoning. */
  zoneClasses(): Promise<ZoneClassesFile>;
  /** How each indicator was computed. */
  computations(): Promise<ComputationsFile>;
  /** Commune codes that are no more. */
  oldCommunes(): Promise<OldCommunesFile>;
  /** Borders between communes, in the order of their index. */
  adjacency(): Promise<Adjacency>;
  /** Any file, gunzipped; not kept. */
  bytes(path: string): Promise<Uint8Array>;
  /** Absolute address of a file of the edition. */
  address(path: string): string;
}

/** A file that says of which edition it is. */
interface Dated {
  readonly edition: string;
}

/** Opens the edition published under `root` (a folder address ending in `/`). */
export async function openEdition(root: URL): Promise<EditionFiles> {
  const manifest = parseJson<Manifest>('manifest.json', await fetchBytes(root, 'manifest.json'));
  if (manifest?.format !== 1) {
    throw new EditionFileError(
      'manifest.json',
      `format ${manifest?.format} is not known to this site`,
    );
  }
  const kept = new Map<string, Promise<unknown>>();
  const once = <Content>(path: string, read: (bytes: Uint8Array) => Content): Promise<Content> => {
    let content = kept.get(path) as Promise<Content> | undefined;
    if (!content) {
      content = fetchBytes(root, path).then(read);
      kept.set(path, content);
      content.catch(() => kept.delete(path));
    }
    return content;
  };
  const checked = <Content extends object>(
    path: string,
    objection: (content: Partial<Content>) => string | null,
  ) =>
    once(path, (bytes) => {
      const content = parseJson<Content>(path, bytes);
      // What is no object at all says nothing of itself either.
      const wrong = objection(content ?? {});
      if (wrong !== null) throw new EditionFileError(path, wrong);
      return content;
    });
  const json = <Content extends Dated>(path: string) =>
    checked<Content>(path, ({ edition = 'unknown' }) =>
      edition === manifest.id ? null : `belongs to edition ${edition}, not ${manifest.id}`,
    );
  /** A file with its part under a share-alike licence, where there is one; kept once joined. */
  const joined = <Open extends Dated, Shared extends Dated>(
    open: string,
    shared: string | null,
    join: (open: Open, shared: Shared) => Open,
  ): Promise<Open> => {
    if (shared === null) return json<Open>(open);
    const key = `${open} ${shared}`;
    let content = kept.get(key) as Promise<Open> | undefined;
    if (!content) {
      content = Promise.all([json<Open>(open), json<Shared>(shared)]).then((both) => join(...both));
      kept.set(key, content);
      content.catch(() => kept.delete(key));
    }
    return content;
  };
  const { files } = manifest;
  return {
    root,
    manifest,
    column: (indicator, level) => {
      const record = indicator.levels[level];
      if (!record) throw new RangeError(`indicator ${indicator.id} is not known at level ${level}`);
      const { path } = record.column;
      return once(path, (bytes) =>
        decodeColumn(path, bytes, { edition: manifest.id, indicator: indicator.id, level }),
      );
    },
    parts: async ({ id, parts }) => {
      if (!parts) return null;
      const part = (name: 'numerator' | 'denominator') =>
        once(parts[name].path, (bytes) =>
          decodeColumn(parts[name].path, bytes, {
            edition: manifest.id,
            indicator: `${id}_${name}`,
            level: 'commune',
          }),
        );
      const [numerator, denominator] = await Promise.all([part('numerator'), part('denominator')]);
      return { numerator, denominator };
    },
    // Indexes and points name no edition: those of another may have other territories.
    levelIndex: ({ id, count, index }) =>
      checked<LevelIndex>(index.path, ({ level, codes }) =>
        level === id && codes?.length === count ? null : `is not the index of ${count} ${id}`,
      ),
    territories: ({ territories, territoriesOdbl }, shard) =>
      joined(
        `${territories}/${shard}.json.gz`,
        territoriesOdbl && `${territoriesOdbl}/${shard}.json.gz`,
        joinTerritories,
      ),
    points: (record) =>
      checked<PointsFile>(record.points.path, ({ ids }) => (ids ? null : 'has no places')),
    search: () => json<SearchIndex>(manifest.files.search.path),
    demand: () => joined(files.demand.path, files.demandOdbl?.path ?? null, joinDemand),
    demandParts: () => json<DemandPartsFile>(manifest.files.demandParts.path),
    zones: () => joined(files.zones.path, files.zonesOdbl?.path ?? null, joinZones),
    zoneClasses: () => json<ZoneClassesFile>(manifest.files.zoneClasses.path),
    dictionary: () => json<DictionaryFile>(manifest.files.dictionary.path),
    computations: () => json<ComputationsFile>(manifest.files.computations.path),
    oldCommunes: () => json<OldCommunesFile>(manifest.files.oldCommunes.path),
    adjacency: () => {
      const { path } = manifest.files.adjacency;
      const communes = manifest.levels.find(({ id }) => id === 'commune')?.count ?? 0;
      return once(path, (bytes) => decodeAdjacency(path, bytes, communes));
    },
    bytes: (path) => fetchBytes(root, path),
    address: (path) => new URL(path, root).href,
  };
}

/** Fetches a file and gunzips it unless the host already did. */
async function fetchBytes(root: URL, path: string): Promise<Uint8Array> {
  let watched: WatchedResponse;
  try {
    watched = await watchedFetch(new URL(path, root));
  } catch (cause) {
    throw new EditionFetchError(path, null, cause);
  }
  const { response, bytes } = watched;
  if (!response.ok) throw new EditionFetchError(path, response.status);
  try {
    return await gunzipWhereNeeded(await bytes());
  } catch (cause) {
    if (cause instanceof StalledConnection) throw new EditionFetchError(path, null, cause);
    throw new EditionFileError(path, 'truncated or corrupt', cause);
  }
}

function parseJson<Content>(path: string, bytes: Uint8Array): Content {
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as Content;
  } catch (cause) {
    throw new EditionFileError(path, 'unreadable JSON', cause);
  }
}
