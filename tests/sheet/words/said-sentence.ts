import { numberFormat } from '../../../src/edition/writing/number-format.ts';
import type { TerritoryFacts } from '../../../src/sheet/words/facts.ts';
import { type SentenceTopic, sheetSentences } from '../../../src/sheet/words/sheet-sentences.ts';
import { vezelay } from './territory-facts.ts';

export const numbers = { fr: numberFormat('fr'), en: numberFormat('en') };

/** The sentence on a topic, of Vézelay with other facts, its spaces made plain; null: none. */
export function said(
  facts: Partial<TerritoryFacts>,
  topic: SentenceTopic,
  language: 'fr' | 'en' = 'fr',
) {
  const all = { ...vezelay, mainService: vezelay.services[0], ...facts };
  const found = sheetSentences(all, language, numbers[language]).find((one) => one.topic === topic);
  return found ? found.text.replace(/\s/gu, ' ') : null;
}
