import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { decodeAdjacency } from '../../../src/edition/files/adjacency-file.ts';
import { withDatabase } from '../../../src/etl/duckdb.ts';
import { publishAdjacency } from '../../../src/etl/publish/pages/adjacency-file.ts';

test('borders are written in the order of the index of communes', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'adjacency-'));
  try {
    await withDatabase(':memory:', async (db) => {
      // An island (01003), and a QPV whose position must not be mistaken for that of a commune.
      await db.run(`
        CREATE TABLE territory AS FROM (VALUES ('commune', '01001', 0), ('commune', '01002', 1),
          ('commune', '01003', 2), ('commune', '2A001', 3), ('qpv', '01001', 2))
          AS t(level, code, "position");
        CREATE TABLE commune_adjacency AS FROM (VALUES ('01001', '2A001'), ('2A001', '01001'),
          ('01002', '2A001'), ('2A001', '01002')) AS n(commune, neighbour);`);
      const { path } = await publishAdjacency(db, folder);
      const bytes = gunzipSync(await readFile(join(folder, path)));
      const { offsets, neighbours } = decodeAdjacency(path, bytes, 4);
      expect([...offsets]).toEqual([0, 1, 2, 2, 4]);
      expect([...neighbours]).toEqual([3, 3, 0, 1]);
    });
  } finally {
    await rm(folder, { recursive: true });
  }
});
