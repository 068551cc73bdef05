import type { Observation } from '../files/column-file.ts';
import type { Text } from '../text.ts';
import { rounded } from './rounded.ts';
import { type UnitId, units } from './units.ts';

/** A language of the site. */
export type Language = keyof Text;

const locales: Record<Language, string> = { fr: 'fr-FR', en: 'en-GB' };

/** Numbers as people read them: U+202F between thousands and a decimal comma in French. */
export interface NumberFormat {
  readonly language: Language;
  /** A number with a fixed number of decimals. */
  readonly decimal: (value: number, decimals: number) => string;
  /** A number that someone chose: as many decimals as it has, two at most. */
  readonly plain: (value: number) => string;
  /** A value without its unit, with the decimals that its size supports. */
  readonly bare: (value: number, unit: UnitId, decimals: number) => string;
  /** The lower bound of a range, whose upper bound has the unit: bare unless the unit comes first. */
  readonly lowBound: NumberFormat['bare'];
  /** A value with its unit; distances lose their decimal from 10 km on. */
  readonly value: (value: number, unit: UnitId, decimals: number) => string;
  /** People in a sentence: to the unit up to 10,000, then to the hundred. */
  readonly people: (value: number) => string;
  /** A share in per cent, to 0.1 point. */
  readonly share: (percent: number) => string;
  /** A vintage as people read it: an ISO date becomes a date, 6.0.0 a version, the rest stays. */
  readonly vintage: (vintage: string) => string;
  /** « du 1er août 2024 », « de janvier 2018 », « d’octobre 2020 » / "of 1 August 2024". */
  readonly ofVintage: (vintage: string) => string;
  /** Symbol of a unit, alone. */
  readonly unit: (unit: UnitId) => string;
  /** A value or a range (one number where its bounds are written alike); null when missing. */
  readonly observation: (observation: Observation, unit: UnitId, decimals: number) => string | null;
  /** The same without its unit, beside a value that has it. */
  readonly bareObservation: NumberFormat['observation'];
}

/** Decimals with which a value is written: distances lose theirs from what is read as 10 km on. */
export function shownDecimals(value: number, unit: UnitId, decimals: number): number {
  return unit === 'km' && Math.abs(rounded(value, decimals)) >= 10 ? 0 : decimals;
}

/** How numbers, units and dates are written in a language. */
export function numberFormat(language: Language): NumberFormat {
  const formats = new Map<number, Intl.NumberFormat>();
  const decimal = (value: number, decimals: number) => {
    let format = formats.get(decimals);
    if (!format) {
      format = new Intl.NumberFormat(locales[language], {
        minimumFractionDigits: decimals,
        maximumFractionDigits: decimals,
      });
      formats.set(decimals, format);
    }
    // No negative zero, and a minus sign instead of a hyphen.
    // Rounded as the queries of the tables round, not as binary fractions fall.
    return format
      .format(rounded(value, decimals))
      .replace(/^-(?=[0.,]*$)/, '')
      .replace(/^-/, '−');
  };
  // English writes a currency before its amount, after the minus sign.
  const leads = (unit: UnitId) => language === 'en' && unit === 'euros';
  const withUnit = (text: string, unit: UnitId) => {
    const symbol = units[unit].symbol[language];
    if (symbol === '') return text;
    if (leads(unit)) return text.replace(/^−?/, `$&${symbol}`);
    if (language === 'en' && /^[%‰]$/.test(symbol)) return `${text}${symbol}`;
    // A word stands apart from its number as words do; a symbol stands closer.
    return `${text}${/^\p{L}{3}/u.test(symbol) ? '\u00a0' : '\u202f'}${symbol}`;
  };
  const bare = (number: number, unit: UnitId, decimals: number) =>
    decimal(number, shownDecimals(number, unit, decimals));
  const value = (number: number, unit: UnitId, decimals: number) =>
    withUnit(bare(number, unit, decimals), unit);
  const lowBound = (number: number, unit: UnitId, decimals: number) =>
    (leads(unit) ? value : bare)(number, unit, decimals);
  // A format of dates is slow to make, and a page says the same few dates many times.
  const vintages = new Map<string, string>();
  const readVintage = (vintage: string) => {
    const known = vintages.get(vintage) ?? writtenVintage(vintage);
    vintages.set(vintage, known);
    return known;
  };
  const writtenVintage = (vintage: string) => {
    const [, month, day] = /^\d{4}-(\d{2})(?:-(\d{2}))?$/.exec(vintage) ?? [];
    if (/^\d+\.\d+\.\d+$/.test(vintage)) return `version ${vintage}`;
    if (!month) return vintage;
    const date = new Intl.DateTimeFormat(locales[language], {
      year: 'numeric',
      month: 'long',
      day: day ? 'numeric' : undefined,
      timeZone: 'UTC',
    });
    // French says « 1er » for the first day of a month.
    return date
      .format(new Date(`${vintage}${day ? '' : '-01'}T00:00:00Z`))
      .replace(/^1 (?=\p{Ll})/u, language === 'fr' ? '1er ' : '1 ');
  };
  const observed =
    (first: typeof bare, last: typeof bare): NumberFormat['observation'] =>
    (observation, unit, decimals) => {
      if (observation.kind === 'missing') return null;
      if (observation.kind === 'value') return last(observation.value, unit, decimals);
      const low = first(observation.low, unit, decimals);
      const high = last(observation.high, unit, decimals);
      // Bounds that are written alike say the number itself.
      if (last(observation.low, unit, decimals) === high) return high;
      return language === 'fr' ? `de ${low} à ${high}` : `${low} to ${high}`;
    };
  return {
    language,
    decimal,
    plain: (value) => decimal(value, [0, 1].find((d) => Number(value.toFixed(d)) === value) ?? 2),
    bare,
    lowBound,
    value,
    people: (number) =>
      decimal(number > 10_000 ? Math.round(number / 100) * 100 : Math.round(number), 0),
    vintage: readVintage,
    ofVintage: (vintage) => {
      const words = readVintage(vintage);
      if (language === 'en') return `of ${words}`;
      if (/^\d{4}-\d{2}-\d{2}$/.test(vintage)) return `du ${words}`;
      return /^[aeiouhâéèê]/.test(words) ? `d’${words}` : `de ${words}`;
    },
    unit: (unit) => units[unit].symbol[language],
    share: (percent) => value(percent, 'percent', 1),
    observation: observed(lowBound, value),
    bareObservation: observed(bare, bare),
  };
}
