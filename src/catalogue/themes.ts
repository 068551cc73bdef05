import type { Text } from '../edition/text.ts';

/** Themes under which a reader finds indicators, in reading order. */
export const themes = {
  access: { fr: 'Accès aux services des droits', en: 'Access to rights services' },
  people: { fr: 'Population', en: 'People' },
  families: { fr: 'Familles et âges', en: 'Families and age' },
  income: { fr: 'Revenus et pauvreté', en: 'Income and poverty' },
  employment: { fr: 'Emploi et diplôme', en: 'Employment and diploma' },
  housing: { fr: 'Logement', en: 'Housing' },
  health: { fr: 'Santé et soins', en: 'Health and care' },
  digital: { fr: 'Numérique', en: 'Digital' },
} as const satisfies Record<string, Text>;

export type ThemeId = keyof typeof themes;
