import { useMemo } from 'react';
import type { ValueClass } from '../../../core/classification/classification.ts';
import { useLanguage } from '../../i18n/language.tsx';
import { withRange } from '../../state/parameters/filters/range-filter.ts';
import { useExplorer } from '../explorer-context.ts';
import { rangeSource } from '../selection/clauses/range.ts';
import { useSelection } from '../selection/selection-provider.tsx';
import type { CrossedAxis, CrossedColumns } from './cross-columns.ts';
import styles from './crossed-legend.module.css';
import legend from './legend.module.css';
import { usePointing } from './pointed-class.tsx';

/**
 * The legend of two indicators crossed: nine cells, each of which keeps its territories when
 * clicked; below them, how many people live where both are at their worst.
 */
export function CrossedLegend({ crossing }: { readonly crossing: CrossedColumns }) {
  const { state, update, level } = useExplorer();
  const { t, text, format } = useLanguage();
  const { axes, classification, classes, worst } = crossing;
  const [across, up] = axes;
  const kept = useSelection(rangeSource(across.indicator.id), rangeSource(up.indicator.id));
  const sizes = useMemo(() => {
    const { mask, index } = kept;
    if (!index || index.population.length !== classes.length) return null;
    const cells = classification.cells.map(() => ({ count: 0, population: 0 }));
    const without = { count: 0, population: 0 };
    for (let i = 0; i < classes.length; i++) {
      if (mask && mask[i] === 0) continue;
      const group = cells[classes[i]] ?? (Number.isNaN(up.column.low[i]) ? without : null);
      if (!group) continue;
      group.count++;
      group.population += index.population[i] ?? 0;
    }
    return { cells, without };
  }, [kept, classification, classes, up]);
  const range = ({ indicator }: CrossedAxis, { low, high }: ValueClass, isFirst: boolean) => {
    const value = (bound: number) => format.value(bound, indicator.unit, indicator.decimals);
    if (isFirst) return t('filters.atMost', { high: value(high) });
    return t('legend.above', { low: value(low) });
  };
  const inWords = (cell: number) => {
    const { firstIndex, secondIndex } = classification.cells[cell];
    return [
      range(across, classification.first.classes[firstIndex], firstIndex === 0),
      range(up, classification.second.classes[secondIndex], secondIndex === 0),
    ] as const;
  };
  const size = (of: { count: number; population: number }) => ({
    count: of.count,
    number: format.decimal(of.count, 0),
    level: text(of.count > 1 ? level.plural : level.label),
    people: format.people(of.population),
  });
  const keep = (cell: number) => {
    const { firstIndex, secondIndex } = classification.cells[cell];
    const interval = (axis: CrossedAxis, { low, high }: ValueClass, isFirst: boolean) => ({
      // Classes leave their lower bound out: the next value that a column can hold is in.
      low: isFirst ? null : nextValue(low, axis.column.header.decimals),
      high: high === Number.POSITIVE_INFINITY ? null : high,
    });
    const first = interval(across, classification.first.classes[firstIndex], firstIndex === 0);
    const second = interval(up, classification.second.classes[secondIndex], secondIndex === 0);
    const next = withRange(state.rangeFilters, across.indicator.id, first);
    update({ rangeFilters: withRange(next, up.indicator.id, second) });
  };
  const pointing = usePointing();
  const rows = classification.second.classes.map(({ index }) => index).reverse();
  const columns = classification.first.classes.map(({ index }) => index);
  return (
    <figure
      className={`${legend.legend} ${styles.crossed}`}
      aria-label={t('legend.title')}
      data-testid="crossed-legend"
    >
      <figcaption className={legend.title}>
        {t('crossed.title', {
          first: text(across.indicator.shortLabel),
          second: text(up.indicator.shortLabel),
        })}
      </figcaption>
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
                    first: inWords(cell)[0],
                    second: inWords(cell)[1],
                    ...size(sizes?.cells[cell] ?? { count: 0, population: 0 }),
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
      {sizes && (
        <p className={styles.answer} data-testid="crossed-answer">
          <strong>{t('crossed.count', size(sizes.cells[worst]))}</strong>
          {t('crossed.where', {
            first: inWords(worst)[0],
            second: inWords(worst)[1],
            ...size(sizes.cells[worst]),
          })}
        </p>
      )}
      {sizes && sizes.without.count > 0 && (
        <p className={styles.without} data-testid="crossed-without">
          <span className={`${legend.swatch} ${legend.missing}`} />
          {t('crossed.without', {
            indicator: text(up.indicator.shortLabel),
            ...size(sizes.without),
          })}
        </p>
      )}
    </figure>
  );
}

/** The next value after a bound that a column of so many decimals can hold. */
function nextValue(bound: number, decimals: number): number {
  return Number((bound + 10 ** -decimals).toFixed(decimals));
}
