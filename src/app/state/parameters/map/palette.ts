import { type Scheme, schemes } from '../../../theme/palettes.ts';
import { oneOf, type Parameter } from '../../parameter.ts';

/** Colours of the classes. null: those that follow from what a high value means for people. */
export const palette: Parameter<Scheme | null> = {
  name: 'palette',
  initial: null,
  parse: (text, reading) => oneOf(text, schemes, reading),
  format: (scheme) => scheme,
};
