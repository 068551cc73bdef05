import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { examples } from '../../src/app/data/console/examples.ts';
import { askPublished } from './published.ts';
import { accessibilityViolations, openSite, type Site, spaced, visit } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const run = (page: Page) => page.getByRole('button', { name: 'Exécuter' }).click();
const count = (page: Page) => page.getByTestId('sql-count');

async function answered(page: Page): Promise<string[][]> {
  await count(page).waitFor({ timeout: 60_000 });
  return page
    .getByTestId('sql-answer')
    .locator('tr')
    .evaluateAll((lines) =>
      lines.map((line) => [...line.children].map((each) => each.textContent ?? '')),
    );
}

describe('the SQL console', () => {
  it('answers with the rows of the edition, asks nobody else, and keeps the query in the address', async () => {
    const { page, errors, foreign } = await visit(site, 'donnees/sql/');
    const sql = `SELECT region AS code, count(*) AS communes, sum(population) AS people, min(name) AS premiere
      FROM communes GROUP BY region ORDER BY code`;
    await page.getByLabel('Requête').fill(sql);
    await run(page);
    const [header, ...lines] = await answered(page);
    const expected = await askPublished<Record<string, string | number>>(
      sql.replace('FROM communes', 'FROM {communes}'),
    );
    expect(header).toEqual(['code', 'communes', 'people', 'premiere']);
    expect(lines).toEqual(expected.map((row) => Object.values(row).map(String)));
    expect(lines).toHaveLength(18);
    expect(spaced(await count(page).textContent())).toMatch(/^18 lignes, en \d+,\d s\.$/);
    expect(new URL(page.url()).searchParams.get('sql')).toBe(sql);
    expect(await accessibilityViolations(page)).toEqual([]);
    expect([errors, foreign]).toEqual([[], []]);
    await page.context().close();
  });

  it('does not run the query of a link before the reader asks', async () => {
    const sql = 'SELECT 41 + 1 AS answer';
    const { page, own } = await visit(site, `donnees/sql/?sql=${encodeURIComponent(sql)}`);
    await page.getByText('Cette requête vient du lien que vous avez ouvert.').waitFor();
    expect(await page.getByLabel('Requête').inputValue()).toBe(sql);
    await page.waitForTimeout(1000);
    expect(own.filter((address) => /duckdb/.test(address))).toEqual([]);
    expect(await count(page).count()).toBe(0);
    await run(page);
    expect(await answered(page)).toEqual([['answer'], ['42']]);
    await page.context().close();
  });

  it('takes wrong, long, endless and everyday queries one after another', async () => {
    const { page } = await visit(site, 'donnees/sql/');
    const ask = async (sql: string) => {
      await page.getByLabel('Requête').fill(sql);
      await run(page);
    };
    await ask('SELECT nom FROM communes');
    const alert = page.getByRole('alert');
    await alert.waitFor({ timeout: 60_000 });
    // What is wrong, in the engine's words.
    expect(spaced(await alert.textContent())).toContain('Referenced column "nom" not found');
    await ask('DROP TABLE edition.communes');
    await expect.poll(async () => spaced(await alert.textContent())).toMatch(/read-only/i);
    await ask('SELECT count(*) AS n FROM communes');
    expect(await answered(page)).toEqual([['n'], ['34875']]);

    await ask('SELECT sum(hash(a.i * b.i) % 7) AS s FROM range(1000000) a(i), range(1000000) b(i)');
    await page.waitForTimeout(1000);
    await page.getByRole('button', { name: 'Annuler' }).click();
    await page.getByText('Requête annulée.').waitFor({ timeout: 15_000 });

    await ask(`SELECT i AS n, i / 4 AS quarter, '=' || i AS t FROM range(150000) x(i)`);
    expect(await answered(page)).toHaveLength(201);
    expect(spaced(await count(page).textContent())).toContain(
      'Réponse coupée à 100 000 lignes. Les 200 premières sont affichées ; le fichier les a toutes.',
    );
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'CSV français (tableur)' }).click(),
    ]);
    const text = await readFile(await download.path(), 'utf8');
    expect(text.split('\r\n').slice(0, 3)).toEqual(['\ufeffn;quarter;t', `0;0;'=0`, `1;0,25;'=1`]);
    expect(text.trimEnd().split('\r\n')).toHaveLength(100_001);

    for (const { label } of examples) {
      await page.getByRole('button', { name: label.fr }).click();
      await run(page);
      expect((await answered(page)).length, label.fr).toBeGreaterThan(1);
    }
    await page.context().close();
  });

  it('works where the host serves no ranges', async () => {
    const host = await openSite({ ranges: false });
    try {
      const { page } = await visit(host, 'donnees/sql/');
      await page.getByLabel('Requête').fill('SELECT count(*) AS n FROM qpv');
      await run(page);
      expect(await answered(page)).toEqual([['n'], ['1609']]);
    } finally {
      await host.close();
    }
  });
});
