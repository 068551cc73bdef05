import type { PageWords } from '../i18n/language.tsx';
import { dataFr } from '../i18n/messages/data.fr.ts';

/** Words of the data portal and of its console. */
export const dataWords: PageWords = {
  fr: dataFr,
  en: async () => (await import('../i18n/messages/data.en.ts')).dataEn,
};
