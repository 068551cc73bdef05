import type { Manifest } from '../../edition/manifest.ts';
import type { ReasonId } from '../../edition/reasons.ts';
import type { Text } from '../../edition/text.ts';
import {
  type Language,
  type NumberFormat,
  numberFormat,
} from '../../edition/writing/number-format.ts';
import { type UnitId, units } from '../../edition/writing/units.ts';
import type { SheetFacts, Value } from '../facts/sheet-facts.ts';
import { indicatorPath, languageQuery } from '../indicator/page-address.ts';
import { en } from '../texts/en.ts';
import { fr } from '../texts/fr.ts';
import type { SheetTexts } from '../texts/sheet-texts.ts';
import { shareWords } from '../words/number-words.ts';

/** What every part of a sheet needs. */
export interface SheetContext {
  readonly facts: SheetFacts;
  readonly manifest: Manifest;
  readonly language: Language;
  readonly texts: SheetTexts;
  readonly format: NumberFormat;
  /** Address of the site’s root, relative to the page, ending in `/`. */
  readonly root: string;
  readonly text: (text: Text) => string;
}

const formats = { fr: numberFormat('fr'), en: numberFormat('en') };

/**
 * What the parts of a sheet need, in a language; `root` is relative to the page and ends in `/`.
 */
export function sheetContext(
  facts: SheetFacts,
  manifest: Manifest,
  language: Language,
  root: string,
): SheetContext {
  return {
    facts,
    manifest,
    language,
    root,
    texts: language === 'fr' ? fr : en,
    format: formats[language],
    text: (text) => text[language],
  };
}

/** Units that are said once, beside the label, rather than after each number. */
export function isLongUnit(unit: UnitId): boolean {
  return units[unit].symbol.fr.length > 2;
}

/** A value as it is written in a table. */
export function writtenValue(
  { format, texts }: SheetContext,
  value: Exclude<Value, ReasonId>,
  unit: UnitId,
  decimals: number,
): string {
  const [first, last] = isLongUnit(unit)
    ? [format.bare, format.bare]
    : [format.lowBound, format.value];
  if (typeof value === 'number') return last(value, unit, decimals);
  const [low, high] = value;
  return texts.range(first(low, unit, decimals), last(high, unit, decimals));
}

/** A share of people, that the rounding makes neither nobody nor everybody. */
export function writtenShare({ format }: SheetContext, percent: number): string {
  return shareWords(percent, format, { lessThan: '<', moreThan: '>' });
}

/** Whether a value is the reason why there is none. */
export function isReason(value: Value): value is ReasonId {
  return typeof value === 'string';
}

/** A reason as it is written in the place of a value. */
export function reasonLabel({ manifest, text }: SheetContext, reason: ReasonId): string {
  return text(manifest.reasons[reason].label);
}

/** Label of a territory level: « commune », « département ». */
export function levelLabel({ manifest, text }: SheetContext, level: string): string {
  const record = manifest.levels.find(({ id }) => id === level);
  return record ? text(record.label) : level;
}

/** Address of a page of the site in the language of the sheet. */
export function pageAddress({ root, language }: SheetContext, path: string): string {
  return `${root}${path}${languageQuery(language)}`;
}

/** Address of the page that defines an indicator: formula, sources, limits, download. */
export function definitionPath(context: SheetContext, indicator: string): string {
  return pageAddress(context, indicatorPath(indicator));
}
