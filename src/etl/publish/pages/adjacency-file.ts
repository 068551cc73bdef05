import type { DuckDBConnection } from '@duckdb/node-api';
import { encodeAdjacency } from '../../../edition/files/adjacency-file.ts';
import type { FileRecord } from '../../../edition/files/file-record.ts';
import { columns } from '../../duckdb.ts';
import { writeGzip } from '../write-file.ts';

/** Writes which communes share a border, for what compares neighbours in the page. */
export async function publishAdjacency(db: DuckDBConnection, folder: string): Promise<FileRecord> {
  const { one, other } = await columns<{ one: number; other: number }>(
    db,
    `SELECT a."position" AS one, b."position" AS other
     FROM commune_adjacency n
     JOIN territory a ON a.level = 'commune' AND a.code = n.commune
     JOIN territory b ON b.level = 'commune' AND b.code = n.neighbour
     ORDER BY ALL`,
  );
  const { communes } = await columns<{ communes: number }>(
    db,
    `SELECT count(*)::INTEGER AS communes FROM territory WHERE level = 'commune'`,
  );
  const pairs = Array.from(one, (position, k): [number, number] => [position, other[k]]);
  return writeGzip(folder, 'adjacency/commune.bin.gz', encodeAdjacency(communes[0], pairs));
}
