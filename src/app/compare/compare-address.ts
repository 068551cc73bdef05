import { type AddressCodec, addressCodec } from '../state/address-codec.ts';
import { choice, type Parameter, parts } from '../state/parameter.ts';
import { indicatorList } from '../state/parameters/map/indicator-list.ts';
import { language } from '../state/parameters/view/language.ts';
import { parseTerritory, type TerritoryRef } from '../state/parameters/view/territory.ts';
import { theme } from '../state/parameters/view/theme.ts';

/** More would not be read side by side. */
export const MOST_TERRITORIES = 6;

/** What each territory is set beside: the same for all, or its own. */
export const references = ['pays', 'region', 'departement'] as const;
export type ReferenceLevel = (typeof references)[number];

/** The subject of a comparison of nothing but the indicators that the reader chose. */
export const CHOSEN_ONLY = 'choix';

/** Everything that a view of the comparison is. */
export interface CompareState {
  readonly territories: readonly TerritoryRef[];
  /** Theme of the indicators that are compared, or `CHOSEN_ONLY`. */
  readonly subject: string;
  /** Indicators that the reader added, before those of the subject. */
  readonly indicators: readonly string[];
  readonly reference: ReferenceLevel;
  readonly language: 'fr' | 'en';
  readonly theme: 'system' | 'light' | 'dark';
}

/** `ept-200057867,commune-69256`: each once, six at most. */
const territories: Parameter<readonly TerritoryRef[]> = {
  name: 'territoires',
  initial: [],
  parse: (text, reading) => {
    const found = parts(text, (part) => parseTerritory(part, reading));
    const once = found.filter((one, i) => found.findIndex((other) => isSame(one, other)) === i);
    const beyond = once.length - MOST_TERRITORIES;
    if (beyond > 0) reading.reject('too-many', String(beyond));
    return once.slice(0, MOST_TERRITORIES);
  },
  format: (refs) =>
    refs.length === 0 ? null : refs.map(({ level, code }) => `${level}-${code}`).join(','),
};

/** Whether two references name the same territory. */
export function isSame(one: TerritoryRef, other: TerritoryRef): boolean {
  return one.level === other.level && one.code === other.code;
}

/**
 * The address of the comparison.
 *
 * @param subjects ids of the themes that have something to compare; the first is where the address
 *   says nothing.
 * @param comparable ids of the indicators that can be set side by side: others are reported.
 */
export function compareAddress(
  subjects: readonly string[],
  comparable: readonly string[],
): AddressCodec<CompareState> {
  const chosen = indicatorList('indicateurs');
  return addressCodec<CompareState>({
    territories,
    subject: choice('sujet', subjects[0], [...subjects, CHOSEN_ONLY]),
    indicators: {
      ...chosen,
      parse: (text, reading) =>
        chosen.parse(text, {
          ...reading,
          known: {
            ...reading.known,
            indicators: reading.known.indicators.filter((id) => comparable.includes(id)),
          },
        }),
    },
    reference: choice<ReferenceLevel>('reference', 'pays', references),
    language,
    theme,
  });
}
