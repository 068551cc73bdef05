import { existsSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { DuckDBConnection } from '@duckdb/node-api';
import { editionSettings } from '../catalogue/edition.ts';
import type { Manifest } from '../edition/manifest.ts';
import { type Catalogue, loadCatalogue } from './catalogue.ts';
import { openStaged } from './derive/open-staged.ts';
import { deriveFigures, deriveTerritories } from './derive/run-derivation.ts';
import { readCommuneShapes, readPerimeters } from './derive/staged-shapes.ts';
import { withDatabase } from './duckdb.ts';
import { editionId } from './edition-id.ts';
import { OtherRun, withFolderLock } from './folder-lock.ts';
import { folders } from './folders.ts';
import { type DerivedEdition, publishEdition } from './publish/publish-edition.ts';
import { cutInThread, readTileInput } from './publish/tiles/publish-tiles.ts';
import { loadSources } from './stage/load-sources.ts';
import { readStagedIndex } from './stage/staged-index.ts';
import {
  matricesSql,
  readSupplied,
  type Supplied,
  suppliedSources,
  withSquares,
  withSupplied,
} from './supplied/supplied-edition.ts';
import { nextFolder, recoverFolder, swapFolder } from './swap-folder.ts';

/** Which staged data become which edition. */
export interface DeriveOptions {
  readonly stagedFolder: string;
  readonly sourcesFolder: string;
  /** Folder to replace by the new edition. */
  readonly editionFolder: string;
  /** What a deployer adds: `data/supplied` unless told otherwise. */
  readonly suppliedFolder?: string;
  readonly log: (message: string) => void;
  /** Derive even if the folder already holds this edition. */
  readonly force?: boolean;
}

/**
 * Derives the edition from the staged data and replaces `editionFolder` at once. Does nothing when
 * the folder already holds the edition of these data and this code.
 *
 * @throws OtherRun when another process derives there, or replaces the staged data meanwhile; the
 * last edition then stays.
 */
export async function deriveEdition(
  options: DeriveOptions,
): Promise<{ id: string; manifest: Manifest }> {
  const { stagedFolder, sourcesFolder, editionFolder, log } = options;
  await recoverFolder(stagedFolder);
  await recoverFolder(editionFolder);
  const staged = await readStagedIndex(stagedFolder);
  const excluded = editionSettings.excludedSources;
  const declared = await loadCatalogue(excluded);
  const supplied = await readSupplied(options.suppliedFolder ?? folders.supplied, declared);
  const id = await editionId(
    editionSettings.date,
    staged,
    suppliedSources(supplied).flatMap(({ files }) => files),
  );
  const current = await publishedManifest(editionFolder);
  if (!options.force && current?.id === id) {
    log(`édition ${id} : déjà dérivée`);
    return { id, manifest: current };
  }
  const sources = [
    ...(await loadSources(sourcesFolder)).filter(({ id }) => !excluded.includes(id)),
    ...suppliedSources(supplied),
  ];
  const input = { id, staged, stagedFolder, sourcesFolder, sources, declared, supplied };
  const manifest = await withFolderLock(editionFolder, () => replaceEdition(input, options));
  log(
    `édition ${id} : ${manifest.indicators.length} indicateurs, ${manifest.tables.length} tables`,
  );
  return { id, manifest };
}

async function replaceEdition(
  input: DerivationInput,
  { stagedFolder, editionFolder, log }: DeriveOptions,
): Promise<Manifest> {
  const folder = nextFolder(editionFolder);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const manifest = await withDatabase(':memory:', async (db, connect) => {
    const edition = await deriveTables(db, input, log);
    log('publication des tables et des fichiers');
    return publishEdition(db, connect, folder, edition);
  });
  if (!isDeepStrictEqual(await readStagedIndex(stagedFolder), input.staged)) {
    throw new OtherRun(`${stagedFolder} a été remplacé pendant la dérivation : à refaire`);
  }
  await swapFolder(editionFolder);
  return manifest;
}

/** What the tables of an edition are derived from. */
interface DerivationInput
  extends Pick<DerivedEdition, 'id' | 'staged' | 'stagedFolder' | 'sourcesFolder' | 'sources'> {
  readonly declared: Catalogue;
  readonly supplied: Supplied;
}

/** Derives every table of the edition in the database; the tiles are cut meanwhile. */
async function deriveTables(
  db: DuckDBConnection,
  { declared, supplied, ...input }: DerivationInput,
  log: (message: string) => void,
): Promise<DerivedEdition> {
  const { staged, stagedFolder } = input;
  const perimeters = await readPerimeters(stagedFolder);
  // A sum of decimals depends on their order: one thread, so that every run gives the same. The
  // tiles take the other.
  await db.run('SET threads = 1');
  await openStaged(db, stagedFolder);
  const squares = await deriveTerritories(db, declared, supplied, () =>
    readCommuneShapes(stagedFolder),
  );
  const demandPoints = squares?.record ?? null;
  const catalogue = withSquares(withSupplied(declared, supplied), demandPoints);
  const tiles = cutInThread(
    await readTileInput(db, stagedFolder, catalogue.zonings, perimeters),
    log,
  );
  // Awaited last: a failure in the meantime is told then.
  tiles.catch(() => {});
  const added = await deriveFigures(db, catalogue, perimeters, log, supplied);
  await db.run('RESET threads');
  const stagedSources = [...staged.sources, ...(squares?.sources ?? []), ...added];
  return {
    ...input,
    staged: { ...staged, sources: stagedSources },
    catalogue,
    demandPoints,
    suppliedSql: matricesSql(supplied.matrices),
    tiles,
  };
}

async function publishedManifest(folder: string): Promise<Manifest | null> {
  const path = join(folder, 'manifest.json');
  if (!existsSync(path)) return null;
  return JSON.parse(await readFile(path, 'utf8')) as Manifest;
}
