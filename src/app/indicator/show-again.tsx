import { renderToStaticMarkup } from 'react-dom/server';
import type { EditionChanges } from '../../edition/edition-changes.ts';
import type { Manifest } from '../../edition/manifest.ts';
import { ChangesBody, textOf } from '../../sheet/changes/changes-body.tsx';
import { IndicatorBody } from '../../sheet/indicator/indicator-body.tsx';
import { pageWords } from '../../sheet/indicator/indicator-context.ts';
import type { IndicatorFacts } from '../../sheet/indicator/indicator-facts.ts';
import { indicatorOf } from '../../sheet/indicator/indicator-facts-of.ts';
import { IndicatorIndexBody } from '../../sheet/indicator/indicator-index.tsx';

/**
 * Replaces the French page by the English one: the same components, on the data published beside
 * the page.
 */
export async function showEnglish(): Promise<void> {
  const { root = '../../../', edition } = document.documentElement.dataset;
  const words = pageWords('en');
  const manifest = await readJson<Manifest>(`${root}edition/${edition}/manifest.json`);
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
  const siteUrl = canonical && new URL(root, canonical.href).href;
  const isIndex = document.querySelector('.index') !== null;
  let [title, description] = [words.t('indicators'), ''];
  let body = <IndicatorIndexBody words={words} manifest={manifest} />;
  if (document.querySelector('.changes')) {
    const comparisons = await readJson<EditionChanges[]>('donnees.json');
    body = <ChangesBody words={words} manifest={manifest} comparisons={comparisons} />;
    title = textOf(words)('title');
    description = textOf(words)('lead');
  } else if (!isIndex) {
    const facts = await readJson<IndicatorFacts>('donnees.json');
    const indicator = indicatorOf({ manifest }, facts.id);
    body = <IndicatorBody context={{ ...words, facts, manifest, indicator, root, siteUrl }} />;
    title = words.text(indicator.label);
    description = words.t('description', { label: title });
  }
  document.body.innerHTML = renderToStaticMarkup(body);
  document.title = `${title} — Écarts`;
  document.querySelector('meta[name="description"]')?.setAttribute('content', description);
  document.documentElement.lang = 'en';
}

async function readJson<Content>(path: string): Promise<Content> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: HTTP status ${response.status}`);
  return response.json() as Promise<Content>;
}
