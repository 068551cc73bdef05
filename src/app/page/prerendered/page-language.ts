/** A language in which pages are rendered ahead. */
export type PageLanguage = 'fr' | 'en';

/** Language asked for in the address; anything unknown is French. */
export function pageLanguage(query: URLSearchParams): PageLanguage {
  return query.get('langue') === 'en' ? 'en' : 'fr';
}
