import { existsSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { DuckDBConnection } from '@duckdb/node-api';
import type { FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { editionSettings } from '../catalogue/edition.ts';
import type { DictionaryFile } from '../edition/files/dictionary-file.ts';
import type { LicenceId } from '../edition/licences.ts';
import type { Manifest } from '../edition/manifest.ts';
import { type Catalogue, loadCatalogue } from './catalogue.ts';
import { deriveAccess } from './derive/access.ts';
import { deriveAccessPoints, deriveComparisonTerritories } from './derive/access-points.ts';
import { deriveMemberships, deriveZoneClasses } from './derive/memberships.ts';
import { deriveObservations } from './derive/observations.ts';
import { openStaged } from './derive/open-staged.ts';
import { deriveQpvAccess, type QpvPerimeter } from './derive/qpv-access.ts';
import { deriveTravelTimes } from './derive/travel-times.ts';
import { runSqlFile, withDatabase } from './duckdb.ts';
import { editionId } from './edition-id.ts';
import { folders } from './folders.ts';
import { publishManifest } from './publish/manifest.ts';
import { deriveTerritoryPlaces } from './publish/pages/level-indexes.ts';
import { publishFiles } from './publish/pages/publish-files.ts';
import { publishedTables } from './publish/published-tables/published-tables.ts';
import { publishTables } from './publish/table-files/tables.ts';
import { cutInThread, readTileInput } from './publish/tiles/publish-tiles.ts';
import { writeBytes, writeJsonGzip } from './publish/write-file.ts';
import type { SourceDeclaration } from './source.ts';
import { loadSources } from './stage/load-sources.ts';
import { readStagedIndex, type StagedIndex } from './stage/staged-index.ts';
import {
  readSupplied,
  servedBy,
  stageSupplied,
  suppliedSql,
  withSupplied,
} from './supplied/supplied-edition.ts';
import type { SuppliedMatrix } from './supplied/supplied-source.ts';
import { nextFolder, recoverFolder, swapFolder } from './swap-folder.ts';

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
  const catalogue = withSupplied(declared, supplied);
  const id = await editionId(
    editionSettings.date,
    staged,
    supplied.flatMap(({ source }) => source.files),
  );
  const current = await publishedManifest(editionFolder);
  if (!options.force && current?.id === id) {
    log(`édition ${id} : déjà dérivée`);
    return { id, manifest: current };
  }
  const sources = [
    ...(await loadSources(options.sourcesFolder)).filter(({ id }) => !excluded.includes(id)),
    ...supplied.map(({ source }) => source),
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
    await deriveTerritories(db, catalogue);
    const tiles = cutInThread(
      await readTileInput(db, stagedFolder, catalogue.zonings, perimeters),
      log,
    );
    // Awaited last: a failure in the meantime is told then.
    tiles.catch(() => {});
    const added = await deriveFigures(db, catalogue, perimeters, log, supplied);
    const index = { ...staged, sources: [...staged.sources, ...added] };
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
        suppliedSql: suppliedSql(supplied),
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
    const edition = { id, settings: editionSettings, catalogue, sources, staged: index, licenceOf };
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

/**
 * The tables from which everything is published, in the order in which they need each other.
 *
 * @returns what the index of staged data says of what a deployer supplies.
 */
export async function runDerivation(
  db: DuckDBConnection,
  catalogue: Catalogue,
  perimeters: readonly QpvPerimeter[],
  log: (message: string) => void,
  supplied: readonly SuppliedMatrix[] = [],
): Promise<StagedIndex['sources']> {
  await deriveTerritories(db, catalogue);
  return deriveFigures(db, catalogue, perimeters, log, supplied);
}

/** Territories, zones, demand points and access points: all that the tiles need. */
async function deriveTerritories(db: DuckDBConnection, catalogue: Catalogue): Promise<void> {
  await runDerivationSql(db, 'demand.sql');
  await deriveComparisonTerritories(db);
  await runDerivationSql(db, 'demand-parts.sql');
  await deriveAccessPoints(db, catalogue.services);
  await deriveMemberships(db, catalogue.levels);
  await deriveZoneClasses(db, catalogue.zonings);
}

/** Distances, coverage and indicators; minutes where travel times are supplied. */
async function deriveFigures(
  db: DuckDBConnection,
  catalogue: Catalogue,
  perimeters: readonly QpvPerimeter[],
  log: (message: string) => void,
  supplied: readonly SuppliedMatrix[],
): Promise<StagedIndex['sources']> {
  log('distances aux services');
  await deriveAccess(db);
  await deriveQpvAccess(db, perimeters);
  await runDerivationSql(db, 'commune-access.sql');
  await runDerivationSql(db, 'coverage.sql');
  const added = await stageSupplied(db, supplied);
  if (supplied.length > 0) await deriveTravelTimes(db, servedBy(supplied));
  log('indicateurs');
  await deriveObservations(db, catalogue.indicators);
  await deriveTerritoryPlaces(db);
  return added;
}

function runDerivationSql(db: DuckDBConnection, name: string): Promise<void> {
  return runSqlFile(db, join(import.meta.dirname, 'derive', name));
}

async function publishedManifest(folder: string): Promise<Manifest | null> {
  const path = join(folder, 'manifest.json');
  if (!existsSync(path)) return null;
  return JSON.parse(await readFile(path, 'utf8')) as Manifest;
}

async function readPerimeters(stagedFolder: string): Promise<QpvPerimeter[]> {
  const bytes = gunzipSync(await readFile(join(stagedFolder, 'shapes', 'qpv.topojson.gz')));
  const topology = JSON.parse(bytes.toString('utf8')) as Topology;
  return (feature(topology, topology.objects.qpv) as FeatureCollection).features as QpvPerimeter[];
}

/** What derives from an ODbL source is ODbL; from a source without a stated licence, not stated. */
function strictestLicence(
  sources: readonly SourceDeclaration[],
): (ids: readonly string[]) => LicenceId {
  const licences = new Map(sources.map(({ id, licence }) => [id, licence]));
  return (ids) => {
    const found = ids.map((id) => {
      const licence = licences.get(id);
      if (!licence) throw new Error(`unknown source "${id}"`);
      return licence;
    });
    if (found.includes('odbl-1.0')) return 'odbl-1.0';
    if (found.includes('not-stated')) return 'not-stated';
    return 'licence-ouverte-2.0';
  };
}
