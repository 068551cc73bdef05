import { oneOf, type Parameter } from '../../parameter.ts';

const VISIBLE = 'visible';

/** Whether the reader's own area keeps only what lies in it; else it is drawn, and all is shown. */
export const areaKeeps: Parameter<boolean> = {
  name: 'hors-zone',
  initial: true,
  parse: (text, reading) => (oneOf(text, [VISIBLE], reading) ? false : undefined),
  format: (keeps) => (keeps ? null : VISIBLE),
};
