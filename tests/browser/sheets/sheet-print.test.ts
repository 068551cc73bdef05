import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSite, type Site, visit } from '../site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site?.close();
});

it.each([
  ['a town', 'commune/13078'],
  ['a city with many QPV', 'commune/13055'],
  ['a village of the mainland', 'commune/15119'],
  ['a commune without anybody', 'commune/55039'],
  ['a commune of Mayotte', 'commune/97608'],
  ['a commune of French Guiana', 'commune/97353'],
  ['an EPCI', 'epci/200066637'],
  ['the largest EPCI', 'epci/200054781'],
  ['an EPT', 'epci/200057867'],
  ['an arrondissement', 'arrondissement/153'],
  ['a département', 'departement/59'],
  ['an overseas département', 'departement/973'],
  ['a région', 'region/84'],
  ['a QPV', 'qpv/QN01371N'],
  ['a QPV of Saint-Martin', 'qpv/QN97801M'],
  ['France', 'pays/FR'],
])('prints %s (%s) on one or two A4 pages', async (_, path) => {
  const { page } = await visit(site, `fiche/${path}/`);
  await page.getByRole('button', { name: 'Intégrer' }).waitFor();
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  const text = pdf.toString('latin1');
  const pages = text.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  expect(pages).toBeGreaterThanOrEqual(1);
  expect(pages).toBeLessThanOrEqual(2);
  const [, width, height] = text.match(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/) ?? [];
  expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([595, 842]);
});
