import type { NumberFormat } from '../../../edition/number-format.ts';
import type { ServiceFacts, TerritoryFacts } from '../facts.ts';
import { distanceWords } from '../number-words.ts';
import { frenchServiceNoun, theFrenchService } from '../service-noun.ts';
import type { NameForms } from '../territory-name.ts';
import { extremesOf } from './extremes.ts';

/** Which service is the farthest, which the nearest, and of which no place is known. */
export function frenchExtremes(
  { services, countedAt }: TerritoryFacts,
  name: NameForms,
  numbers: NumberFormat,
): string | null {
  if (services.length === 0) return null;
  const { farthest, nearest, unknown } = extremesOf(services);
  const from = {
    'chef-lieu': `du chef-lieu ${name.of}`,
    inside: name.of,
    several: `des habitants ${name.of}`,
  }[countedAt];
  const mean = countedAt === 'several' ? ' en moyenne' : '';
  const at = (service: ServiceFacts) =>
    `à ${distanceWords(service.distanceKm ?? Number.NaN, numbers, 'moins de 100\u202fm')}${mean}`;
  const listed = (service: ServiceFacts) =>
    service.isOld ? ` (liste ${numbers.ofVintage(service.vintage)}, à vérifier)` : '';
  const named = (service: ServiceFacts) => `${theFrenchService(service.ofOne)}${listed(service)}`;
  const none = noPlace(unknown);
  if (!farthest || !nearest) return none;
  const known =
    farthest === nearest
      ? `Le seul service dont la distance soit connue est ${named(farthest)}, ${at(farthest)} à vol d’oiseau ${from}.`
      : `Le service le plus éloigné ${from} est ${named(farthest)}, ${at(farthest)} à vol d’oiseau ; le plus proche est ${named(nearest)}, ${at(nearest)}.`;
  return none ? `${known} ${none}` : known;
}

/** « Pour ce territoire, les données ne recensent aucun tribunal. » */
function noPlace(services: readonly ServiceFacts[]): string | null {
  if (services.length === 0) return null;
  const list = services.map(({ ofOne }) => {
    const { noun, isFeminine } = frenchServiceNoun(ofOne);
    return `${isFeminine ? 'aucune' : 'aucun'} ${noun}`;
  });
  return `Pour ce territoire, les données ne recensent ${list.join(' ni ')}.`;
}
