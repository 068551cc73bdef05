import { useMemo, useState } from 'react';
import { useLanguage } from '../../i18n/language.tsx';
import { useFavourites } from './favourites.ts';
import { findIndicators, searchedIndicators } from './find-indicators.ts';
import type { IndicatorGroup } from './indicator-list.tsx';
import type { IndicatorQuestion } from './indicator-question.ts';

/** Parts of the list that are no theme. */
export const everything = 'all';
export const favouritesOnly = 'favourites';

/** The indicators that the reader's search and choice of a part leave, and under which titles. */
export function useFoundIndicators({
  manifest,
  offered,
}: Pick<IndicatorQuestion, 'manifest' | 'offered'>) {
  const { t, text } = useLanguage();
  const [query, setQuery] = useState('');
  const [part, setPart] = useState(everything);
  const favourites = useFavourites();
  const themes = manifest.themes.filter(({ id }) =>
    manifest.indicators.some((one) => one.theme === id && offered(one)),
  );
  const searched = useMemo(
    () => searchedIndicators(manifest.indicators.filter(offered), manifest.sources, text),
    [manifest, offered, text],
  );
  const found = findIndicators(searched, query).filter(
    ({ id, theme }) =>
      part === everything || (part === favouritesOnly ? favourites.includes(id) : theme === part),
  );
  // What was looked for comes best first; else favourites, then theme by theme.
  const byTheme = themes.map(({ id, label: title }) => ({
    title: text(title),
    indicators: found.filter(({ theme }) => theme === id),
  }));
  const liked = found.filter(({ id }) => favourites.includes(id));
  const groups: IndicatorGroup[] =
    query.trim() !== ''
      ? [{ title: t('chooser.found', { count: found.length }), indicators: found }]
      : part === everything && liked.length > 0
        ? [{ title: t('chooser.favourites'), indicators: liked }, ...byTheme]
        : byTheme;
  return { query, setQuery, part, setPart, themes, found, groups };
}
