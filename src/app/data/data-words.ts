import { dataPagesFr } from '../i18n/data-messages.fr.ts';
import type { PageWords } from '../i18n/language.tsx';

/** Words that only the pages of the portal load. */
export const dataWords: PageWords = {
  fr: dataPagesFr,
  en: async () => (await import('../i18n/data-messages.en.ts')).dataPagesEn,
};
