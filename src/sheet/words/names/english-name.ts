import { printedName } from './french-article.ts';
import { frenchName } from './french-name.ts';
import type { NameForms, TerritoryName } from './territory-name.ts';

/** How a territory is called in English sentences; proper names stay French. */
export function englishName(territory: TerritoryName): NameForms {
  const title = printedName(territory.name);
  const subject = englishSubject(territory, title);
  return { title, subject, where: `in ${subject}`, of: `of ${subject}` };
}

/** Départements that are named alone, being islands or a city. */
const namedAlone = new Set(['75', '971', '972', '973', '974', '976']);

function englishSubject(territory: TerritoryName, name: string): string {
  switch (territory.level) {
    case 'epci': {
      const french = frenchName(territory).subject;
      return french.replace(/^(?:la |l’)/, 'the ');
    }
    case 'arrondissement':
      return `the arrondissement of ${name}`;
    case 'departement':
      return namedAlone.has(territory.code) ? name : `the ${name} département`;
    case 'qpv':
      return `the priority neighbourhood ${name}`;
    default:
      return name;
  }
}
