import type { Text } from '../../edition/text.ts';

// What a compilation of other producers’ figures loses.

export const secondHand: Text = {
  fr: 'Repris d’une compilation de seconde main, et non du fichier du producteur.',
  en: 'Taken from a second-hand compilation, not from the producer’s file.',
};

export const lostBySplitsAndCodes: Text = {
  fr: 'Dix communes scindées depuis et cinq qui ont changé de code n’ont pas de valeur, dont Orée d’Anjou (17 162 habitants) : les départements concernés peuvent être incomplets.',
  en: 'Ten communes split since and five that changed code have no value, Orée d’Anjou (17,162 inhabitants) among them: the départements concerned may be incomplete.',
};
