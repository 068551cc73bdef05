import type { ValueClass } from '../../../core/classification/classification.ts';
import { useLanguage } from '../../i18n/language.tsx';
import { withRange } from '../../state/parameters/filters/range-filter.ts';
import { useExplorer } from '../explorer-context.ts';
import type { CrossedAxis, CrossedColumns } from './cross-columns.ts';
import styles from './crossed-legend.module.css';
import type { CrossedSizes } from './crossed-sizes.ts';
import { useCrossedWords } from './crossed-words.ts';
import { usePointing } from './pointed-class.tsx';

interface CrossedSquareProps {
  readonly crossing: CrossedColumns;
  /** null while they are not known: said as none. */
  readonly sizes: CrossedSizes | null;
}

/** The nine cells between the names of the two indicators; a click keeps the territories of one. */
export function CrossedSquare({ crossing, sizes }: CrossedSquareProps) {
  const { state, update } = useExplorer();
  const { t, text } = useLanguage();
  const { rangesOf, sizeOf } = useCrossedWords(crossing);
  const pointing = usePointing();
  const { axes, classification, worst } = crossing;
  const [across, up] = axes;
  const keep = (cell: number) => {
    const { firstIndex, secondIndex } = classification.cells[cell];
    const first = intervalOf(across, classification.first.classes[firstIndex], firstIndex === 0);
    const second = intervalOf(up, classification.second.classes[secondIndex], secondIndex === 0);
    const next = withRange(state.rangeFilters, across.indicator.id, first);
    update({ rangeFilters: withRange(next, up.indicator.id, second) });
  };
  const rows = classification.second.classes.map(({ index }) => index).reverse();
  const columns = classification.first.classes.map(({ index }) => index);
  return (
    <div className={styles.square}>
      <span className={styles.up} aria-hidden="true">
        {`${text(up.indicator.shortLabel)}\u00a0→`}
      </span>
      <table className={styles.cells}>
        <tbody>
          {rows.map((secondIndex) => (
            <tr key={secondIndex}>
              {columns.map((firstIndex) => {
                const cell = secondIndex * columns.length + firstIndex;
                const label = t('crossed.cell', {
                  ...rangesOf(cell),
                  ...sizeOf(sizes?.cells[cell] ?? { count: 0, population: 0 }),
                });
                return (
                  <td key={firstIndex}>
                    <button
                      type="button"
                      className={styles.cell}
                      data-worst={cell === worst}
                      style={{ background: classification.cells[cell].colour }}
                      aria-label={label}
                      title={label}
                      onClick={() => keep(cell)}
                      {...pointing(cell)}
                    />
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <span className={styles.across} aria-hidden="true">
        {text(across.indicator.shortLabel)} →
      </span>
    </div>
  );
}

/** The values of a class as a filter keeps them. */
function intervalOf({ column }: CrossedAxis, { low, high }: ValueClass, isFirst: boolean) {
  return {
    // Classes leave their lower bound out: the next value that a column can hold is in.
    low: isFirst ? null : nextValue(low, column.header.decimals),
    high: high === Number.POSITIVE_INFINITY ? null : high,
  };
}

/** The next value after a bound that a column of so many decimals can hold. */
function nextValue(bound: number, decimals: number): number {
  return Number((bound + 10 ** -decimals).toFixed(decimals));
}
