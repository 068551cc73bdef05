import type { ValueClass } from '../../../core/classification/classification.ts';
import { useLanguage } from '../../i18n/language.tsx';
import { useExplorer } from '../explorer-context.ts';
import type { CrossedAxis, CrossedColumns } from './cross-columns.ts';
import type { GroupSize } from './crossed-sizes.ts';

/** What the legend of two indicators crossed says of its cells. */
export function useCrossedWords({ axes: [across, up], classification }: CrossedColumns) {
  const { level } = useExplorer();
  const { t, text, format } = useLanguage();
  const range = ({ indicator }: CrossedAxis, { low, high }: ValueClass, isFirst: boolean) => {
    const value = (bound: number) => format.value(bound, indicator.unit, indicator.decimals);
    if (isFirst) return t('filters.atMost', { high: value(high) });
    return t('legend.above', { low: value(low) });
  };
  return {
    /** The values of a cell: « plus de 10 km », « 20 100 € ou moins ». */
    rangesOf: (cell: number) => {
      const { firstIndex, secondIndex } = classification.cells[cell];
      return {
        first: range(across, classification.first.classes[firstIndex], firstIndex === 0),
        second: range(up, classification.second.classes[secondIndex], secondIndex === 0),
      };
    },
    /** Its size, as messages take it. */
    sizeOf: ({ count, population }: GroupSize) => ({
      count,
      number: format.decimal(count, 0),
      level: text(count > 1 ? level.plural : level.label),
      people: format.people(population),
    }),
  };
}
