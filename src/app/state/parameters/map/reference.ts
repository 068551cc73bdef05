import type { Parameter } from '../../parameter.ts';

/**
 * What values are compared with: that of France, of the région of each, the median of the
 * territories of the level, or a value in the unit of the indicator.
 */
export type Reference = NamedReference | number;

export const namedReferences = ['france', 'region', 'median'] as const;
type NamedReference = (typeof namedReferences)[number];

const words: Readonly<Record<NamedReference, string>> = {
  france: 'france',
  region: 'region',
  median: 'mediane',
};

/** `region`, `mediane`, `12.5`. */
export const reference: Parameter<Reference> = {
  name: 'reference',
  initial: 'france',
  parse: (text, { reject }) => {
    const named = namedReferences.find((one) => words[one] === text);
    if (named) return named;
    const value = text.trim() === '' ? Number.NaN : Number(text);
    if (Number.isFinite(value)) return value;
    reject('unknown-value');
    return undefined;
  },
  format: (value) =>
    value === 'france' ? null : typeof value === 'number' ? String(value) : words[value],
};
