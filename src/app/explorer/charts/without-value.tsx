import { useMemo } from 'react';
import type { Column } from '../../../edition/column-file.ts';
import type { IndicatorRecord } from '../../../edition/manifest.ts';
import { useLanguage } from '../../i18n/language.tsx';
import { withRange } from '../../state/parameters/range-filter.ts';
import { useExplorer } from '../explorer-context.ts';
import { rangeSource } from '../selection/clauses/range.ts';
import { useSelection } from '../selection/selection-provider.tsx';
import styles from './charts.module.css';

interface WithoutValueProps {
  readonly across: IndicatorRecord;
  readonly crossed: IndicatorRecord;
  readonly columns: readonly [Column, Column];
}

/** The territories that two axes cannot place, as a group of their own: how many, and how many people. */
export function WithoutValue({ across, crossed, columns: [first, second] }: WithoutValueProps) {
  const { state, update, level } = useExplorer();
  const { t, text, format } = useLanguage();
  const kept = useSelection(rangeSource(across.id), rangeSource(crossed.id));
  const group = useMemo(() => {
    const { mask, index } = kept;
    if (!index) return null;
    let count = 0;
    let population = 0;
    let lost = 0;
    for (let i = 0; i < second.low.length; i++) {
      if (mask && mask[i] === 0) continue;
      if (Number.isNaN(second.low[i])) {
        count++;
        population += index.population[i] ?? 0;
      } else if (Number.isNaN(first.low[i])) lost++;
    }
    return { count, population, lost };
  }, [kept, first, second]);
  if (!group || (group.count === 0 && group.lost === 0)) return <p className={styles.note} />;
  return (
    <p className={styles.note} data-testid="without-value">
      {group.count > 0 && (
        <>
          {t('charts.without', {
            count: group.count,
            number: format.decimal(group.count, 0),
            level: text(group.count > 1 ? level.plural : level.label),
            indicator: text(crossed.shortLabel),
            people: format.people(group.population),
          })}{' '}
          <button
            type="button"
            className={styles.linkButton}
            onClick={() =>
              update({ rangeFilters: withRange(state.rangeFilters, crossed.id, null) })
            }
          >
            {t('charts.without.show')}
          </button>
        </>
      )}
      {group.lost > 0 &&
        ` ${t('charts.lost', { count: group.lost, number: format.decimal(group.lost, 0), indicator: text(across.shortLabel) })}`}
    </p>
  );
}
