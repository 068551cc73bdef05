import type { NumberFormat } from '../../../edition/writing/number-format.ts';
import type { PartFacts, ServiceFacts, TerritoryFacts } from '../facts.ts';
import type { NameForms, TerritoryName } from '../names/territory-name.ts';
import { distanceWords } from '../number-words.ts';

/** The people of so many QPV, or of so many rural communes. */
export interface ComparedPart {
  readonly of: 'qpv' | 'rural';
  readonly count: number;
}

/** Whether the people of one part of a territory are nearer to a service than others. */
export interface Comparison {
  readonly first: ComparedPart;
  readonly second: ComparedPart | { readonly of: 'population' } | { readonly of: 'town-hall' };
  readonly ofOne: ServiceFacts['ofOne'];
  readonly side: 'as-near' | 'farther' | 'nearer';
  readonly firstDistance: string;
  readonly secondDistance: string;
}

/** The same of a QPV against the chef-lieu of its commune. */
export interface HomeComparison extends Omit<Comparison, 'first' | 'second'> {
  readonly commune: TerritoryName;
}

/** The phrases of a language for QPV and rural communes. */
export interface PartsWords {
  readonly lessThan: string;
  readonly beside: (comparison: HomeComparison, name: NameForms) => string;
  readonly between: (comparison: Comparison, name: NameForms, numbers: NumberFormat) => string;
}

/** Whether the people of its QPV or of its rural communes are the farther from the main service. */
export function sayParts(
  { home, mainService, parts, countedAt, population }: TerritoryFacts,
  name: NameForms,
  numbers: NumberFormat,
  words: PartsWords,
): string | null {
  if (!mainService || mainService.distanceKm === null) return null;
  const { ofOne, distanceKm } = mainService;
  const compared = (firstKm: number, secondKm: number) => {
    const firstDistance = distanceWords(firstKm, numbers, words.lessThan);
    const secondDistance = distanceWords(secondKm, numbers, words.lessThan);
    const farther = firstKm > secondKm ? 'farther' : 'nearer';
    const side = firstDistance === secondDistance ? 'as-near' : farther;
    return { ofOne, side, firstDistance, secondDistance } as const;
  };
  if (home) {
    const { commune } = home;
    return words.beside({ commune, ...compared(distanceKm, home.distanceKm) }, name);
  }
  const qpv = part('qpv', parts.qpv);
  // Where everyone is rural, there is no one to compare with.
  const isMixed = parts.rural !== null && parts.rural.population < (population ?? 0);
  const rural = isMixed ? part('rural', parts.rural) : null;
  const whole =
    countedAt === 'chef-lieu'
      ? { of: 'town-hall' as const, km: distanceKm }
      : { of: 'population' as const, km: distanceKm };
  const [first, second] =
    qpv && rural ? (rural.km >= qpv.km ? [rural, qpv] : [qpv, rural]) : [qpv ?? rural, whole];
  if (!first) return null;
  return words.between({ first, second, ...compared(first.km, second.km) }, name, numbers);
}

function part<Of extends 'qpv' | 'rural'>(of: Of, facts: PartFacts | null) {
  return facts && { of, count: facts.count, km: facts.meanKm };
}
