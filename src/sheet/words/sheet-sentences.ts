import type { NumberFormat } from '../../edition/number-format.ts';
import type { Text } from '../../edition/text.ts';
import { englishName } from './english-name.ts';
import type { TerritoryFacts } from './facts.ts';
import { frenchName } from './french-name.ts';
import { englishExtremes } from './sentences/english-extremes.ts';
import { englishParts } from './sentences/english-parts.ts';
import { englishPeople } from './sentences/english-people.ts';
import { englishReach } from './sentences/english-reach.ts';
import { englishUnknown } from './sentences/english-unknown.ts';
import { frenchExtremes } from './sentences/french-extremes.ts';
import { frenchParts } from './sentences/french-parts.ts';
import { frenchPeople } from './sentences/french-people.ts';
import { frenchReach } from './sentences/french-reach.ts';
import { frenchUnknown } from './sentences/french-unknown.ts';
import { typesetFrench } from './typeset.ts';

/** What each sentence is about, in reading order. */
const topics = ['extremes', 'reach', 'parts', 'people', 'unknown'] as const;

export type SentenceTopic = (typeof topics)[number];

/** A sentence of a sheet, for reading aloud. */
export interface SheetSentence {
  readonly topic: SentenceTopic;
  readonly text: string;
}

/**
 * Says a territory in three to five sentences: its farthest and nearest service; the people beyond
 * 10 km of the main one, and its peers; its QPV against its rural communes; its people; what is
 * withheld or unknown. A sentence that has nothing to say is left out.
 *
 * @param numbers how numbers are written in that language.
 */
export function sheetSentences(
  facts: TerritoryFacts,
  language: keyof Text,
  numbers: NumberFormat,
): readonly SheetSentence[] {
  const said = language === 'fr' ? inFrench(facts, numbers) : inEnglish(facts, numbers);
  return topics.flatMap((topic) => {
    const text = said[topic];
    return text === null ? [] : [{ topic, text }];
  });
}

type Said = Readonly<Record<SentenceTopic, string | null>>;

function inFrench(facts: TerritoryFacts, numbers: NumberFormat): Said {
  const name = frenchName(facts.territory);
  const set = (text: string | null) => text && typesetFrench(text);
  return {
    extremes: set(frenchExtremes(facts, name, numbers)),
    reach: set(frenchReach(facts, name, numbers)),
    parts: set(frenchParts(facts, name, numbers)),
    people: set(frenchPeople(facts, name, numbers)),
    unknown: set(frenchUnknown(facts.unknown)),
  };
}

function inEnglish(facts: TerritoryFacts, numbers: NumberFormat): Said {
  const name = englishName(facts.territory);
  return {
    extremes: englishExtremes(facts, name, numbers),
    reach: englishReach(facts, name, numbers),
    parts: englishParts(facts, name, numbers),
    people: englishPeople(facts, name, numbers),
    unknown: englishUnknown(facts.unknown),
  };
}
