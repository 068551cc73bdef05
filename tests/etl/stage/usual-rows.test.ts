import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RawFormat, SourceDeclaration } from '../../../src/etl/source.ts';
import {
  declaredFile,
  declaredSource,
  declaredTable,
  problemsOf,
  type TinyProject,
  tinyProject,
} from './tiny-project.ts';

let project: TinyProject;
beforeAll(async () => {
  project = await tinyProject({ acceptChanged: true });
});
afterAll(() => project.remove());

const codes = (count: number) => Array.from({ length: count }, (_, i) => ({ code: `c${i}` }));
const csv = (count: number) =>
  ['"code"', ...codes(count).map(({ code }) => `"${code}"`)].join('\n');
const json = (count: number) => JSON.stringify(codes(count));
const spaced = (count: number) => JSON.stringify(codes(count), null, 2);
const asCsv: RawFormat = { kind: 'csv', delimiter: ',' };
const asJson: RawFormat = { kind: 'json' };

/** A source of one list of codes, declared as it is in the mirror. */
async function listSource(id: string, format: RawFormat, content: string) {
  const path = `${id}/codes`;
  await project.putRaw(path, content);
  await project.putSql(
    id,
    `CREATE TABLE ${id} AS SELECT code FROM raw_${id};
     INSERT INTO ledger_kept SELECT '${id}', '${path}', count(*) FROM ${id};`,
  );
  const file = declaredFile(path, content, { format, table: `raw_${id}`, columns: ['code'] });
  return declaredSource(id, { files: [file], tables: [declaredTable(id, 'code')] });
}

/** A source that counts the rows of its file itself. */
const counting = (rows: number): SourceDeclaration =>
  declaredSource('counted', {
    files: [declaredFile('counted/places.bin', 'whole', { format: { kind: 'bytes' } })],
    prepare: async ({ db, countRowsIn }) => {
      await countRowsIn('counted/places.bin', rows);
      await db.run(`INSERT INTO ledger_kept VALUES ('counted', 'counted/places.bin', ${rows})`);
    },
  });

test('a changed file that lost a fifth of its rows was cut, not one that is written more tightly', async () => {
  const cases = [
    ['csv_cut', asCsv, csv(20), csv(15)],
    ['json_cut', asJson, json(20), spaced(15)],
    ['json_tight', asJson, spaced(20), json(20)],
    ['csv_unquoted', asCsv, csv(20), csv(20).replaceAll('"', '')],
    ['csv_shorter', asCsv, csv(20), csv(16)],
  ] as const;
  const sources = await Promise.all(
    cases.map(([id, format, content]) => listSource(id, format, content)),
  );
  const declared = await listSource('csv_declared', asCsv, csv(20));
  await project.putRaw('counted/places.bin', 'whole');
  await project.stage(...sources, declared, counting(20));
  for (const [id, , , changed] of cases) await project.putRaw(`${id}/codes`, changed);
  await project.putRaw('counted/places.bin', 'half');
  const shorter = await listSource('csv_declared', asCsv, csv(10));
  const problems = await problemsOf(project.stage(...sources, shorter, counting(10)));
  const cut = (file: string, rows: number) =>
    `${file} | – | – | – | ${rows} lignes, contre 20 la dernière fois : fichier coupé ?`;
  expect(problems).toEqual([
    cut('csv_cut/codes', 15),
    cut('json_cut/codes', 15),
    cut('counted/places.bin', 10),
  ]);
});
