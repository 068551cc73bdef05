import { reasons } from '../../../edition/reasons.ts';
import type { NumberFormat } from '../../../edition/writing/number-format.ts';
import type { IndicatorFacts, TerritoryFacts } from '../facts.ts';
import type { NameForms } from '../names/territory-name.ts';
import { sentenceCase } from '../sentence-case.ts';
import { changeYears } from './change-years.ts';

/** What a sentence on the people of a territory is put together from, in one language. */
export interface PeopleWords {
  /** Between two clauses. */
  readonly separator: string;
  readonly nothing: string;
  readonly change: {
    readonly unknown: string;
    readonly stable: (years: Years) => string;
    readonly rose: (share: string, years: Years) => string;
    readonly fell: (share: string, years: Years) => string;
  };
  readonly median: IndicatorWords;
  readonly poverty: IndicatorWords;
  /** Both at once. */
  readonly both: Unpublished;
  /** Of a figure whose year the source does not state. */
  readonly yearNotStated: (years: Years) => string;
  readonly rsa: {
    readonly unpublished: string;
    readonly counted: (count: string, isPlural: boolean, vintage: string) => string;
    readonly between: (low: string, high: string) => string;
  };
}

interface Years {
  readonly from: string;
  readonly to: string;
}

interface Unpublished {
  readonly forCommunesOnly: string;
  readonly unpublished: string;
}

/** How a language says an indicator: its value, its range, or why it is missing. */
export interface IndicatorWords extends Unpublished {
  readonly is: (value: string, year: string) => string;
  readonly isWithin: (range: string, year: string) => string;
}

/** How the population changed and what is known of its income; what is not, and why. */
export function sayPeople(
  { change, medianIncome, povertyRate, rsaHouseholds }: TerritoryFacts,
  name: NameForms,
  numbers: NumberFormat,
  words: PeopleWords,
): string {
  const where = sentenceCase(name.where);
  if (!change && !medianIncome && !povertyRate) return `${where}, ${words.nothing}.`;
  const isIncomeKnown = medianIncome?.observation.kind === 'value';
  const clauses = [
    change && changeClause(change, numbers, words),
    ...incomeClauses(medianIncome, povertyRate, numbers, words),
    !isIncomeKnown && rsaHouseholds && rsaClause(rsaHouseholds, numbers, words),
  ].filter((clause) => typeof clause === 'string');
  return `${where}, ${clauses.join(words.separator)}.`;
}

function changeClause(
  { observation, vintage }: IndicatorFacts,
  numbers: NumberFormat,
  { change }: PeopleWords,
): string {
  const years = changeYears(vintage);
  if (observation.kind !== 'value') return change.unknown + because(observation, numbers);
  const size = Math.abs(observation.value);
  if (Math.round(size * 10) === 0) return change.stable(years);
  const moved = observation.value > 0 ? change.rose : change.fell;
  return moved(numbers.share(size), years);
}

function incomeClauses(
  median: IndicatorFacts | null,
  poverty: IndicatorFacts | null,
  numbers: NumberFormat,
  words: PeopleWords,
): (string | null)[] {
  const bothMissing =
    median?.observation.kind === 'missing' &&
    poverty?.observation.kind === 'missing' &&
    median.observation.reason === poverty.observation.reason;
  return bothMissing
    ? [missing(median, numbers, words.both)]
    : [
        median && published(median, numbers, words.median, words),
        poverty && published(poverty, numbers, words.poverty, words),
      ];
}

function published(
  indicator: IndicatorFacts,
  numbers: NumberFormat,
  words: IndicatorWords,
  { yearNotStated }: PeopleWords,
): string {
  const { observation, unit, decimals, vintage } = indicator;
  const [from, to] = vintage.split('–');
  const year = to ? yearNotStated({ from, to }) : vintage;
  switch (observation.kind) {
    case 'missing':
      return missing(indicator, numbers, words);
    case 'value':
      return words.is(numbers.value(observation.value, unit, decimals), year);
    case 'range':
      return words.isWithin(`${numbers.observation(observation, unit, decimals)}`, year);
  }
}

function missing({ observation }: IndicatorFacts, numbers: NumberFormat, words: Unpublished) {
  return observation.kind === 'missing' && observation.reason === 'not-aggregable'
    ? words.forCommunesOnly
    : words.unpublished + because(observation, numbers);
}

function rsaClause(
  { observation, vintage }: IndicatorFacts,
  numbers: NumberFormat,
  { rsa }: PeopleWords,
): string {
  if (observation.kind === 'missing') return rsa.unpublished + because(observation, numbers);
  const [low, high] =
    observation.kind === 'value'
      ? [observation.value, observation.value]
      : [observation.low, observation.high];
  const lowest = numbers.decimal(low, 1);
  const highest = numbers.decimal(high, 1);
  const count = lowest === highest ? lowest : rsa.between(lowest, highest);
  return rsa.counted(count, high >= 2, vintage);
}

/** The reason in brackets; a bracket within it becomes a comma. */
function because(observation: IndicatorFacts['observation'], { language }: NumberFormat): string {
  if (observation.kind !== 'missing') return '';
  const label = reasons[observation.reason].label[language];
  return ` (${label.replace(/ \((.*)\)$/, ', $1')})`;
}
