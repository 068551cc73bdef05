import { expect, test } from 'vitest';
import type { LicenceId } from '../../../src/edition/licences.ts';
import { loadCatalogue } from '../../../src/etl/catalogue.ts';
import { folders } from '../../../src/etl/folders.ts';
import { publishedTables } from '../../../src/etl/publish/published-tables/published-tables.ts';
import { loadSources } from '../../../src/etl/stage/load-sources.ts';

const sources = await loadSources(folders.sources);
const ids = sources.map(({ id }) => id);
const licenceOf = (used: readonly string[]): LicenceId => {
  const held = used.map((id) => sources.find((source) => source.id === id)!.licence);
  return held.find((licence) => licence === 'odbl-1.0') ?? held[0];
};
const tables = publishedTables(await loadCatalogue(), licenceOf, ids);

test('a table names the source of every staged table that it reads', () => {
  const staged = new Map(
    sources.flatMap(({ id, tables }) => tables.map((each) => [each.name, id])),
  );
  const unnamed = tables.flatMap(({ name, sql, sources: named }) =>
    [...sql.matchAll(/\b(?:FROM|JOIN)\s+(\w+)/g)].flatMap(([, read]) => {
      const source = staged.get(read);
      return source === undefined || named.includes(source) ? [] : [`${name} reads ${read}`];
    }),
  );
  expect(unnamed).toEqual([]);
  expect(tables.flatMap(({ sources }) => sources).filter((id) => !ids.includes(id))).toEqual([]);
});

test('what quotes or derives from ODbL data is in tables of that licence, and nothing else is', () => {
  for (const { name, licence, sources: named } of tables) {
    expect(named.includes('laposte-2020'), name).toBe(licence === 'odbl-1.0');
    expect(name.startsWith('odbl_'), name).toBe(licence === 'odbl-1.0');
  }
  const ledgers = tables.filter(({ name }) => name.endsWith('quality_ledger'));
  expect(ledgers.map(({ name, sources }) => [name, sources.length])).toEqual([
    ['quality_ledger', ids.length - 1],
    ['odbl_quality_ledger', 1],
  ]);
});

test('a source that is left out takes its tables and its entries of the ledger with it', async () => {
  const left = ['delegues-ddd-2018', 'bpe-2018'];
  const others = ids.filter((id) => !left.includes(id));
  const names = publishedTables(await loadCatalogue(left), licenceOf, others);
  expect(
    names.filter(({ name }) => /^(delegues_ddd_sessions|facilities_2018)$/.test(name)),
  ).toEqual([]);
  expect(names.length).toBe(tables.length - 2);
  const ledger = names.find(({ name }) => name === 'quality_ledger')!;
  expect(ledger.sql).toContain("'frr-2025'");
  expect(ledger.sql).not.toMatch(/delegues-ddd-2018|bpe-2018/);
});
