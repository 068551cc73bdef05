import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type Column, decodeColumn } from '../edition/column-file.ts';
import type { DemandPartsFile } from '../edition/demand-parts-file.ts';
import type {
  IndicatorRecord,
  LevelIndex,
  LevelRecord,
  Manifest,
  PointsFile,
  ServiceRecord,
} from '../edition/manifest.ts';

/** What the planner reads of an edition, from a folder instead of a site. */
export interface EditionOnDisk {
  readonly manifest: Manifest;
  readonly json: <Content>(path: string) => Promise<Content>;
  readonly demandParts: () => Promise<DemandPartsFile>;
  readonly levelIndex: (level: LevelRecord) => Promise<LevelIndex>;
  readonly points: (service: ServiceRecord) => Promise<PointsFile>;
  readonly column: (indicator: IndicatorRecord, level: string) => Promise<Column>;
}

/** @throws when the folder holds no edition. */
export async function openEditionOnDisk(folder: string): Promise<EditionOnDisk> {
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as Manifest;
  const bytes = async (path: string) => gunzipSync(await readFile(join(folder, path)));
  const json = async <Content>(path: string) =>
    JSON.parse((await bytes(path)).toString('utf8')) as Content;
  return {
    manifest,
    json,
    demandParts: () => json(manifest.files.demandParts.path),
    levelIndex: ({ index }) => json(index.path),
    points: ({ points }) => json(points.path),
    column: async ({ id: indicator, levels }, level) => {
      const { path } = levels[level].column;
      return decodeColumn(path, await bytes(path), { edition: manifest.id, indicator, level });
    },
  };
}
