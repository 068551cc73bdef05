import { afterAll, beforeAll, expect, it } from 'vitest';
import { askPublished, french } from '../published.ts';
import { accessibilityViolations, openSite, type Site, spaced, visit } from '../site.ts';
import { type ChangedSite, makeChangedSite } from './changed-site.ts';

let changed: ChangedSite;
let site: Site;
beforeAll(async () => {
  changed = await makeChangedSite([
    // The Rhône had fewer people, Lozère no share, Mayotte was not there, an indicator neither.
    `UPDATE indicators_departement SET population = population - 5 WHERE code = '69'`,
    `UPDATE indicators_departement SET share_75_over_pct = NULL WHERE code = '48'`,
    `DELETE FROM indicators_departement WHERE code = '976'`,
    `DELETE FROM territories WHERE level = 'departement' AND code = '976'`,
    ...['departement', 'region'].flatMap((level) => [
      `ALTER TABLE indicators_${level} DROP unemployment_pct`,
      `ALTER TABLE indicators_${level} DROP unemployment_pct_status`,
    ]),
    // Corsica was one.
    `INSERT INTO indicators_departement BY NAME (SELECT '20' AS code, 'Corse' AS name, 360000 AS population)`,
    `INSERT INTO territories BY NAME (SELECT 'departement' AS level, '20' AS code, 'Corse' AS name)`,
  ]);
  site = await openSite({ folder: changed.folder });
});
afterAll(async () => {
  await site?.close();
  await changed?.remove();
});

/** How many values a table publishes, the new indicator left out. */
async function valuesOf(level: string, condition = 'true'): Promise<number> {
  const columns = await askPublished<{ column_name: string }>(
    `DESCRIBE FROM {indicators_${level}}`,
  );
  const names = columns.map(({ column_name }) => column_name);
  const counts = names
    .filter((name) => names.includes(`${name}_status`) && name !== 'unemployment_pct')
    .map((name) => `count(${names.includes(`${name}_low`) ? `${name}_low` : name})`);
  const [{ n }] = await askPublished<{ n: number }>(
    `SELECT ${counts.join(' + ')} AS n FROM {indicators_${level}} WHERE ${condition}`,
  );
  return n;
}

it('says what differs from the edition before, counts it, and gives it row by row', async () => {
  const { page, errors, foreign } = await visit(site, 'donnees/changements/');
  const both = (await valuesOf('departement')) + (await valuesOf('region'));
  const mayotte = await valuesOf('departement', "code = '976'");
  const section = page.getByRole('region', { name: /^Édition/ });
  const { id, date } = changed.current;
  const day = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' });
  expect(spaced(await section.getByRole('heading', { level: 2 }).textContent())).toBe(
    `Édition ${id} (${day.format(new Date(date))}), comparée à l’édition ${changed.previousId} (22 novembre 2025)`,
  );
  // The population of Corsica is compared too; the Rhône changes, Lozère’s share appears.
  expect(spaced(await section.locator('p').first().textContent())).toBe(
    `${french(both + 1)} valeurs comparées : ${french(both - mayotte - 2)} sont les mêmes, 1 ont changé, ${french(mayotte + 1)} apparaissent, 1 disparaissent.`,
  );
  expect((await section.locator('ul.links li').allTextContents()).map(spaced)).toEqual([
    'Départements apparus : Mayotte (976)',
    'Départements disparus : Corse (20)',
  ]);
  const indicator = section.getByRole('link', { name: 'Taux de chômage au sens du recensement' });
  expect(await indicator.getAttribute('href')).toContain('donnees/indicateur/unemployment_pct/');
  const row = async (change: string) =>
    spaced(await section.locator(`[data-change="${change}"]`).textContent());
  expect(await row('departement-population')).toBe('Population municipaledépartements111');
  expect(await row('departement-social_dwellings')).toBe(
    'Logements locatifs sociaux (RPLS)départements010',
  );
  expect(await section.locator('tbody tr').count()).toBe(mayotte + 1);
  expect(await accessibilityViolations(page)).toEqual([]);

  const lines = async (extension: string) => {
    const link = section.getByRole('link', { name: extension });
    const answer = await fetch(new URL((await link.getAttribute('href'))!, page.url()));
    return (await answer.text()).trimEnd().split('\n');
  };
  const csv = await lines('CSV');
  expect(csv).toHaveLength(1 + mayotte + 3);
  const [rhone] = await askPublished<{ people: number }>(
    "SELECT population AS people FROM {indicators_departement} WHERE code = '69'",
  );
  const { people } = rhone;
  expect(csv).toContain(
    `departement,population,69,Rhône,changed,${people - 5}.0,${people - 5}.0,${people}.0,${people}.0`,
  );

  await page.getByRole('link', { name: 'Read this page in English' }).click();
  await page.getByRole('heading', { level: 1, name: 'What has changed' }).waitFor();
  expect(spaced(await page.locator('section p').first().textContent())).toMatch(
    / values compared: .* have changed, .* appear, .* vanish\.$/,
  );
  expect([errors, foreign]).toEqual([[], []]);
});
