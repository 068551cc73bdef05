import { defaultClassCount } from '../../../../sheet/colours/automatic-classes.ts';
import { choice, type Parameter } from '../../parameter.ts';

/** `auto`: round thresholds for distances, quantiles for the rest. */
export const classificationMethods = [
  'auto',
  'quantile',
  'equal-interval',
  'fisher-jenks',
  'standard-deviation',
  'pretty',
] as const;
export type ClassificationMethod = (typeof classificationMethods)[number];

/** How values are divided into classes. */
export const method = choice<ClassificationMethod>('methode', 'auto', classificationMethods);

/** Number of classes, from 2 to 9. */
export const classCount: Parameter<number> = {
  name: 'classes',
  initial: defaultClassCount,
  parse: (text, { reject }) => {
    const count = Number(text);
    if (Number.isInteger(count) && count >= 2 && count <= 9) return count;
    reject('malformed');
    return undefined;
  },
  format: (count) => (count === defaultClassCount ? null : String(count)),
};
