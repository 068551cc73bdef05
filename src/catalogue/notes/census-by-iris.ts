import type { Text } from '../../edition/text.ts';

// What is said of figures of the census of 2022 that are made from its IRIS.

export const mainlandButMerged: Text = {
  fr: 'Hexagone et Corse, sauf une cinquantaine de communes fusionnées ou scindées en 2025 ; rien outre-mer.',
  en: 'Mainland France and Corsica, except some fifty communes merged or split in 2025; nothing overseas.',
};

export const valueWithoutOverseas: Text = {
  fr: 'Sans l’outre-mer : une valeur nationale ne vaut que pour l’Hexagone et la Corse.',
  en: 'Without the overseas territories: a national value holds for mainland France and Corsica only.',
};

export const recoveredNumbers: Text = {
  fr: 'Nombres retrouvés à partir de pourcentages par IRIS arrondis au centième : à une ou deux personnes près par IRIS.',
  en: 'Numbers recovered from percentages by IRIS rounded to two decimals: to within one or two persons an IRIS.',
};

export const totalWithoutOverseas: Text = {
  fr: 'Sans l’outre-mer : un total national ne vaut que pour l’Hexagone et la Corse.',
  en: 'Without the overseas territories: a national total holds for mainland France and Corsica only.',
};

export const fewDozenInhabitants: Text = {
  fr: 'Dans une commune de quelques dizaines d’habitants, une personne fait plusieurs points de pourcentage.',
  en: 'In a commune of a few dozen inhabitants, one person makes several percentage points.',
};

export const weightedByAdults: Text = {
  fr: 'Estimation : la source ne donne que des pourcentages par IRIS, arrondis au centième. Chaque IRIS pèse selon sa population de 15 ans ou plus, élèves et étudiants compris, faute de connaître sa population non scolarisée.',
  en: 'An estimate: the source gives percentages by IRIS only, rounded to two decimals. Each IRIS weighs by its population aged 15 and over, pupils and students included, for want of its population out of education.',
};

export const olderGenerations: Text = {
  fr: 'Les générations âgées sont moins diplômées : une part d’une commune âgée ne dit rien de ses jeunes.',
  en: 'Older generations hold fewer diplomas: the share of an aged commune says nothing of its young people.',
};

export const weightedByInhabitants: Text = {
  fr: 'Estimation : la source ne donne que des pourcentages par IRIS, arrondis au centième, sans le nombre de logements. Chaque IRIS pèse selon sa population, dans la commune comme dans un territoire plus grand.',
  en: 'An estimate: the source gives percentages by IRIS only, rounded to two decimals, without the number of dwellings. Each IRIS weighs by its population, within the commune and in larger territories.',
};
