import type { NumberFormat } from '../../../edition/number-format.ts';
import { reasons } from '../../../edition/reasons.ts';
import type { IndicatorFacts, TerritoryFacts } from '../facts.ts';
import type { NameForms } from '../territory-name.ts';
import { sentenceCase } from '../typeset.ts';
import { changeYears } from './change-years.ts';

/** How the population changed and what is known of its income; what is not, and why. */
export function englishPeople(
  facts: TerritoryFacts,
  name: NameForms,
  numbers: NumberFormat,
): string {
  if (!facts.change && !facts.medianIncome && !facts.povertyRate) {
    return `${sentenceCase(name.where)}, neither the change in population, nor the median standard of living, nor the poverty rate is published in this edition.`;
  }
  const clauses = [
    facts.change && changeClause(facts.change, numbers),
    incomeClause(facts.medianIncome, facts.povertyRate, numbers),
    facts.medianIncome?.observation.kind !== 'value' &&
      facts.rsaHouseholds &&
      rsaClause(facts.rsaHouseholds, numbers),
  ].filter((clause) => typeof clause === 'string');
  return `${sentenceCase(name.where)}, ${clauses.join('; ')}.`;
}

function changeClause({ observation, vintage }: IndicatorFacts, numbers: NumberFormat): string {
  const { from, to } = changeYears(vintage);
  if (observation.kind !== 'value') {
    return `the change in population is not known${because(observation)}`;
  }
  const size = Math.abs(observation.value);
  if (Math.round(size * 10) === 0) {
    return `the population was stable between ${from} and ${to}`;
  }
  const verb = observation.value > 0 ? 'rose' : 'fell';
  return `the population ${verb} by ${numbers.share(size)} between ${from} and ${to}`;
}

function incomeClause(
  median: IndicatorFacts | null,
  poverty: IndicatorFacts | null,
  numbers: NumberFormat,
): string | null {
  const bothMissing =
    median?.observation.kind === 'missing' &&
    poverty?.observation.kind === 'missing' &&
    median.observation.reason === poverty.observation.reason;
  if (bothMissing) {
    return isForCommunesOnly(median)
      ? 'the median standard of living and the poverty rate are published for communes only'
      : `neither the median standard of living nor the poverty rate is published${because(median.observation)}`;
  }
  const clauses = [
    median &&
      published(median, 'the median standard of living', (value) => `${value} a year`, numbers),
    poverty && published(poverty, 'the poverty rate', (value) => value, numbers),
  ].filter((clause) => clause !== null);
  return clauses.length === 0 ? null : clauses.join('; ');
}

function published(
  indicator: IndicatorFacts,
  subject: string,
  phrase: (value: string) => string,
  numbers: NumberFormat,
): string {
  const { observation, unit, decimals, vintage } = indicator;
  if (observation.kind === 'missing') {
    return isForCommunesOnly(indicator)
      ? `${subject} is published for communes only`
      : `${subject} is not published${because(observation)}`;
  }
  const value =
    observation.kind === 'value'
      ? numbers.value(observation.value, unit, decimals)
      : `within a range, ${numbers.observation(observation, unit, decimals)}`;
  return `${subject} is ${phrase(value)} (${vintage})`;
}

function rsaClause({ observation, vintage }: IndicatorFacts, numbers: NumberFormat): string {
  if (observation.kind === 'missing') {
    return `the number of households on the minimum income (RSA) is not published${because(observation)}`;
  }
  const [low, high] =
    observation.kind === 'value'
      ? [observation.value, observation.value]
      : [observation.low, observation.high];
  const lowest = numbers.decimal(low, 1);
  const highest = numbers.decimal(high, 1);
  const count = lowest === highest ? lowest : `${lowest} to ${highest}`;
  return `there are ${count} households on the minimum income (RSA) for 1,000 inhabitants (${vintage})`;
}

function isForCommunesOnly({ observation }: IndicatorFacts): boolean {
  return observation.kind === 'missing' && observation.reason === 'not-aggregable';
}

function because(observation: IndicatorFacts['observation']): string {
  if (observation.kind !== 'missing') return '';
  return ` (${reasons[observation.reason].label.en.replace(/ \((.*)\)$/, ', $1')})`;
}
