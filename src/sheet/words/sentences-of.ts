import { type Language, numberFormat } from '../../edition/writing/number-format.ts';
import type { SheetEdition } from '../facts/sheet-edition.ts';
import { type SheetSentence, sheetSentences } from './sheet-sentences.ts';
import { territoryFactsOf } from './territory-facts-of.ts';

const formats = { fr: numberFormat('fr'), en: numberFormat('en') };

/**
 * What is said of a territory, in each language.
 *
 * @throws RangeError when the edition has no such level or code.
 */
export function sentencesOf(
  edition: SheetEdition,
  level: string,
  code: string,
): Readonly<Record<Language, readonly SheetSentence[]>> {
  const facts = territoryFactsOf(edition, level, code);
  return {
    fr: sheetSentences(facts, 'fr', formats.fr),
    en: sheetSentences(facts, 'en', formats.en),
  };
}
