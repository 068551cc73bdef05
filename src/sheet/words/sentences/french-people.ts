import type { NumberFormat } from '../../../edition/number-format.ts';
import { reasons } from '../../../edition/reasons.ts';
import type { IndicatorFacts, TerritoryFacts } from '../facts.ts';
import type { NameForms } from '../territory-name.ts';
import { sentenceCase } from '../typeset.ts';
import { changeYears } from './change-years.ts';

/** How the population changed and what is known of its income; what is not, and why. */
export function frenchPeople(
  facts: TerritoryFacts,
  name: NameForms,
  numbers: NumberFormat,
): string {
  if (!facts.change && !facts.medianIncome && !facts.povertyRate) {
    return `${sentenceCase(name.where)}, ni l’évolution de la population, ni le niveau de vie médian, ni le taux de pauvreté ne sont publiés dans cette édition.`;
  }
  const clauses = [
    facts.change && changeClause(facts.change, numbers),
    incomeClause(facts.medianIncome, facts.povertyRate, numbers),
    facts.medianIncome?.observation.kind !== 'value' &&
      facts.rsaHouseholds &&
      rsaClause(facts.rsaHouseholds, numbers),
  ].filter((clause) => typeof clause === 'string');
  return `${sentenceCase(name.where)}, ${clauses.join(' ; ')}.`;
}

function changeClause({ observation, vintage }: IndicatorFacts, numbers: NumberFormat): string {
  const { from, to } = changeYears(vintage);
  if (observation.kind !== 'value') {
    return `l’évolution de la population n’est pas connue${because(observation)}`;
  }
  const size = Math.abs(observation.value);
  if (Math.round(size * 10) === 0) {
    return `la population est restée stable entre ${from} et ${to}`;
  }
  const verb = observation.value > 0 ? 'a augmenté' : 'a diminué';
  return `la population ${verb} de ${numbers.share(size)} entre ${from} et ${to}`;
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
      ? 'le niveau de vie médian et le taux de pauvreté ne sont publiés que pour les communes'
      : `ni le niveau de vie médian ni le taux de pauvreté ne sont publiés${because(median.observation)}`;
  }
  const clauses = [
    median && published(median, 'le niveau de vie médian', (value) => `${value} par an`, numbers),
    poverty && published(poverty, 'le taux de pauvreté', (value) => value, numbers),
  ].filter((clause) => clause !== null);
  return clauses.length === 0 ? null : clauses.join(' ; ');
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
      ? `${subject} n’est publié que pour les communes`
      : `${subject} n’est pas publié${because(observation)}`;
  }
  const value =
    observation.kind === 'value'
      ? `de ${numbers.value(observation.value, unit, decimals)}`
      : `compris dans une fourchette, ${numbers.observation(observation, unit, decimals)}`;
  return `${subject} est ${phrase(value)} (${vintage})`;
}

function rsaClause({ observation, vintage }: IndicatorFacts, numbers: NumberFormat): string {
  if (observation.kind === 'missing') {
    return `le nombre de foyers au RSA n’est pas publié${because(observation)}`;
  }
  const [low, high] =
    observation.kind === 'value'
      ? [observation.value, observation.value]
      : [observation.low, observation.high];
  const lowest = numbers.decimal(low, 1);
  const highest = numbers.decimal(high, 1);
  const count = lowest === highest ? lowest : `de ${lowest} à ${highest}`;
  const households = high >= 2 ? 'foyers' : 'foyer';
  return `on compte ${count} ${households} au RSA pour 1\u202f000 habitants (${vintage})`;
}

function isForCommunesOnly({ observation }: IndicatorFacts): boolean {
  return observation.kind === 'missing' && observation.reason === 'not-aggregable';
}

function because(observation: IndicatorFacts['observation']): string {
  if (observation.kind !== 'missing') return '';
  return ` (${reasons[observation.reason].label.fr.replace(/ \((.*)\)$/, ', $1')})`;
}
