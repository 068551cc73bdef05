import type { DuckDBConnection } from '@duckdb/node-api';
import { editionSettings } from '../../catalogue/edition.ts';
import type { DemandPointsRecord } from '../../edition/demand-points.ts';
import type { DictionaryFile } from '../../edition/files/dictionary-file.ts';
import type { Manifest } from '../../edition/manifest.ts';
import type { Catalogue } from '../catalogue.ts';
import type { SourceDeclaration } from '../source.ts';
import type { StagedIndex } from '../stage/staged-index.ts';
import { publishManifest } from './manifest.ts';
import { publishFiles } from './pages/publish-files.ts';
import { publishedTables } from './published-tables/published-tables.ts';
import { strictestLicence } from './strictest-licence.ts';
import { publishTables } from './table-files/tables.ts';
import { writeBytes, writeJsonGzip } from './write-file.ts';

/** What is published, beside the tables that the derivation left in the database. */
export interface DerivedEdition {
  readonly id: string;
  readonly catalogue: Catalogue;
  readonly sources: readonly SourceDeclaration[];
  /** What staging says of these sources, those of a deployer included. */
  readonly staged: StagedIndex;
  readonly stagedFolder: string;
  readonly sourcesFolder: string;
  /** null: people are counted at the chefs-lieux. */
  readonly demandPoints: DemandPointsRecord | null;
  /** The queries that make tables of what a deployer supplies, by source. */
  readonly suppliedSql: Readonly<Record<string, string>>;
  /** The archive of vector tiles, which a thread may still be cutting. */
  readonly tiles: Promise<Uint8Array>;
}

/**
 * Writes every file of an edition into an empty folder, the manifest last: it names all others.
 *
 * @param connect opens a connection of its own for the tables, which are written beside the rest.
 */
export async function publishEdition(
  db: DuckDBConnection,
  connect: () => Promise<DuckDBConnection>,
  folder: string,
  edition: DerivedEdition,
): Promise<Manifest> {
  const { id, catalogue, sources, stagedFolder, sourcesFolder, suppliedSql } = edition;
  const licenceOf = strictestLicence(sources);
  const listed = publishedTables(
    catalogue,
    licenceOf,
    sources.map(({ id }) => id),
  );
  const [tables, published] = await Promise.all([
    publishTables(await connect(), folder, id, listed),
    publishFiles(db, folder, id, catalogue, {
      sources,
      licenceOf,
      staged: stagedFolder,
      sourcesFolder,
      suppliedSql,
    }),
  ]);
  const { columns, parts, indexes, shapes, points, ...otherFiles } = published;
  const dictionary: DictionaryFile = { edition: id, tables: tables.dictionary };
  const files = {
    duckdb: tables.duckdb,
    duckdbOdbl: tables.duckdbOdbl,
    dictionary: await writeJsonGzip(folder, 'dictionary.json.gz', dictionary),
    ...otherFiles,
    tiles: await writeBytes(folder, 'tiles.pmtiles', await edition.tiles),
  };
  const described = { ...edition, settings: editionSettings, licenceOf };
  return publishManifest(db, folder, described, {
    columns,
    parts,
    tables: tables.records,
    indexes,
    shapes,
    points,
    dictionary,
    files,
  });
}
