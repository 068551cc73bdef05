import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { rows, withDatabase } from '../../../src/etl/duckdb.ts';
import { french } from '../published.ts';
import { accessibilityViolations, openSite, type Site, spaced, visit } from '../site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** The rows of the query that a dialog offers for DuckDB, asked of the files of the site. */
async function allAsked(code: string): Promise<Record<string, number>[]> {
  const [, sql = ''] = /^duckdb <<'SQL'\n(.*)\nSQL$/s.exec(code) ?? [];
  expect(sql).toContain(`FROM '${site.address}edition/`);
  // The engine of the tests has no extension that reads an address: the same files from the disk.
  const local = sql.replace(/'http:[^']*(edition\/[^']*)'/g, (_, path: string) => `'dist/${path}'`);
  return withDatabase(':memory:', (db) => rows<Record<string, number>>(db, local));
}

async function asked(code: string): Promise<Record<string, number>> {
  const [row] = await allAsked(code);
  return row;
}

it('opens a figure of a territory to its computation, and a query that gives it back', async () => {
  const { page, errors, foreign } = await visit(site, '?territoire=commune-48095&theme=dark', {
    map: false,
  });
  const cell = page.locator('[data-indicator="distance_justice_km"] td').first();
  await cell.getByRole('button').click();
  const dialog = page.getByRole('dialog', { name: 'Comment ce chiffre est calculé' });
  await dialog.getByText('nearestWithinGroups').waitFor();
  const row = await asked((await dialog.locator('pre', { hasText: 'duckdb <<' }).textContent())!);
  expect(row.name).toBe('Mende');
  const shown = spaced(await cell.textContent());
  expect(shown).toBe(`${french(row.value, row.value >= 10 ? 0 : 1)} km`);
  expect(spaced(await dialog.textContent())).toContain(`Mende : ${shown}`);
  await dialog.locator('summary', { hasText: 'Requêtes exécutées' }).click();
  await expect
    .poll(() => dialog.locator('pre', { hasText: 'FROM access WHERE service' }).count())
    .toBe(2);
  expect(await accessibilityViolations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect.poll(() => dialog.count()).toBe(0);
  expect([errors, foreign]).toEqual([[], []]);
});

it('opens the answer too, on a phone and in English', async () => {
  const { page } = await visit(site, '?langue=en', {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
  });
  const answer = spaced(await page.getByTestId('answer').textContent());
  await page.getByRole('button', { name: 'How was this computed?', exact: true }).tap();
  const dialog = page.getByRole('dialog', { name: 'How was this computed?' });
  const code = dialog.locator('pre', { hasText: 'duckdb <<' });
  await code.waitFor();
  const { people, percent } = await asked((await code.textContent())!);
  const written = (value: number, decimals: number) =>
    new Intl.NumberFormat('en-GB', { minimumFractionDigits: decimals }).format(value);
  expect(answer).toContain(`${written(people, 0)} people`);
  expect(answer).toContain(`${written(percent, 1)}%`);
  expect((await dialog.boundingBox())!.width).toBeLessThanOrEqual(390);
});

it('opens the figures of a table, or of the lens, together', async () => {
  const { page, errors } = await visit(site, '', { map: false });
  const zones = await rowsOf(page, /calculés \(Où l’écart se creuse/);
  const table = page.getByRole('table', { name: /Où l’écart se creuse/ });
  const shown = spaced(await table.textContent());
  expect(zones.length).toBeGreaterThan(4);
  // « Non classée » says in which zoning.
  const rural = table.getByRole('rowgroup').filter({ hasText: 'Non classée' });
  expect(spaced(await rural.locator('tr').first().textContent())).toBe(
    'France ruralités revitalisation (FRR)',
  );
  for (const { percent } of zones) expect(shown).toContain(`${french(percent, 1)} %`);

  await page.goto(new URL('?lentille=12.5,tous,justice,delegues-ddd', site.address).href);
  const [lens] = await rowsOf(page, /calculés \(Couverture, /);
  const said = spaced(await page.getByTestId('lens-answer').textContent());
  expect(said).toContain(`${french(Math.round(lens.people / 100) * 100)} personnes`);
  expect(said).toContain(`${french(lens.percent, 1)} %`);

  await page.goto(new URL('?territoire=departement-48', site.address).href);
  const coverage = await rowsOf(page, /calculés \(Accès aux services, Lozère\)/);
  for (const { service, people, percent } of coverage) {
    const line = spaced(await page.locator(`tr[data-service="${service}"]`).textContent());
    expect(line).toContain(`${french(people)} (${french(percent, 1)} %)`);
  }
  expect(coverage.length).toBeGreaterThan(3);

  await page.goto(new URL('?tiroir=table&territoire=departement-48', site.address).href);
  const listed = await rowsOf(page, /calculés \(Tableau/);
  await expect
    .poll(async () => spaced(await page.getByTestId('table-summary').textContent()))
    .toMatch(new RegExp(`^${listed.length} communes`));

  // What a territory keeps, the query keeps.
  await page.goto(new URL('?tiroir=history&territoire=departement-48', site.address).href);
  const lists = await rowsOf(page, /calculés \(Des maisons de services au public/);
  const history = page.getByRole('table', { name: 'Les listes, et qui elles couvrent' });
  const counted = spaced(await history.textContent());
  expect(lists.length).toBeGreaterThan(3);
  for (const { places, people, percent } of lists) {
    expect(counted).toContain(`${french(places)}${french(people)}${french(percent, 1)} %`);
  }
  expect(errors).toEqual([]);
});

/** Rows of the first query of the dialog that a button opens; the dialog is closed again. */
async function rowsOf(page: Page, name: RegExp) {
  await page.getByRole('button', { name }).click();
  const dialog = page.getByRole('dialog', { name: 'Comment ces chiffres sont calculés' });
  const code = dialog.locator('pre', { hasText: 'duckdb <<' }).first();
  await code.waitFor();
  const found = await allAsked((await code.textContent())!);
  expect(await dialog.getByText(/^[0-9a-f]{64}$/).count()).toBeGreaterThan(0);
  expect(await accessibilityViolations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect.poll(() => dialog.count()).toBe(0);
  return found;
}
