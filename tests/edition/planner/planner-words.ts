import { createIntl } from 'react-intl';
import type { useLanguage } from '../../../src/app/i18n/language.tsx';
import { plannerEn } from '../../../src/app/i18n/planner-messages.en.ts';
import { plannerFr } from '../../../src/app/i18n/planner-messages.fr.ts';
import { type Language, numberFormat } from '../../../src/edition/writing/number-format.ts';

/** What the planner speaks, outside a page. */
export function plannerLanguage(language: Language): ReturnType<typeof useLanguage> {
  const intl = createIntl({
    locale: language === 'fr' ? 'fr-FR' : 'en-GB',
    messages: { ...(language === 'fr' ? plannerFr : plannerEn) },
  });
  return {
    language,
    format: numberFormat(language),
    t: (id, values) => intl.formatMessage({ id }, values),
    rich: (id, values) => intl.formatMessage({ id }, values as Record<string, string>),
    text: (text) => text[language],
  };
}
