import { afterAll, beforeAll, expect, it } from 'vitest';
import { askPublished, french } from '../published.ts';
import { openSite, type Site, spaced, visit } from '../site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

it('shows for each source the rows read, kept and rejected, as published', async () => {
  const { page, errors, foreign } = await visit(site, 'qualite/');
  await page.getByTestId('balance').waitFor();
  const balance = await askPublished<{
    source: string;
    rows_in: number;
    rows_kept: number;
    rows_rejected: number;
  }>(
    `SELECT source, sum(rows_in)::INT AS rows_in, sum(rows_kept)::INT AS rows_kept, sum(rows_rejected)::INT AS rows_rejected
     FROM {quality_balance} GROUP BY source`,
  );
  expect(balance.length).toBeGreaterThan(30);
  for (const { source, rows_in, rows_kept, rows_rejected } of balance) {
    const row = spaced(await page.locator(`[data-source="${source}"]`).textContent());
    expect(row).toContain(`${french(rows_in)}${french(rows_kept)}${french(rows_rejected)}`);
    expect(rows_in).toBe(rows_kept + rows_rejected);
  }
  expect(errors).toEqual([]);
  expect(foreign).toEqual([]);
});

it('filters the ledger by source', async () => {
  const [{ n }] = await askPublished<{ n: number }>(
    `SELECT count(*)::INT AS n FROM {quality_ledger} WHERE source = 'qpv-2024' AND action = 'repaired'`,
  );
  const { page } = await visit(site, 'qualite/');
  await page.getByTestId('ledger-count').filter({ hasText: 'entrées' }).waitFor();
  await page.getByRole('button', { name: /Source/ }).click();
  await page.getByRole('option', { name: /Quartiers prioritaires.*périmètres/i }).click();
  await page.getByRole('button', { name: /Ce qui a été fait/ }).click();
  await page.getByRole('option', { name: 'réparé' }).click();
  await expect
    .poll(async () => spaced(await page.getByTestId('ledger-count').textContent()))
    .toBe(`${french(n)} entrées`);
  // What staging wrote of each is French in any language of the page.
  expect(n).toBeLessThanOrEqual(200);
  await expect.poll(() => page.locator('td > span[lang="fr"]').count()).toBe(n);
});
