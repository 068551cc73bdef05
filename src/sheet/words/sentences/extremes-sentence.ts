import type { NumberFormat } from '../../../edition/writing/number-format.ts';
import type { ServiceFacts, TerritoryFacts } from '../facts.ts';
import type { NameForms } from '../names/territory-name.ts';
import { distanceWords } from '../number-words.ts';
import { extremesOf } from './extremes.ts';

/** The phrases of a language for the farthest and the nearest service. */
export interface ExtremesWords {
  readonly lessThan: string;
  /** Where distances are counted from. */
  readonly from: Readonly<Record<TerritoryFacts['countedAt'], (name: NameForms) => string>>;
  /** @param isMean whether the distance is a mean over people */
  readonly away: (distance: string, isMean: boolean) => string;
  /** A service by its noun. */
  readonly the: (service: ServiceFacts) => string;
  readonly oldList: (ofVintage: string) => string;
  readonly none: (services: readonly ServiceFacts[]) => string;
  readonly only: (service: string, away: string, from: string) => string;
  readonly both: (farthest: Told, nearest: Told, from: string) => string;
}

interface Told {
  readonly service: string;
  readonly away: string;
}

/** Which service is the farthest, which the nearest, and of which no place is known. */
export function sayExtremes(
  { services, countedAt }: TerritoryFacts,
  name: NameForms,
  numbers: NumberFormat,
  words: ExtremesWords,
): string | null {
  const { farthest, nearest, unknown } = extremesOf(services);
  const from = words.from[countedAt](name);
  const told = (service: ServiceFacts): Told => {
    const distance = distanceWords(service.distanceKm ?? Number.NaN, numbers, words.lessThan);
    const list = service.isOld ? words.oldList(numbers.ofVintage(service.vintage)) : '';
    return {
      service: words.the(service) + list,
      away: words.away(distance, countedAt === 'several'),
    };
  };
  const none = unknown.length > 0 ? words.none(unknown) : null;
  if (!farthest || !nearest) return none;
  const far = told(farthest);
  const known =
    farthest === nearest
      ? words.only(far.service, far.away, from)
      : words.both(far, told(nearest), from);
  return none ? `${known} ${none}` : known;
}
