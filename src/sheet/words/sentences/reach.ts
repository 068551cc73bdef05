import type { NumberFormat } from '../../../edition/writing/number-format.ts';
import type { BeyondFacts, PeerFacts, ServiceFacts, TerritoryFacts } from '../facts.ts';
import type { NameForms } from '../names/territory-name.ts';
import { distanceWords, shareWords } from '../number-words.ts';

type OfOne = ServiceFacts['ofOne'];

/** The phrases of a language for how far the main service is, for how many, beside whom. */
export interface ReachWords {
  readonly lessThan: string;
  readonly noPlace: (ofOne: OfOne) => string;
  /** The year of a population that is not that of the others. */
  readonly year: (year: number) => string;
  readonly peers: (level: string, peers: PeerFacts | null) => string | null;
  /** People at several points. */
  readonly several: {
    readonly unknown: (name: NameForms, ofOne: OfOne) => string;
    readonly nobody: (name: NameForms, year: string, ofOne: OfOne) => string;
    readonly everyone: (name: NameForms, year: string, ofOne: OfOne, people: string) => string;
    readonly some: (name: NameForms, year: string, ofOne: OfOne, some: SomePeople) => string;
    /** Of whom the distance is not known. */
    readonly others: (people: string, isPlural: boolean) => string;
    readonly share: { readonly lessThan: string; readonly moreThan: string };
    readonly sentence: (
      people: string,
      ofOne: OfOne,
      distance: string,
      peers: string | null,
    ) => string;
  };
  /** People at one point. */
  readonly one: {
    readonly unpublished: string;
    readonly nobody: string;
    readonly only: (year: string, isBeyond: boolean) => string;
    readonly all: (people: string, year: string) => string;
    readonly none: (people: string, year: string) => string;
    readonly nearest: (
      ofOne: OfOne,
      distance: string,
      name: NameForms,
      isInside: boolean,
    ) => string;
    readonly sentence: (nearest: string, people: string, peers: string | null) => string;
  };
}

/** A part of the people of a territory, as it is written. */
export interface SomePeople {
  readonly people: string;
  readonly isPlural: boolean;
  readonly share: string;
  /** Whether the share is that of the people whose distance is known, not of all. */
  readonly isOfLocated: boolean;
}

/** How far the main service is, how many people are counted beyond 10 km, and how peers fare. */
export function sayReach(
  { mainService, territory, peers, populationYear, countedAt, population }: TerritoryFacts,
  name: NameForms,
  numbers: NumberFormat,
  words: ReachWords,
): string | null {
  if (!mainService) return null;
  const { ofOne, distanceKm, beyond10Km } = mainService;
  if (distanceKm === null) return words.noPlace(ofOne);
  const distance = distanceWords(distanceKm, numbers, words.lessThan);
  const peerClause = words.peers(territory.level, peers);
  const year = populationYear === null ? '' : words.year(populationYear);
  if (countedAt === 'several') {
    const people = beyond10Km
      ? peopleBeyond(beyond10Km, ofOne, { name, numbers, year, words })
      : words.several.unknown(name, ofOne);
    return words.several.sentence(people, ofOne, distance, peerClause);
  }
  const nearest = words.one.nearest(ofOne, distance, name, countedAt === 'inside');
  const isBeyond = (beyond10Km?.people ?? 0) > 0;
  const people = peopleAtOnePoint(population, isBeyond, { numbers, year, words });
  return words.one.sentence(nearest, people, peerClause);
}

interface Telling {
  readonly numbers: NumberFormat;
  readonly year: string;
  readonly words: ReachWords;
}

function peopleAtOnePoint(
  population: number | null,
  isBeyond: boolean,
  { numbers, year, words: { one } }: Telling,
): string {
  if (population === null) return one.unpublished;
  if (population === 0) return one.nobody;
  if (population === 1) return one.only(year, isBeyond);
  return (isBeyond ? one.all : one.none)(numbers.people(population), year);
}

function peopleBeyond(
  { people, percent, withoutPoint }: BeyondFacts,
  ofOne: OfOne,
  { name, numbers, year, words: { several } }: Telling & { readonly name: NameForms },
): string {
  const others =
    withoutPoint > 0 ? several.others(numbers.people(withoutPoint), withoutPoint > 1) : '';
  if (people === 0) return several.nobody(name, year, ofOne) + others;
  const counted = numbers.people(people);
  if (percent === 100) return several.everyone(name, year, ofOne, counted) + others;
  const some = {
    people: counted,
    isPlural: people !== 1,
    share: shareWords(percent, numbers, several.share),
    isOfLocated: withoutPoint > 0,
  };
  return several.some(name, year, ofOne, some) + others;
}
