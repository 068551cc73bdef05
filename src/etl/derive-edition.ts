import { existsSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { DuckDBConnection } from '@duckdb/node-api';
import type { FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { editionSettings } from '../catalogue/edition.ts';
import { demandPointsOf } from '../catalogue/population-grid.ts';
import type { DictionaryFile } from '../edition/files/dictionary-file.ts';
import type { LicenceId } from '../edition/licences.ts';
import type { Manifest } from '../edition/manifest.ts';
import { type Catalogue, loadCatalogue } from './catalogue.ts';
import { deriveAccess } from './derive/access.ts';
import { deriveAccessPoints, deriveComparisonTerritories } from './derive/access-points.ts';
import { gridPoints, replaceDemandPoints } from './derive/grid-demand.ts';
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
import type { CommuneShape } from './supplied/commune-locator.ts';
import { stagePopulationGrid } from './supplied/stage-population-grid.ts';
import {
  matricesSql,
  nothingSupplied,
  readSupplied,
  type Supplied,
  servedBy,
  stageMatrices,
  suppliedSources,
  withSquares,
  withSupplied,
} from './supplied/supplied-edition.ts';
import type { SuppliedGrid } from './supplied/supplied-source.ts';
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
    const perimeters = await readShapes(stagedFolder, 'qpv');
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

/**
 * The tables from which everything is published, in the order in which they need each other.
 *
 * @param shapes of the communes, for a population grid that lists none
 * @returns what the index of staged data says of what a deployer supplies.
 */
export async function runDerivation(
  db: DuckDBConnection,
  catalogue: Catalogue,
  perimeters: readonly QpvPerimeter[],
  log: (message: string) => void,
  supplied: Supplied = nothingSupplied,
  shapes: () => Promise<readonly CommuneShape[]> = async () => [],
): Promise<StagedIndex['sources']> {
  const squares = await deriveTerritories(db, catalogue, supplied, shapes);
  const added = await deriveFigures(db, catalogue, perimeters, log, supplied);
  return [...(squares?.sources ?? []), ...added];
}

/**
 * Territories, zones, demand points and access points: all that the tiles need.
 *
 * @returns the squares in which people are counted, and their source; null at the chefs-lieux.
 */
async function deriveTerritories(
  db: DuckDBConnection,
  catalogue: Catalogue,
  { grid }: Supplied,
  shapes: () => Promise<readonly CommuneShape[]>,
) {
  await runDerivationSql(db, 'demand.sql');
  const squares = grid && (await deriveSquares(db, grid, shapes));
  await runDerivationSql(db, 'zone-demand.sql');
  await deriveComparisonTerritories(db);
  await runDerivationSql(db, 'demand-parts.sql');
  await deriveAccessPoints(db, catalogue.services);
  await deriveMemberships(db, catalogue.levels);
  await deriveZoneClasses(db, catalogue.zonings);
  return squares;
}

/** Counts people in the squares of a supplied grid. */
async function deriveSquares(
  db: DuckDBConnection,
  supplied: SuppliedGrid,
  shapes: () => Promise<readonly CommuneShape[]>,
) {
  const { grid, index } = await stagePopulationGrid(db, supplied, shapes);
  const counts = await replaceDemandPoints(db, gridPoints(grid));
  const { squareMetres } = grid;
  return {
    record: demandPointsOf({ squareMetres, ...supplied.declared }, counts),
    sources: [index],
  };
}

/** Distances, coverage and indicators; minutes where travel times are supplied. */
async function deriveFigures(
  db: DuckDBConnection,
  catalogue: Catalogue,
  perimeters: readonly QpvPerimeter[],
  log: (message: string) => void,
  { matrices }: Supplied,
): Promise<StagedIndex['sources']> {
  log('distances aux services');
  await deriveAccess(db);
  await deriveQpvAccess(db, perimeters);
  await runDerivationSql(db, 'commune-access.sql');
  await runDerivationSql(db, 'coverage.sql');
  const added = await stageMatrices(db, matrices);
  if (matrices.length > 0) await deriveTravelTimes(db, servedBy(matrices));
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

/** Staged shapes, each with its code. */
async function readShapes(stagedFolder: string, name: 'communes' | 'qpv'): Promise<QpvPerimeter[]> {
  const bytes = gunzipSync(await readFile(join(stagedFolder, 'shapes', `${name}.topojson.gz`)));
  const topology = JSON.parse(bytes.toString('utf8')) as Topology;
  return (feature(topology, topology.objects[name]) as FeatureCollection)
    .features as QpvPerimeter[];
}

/** Those of the communes, for a population grid that lists none. */
async function readCommuneShapes(stagedFolder: string): Promise<CommuneShape[]> {
  const shapes = await readShapes(stagedFolder, 'communes');
  return shapes.flatMap(({ properties: { code }, geometry }) =>
    geometry === null ? [] : { code, geometry },
  );
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
