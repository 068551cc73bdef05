import type { Text } from '../../edition/text.ts';

// What is said of the populations.

export const mayotteOfItsCensus: Text = {
  fr: 'Mayotte n’a pas de population communale en 2023 : celle du recensement de 2017 la remplace, et les totaux nationaux se donnent avec et sans elle.',
  en: 'Mayotte has no population by commune for 2023: that of the 2017 census stands in, and national totals are given with and without it.',
};
