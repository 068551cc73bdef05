import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { askPublished } from '../published.ts';
import { accessibilityViolations, openSite, type Site, spaced, visit } from '../site.ts';

let site: Site;
let host: Server;
let hostPage = '';
beforeAll(async () => {
  site = await openSite();
  host = createServer((_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(hostPage);
  });
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  host?.close();
  await site?.close();
});

/** A page of another site: another host name and another port. */
async function openHost(body: string, options: { javaScriptEnabled?: boolean } = {}) {
  hostPage = `<!doctype html><html lang="fr"><title>Mairie</title><body>${body}</body></html>`;
  const context = await site.browser.newContext({ locale: 'fr-FR', ...options });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const asked: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  const address = `http://127.0.0.1:${(host.address() as AddressInfo).port}/`;
  await page.goto(address);
  return { page, asked, errors, address };
}

const frame = (path: string) =>
  `<iframe src="${site.address}${path}" title="Fiche" data-ecarts style="width:100%;height:300px;border:0"></iframe>`;
const script = () => `<script src="${site.address}embed.js" async></script>`;

const heightOf = (page: Page, position: number) =>
  page
    .locator('iframe')
    .nth(position)
    .evaluate((element) => element.getBoundingClientRect().height);

describe('sheets in the page of another site', () => {
  it('take the height of their content, each its own, and ask nothing of a third party', async () => {
    const { page, asked, errors, address } = await openHost(
      [
        'fiche/commune/13078/?embed',
        'fiche/departement/15/?embed&sections=acces&theme=dark',
        'fiche/qpv/QN01371N/?embed&sections=mots&langue=en',
      ]
        .map(frame)
        .join('') + script(),
    );
    await expect
      .poll(async () => [await heightOf(page, 0), await heightOf(page, 1), await heightOf(page, 2)])
      .not.toContain(300);
    const frames = page.frames().slice(1);
    for (const [position, inner] of frames.entries()) {
      // A browser lays out a frame of another site, and tells its size, where it is in view.
      await page.locator('iframe').nth(position).scrollIntoViewIfNeeded();
      await expect
        .poll(async () => {
          const content = await inner.evaluate(() => document.body.getBoundingClientRect().height);
          return Math.abs(content - (await heightOf(page, position)));
        })
        .toBeLessThan(2);
      expect(await inner.locator('header').isVisible()).toBe(false);
      expect(await inner.locator('footer').isVisible()).toBe(true);
    }
    const [whole, access, words] = frames;
    expect(await whole.locator('#population').isVisible()).toBe(true);
    expect(await access.locator('html').getAttribute('data-theme')).toBe('dark');
    expect(await access.locator('#acces').isVisible()).toBe(true);
    expect(await access.locator('#population').isVisible()).toBe(false);
    expect(await access.locator('h1').textContent()).toBe('Cantal');
    expect(await words.locator('html').getAttribute('lang')).toBe('en');
    expect(await words.locator('footer').textContent()).toContain('Sources');
    expect(
      asked.filter((url) => !url.startsWith(site.address) && !url.startsWith(address)),
    ).toEqual([]);
    expect(errors).toEqual([]);
  });

  it('show the only successor of an old commune code, and say so; where there are several, their list', async () => {
    const [{ before, after, code }] = await askPublished<Record<string, string>>(
      `SELECT e.name_before AS before, e.name_after AS after, p.code
       FROM {commune_events} e JOIN {code_passage} p ON p.code_old = e.code_before
       WHERE e.code_before = '14472' AND e.code_after <> e.code_before ORDER BY e.date DESC LIMIT 1`,
    );
    const { page, errors } = await openHost(
      [
        'fiche/commune/14472/?embed&sections=mots&theme=dark',
        'fiche/commune/51606/?embed',
        'fiche/commune/13078/?embed&sections=mots&ancien=14472',
      ]
        .map(frame)
        .join('') + script(),
    );
    const [successor, several, other] = page.frames().slice(1);
    await successor.locator('.notice').waitFor();
    expect(spaced(await successor.locator('.notice').textContent())).toBe(
      `Le 1er janvier 2017, la commune de ${before.replace("'", '’')} est entrée dans la commune nouvelle ${after}. Son territoire est aujourd’hui dans la commune suivante.`,
    );
    expect(successor.url()).toContain(`fiche/commune/${code}/?embed&sections=mots&theme=dark`);
    expect(await successor.locator('h1').textContent()).toBe(after);
    expect(await successor.locator('#acces').isVisible()).toBe(false);
    const links = several.locator('li a');
    expect(await links.evaluateAll((all) => all.map((one) => one.getAttribute('href')))).toEqual(
      ['51235', '51313', '51369'].map((one) => `../../../fiche/commune/${one}/`),
    );
    await expect.poll(() => links.first().getAttribute('target')).toBe('_blank');
    expect(await several.locator('header').isVisible()).toBe(false);
    await expect.poll(() => heightOf(page, 1)).not.toBe(300);
    // Nothing is said of an old code that did not become this commune.
    await other.locator('html[data-embed]').waitFor();
    expect(await other.locator('.notice').count()).toBe(0);
    expect(errors).toEqual([]);
  });

  it('heed only the messages of their own frame, from their own site', async () => {
    const { page } = await openHost(
      `${frame('fiche/commune/13078/?embed&sections=mots')}<iframe id="other" srcdoc="<p>autre</p>" title="autre"></iframe>${script()}`,
    );
    await expect.poll(() => heightOf(page, 0)).not.toBe(300);
    const before = await heightOf(page, 0);
    await page.evaluate(() => {
      const message = (height: unknown) => ({ type: 'ecarts:height', height });
      // From the host itself, then from another frame.
      for (const height of [5000, -1, Number.NaN, '9000', Number.POSITIVE_INFINITY]) {
        window.postMessage(message(height), '*');
      }
      window.postMessage(null, '*');
      window.addEventListener('message', ({ data }) => {
        if (data === 'the last one') document.documentElement.dataset.received = '';
      });
    });
    const other = page.frames().find((one) => one.url() === 'about:srcdoc');
    await other!.evaluate(() => {
      parent.postMessage({ type: 'ecarts:height', height: 7000 }, '*');
      parent.postMessage('the last one', '*');
    });
    // Messages come in the order in which they were sent.
    await page.locator('html[data-received]').waitFor();
    expect(await heightOf(page, 0)).toBe(before);
  });

  it('show the whole sheet where the host has no script, and where nobody has', async () => {
    const { page } = await openHost(frame('fiche/commune/13078/?embed&sections=mots'), {
      javaScriptEnabled: false,
    });
    const inner = page.frameLocator('iframe');
    await inner.locator('footer').waitFor();
    expect(await inner.locator('#population').isVisible()).toBe(true);
    expect(await heightOf(page, 0)).toBe(300);
  });
});

describe('a hostile address', () => {
  it.each([
    'sections=<script>alert(1)</script>',
    'sections=__proto__,constructor',
    'sections=,,,',
    'sections=%00&theme="><img src=x onerror=alert(1)>&langue=xx',
  ])('?embed&%s shows the whole sheet, and runs nothing', async (query) => {
    const { page, errors, foreign } = await visit(site, `fiche/commune/13078/?embed&${query}`, {
      prepare: (opened) =>
        opened.addInitScript(() => {
          window.alert = () => {
            throw new Error('alert');
          };
        }),
    });
    await page.locator('html[data-embed]').waitFor();
    expect(await page.locator('#acces').isVisible()).toBe(true);
    expect(await page.locator('#population').isVisible()).toBe(true);
    expect(await page.locator('html').getAttribute('lang')).toBe('fr');
    expect(errors).toEqual([]);
    expect(foreign).toEqual([]);
  });

  it.each(['fiche/commune/%3Cscript%3E/', 'fiche/commune/..%2f..%2f/', 'fiche/__proto__/13078/'])(
    '%s is no page',
    async (path) => {
      const { page } = await visit(site, path);
      expect(await page.textContent('body')).toContain('Introuvable');
    },
  );
});

describe('the dialog that embeds a sheet', () => {
  it('shows it as it will be, and gives code that works in another site', async () => {
    const { page, errors } = await visit(site, 'fiche/commune/13078/');
    await page.getByRole('button', { name: 'Intégrer' }).click();
    const dialog = page.getByRole('dialog', { name: 'Intégrer' });
    for (const name of ['Population et carte', 'En mots', 'Population', 'Zonages']) {
      await dialog.getByRole('checkbox', { name, exact: true }).uncheck();
    }
    await dialog.getByLabel('Apparence').selectOption('dark');
    const code = await dialog.getByLabel('Code à copier').inputValue();
    expect(code).toContain(`src="${site.address}fiche/commune/13078/?embed&amp;sections=acces`);
    expect(code).toContain('theme=dark"');
    expect(code).toContain('loading="lazy" referrerpolicy="no-referrer"');
    expect(code).toContain(`<script src="${site.address}embed.js" async></script>`);
    const preview = page.frameLocator('iframe');
    await preview.locator('#acces').waitFor();
    await expect.poll(() => preview.locator('#population').isVisible()).toBe(false);
    expect(errors).toEqual([]);
    const hosted = await openHost(code);
    await hosted.page.frameLocator('iframe').locator('#acces').waitFor();
    await expect.poll(() => heightOf(hosted.page, 0)).not.toBe(900);
    await page.keyboard.press('Escape');
    expect(await dialog.isVisible()).toBe(false);
  });
});

describe('what can be taken from a sheet', () => {
  it('is a picture, a link, and its figures for a spreadsheet', async () => {
    const { page, errors } = await visit(site, 'fiche/commune/13078/', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const picture = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Image (PNG)' }).click();
    expect((await picture).suggestedFilename()).toBe('ecarts-commune-13078.png');
    await page.getByRole('button', { name: 'Copier le lien' }).click();
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toBe(`${site.address}fiche/commune/13078/`);
    const table = page.waitForEvent('download');
    await page.getByRole('button', { name: 'CSV (tableur)' }).click();
    const file = await table;
    expect(file.suggestedFilename()).toBe('ecarts-commune-13078.csv');
    const text = readFileSync(await file.path(), 'utf8');
    const lines = text.trimEnd().split('\r\n');
    expect(lines[0]).toBe(
      '\ufeffindicateur;libelle;unite;millesime;niveau;code;territoire;valeur;borne_basse;borne_haute;raison_absence;rang_premier;rang_dernier;rang_sur',
    );
    const [own] = await askPublished<{ rate: number; name: string }>(
      `SELECT poverty_rate_pct AS rate, name FROM {indicators_commune} WHERE code = '13078'`,
    );
    const row = lines.find(
      (line) => line.startsWith('poverty_rate_pct;') && line.includes(';13078;'),
    );
    expect(row).toContain(`;commune;13078;${own.name};${String(own.rate).replace('.', ',')};;;;`);
    const withheld = lines.find(
      (line) => line.startsWith('css_free_pct;') && line.includes(';13078;'),
    );
    expect(withheld).toMatch(/;;;;secret statistique;;;$/);
    const national = lines.find(
      (line) => line.startsWith('unemployment_pct;') && line.includes(';pays;'),
    );
    expect(national).toContain(';pays;FR;France;');
    expect(errors).toEqual([]);
  });

  it('is explored on a map in its place, here and in a frame', async () => {
    const { page, errors, foreign, own } = await visit(
      site,
      'fiche/commune/13078/?embed&sections=resume',
    );
    await page.getByRole('button', { name: 'Explorer la carte ici' }).waitFor();
    // The code of the map waits for the click.
    expect(own.filter((address) => /maplibre|map-view|tiles/.test(address))).toEqual([]);
    await page.getByRole('button', { name: 'Explorer la carte ici' }).click();
    await page.locator('.map [data-drawn="true"]').waitFor();
    expect(
      await page.getByRole('region', { name: 'Carte : Port-Saint-Louis-du-Rhône' }).isVisible(),
    ).toBe(true);
    expect(await page.locator('figure > a').isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Agrandir' }).click();
    expect(await accessibilityViolations(page)).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('figure > a').isVisible()).toBe(true);
    expect(await page.locator('.map').isVisible()).toBe(false);
    expect(errors).toEqual([]);
    expect(foreign).toEqual([]);
  });
});
