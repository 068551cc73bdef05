import { renderToStaticMarkup } from 'react-dom/server';
import { levelLabel, sheetContext } from '../../sheet/parts/sheet-context.ts';
import { SheetBody } from '../../sheet/sheet-body.tsx';
import { printedName } from '../../sheet/words/names/french-article.ts';
import { readSheetData, siteRoot } from './sheet-data.ts';

/**
 * Replaces the French sheet by the English one: the same components, on the data published beside
 * the page. The map has no words: it is kept.
 */
export async function showEnglish(): Promise<void> {
  const { facts, manifest } = await readSheetData();
  const context = sheetContext(facts, manifest, 'en', siteRoot());
  const picture = document.querySelector('figure svg');
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
  const body = (
    <SheetBody context={context} map={picture && 'kept'} address={canonical?.href ?? null} />
  );
  document.body.innerHTML = renderToStaticMarkup(body);
  const place = document.querySelector('figure svg');
  if (picture && place) {
    picture.setAttribute('aria-label', place.getAttribute('aria-label') ?? '');
    place.replaceWith(picture);
  }
  const { texts } = context;
  document.title = `${texts.title(printedName(facts.name), levelLabel(context, facts.level))} — Écarts`;
  document
    .querySelector('meta[name="description"]')
    ?.setAttribute('content', texts.description(printedName(facts.name)));
  document.documentElement.lang = 'en';
}
