export type SheetLanguage = 'fr' | 'en';

/** Language asked for in the address; anything unknown is French. */
export function sheetLanguage(query: URLSearchParams): SheetLanguage {
  return query.get('langue') === 'en' ? 'en' : 'fr';
}
