import type { NumberFormat } from '../../../edition/number-format.ts';
import type { ServiceFacts, TerritoryFacts } from '../facts.ts';
import { distanceWords } from '../number-words.ts';
import { englishServiceNoun } from '../service-noun.ts';
import type { NameForms } from '../territory-name.ts';
import { extremesOf } from './extremes.ts';

/** Which service is the farthest, which the nearest, and of which no place is known. */
export function englishExtremes(
  { services, countedAt }: TerritoryFacts,
  name: NameForms,
  numbers: NumberFormat,
): string | null {
  if (services.length === 0) return null;
  const { farthest, nearest, unknown } = extremesOf(services);
  const from = {
    'chef-lieu': `from the town hall ${name.of}`,
    inside: `from ${name.subject}`,
    several: `from the people ${name.of}`,
  }[countedAt];
  const mean = countedAt === 'several' ? ' on average' : '';
  const at = (service: ServiceFacts) =>
    `${distanceWords(service.distanceKm ?? Number.NaN, numbers, 'less than 100\u202fm')} away${mean}`;
  const listed = (service: ServiceFacts) =>
    service.isOld ? ` (list ${numbers.ofVintage(service.vintage)}, to be checked)` : '';
  const named = (service: ServiceFacts) =>
    `the ${englishServiceNoun(service.ofOne)}${listed(service)}`;
  const none =
    unknown.length > 0
      ? `For this territory, the data record no ${unknown.map(({ ofOne }) => englishServiceNoun(ofOne)).join(' and no ')}.`
      : null;
  if (!farthest || !nearest) return none;
  const known =
    farthest === nearest
      ? `The only service whose distance is known is ${named(farthest)}, ${at(farthest)} as the crow flies ${from}.`
      : `The service farthest ${from} is ${named(farthest)}, ${at(farthest)} as the crow flies; the nearest is ${named(nearest)}, ${at(nearest)}.`;
  return none ? `${known} ${none}` : known;
}
