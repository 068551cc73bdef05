import type { Observation } from '../../edition/files/column-file.ts';
import type { IndicatorRecord } from '../../edition/indicator-record.ts';
import type { Manifest } from '../../edition/manifest.ts';
import type { Text } from '../../edition/text.ts';
import { typesetFrench } from '../../edition/writing/french-typography.ts';
import {
  type Language,
  type NumberFormat,
  numberFormat,
} from '../../edition/writing/number-format.ts';
import type { IndicatorFacts, PlaceValue } from './indicator-facts.ts';
import { filled, texts } from './texts.ts';

/** What every part of the page of an indicator needs to speak. */
export interface PageWords {
  readonly language: Language;
  readonly format: NumberFormat;
  /** A text of the edition. */
  readonly text: (text: Text) => string;
  /** A text of the page, with its parts filled in. */
  readonly t: (id: keyof typeof texts, parts?: Readonly<Record<string, string>>) => string;
}

/** What the parts of the page of an indicator are made from. */
export interface IndicatorContext extends PageWords {
  readonly facts: IndicatorFacts;
  readonly indicator: IndicatorRecord;
  readonly manifest: Manifest;
  /** Address of the site’s root, relative to the page, ending in `/`. */
  readonly root: string;
  /** Absolute address of the site, ending in `/`; null when the deployment has none. */
  readonly siteUrl: string | null;
  /** The figure of a sheet that the page is asked about, and the path of the sheet. */
  readonly asked?: AskedFigure;
}

/** The figure of a sheet from which the reader came. */
export interface AskedFigure extends PlaceValue {
  /** From the site’s root, ending in `/`. */
  readonly path: string;
}

/** Texts and numbers of the pages of indicators in a language, in its typography. */
export function pageWords(language: Language): PageWords {
  const text = (one: Text) => (language === 'fr' ? typesetFrench(one.fr) : one.en);
  return {
    language,
    format: numberFormat(language),
    text,
    t: (id, parts = {}) => filled(text(texts[id]), parts),
  };
}

/** A value with its unit, a range, or the reason why there is none. */
export function writtenObservation(
  { format, text }: PageWords,
  { unit, decimals }: Pick<IndicatorRecord, 'unit' | 'decimals'>,
  observation: Observation,
  reasons: Manifest['reasons'],
): string {
  return observation.kind === 'missing'
    ? text(reasons[observation.reason].label)
    : (format.observation(observation, unit, decimals) ?? '');
}
