import { renderToStaticMarkup } from 'react-dom/server';
import type { EditionChanges } from '../../edition/files/edition-changes.ts';
import type { Manifest } from '../../edition/manifest.ts';
import type { Language } from '../../edition/writing/number-format.ts';
import { ChangesBody, textOf } from '../../sheet/changes/changes-body.tsx';
import type { SheetFacts } from '../../sheet/facts/sheet-facts.ts';
import { askedFigure } from '../../sheet/indicator/asked-figure.ts';
import { IndicatorBody } from '../../sheet/indicator/indicator-body.tsx';
import { pageWords } from '../../sheet/indicator/indicator-context.ts';
import type { IndicatorFacts } from '../../sheet/indicator/indicator-facts.ts';
import { indicatorOf } from '../../sheet/indicator/indicator-facts-of.ts';
import { IndicatorIndexBody } from '../../sheet/indicator/indicator-index.tsx';
import type { SheetPlace } from '../page/prerendered/asked-sheet.ts';

/**
 * Replaces the page by the one in the language asked for, with the figure of the sheet that it is
 * asked about: the same components, on the data published beside the pages.
 */
export async function showAgain(language: Language, sheet: SheetPlace | null): Promise<void> {
  const { root = '../../../', edition } = document.documentElement.dataset;
  const words = pageWords(language);
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
    const path = sheet && `fiche/${sheet.level}/${sheet.code}/`;
    const [facts, said] = await Promise.all([
      readJson<IndicatorFacts>('donnees.json'),
      // Without that sheet the page says what it says to everyone.
      path && readJson<SheetFacts>(`${root}${path}donnees.json`).catch(() => null),
    ]);
    const indicator = indicatorOf({ manifest }, facts.id);
    const figure = said && askedFigure(said, facts.id);
    const asked = path && figure ? { ...figure, path } : undefined;
    body = (
      <IndicatorBody context={{ ...words, facts, manifest, indicator, root, siteUrl, asked }} />
    );
    title = words.text(indicator.label);
    description = words.t('description', { label: title });
  }
  document.body.innerHTML = renderToStaticMarkup(body);
  document.title = `${title} — Écarts`;
  document.querySelector('meta[name="description"]')?.setAttribute('content', description);
  document.documentElement.lang = language;
}

async function readJson<Content>(path: string): Promise<Content> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: HTTP status ${response.status}`);
  return response.json() as Promise<Content>;
}
