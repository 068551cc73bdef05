import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { examples } from '../../../src/app/data/console/examples.ts';
import { askPublished } from '../published.ts';
import { accessibilityViolations, openSite, type Site, spaced, visit } from '../site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const run = (page: Page) => page.getByRole('button', { name: 'Exécuter' }).click();
/** The editor that completes, once it has taken the place of the plain field. */
const rich = (page: Page) => page.locator('[data-testid="sql-editor"][data-rich="true"]').waitFor();
const count = (page: Page) => page.getByTestId('sql-count');

async function answered(page: Page): Promise<string[][]> {
  await count(page).waitFor();
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
    await rich(page);
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
    // What would complete a query that is left and run goes with the focus, however late it comes.
    await page.locator('.cm-tooltip').waitFor({ state: 'detached' });
    expect(await accessibilityViolations(page)).toEqual([]);
    expect([errors, foreign]).toEqual([[], []]);
  });

  it('does not run the query of a link before the reader asks, nor stops at a wrong or endless one', async () => {
    const sql = 'SELECT 41 + 1 AS answer';
    const { page, own } = await visit(site, `donnees/sql/?sql=${encodeURIComponent(sql)}`);
    const fromLink = page.getByText('Cette requête vient du lien que vous avez ouvert.');
    await fromLink.waitFor();
    await rich(page);
    const query = page.getByLabel('Requête');
    expect(await query.textContent()).toBe(sql);
    await page.getByRole('button', { name: examples[0].label.fr }).click();
    await expect.poll(() => fromLink.count()).toBe(0);
    await query.fill(sql);
    await page.waitForLoadState('networkidle');
    expect(own.filter((address) => /duckdb/.test(address))).toEqual([]);
    expect(await count(page).count()).toBe(0);
    await run(page);
    expect(await answered(page)).toEqual([['answer'], ['42']]);

    // Then wrong, long, endless and everyday queries, one after another.
    const ask = async (sql: string) => {
      await page.getByLabel('Requête').fill(sql);
      await run(page);
    };
    await ask('SELECT nom FROM communes');
    const alert = page.getByRole('alert');
    await alert.waitFor();
    // What is wrong, in the engine's words.
    expect(spaced(await alert.textContent())).toContain('Referenced column "nom" not found');
    expect(spaced(await alert.textContent())).toContain(
      'Une colonne ou une fonction de la requête n’existe pas ici. Voir la ligne 1 de la requête',
    );
    expect((await alert.textContent())?.match(/LINE 1/g)).toHaveLength(1);
    await ask('DROP TABLE edition.communes');
    await expect.poll(async () => spaced(await alert.textContent())).toMatch(/read-only/i);
    // No query asks another site, whatever it says.
    const left: string[] = [];
    await page.context().route('https://exemple.fr/**', (route) => {
      left.push(route.request().url());
      return route.fulfill({ body: 'a\n1', headers: { 'access-control-allow-origin': '*' } });
    });
    await ask(`SELECT * FROM read_csv('https://exemple.fr/x.csv')`);
    await expect
      .poll(async () => spaced(await alert.textContent()))
      .toContain('la console lit l’édition, et rien sur un autre site');
    expect(left).toEqual([]);
    await ask('SELECT count(*) AS n FROM communes');
    expect(await answered(page)).toEqual([['n'], ['34875']]);

    await ask('SELECT sum(hash(a.i * b.i) % 7) AS s FROM range(1000000) a(i), range(1000000) b(i)');
    await page.getByText('Requête en cours…').waitFor();
    // While the engine is at it: stopping a query that has only just been asked comes below.
    await page.waitForTimeout(1000);
    await page.getByRole('button', { name: 'Annuler' }).click();
    await page.getByText('Requête annulée.').waitFor();

    // A run takes the place of the one before, which then says nothing.
    await query.fill(
      'SELECT sum(hash(i * j) % 7) AS s FROM range(1000000) a(i), range(1000000) b(j)',
    );
    await query.press('Control+Enter');
    await page.getByText('Requête en cours…').waitFor();
    await query.fill('SELECT "grouping" AS g FROM ODBL_COVERAGE WHERE false');
    await query.press('Control+Enter');
    expect(await answered(page)).toEqual([['g']]);
    expect(await page.getByText('Requête annulée.').count()).toBe(0);

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
  });

  it('completes tables and columns, lets the keyboard go on, and draws an answer', async () => {
    const { page, errors, foreign } = await visit(site, 'donnees/sql/', { colorScheme: 'dark' });
    await rich(page);
    const query = page.getByLabel('Requête');
    await query.fill('');
    await query.pressSequentially('SELECT name, beyond_10km_pct FROM odbl_cov');
    const options = page.getByRole('listbox').getByRole('option');
    await expect.poll(() => options.first().textContent()).toContain('odbl_coverage');
    // The list takes no key for 75 ms after it opens: what was being typed is not a choice.
    await page.waitForTimeout(150);
    await query.press('Enter');
    await expect.poll(() => query.textContent()).toContain('FROM odbl_coverage');
    await query.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Exécuter');

    const sql = `SELECT code, beyond_10km_pct AS loin FROM odbl_coverage
      WHERE "grouping" = 'departement' AND service = 'la-poste' ORDER BY loin DESC, code LIMIT 30`;
    await query.fill(sql);
    await query.press('Control+Enter');
    const [, ...lines] = await answered(page);
    const expected = await askPublished<{ code: string; loin: number }>(
      sql.replace('FROM odbl_coverage', 'FROM {odbl_coverage}'),
    );
    expect(lines.map(([code]) => code)).toEqual(expected.map(({ code }) => code));
    await page.getByText('Cette réponse dérive des points de La Poste').waitFor();
    await page.getByText('Voir en graphique').click();
    const plot = page.getByRole('img', { name: 'loin selon code' });
    await plot.waitFor();
    expect(
      await plot.locator('title').evaluateAll((found) => found.map((one) => one.textContent)),
    ).toHaveLength(expected.length);
    const widths = await plot
      .locator('rect')
      .evaluateAll((found) => found.map((one) => Number(one.getAttribute('width'))));
    // Bars are as long as what they say.
    expected.forEach(({ loin }, i) => {
      expect(widths[i] / widths[0]).toBeCloseTo(loin / expected[0].loin, 3);
    });
    expect(spaced(await page.getByTestId('sql-chart-note').textContent())).toBe(
      'loin selon code : 30 lignes dessinées ; le tableau ci-dessous dit la même chose.',
    );
    await page.getByLabel('Forme').selectOption('line');
    await page.locator('svg[role=img] path').waitFor();
    await page.getByLabel('Forme').selectOption('scatter');
    await expect.poll(() => page.locator('svg[role=img] circle').count()).toBe(30);
    expect(await accessibilityViolations(page)).toEqual([]);
    expect([errors, foreign]).toEqual([[], []]);
  });

  it('works where the host serves no ranges', async () => {
    const host = await openSite({ ranges: false });
    try {
      const { page } = await visit(host, 'donnees/sql/');
      await rich(page);
      await page.getByLabel('Requête').fill('DROP TABLE qpv');
      await run(page);
      await expect
        .poll(async () => spaced(await page.getByRole('alert').textContent()))
        .toContain('une requête ne peut rien y changer');
      await page.getByLabel('Requête').fill('SELECT count(*) AS n FROM QPV');
      await run(page);
      expect(await answered(page)).toEqual([['n'], ['1609']]);
    } finally {
      await host.close();
    }
  });
});
