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
  ['reads the database by ranges where the host serves them', true, 'range'],
  ['rebuilds it table by table where the host does not, and still draws the map', false, 'arrow'],
] as const)('%s', async (_, ranges, mode) => {
  site = await openSite({ ranges });
  const { page, errors, foreign } = await visit(site, '?tiroir=table');
  await mapDrawn(page);
  await page.getByText('communes les plus éloignées').click();
  const result = page.getByTestId('sql-result');
  await result.waitFor({ timeout: 90_000 });
  expect(await result.getAttribute('data-mode')).toBe(mode);
  const { name, distance_km } = await farthestCommune();
  const first = spaced(await result.locator('tbody tr').first().textContent());
  expect(first).toContain(name);
  expect(first).toContain(`${french(distance_km)} km`);
  expect(await result.locator('tbody tr').count()).toBe(25);
  expect(errors).toEqual([]);
  expect(foreign).toEqual([]);
});

it('works under any base path', async () => {
  site = await openSite({ basePath: '/a/b/' });
  const { page, errors, foreign } = await visit(site, '?territoire=commune-69256');
  await mapDrawn(page);
  await page.getByRole('heading', { name: 'Vaulx-en-Velin' }).waitFor();
  await page.getByRole('link', { name: 'Qualité des données' }).click();
  await page.getByTestId('balance').waitFor();
  expect(page.url()).toBe(`${site.address}qualite/`);
  await page.getByRole('link', { name: 'Explorer' }).click();
  await mapDrawn(page);
  expect(errors).toEqual([]);
  expect(foreign).toEqual([]);
});
