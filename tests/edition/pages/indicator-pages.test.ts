import { readFileSync } from 'node:fs';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { rows, withDatabase } from '../../../src/etl/duckdb.ts';
import { projectRoot } from '../../../src/etl/folders.ts';
import { columnCsv } from '../../../src/sheet/indicator/column-csv.ts';
import { IndicatorBody } from '../../../src/sheet/indicator/indicator-body.tsx';
import { pageWords } from '../../../src/sheet/indicator/indicator-context.ts';
import { indicatorFactsOf } from '../../../src/sheet/indicator/indicator-facts-of.ts';
import { renderIndicator } from '../../../src/sheet/indicator/render-indicator.tsx';
import { indicatorServer } from '../../../src/site/indicators/indicator-pages.ts';
import { openSheetEdition } from '../../../src/site/sheets/open-sheet-edition.ts';
import { editionFolder, publishedManifest, publishedPath } from '../edition-folder.ts';

const manifest = publishedManifest();
const edition = openSheetEdition(editionFolder);
const assets = { styles: [], script: '' };
const plain = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&#x27;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
const ask = <Row extends Record<string, unknown>>(sql: string) =>
  withDatabase(':memory:', (db) => rows<Row>(db, sql));

describe.each(manifest.indicators.map((indicator) => [indicator.id, indicator] as const))(
  'the page of %s',
  (id, indicator) => {
    const { html, data } = renderIndicator(edition, id, assets, null);
    const facts = JSON.parse(data) as ReturnType<typeof indicatorFactsOf>;
    const text = plain(html);

    it('says label, definition, every source with its digests, and no hole', () => {
      const words = pageWords('fr');
      expect(text).toContain(words.text(indicator.label));
      expect(text).toContain(words.text(indicator.definition));
      for (const source of manifest.sources.filter((one) => indicator.sources.includes(one.id))) {
        for (const { sha256 } of source.files) expect(html).toContain(sha256);
      }
      expect(html).not.toMatch(
        /undefined|NaN|\{(label|count|name|value|low|high|edition|share|source)\}/,
      );
      expect(
        plain(html.replace(/<pre.*?<\/pre>/gs, '')).match(/.{20}( [?!;:»]|« ).{9}/),
      ).toBeNull();
    });

    it('counts each territory of each level once', () => {
      for (const { level, count, exact, ranges, missing } of facts.levels) {
        const without = Object.values(missing).reduce((sum, n) => sum + n, 0);
        expect(exact + ranges + without, level).toBe(count);
        expect(exact + ranges, level).toBe(indicator.levels[level]?.known ?? 0);
      }
      if (!facts.distribution) return;
      const shown = facts.levels.find(({ level }) => level === facts.shown)!;
      const { counts, beyond, classes } = facts.distribution;
      expect(counts.reduce((sum, n) => sum + n, 0) + beyond).toBe(shown.exact);
      expect(classes.reduce((sum, { count }) => sum + count, 0)).toBe(shown.exact);
    });
  },
);

describe('the pages of indicators', () => {
  it('count what the published tables hold', async () => {
    const facts = indicatorFactsOf(edition, 'rsa_households_per_1000');
    const [found] = await ask<Record<string, number>>(
      `SELECT count(rsa_households_per_1000)::INT AS exact,
         count(*) FILTER (rsa_households_per_1000_status = 'below-threshold')::INT AS ranges,
         count(*) FILTER (rsa_households_per_1000_low IS NULL)::INT AS missing
       FROM '${publishedPath('tables/indicators_commune.parquet')}'`,
    );
    const { exact, ranges, missing } = facts.levels.find(({ level }) => level === 'commune')!;
    expect(exact).toBe(found.exact);
    expect(ranges).toBe(found.ranges);
    expect(Object.values(missing).reduce((sum, n) => sum + n, 0)).toBe(found.missing);
    const none = indicatorFactsOf(edition, 'median_income_eur').levels;
    expect(none.find(({ level }) => level === 'region')!.missing).toEqual({ 'not-aggregable': 18 });
  });

  it('hold queries that give the number they say, once pasted into DuckDB', async () => {
    let run = 0;
    for (const { id } of manifest.indicators) {
      const { html } = renderIndicator(edition, id, assets, 'https://exemple.fr/');
      const [, again = ''] = /class="again".*?<pre[^>]*>(.*?)<\/pre>/s.exec(html) ?? [];
      const sql = plain(again).split('\n').slice(1, -1).join('\n');
      const address = `https://exemple.fr/edition/${manifest.id}/`;
      expect(sql).toContain(address);
      const [row] = await ask<Record<string, number | string>>(
        sql.replace(address, `${editionFolder}/`),
      );
      const { example } = indicatorFactsOf(edition, id);
      const value = example!.observation;
      const numbers = 'low' in row ? [row.low, row.high] : [row.value];
      expect(numbers.length, id).toBeGreaterThan(value.kind === 'range' ? 1 : 0);
      expect(row.name).toBe(example!.name);
      const written = pageWords('fr').format;
      const { unit, decimals } = manifest.indicators.find((one) => one.id === id)!;
      const said =
        plain(html).match(/France|Paris/) && plain(/<div class="again".*?<pre/s.exec(html)![0]);
      for (const number of numbers) {
        expect(said, id).toContain(written.bare(Number(number), unit, decimals));
      }
      run++;
    }
    expect(run).toBe(manifest.indicators.length);
  });

  it('say the figure of the sheet that they are asked about, with its query', () => {
    const id = 'distance_france_services_km';
    const { level, code, name } = { level: 'ept', code: '200057867', name: 'Plaine <b>Commune' };
    const asked = {
      ...{ level, code, name, path: 'fiche/epci/200057867/' },
      observation: { kind: 'value', value: 1.2 } as const,
    };
    const facts = indicatorFactsOf(edition, id);
    const indicator = manifest.indicators.find((one) => one.id === id)!;
    const words = pageWords('fr');
    const context = { ...words, facts, manifest, indicator, root: '../', siteUrl: null, asked };
    const html = renderToStaticMarkup(createElement(IndicatorBody, { context }));
    expect(html).toContain('<a href="../fiche/epci/200057867/">Plaine &lt;b&gt;Commune</a>');
    expect(plain(/<p class="asked">.*?<\/p>/s.exec(html)![0])).toMatch(/: 1,2\skm\.\s+Comment ce/);
    const again = /<div class="again" data-path="(.*?)".*?<pre[^>]*>(.*?)<\/pre>/s.exec(html)!;
    expect(again[1]).toBe('tables/indicators_ept.parquet');
    expect(again[2]).toContain('200057867');
  });

  it('are complete in English', () => {
    const words = pageWords('en');
    for (const indicator of manifest.indicators) {
      const facts = indicatorFactsOf(edition, indicator.id);
      const context = { ...words, facts, manifest, indicator, root: '../../../', siteUrl: null };
      const html = renderToStaticMarkup(createElement(IndicatorBody, { context }));
      const english = plain(html.replace(/<span lang="fr">.*?<\/span>|<pre.*?<\/pre>/gs, ''));
      expect(english).toContain(indicator.label.en);
      expect(english).not.toMatch(/Nom de colonne|Où ce chiffre|sans valeur|Emporter|Comment ce/);
    }
  });

  it('publish the column as it is stored, at every level', async () => {
    const csv = columnCsv(edition, 'distance_france_services_km').split('\r\n');
    const [paris] = csv.filter((line) => line.startsWith('commune,75056,'));
    const [row] = await ask<{ value: number }>(
      `SELECT distance_france_services_km AS value FROM '${publishedPath('tables/indicators_commune.parquet')}' WHERE code = '75056'`,
    );
    expect(paris).toBe(`commune,75056,${row.value},,,`);
    const territories = manifest.levels.reduce((sum, { count }) => sum + count, 0);
    expect(csv).toHaveLength(territories + 2);
  });

  it('are served as they are written, with their picture; nothing else is', () => {
    const serve = indicatorServer(editionFolder, null);
    const png = serve('/donnees/indicateur/population/carte.png')!;
    expect(png.type).toBe('image/png');
    expect(Buffer.from(png.body).readUInt32BE(16)).toBe(1400);
    expect(serve('/donnees/indicateur/')!.body).toContain('href="population/"');
    for (const path of ['none/', 'population/none.json', 'population/constructor', '../']) {
      expect(serve(`/donnees/indicateur/${path}`), path).toBeNull();
    }
  });

  it('name a kernel that is in the code', () => {
    const { kernel } = edition.computations.indicators.distance_france_services_km;
    const code = readFileSync(`${projectRoot}/${kernel!.file}`, 'utf8');
    expect(code).toContain(`export function ${kernel!.name}(`);
  });
});
