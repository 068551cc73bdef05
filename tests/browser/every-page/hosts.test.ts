import { afterEach, expect, it } from 'vitest';
import { askPublished, french } from '../published.ts';
import { mapDrawn, openSite, type Site, spaced, visit } from '../site.ts';

let site: Site | undefined;
afterEach(async () => {
  await site?.close();
  site = undefined;
});

async function farthestCommune() {
  const [farthest] = await askPublished<{ name: string; distance_km: number }>(
    `SELECT c.name, a.distance_km FROM {access_commune} a JOIN {communes} c ON c.code = a.commune
     WHERE a.service = 'france-services' ORDER BY a.distance_km DESC, c.code LIMIT 1`,
  );
  return farthest;
}

it.each([
  ['reads the database by ranges, under any base path', { basePath: '/a/b/' }, 'range'],
  [
    'rebuilds it table by table where the host serves no ranges, and still draws the map',
    { ranges: false },
    'arrow',
  ],
] as const)('%s', async (_, options, mode) => {
  site = await openSite(options);
  const { page, errors, foreign } = await visit(site, '?tiroir=table&territoire=commune-69256');
  await mapDrawn(page);
  await page.getByRole('heading', { name: 'Vaulx-en-Velin' }).waitFor();
  await page.getByText('communes les plus éloignées').click();
  const result = page.getByTestId('sql-result');
  await result.waitFor();
  expect(await result.getAttribute('data-mode')).toBe(mode);
  const { name, distance_km } = await farthestCommune();
  const first = spaced(await result.locator('tbody tr').first().textContent());
  expect(first).toContain(name);
  expect(first).toContain(`${french(distance_km)} km`);
  expect(await result.locator('tbody tr').count()).toBe(25);
  if (mode === 'range') {
    await page.getByRole('link', { name: 'Qualité des données' }).click();
    await page.getByTestId('balance').waitFor();
    expect(page.url()).toBe(`${site.address}qualite/`);
    await page.getByRole('link', { name: 'Explorer' }).click();
    await mapDrawn(page);
  }
  expect(errors).toEqual([]);
  expect(foreign).toEqual([]);
});
