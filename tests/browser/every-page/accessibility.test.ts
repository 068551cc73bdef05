import { afterAll, beforeAll, expect, it } from 'vitest';
import { accessibilityViolations, goTo, mapDrawn, openSite, type Site, visit } from '../site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

// The table lists every département, though the commune holds none.
const explorer = '?niveau=departement&territoire=commune-69256&couches=qpv,frr&tiroir=table';

it.each([
  ['explorer, light', explorer, 'light', 'fr'],
  ['explorer, dark, English', `${explorer}&theme=dark&langue=en`, 'dark', 'en'],
  ['quality', 'qualite/', 'light', 'fr'],
] as const)('breaks no rule of WCAG 2.2 AA: %s', async (_, path, theme, language) => {
  const { page } = await visit(site, path);
  if (!path.startsWith('qualite')) {
    await mapDrawn(page);
    await page.getByRole('heading', { name: 'Vaulx-en-Velin' }).waitFor();
    await page.getByRole('table', { name: /Tableau|Table/ }).waitFor();
  } else await page.getByTestId('balance').waitFor();
  expect(await page.locator('html').getAttribute('data-theme')).toBe(theme);
  expect(await page.locator('html').getAttribute('lang')).toBe(language);
  expect(await accessibilityViolations(page)).toEqual([]);
});

it.each([
  ['accessibilite/', 'Accessibilité', 'sa conformité n’est donc pas déclarée'],
  ['accessibilite/?langue=en&theme=dark', 'Accessibility', 'no conformance is claimed'],
  ['mentions-legales/', 'Mentions légales', 'Le site ne dépose aucun cookie'],
  ['mentions-legales/?langue=en&theme=dark', 'Legal notice', 'The site sets no cookie'],
])('states on %s what it does and does not do', async (path, title, sentence) => {
  const { page, errors, foreign } = await visit(site, path);
  await page.getByRole('heading', { level: 1, name: new RegExp(title) }).waitFor();
  await page.getByText(sentence).waitFor();
  expect(await accessibilityViolations(page)).toEqual([]);
  expect(errors).toEqual([]);
  expect(foreign).toEqual([]);
});

it.each([
  [
    'the explorer',
    [
      ['?niveau=departement&couches=qpv,frr', 'heading', /^Qui habite à plus de/],
      ['?niveau=departement&territoire=commune-69256', 'heading', 'Vaulx-en-Velin'],
      ['?niveau=departement&tiroir=table', 'table', /Tableau/],
    ],
  ],
  ['the quality of the data', [['qualite/?theme=dark&langue=en', 'heading', 'Data quality']]],
] as const)('fits phones, upright or on their side, without scrolling: %s', async (_, states) => {
  const { page } = await visit(site, states[0][0], {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
  });
  const overflow = () =>
    page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
  for (const [path, role, name] of states) {
    if (path !== states[0][0]) await goTo(page, path);
    // Upright, on its side, and the narrowest, which shows what the others show.
    for (const [width, height] of [
      [390, 844],
      [740, 360],
      [320, 640],
    ]) {
      await page.setViewportSize({ width, height });
      await page.getByRole(role, { name }).first().waitFor();
      await expect.poll(overflow, { message: `${path}, ${width} px` }).toBeLessThanOrEqual(0);
    }
    expect(await accessibilityViolations(page), path).toEqual([]);
  }
});

it('raises and lowers the sheet of a phone by key and by finger', async () => {
  const { page } = await visit(site, '?niveau=region', {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
  });
  const top = async () => (await page.locator('[data-sheet-handle]').boundingBox())?.y;
  const settles = (test: (y: number) => boolean) =>
    expect.poll(async () => test((await top()) ?? Number.NaN)).toBe(true);
  await settles((y) => y > 600);
  await page.getByRole('button', { name: 'Agrandir le volet' }).press('ArrowUp');
  await settles((y) => y > 350 && y < 420);
  await page.getByRole('button', { name: 'Agrandir encore le volet' }).click();
  await settles((y) => y < 100);
  const handle = await page.getByRole('button', { name: 'Réduire le volet' }).boundingBox();
  if (!handle) throw new Error('no handle');
  await page.mouse.move(195, handle.y + 10);
  await page.mouse.down();
  await page.mouse.move(195, 780, { steps: 5 });
  await page.mouse.up();
  await settles((y) => y > 600);
  // A tap on what lies at its foot does what it says, and raises it.
  const section = page.locator('summary').first();
  await section.tap();
  await settles((y) => y > 350 && y < 420);
  expect(
    await section.evaluate((summary) => (summary.parentElement as HTMLDetailsElement).open),
  ).toBe(true);
});
