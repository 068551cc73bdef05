import type { Text } from '../../edition/text.ts';
import { typesetFrench } from '../../edition/writing/french-typography.ts';
import type { NumberFormat } from '../../edition/writing/number-format.ts';
import type { TerritoryFacts } from './facts.ts';
import { englishName } from './names/english-name.ts';
import { frenchName } from './names/french-name.ts';
import type { NameForms, TerritoryName } from './names/territory-name.ts';
import { englishExtremes } from './sentences/english-extremes.ts';
import { englishParts } from './sentences/english-parts.ts';
import { englishPeople } from './sentences/english-people.ts';
import { englishReach } from './sentences/english-reach.ts';
import { englishUnknown } from './sentences/english-unknown.ts';
import { type ExtremesWords, sayExtremes } from './sentences/extremes-sentence.ts';
import { frenchExtremes } from './sentences/french-extremes.ts';
import { frenchParts } from './sentences/french-parts.ts';
import { frenchPeople } from './sentences/french-people.ts';
import { frenchReach } from './sentences/french-reach.ts';
import { frenchUnknown } from './sentences/french-unknown.ts';
import { type PartsWords, sayParts } from './sentences/parts.ts';
import { type PeopleWords, sayPeople } from './sentences/people.ts';
import { type ReachWords, sayReach } from './sentences/reach.ts';
import { sayUnknown, type UnknownWords } from './sentences/unknown.ts';

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
  const { nameOf, set, extremes, reach, parts, people, unknown } = languages[language];
  const name = nameOf(facts.territory);
  const said: Readonly<Record<SentenceTopic, string | null>> = {
    extremes: sayExtremes(facts, name, numbers, extremes),
    reach: sayReach(facts, name, numbers, reach),
    parts: sayParts(facts, name, numbers, parts),
    people: sayPeople(facts, name, numbers, people),
    unknown: sayUnknown(facts.unknown, unknown),
  };
  return topics.flatMap((topic) => {
    const text = said[topic];
    return text === null ? [] : [{ topic, text: set(text) }];
  });
}

/** What a language has to hold: what is said, and when, is decided without it. */
interface LanguageWords {
  readonly nameOf: (territory: TerritoryName) => NameForms;
  readonly set: (text: string) => string;
  readonly extremes: ExtremesWords;
  readonly reach: ReachWords;
  readonly parts: PartsWords;
  readonly people: PeopleWords;
  readonly unknown: UnknownWords;
}

const languages: Readonly<Record<keyof Text, LanguageWords>> = {
  fr: {
    nameOf: frenchName,
    set: typesetFrench,
    extremes: frenchExtremes,
    reach: frenchReach,
    parts: frenchParts,
    people: frenchPeople,
    unknown: frenchUnknown,
  },
  en: {
    nameOf: englishName,
    set: (text) => text,
    extremes: englishExtremes,
    reach: englishReach,
    parts: englishParts,
    people: englishPeople,
    unknown: englishUnknown,
  },
};
