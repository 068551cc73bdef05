/** Language asked for in the address; anything unknown is French. */
export function sheetLanguage(query: URLSearchParams): 'fr' | 'en' {
  return query.get('langue') === 'en' ? 'en' : 'fr';
}
