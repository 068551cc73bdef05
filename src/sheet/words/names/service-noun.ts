import type { Text } from '../../../edition/text.ts';

/** A service as a noun: « tribunal » (m), « France services » (f). */
export interface ServiceNoun {
  readonly noun: string;
  readonly isFeminine: boolean;
}

/**
 * The noun of a service in French, from its « d’un … » or « d’une … ».
 *
 * @throws RangeError when the text does not start so.
 */
export function frenchServiceNoun(ofOne: Text): ServiceNoun {
  const [, article, noun] = /^d’(une?) (.+)$/.exec(ofOne.fr) ?? [];
  if (!noun) throw new RangeError(`service "${ofOne.fr}": « d’un … » or « d’une … » expected`);
  return { noun, isFeminine: article === 'une' };
}

/** « le tribunal », « la France services », « l’agence ». */
export function theFrenchService(ofOne: Text): string {
  const { noun, isFeminine } = frenchServiceNoun(ofOne);
  if (/^[aeiouéèêîô]/i.test(noun)) return `l’${noun}`;
  return `${isFeminine ? 'la' : 'le'} ${noun}`;
}

/**
 * The noun of a service in English, from its “from a …”.
 *
 * @throws RangeError when the text does not start so.
 */
export function englishServiceNoun(ofOne: Text): string {
  const noun = /^from an? (.+)$/.exec(ofOne.en)?.[1];
  if (!noun) throw new RangeError(`service "${ofOne.en}": “from a …” expected`);
  return noun;
}
