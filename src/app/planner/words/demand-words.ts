import type { Manifest } from '../../../edition/manifest.ts';
import type { useLanguage } from '../../i18n/language.tsx';
import { isPeopleGroup } from '../model/demand-weights.ts';
import type { DemandTerm } from '../model/plan.ts';

type Language = ReturnType<typeof useLanguage>;

/** How a demand is spoken of. */
export interface DemandWords {
  /** After a number: « personnes ». */
  readonly noun: (count: number) => string;
  /** After « le plus »: « d’habitants ». */
  readonly ofSome: string;
  /** After a share: « de la population ». */
  readonly ofAll: string;
  /** What is counted is people or households, not units of a mix. */
  readonly isCount: boolean;
}

export function demandWords(
  terms: readonly DemandTerm[],
  { indicators }: Manifest,
  { t, text }: Pick<Language, 't' | 'text'>,
): DemandWords {
  const [{ of, factor }] = terms;
  if (terms.length > 1 || factor !== 1) {
    const noun = t('planner.noun.mix');
    return {
      noun: () => noun,
      ofSome: t('planner.demand.mix'),
      ofAll: t('planner.of.mix'),
      isCount: false,
    };
  }
  if (isPeopleGroup(of)) {
    return {
      noun: (count) => t(`planner.noun.${of}`, { count }),
      ofSome: t(`planner.demand.${of}`),
      ofAll: t(`planner.of.${of}`),
      isCount: true,
    };
  }
  const record = indicators.find(({ id }) => id === of);
  const label = record ? text(record.shortLabel) : of;
  return {
    noun: () => lowerFirst(label),
    ofSome: t('planner.demand.indicator', { label: lowerFirst(label) }),
    ofAll: t('planner.of.indicator', { label: lowerFirst(label) }),
    isCount: true,
  };
}

/** « 1 × personnes, 2 × habitants des quartiers prioritaires »: what a mix is made of. */
export function mixWords(
  terms: readonly DemandTerm[],
  manifest: Manifest,
  language: Pick<Language, 't' | 'text' | 'format'>,
): string {
  return terms
    .map(({ of, factor }) => {
      const { noun } = demandWords([{ of, factor: 1 }], manifest, language);
      return `${language.format.plain(factor)} × ${noun(2)}`;
    })
    .join(', ');
}

/** « Foyers au RSA » inside a sentence; acronyms stay. */
function lowerFirst(label: string): string {
  return /^\p{Lu}\p{Lu}/u.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);
}
