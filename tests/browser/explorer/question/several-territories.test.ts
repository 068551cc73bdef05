import { afterAll, beforeAll, expect, it } from 'vitest';
import { askPublished, french } from '../../published.ts';
import { goTo, openSite, type Site, spaced, visit } from '../../site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

it('answers for all the territories that the filters keep to, each commune counted once', async () => {
  const [{ people, population, away }] = await askPublished<
    Record<'people' | 'population' | 'away', number>
  >(
    `SELECT sum(beyond_10km)::INTEGER AS people, sum(population)::INTEGER AS population,
       sum(population_without_point)::INTEGER AS away
     FROM {coverage} WHERE "grouping" = 'departement' AND code IN ('01', '69')
     AND service = 'france-services'`,
  );
  expect(away).toBe(0);
  const inSentence = french(people > 10_000 ? Math.round(people / 100) * 100 : people);
  const share = french((100 * people) / population, 1);
  const { page, errors } = await visit(site, '?dans=departement-69,departement-01', { map: false });
  const answer = page.getByTestId('answer');
  await expect
    .poll(async () => spaced(await answer.textContent()))
    .toMatch(
      new RegExp(`^${inSentence} personnes vivent à plus de 10 km .*, soit ${share} % de la`),
    );
  await page.getByText('Rhône, Ain : ces territoires ensemble').waitFor();

  // An arrondissement inside a département adds nobody to it.
  const [rhone] = await askPublished<{ people: number }>(
    `SELECT beyond_5km::INTEGER AS people FROM {coverage}
     WHERE "grouping" = 'departement' AND code = '69' AND service = 'justice'`,
  );
  await goTo(page, '?dans=departement-69,arrondissement-692&service=justice&seuil=5');
  await expect
    .poll(async () => spaced(await answer.textContent()))
    .toMatch(new RegExp(`^${french(Math.round(rhone.people / 100) * 100)} personnes`));
  expect(errors).toEqual([]);
});
