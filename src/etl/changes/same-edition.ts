import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { literal, rows, withDatabase } from '../duckdb.ts';
import { compareFolders, type FileDifference } from '../stage/check/compare-folders.ts';

/** Files that say the digests of others: compared without what the databases are digested to. */
const namingFiles = ['manifest.json', 'datapackage.json', 'dcat.jsonld'];

/**
 * What differs in an edition derived again, sorted by path. DuckDB never writes the same bytes
 * twice: databases are compared by their tables, rows and order included, and the digests of
 * databases (and of the files that say them) are left out; everything else byte for byte.
 */
export async function editionDifferences(
  expected: string,
  found: string,
): Promise<FileDifference[]> {
  const differences: FileDifference[] = [];
  for (const difference of await compareFolders(expected, found)) {
    const { path, kind } = difference;
    const same = kind === 'different' ? comparison(path) : null;
    if (!same || (await same(join(expected, path))) !== (await same(join(found, path)))) {
      differences.push(difference);
    }
  }
  return differences;
}

function comparison(path: string): ((path: string) => Promise<string>) | null {
  if (path.endsWith('.duckdb')) return tableChecksums;
  return namingFiles.includes(path) ? withoutDatabaseDigests : null;
}

/** Every table of a database: its name, columns, rows, and a checksum that depends on their order. */
function tableChecksums(path: string): Promise<string> {
  return withDatabase(':memory:', async (db) => {
    await db.run(`ATTACH ${literal(path)} AS edition (READ_ONLY)`);
    const tables = await rows<{ name: string; sql: string }>(
      db,
      'SELECT table_name AS name, sql FROM duckdb_tables() ORDER BY name',
    );
    const lines: string[] = [];
    for (const { name, sql } of tables) {
      const [line] = await rows(
        db,
        `SELECT count(*) AS n, sum(hash(t)::HUGEINT * (rowid + 1))::VARCHAR AS checksum FROM edition."${name}" t`,
      );
      lines.push(`${sql} ${JSON.stringify(line)}`);
    }
    return lines.join('\n');
  });
}

async function withoutDatabaseDigests(path: string): Promise<string> {
  const content: unknown = JSON.parse(await readFile(path, 'utf8'));
  return JSON.stringify(content, (_, value: unknown) => {
    const named = namedFile(value);
    if (!named?.endsWith('.duckdb') && !namingFiles.includes(named ?? '')) return value;
    const { bytes, sha256, hash, ...rest } = value as Record<string, unknown>;
    // The same in the words of DCAT, where the description tells the size too.
    const {
      'dcat:byteSize': _size,
      'spdx:checksum': _sum,
      'dct:description': _text,
      ...described
    } = rest;
    return described;
  });
}

/** Path of the file that a record of the manifest, a resource or a distribution is about. */
function namedFile(value: unknown): string | null {
  if (value === null || typeof value !== 'object') return null;
  const record = value as { path?: unknown; 'dcat:downloadURL'?: { '@id'?: unknown } };
  const named = record.path ?? record['dcat:downloadURL']?.['@id'];
  return named === undefined ? null : String(named);
}
