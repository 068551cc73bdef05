import type { Language } from '../../edition/writing/number-format.ts';

/** Address of the page of an indicator from the site’s root. */
export function indicatorPath(id: string): string {
  return `donnees/indicateur/${encodeURIComponent(id)}/`;
}

/** `?langue=en` where it must be kept. */
export function languageQuery(language: Language): string {
  return language === 'en' ? '?langue=en' : '';
}
