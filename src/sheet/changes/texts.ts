import type { Text } from '../../edition/text.ts';

/** The fixed words of the page of changes; `{…}` are filled in. */
export const changeTexts = {
  title: { fr: 'Ce qui a changé', en: 'What has changed' },
  lead: {
    fr: 'D’une édition à l’autre : territoires et valeurs qui apparaissent, disparaissent ou changent. Une valeur absente n’est jamais comptée comme un zéro.',
    en: 'From one edition to the next: territories and values that appear, vanish or change. A missing value is never counted as a zero.',
  },
  none: {
    fr: 'L’édition {id} n’a été comparée à aucune édition précédente.',
    en: 'Edition {id} was compared with no previous edition.',
  },
  compared: {
    fr: 'Édition {current} ({currentDate}), comparée à l’édition {previous} ({previousDate})',
    en: 'Edition {current} ({currentDate}), compared with edition {previous} ({previousDate})',
  },
  summary: {
    fr: '{compared} valeurs comparées : {same} sont les mêmes, {changed} ont changé, {appeared} apparaissent, {vanished} disparaissent.',
    en: '{compared} values compared: {same} are the same, {changed} have changed, {appeared} appear, {vanished} vanish.',
  },
  rows: { fr: 'Chaque différence, ligne à ligne', en: 'Each difference, row by row' },
  odblRows: {
    fr: 'Ce qui dérive de données ODbL, à part',
    en: 'What derives from ODbL data, apart',
  },
  territories: { fr: 'Territoires', en: 'Territories' },
  sameTerritories: {
    fr: 'Les deux éditions ont les mêmes territoires.',
    en: 'Both editions have the same territories.',
  },
  appeared: { fr: 'apparus', en: 'appeared' },
  vanished: { fr: 'disparus', en: 'vanished' },
  changed: { fr: 'changés', en: 'changed' },
  indicatorsAppeared: { fr: 'Indicateurs nouveaux', en: 'New indicators' },
  indicatorsVanished: { fr: 'Indicateurs retirés', en: 'Indicators withdrawn' },
  values: { fr: 'Valeurs, par indicateur et niveau', en: 'Values, by indicator and level' },
  indicator: { fr: 'Indicateur', en: 'Indicator' },
  level: { fr: 'Niveau', en: 'Level' },
  others: { fr: ' et {count} autres', en: ' and {count} others' },
} as const satisfies Record<string, Text>;
