import type { Language } from './number-format.ts';

/** What is noted on a population, « recensement de 2017 », in the language of the reader. */
export function populationNoteWords(note: string, language: Language): string {
  const year = /^recensement de (\d{4})$/.exec(note)?.[1];
  return language === 'en' && year ? `census of ${year}` : note;
}
