/** The fixed words of a fact-sheet, in one language. */
export interface SheetTexts {
  readonly skip: string;
  readonly navigation: string;
  readonly explore: string;
  readonly method: string;
  readonly otherLanguage: string;
  readonly otherLanguageName: string;
  readonly title: (name: string, level: string) => string;
  readonly description: (name: string) => string;
  /** A count as written, and the count itself, for its agreement. */
  readonly inhabitants: (written: string, count: number) => string;
  readonly unknownPopulation: string;
  readonly communes: (written: string, count: number) => string;
  readonly since: (change: string, year: string) => string;
  readonly censusOf: (note: string) => string;
  readonly withMayotte: (people: string) => string;
  readonly map: (name: string) => string;
  readonly mapLines: string;
  /** The same of a QPV. */
  readonly qpvLines: string;
  /** The same where people are counted in the squares of a population grid. */
  readonly squareLines: string;
  /** The same where people are counted at each municipal arrondissement. */
  readonly arrondissementLines: string;
  readonly mapDots: string;
  readonly mapInsets: string;
  readonly openMap: string;
  readonly zonings: string;
  readonly qpvInside: (count: number) => string;
  readonly peopleOf: (written: string) => string;
  readonly access: string;
  readonly accessNote: string;
  /** The same where people are counted at each municipal arrondissement. */
  readonly arrondissementsNote: string;
  /** Beside a distance that is a mean. */
  readonly onAverage: string;
  readonly none: string;
  readonly noneHere: string;
  readonly road: (low: string, high: string) => string;
  readonly roadNote: string;
  /** Minutes to the nearest place, or to another that is reached sooner. */
  readonly travel: (minutes: string, soonest: string | null) => string;
  readonly travelUnknown: (reason: string) => string;
  readonly lessThanMinute: string;
  /** Whose travel times to which services. */
  readonly travelNote: (title: string, by: string, services: readonly string[]) => string;
  readonly comparedTravel: string;
  readonly noRoad: string;
  readonly lessThanLeast: string;
  readonly nearby: (five: string, ten: string, twenty: string) => string;
  readonly inside: (count: number) => string;
  readonly list: (vintage: string) => string;
  readonly toCheck: (vintage: string) => string;
  readonly currentPage: string;
  readonly meanDistance: string;
  readonly medianDistance: string;
  readonly beyond: (km: number) => string;
  readonly compared: string;
  readonly comparedShares: string;
  readonly people: string;
  readonly peopleNote: string;
  readonly here: string;
  readonly rank: string;
  readonly peers: string;
  readonly rankOf: (rank: string, count: string) => string;
  readonly rankBetween: (first: string, last: string, count: string) => string;
  readonly peersNote: (count: string, level: string) => string;
  readonly rankNote: string;
  /** @param others what stands in for the reference where it has no value, the first known of them. */
  readonly barNote: (reference: string, others: readonly string[]) => string;
  readonly range: (low: string, high: string) => string;
  readonly nothing: string;
  readonly inWords: string;
  readonly act: string;
  readonly plan: (name: string) => string;
  readonly sources: string;
  /** Between two producers, whose names have commas. */
  readonly sourceSeparator: string;
  readonly sourcesNote: string;
  readonly edition: (id: string, date: string) => string;
  readonly licence: string;
  readonly permanent: string;
  readonly data: string;
  readonly print: string;
  readonly embed: string;
  readonly image: string;
  readonly whole: string;
  readonly how: string;
}
