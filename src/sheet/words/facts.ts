import type { Observation } from '../../edition/files/column-file.ts';
import type { Text } from '../../edition/text.ts';
import type { UnitId } from '../../edition/writing/units.ts';
import type { TerritoryName } from './names/territory-name.ts';

/** All that the sentences of a sheet are made from. Missing is null, or an observation with its reason. */
export interface TerritoryFacts {
  readonly territory: TerritoryName;
  /** null when not published. */
  readonly population: number | null;
  /** Year of the population when it is not that of the other territories (Mayotte), else null. */
  readonly populationYear: number | null;
  /**
   * Where its people are counted: all at one point (the chef-lieu of a commune, a point inside a
   * QPV), or at several (in the squares of a population grid, say), so that distances are means.
   */
  readonly countedAt: 'chef-lieu' | 'inside' | 'several';
  /** Services of today with fixed places, in reading order. */
  readonly services: readonly ServiceFacts[];
  /** The service whose distance is told in detail; null when the edition does not have it. */
  readonly mainService: ServiceFacts | null;
  /** How its distance to the main service stands among its peers; null when that cannot be said. */
  readonly peers: PeerFacts | null;
  /** The people of its QPV, and of its rural communes, apart; null when it has none. */
  readonly parts: { readonly qpv: PartFacts | null; readonly rural: PartFacts | null };
  /** The commune of a QPV, and the distance from its chef-lieu; null elsewhere, and for a QPV across communes. */
  readonly home: { readonly commune: TerritoryName; readonly distanceKm: number } | null;
  /** Change of its population. */
  readonly change: IndicatorFacts | null;
  readonly medianIncome: IndicatorFacts | null;
  readonly povertyRate: IndicatorFacts | null;
  /** Households receiving the RSA per 1,000 inhabitants: what is known where no median is. */
  readonly rsaHouseholds: IndicatorFacts | null;
  /** How many of the indicators of the sheet are not known exactly, and why. */
  readonly unknown: UnknownFacts;
}

/** How far a service is from the people of a territory. */
export interface ServiceFacts {
  readonly id: string;
  /** « d’une France services », “from a France services desk”. */
  readonly ofOne: Text;
  readonly vintage: string;
  /** Whether the list is old enough to need checking. */
  readonly isOld: boolean;
  /** km as the crow flies to the nearest place, or its mean over the people; null without any place. */
  readonly distanceKm: number | null;
  /** People counted beyond 10 km; null when unknown. */
  readonly beyond10Km: BeyondFacts | null;
}

/** How many people of a territory are far from a service. */
export interface BeyondFacts {
  readonly people: number;
  /** Of those who have a distance, %. */
  readonly percent: number;
  /** People of territories of comparison without any place. */
  readonly withoutPoint: number;
}

/** How the distance of a territory lies among those of its peers, in numbers of peers. */
export interface PeerFacts {
  /** Peers whose distance is certainly less, certainly greater, equal. */
  readonly less: number;
  readonly greater: number;
  readonly equal: number;
  /** Peers with a distance, and without. */
  readonly compared: number;
  readonly missing: number;
  /** Whether they are all the other territories of the level. */
  readonly isWholeLevel: boolean;
}

/** The people of one kind of part of a territory: its QPV, its rural communes. */
export interface PartFacts {
  /** QPV, or communes. */
  readonly count: number;
  readonly population: number;
  /** Mean distance of its people to the main service, km. */
  readonly meanKm: number;
}

/** A value that a sentence says, or why it is missing. */
export interface IndicatorFacts {
  readonly observation: Observation;
  readonly unit: UnitId;
  readonly decimals: number;
  readonly vintage: string;
}

/** How many indicators of a sheet have no exact value, by why. */
export interface UnknownFacts {
  /** Withheld by the producer. */
  readonly secret: number;
  /** Known as a range only. */
  readonly ranged: number;
  /** Missing for any other reason. */
  readonly missing: number;
  /** Indicators of the sheet in all. */
  readonly total: number;
}
