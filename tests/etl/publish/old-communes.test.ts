import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { OldCommunesFile } from '../../../src/edition/files/old-communes-file.ts';
import { withDatabase } from '../../../src/etl/duckdb.ts';
import { publishOldCommunes } from '../../../src/etl/publish/pages/old-communes.ts';

test('each old code has its last event and the communes of today', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'old-communes-'));
  try {
    await withDatabase(':memory:', async (db) => {
      await db.run(`
        CREATE TABLE commune AS FROM (VALUES ('14654'), ('45093'), ('45313')) AS t(code);
        CREATE TABLE municipal_arrondissement AS FROM (VALUES ('75101')) AS t(code);
        CREATE TABLE code_passage AS FROM (VALUES ('14472', '14654'), ('14624', '14654'), ('75101', '75056'),
          ('01220', '14654'), ('55273', '45313'), ('14654', '14654')) AS t(code_old, code);
        CREATE TABLE commune_event AS FROM (VALUES
          (DATE '1973-01-01', '33', '14472', 'Notre-Dame-de-Fresnay', '14624', 'L''Oudon'),
          (DATE '2017-01-01', '32', '14624', 'L''Oudon', '14654', 'Saint-Pierre-en-Auge'),
          (DATE '2017-01-01', '32', '14654', 'Saint-Pierre-sur-Dives', '14654', 'Saint-Pierre-en-Auge'),
          (DATE '1973-01-01', '33', '55273', 'Lamarche-en-Woëvre', '45093', 'Chevilly'),
          (DATE '1965-01-01', '30', '45117', 'Creusy', '45093', 'Chevilly'),
          (DATE '1965-01-01', '30', '45117', 'Creusy', '45313', 'Sougy'))
          AS t(date, kind, code_before, name_before, code_after, name_after);`);
      const { path } = await publishOldCommunes(db, folder, '2026-01-01-00000000');
      const file: OldCommunesFile = JSON.parse(
        gunzipSync(await readFile(join(folder, path))).toString(),
      );
      expect(Object.keys(file.communes).sort()).toEqual([
        '01220',
        '14472',
        '14624',
        '45117',
        '55273',
      ]);
      // It joined a commune that is itself no more: the page leads to the one of today.
      expect(file.communes['14472']).toEqual({
        name: 'Notre-Dame-de-Fresnay',
        event: { kind: '33', date: '1973-01-01', into: [{ code: '14624', name: "L'Oudon" }] },
        successors: ['14654'],
      });
      // It joined a commune from which its territory was taken back: the passage table knows.
      expect(file.communes['55273'].successors).toEqual(['45313']);
      // Divided.
      expect(file.communes['45117'].successors).toEqual(['45093', '45313']);
      expect(file.communes['45117'].event?.into).toHaveLength(2);
      // The passage table knows where it went; no event says how.
      expect(file.communes['01220']).toEqual({ name: null, event: null, successors: ['14654'] });
    });
  } finally {
    await rm(folder, { recursive: true });
  }
});
