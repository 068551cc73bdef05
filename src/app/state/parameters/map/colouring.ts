import { choice, type Parameter } from '../../parameter.ts';

/** `crossed`: two indicators at once; `gap`: what separates each value from a reference. */
export const colourings = ['classes', 'crossed', 'gap'] as const;
export type Colouring = (typeof colourings)[number];

const words: Readonly<Record<Colouring, string>> = {
  classes: 'classes',
  crossed: 'croisees',
  gap: 'ecart',
};
const inWords = choice('couleurs', words.classes, Object.values(words));

/** What the colours of the map say of the indicator. */
export const colouring: Parameter<Colouring> = {
  name: inWords.name,
  initial: 'classes',
  parse: (text, reading) => {
    const word = inWords.parse(text, reading);
    return colourings.find((one) => words[one] === word);
  },
  format: (value) => inWords.format(words[value]),
};
