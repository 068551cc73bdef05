import { existsSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { editionSettings } from '../catalogue/edition.ts';
import type { DictionaryFile } from '../edition/files/dictionary-file.ts';
import type { Manifest } from '../edition/manifest.ts';
import { loadCatalogue } from './catalogue.ts';
import { openStaged } from './derive/open-staged.ts';
import { deriveFigures, deriveTerritories } from './derive/run-derivation.ts';
import { readCommuneShapes, readPerimeters } from './derive/staged-shapes.ts';
import { withDatabase } from './duckdb.ts';
import { editionId } from './edition-id.ts';
import { folders } from './folders.ts';
import { publishManifest } from './publish/manifest.ts';
import { publishFiles } from './publish/pages/publish-files.ts';
import { publishedTables } from './publish/published-tables/published-tables.ts';
import { strictestLicence } from './publish/strictest-licence.ts';
import { publishTables } from './publish/table-files/tables.ts';
import { cutInThread, readTileInput } from './publish/tiles/publish-tiles.ts';
import { writeBytes, writeJsonGzip } from './publish/write-file.ts';
import { loadSources } from './stage/load-sources.ts';
import { readStagedIndex } from './stage/staged-index.ts';
import {
  matricesSql,
  readSupplied,
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
 */
export async function deriveEdition(
  options: DeriveOptions,
): Promise<{ id: string; manifest: Manifest }> {
  const { stagedFolder, editionFolder, log } = options;
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
    ...(await loadSources(options.sourcesFolder)).filter(({ id }) => !excluded.includes(id)),
    ...suppliedSources(supplied),
  ];
  const folder = nextFolder(editionFolder);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const licenceOf = strictestLicence(sources);
  const manifest = await withDatabase(':memory:', async (db, connect) => {
    const perimeters = await readPerimeters(stagedFolder);
    // A sum of decimals depends on their order: one thread, so that every run gives the same. The
    // tiles take the other.
    await db.run('SET threads = 1');
    await openStaged(db, stagedFolder);
    const squares = await deriveTerritories(db, declared, supplied, () =>
      readCommuneShapes(stagedFolder),
    );
    const catalogue = withSquares(withSupplied(declared, supplied), squares?.record ?? null);
    const tiles = cutInThread(
      await readTileInput(db, stagedFolder, catalogue.zonings, perimeters),
      log,
    );
    // Awaited last: a failure in the meantime is told then.
    tiles.catch(() => {});
    const added = await deriveFigures(db, catalogue, perimeters, log, supplied);
    const index = {
      ...staged,
      sources: [...staged.sources, ...(squares?.sources ?? []), ...added],
    };
    log('publication des tables et des fichiers');
    await db.run('RESET threads');
    const [tables, published] = await Promise.all([
      publishTables(
        await connect(),
        folder,
        id,
        publishedTables(
          catalogue,
          licenceOf,
          sources.map(({ id }) => id),
        ),
      ),
      publishFiles(db, folder, id, catalogue, {
        sources,
        licenceOf,
        staged: stagedFolder,
        sourcesFolder: options.sourcesFolder,
        suppliedSql: matricesSql(supplied.matrices),
      }),
    ]);
    const { columns, parts, indexes, shapes, points, ...otherFiles } = published;
    const dictionary: DictionaryFile = { edition: id, tables: tables.dictionary };
    const files = {
      duckdb: tables.duckdb,
      duckdbOdbl: tables.duckdbOdbl,
      dictionary: await writeJsonGzip(folder, 'dictionary.json.gz', dictionary),
      ...otherFiles,
      tiles: await writeBytes(folder, 'tiles.pmtiles', await tiles),
    };
    const edition = {
      id,
      settings: editionSettings,
      catalogue,
      sources,
      staged: index,
      demandPoints: squares?.record ?? null,
      licenceOf,
    };
    return publishManifest(db, folder, edition, {
      columns,
      parts,
      tables: tables.records,
      indexes,
      shapes,
      points,
      dictionary,
      files,
    });
  });
  await swapFolder(editionFolder);
  log(
    `édition ${id} : ${manifest.indicators.length} indicateurs, ${manifest.tables.length} tables`,
  );
  return { id, manifest };
}

async function publishedManifest(folder: string): Promise<Manifest | null> {
  const path = join(folder, 'manifest.json');
  if (!existsSync(path)) return null;
  return JSON.parse(await readFile(path, 'utf8')) as Manifest;
}
