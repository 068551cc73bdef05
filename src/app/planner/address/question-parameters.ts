import type { Parameter } from '../../state/parameter.ts';
import { type NetworkRule, networkRules, type Question, questions } from '../model/plan.ts';

/** A parameter whose values have French words in addresses; the first is the initial one. */
export function worded<Value extends string>(
  name: string,
  words: Readonly<Record<Value, string>>,
  values: readonly Value[],
): Parameter<Value> {
  return {
    name,
    initial: values[0],
    parse: (text, { reject }) => {
      const value = values.find((one) => words[one] === text);
      if (value === undefined) reject('unknown-value');
      return value;
    },
    format: (value) => (value === values[0] ? null : words[value]),
  };
}

/** Questions as addresses name them. */
export const questionWords: Readonly<Record<Question, string>> = {
  cover: 'couvrir',
  offices: 'permanences',
  close: 'fermer',
  fewest: 'minimum',
  mean: 'moyenne',
  worst: 'pire',
};
const networkWords: Readonly<Record<NetworkRule, string>> = {
  kept: 'garde',
  movable: 'deplacable',
  closable: 'fermable',
};

export const question = worded('question', questionWords, questions);
export const network = worded('reseau', networkWords, networkRules);

/** A service of the edition; null: as the question has it. */
export const service: Parameter<string | null> = {
  name: 'service',
  initial: null,
  parse: (text, { known, reject }) => {
    if (known.services.includes(text)) return text;
    reject('unknown-value');
    return undefined;
  },
  format: (id) => id,
};
