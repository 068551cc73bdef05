/** Sections that an embedded sheet may choose: the ids of the page. Sources are always shown. */
export const sheetSections = ['resume', 'mots', 'acces', 'population', 'zonages', 'agir'] as const;

export type SheetSection = (typeof sheetSections)[number];

/** Sections asked for; unknown names are ignored, and none that is known means all of them. */
export function askedSections(query: URLSearchParams): readonly SheetSection[] {
  const names = (query.get('sections') ?? '').split(',');
  const known = sheetSections.filter((section) => names.includes(section));
  return known.length > 0 ? known : sheetSections;
}
