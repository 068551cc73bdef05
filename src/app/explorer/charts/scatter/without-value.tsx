import { useMemo } from 'react';
import type { Column } from '../../../../edition/files/column-file.ts';
import type { IndicatorRecord } from '../../../../edition/indicator-record.ts';
import { useLanguage } from '../../../i18n/language.tsx';
import { withRange } from '../../../state/parameters/filters/range-filter.ts';
import { useExplorer } from '../../explorer-context.ts';
import type { Listed } from '../../selection/use-listed.ts';
import styles from '../charts.module.css';
import { outsidePlot } from '../outside-plot.ts';

interface WithoutValueProps {
  readonly across: IndicatorRecord;
  readonly crossed: IndicatorRecord;
  readonly columns: readonly [Column, Column];
  readonly listed: Listed;
}

/** The territories that two axes cannot place, as a group of their own: how many, and how many people. */
export function WithoutValue({
  across,
  crossed,
  columns: [first, second],
  listed: { mask, index },
}: WithoutValueProps) {
  const { state, update, level } = useExplorer();
  const { t, text, format } = useLanguage();
  const group = useMemo(
    () => index && outsidePlot([first, second], mask, index.population),
    [index, mask, first, second],
  );
  if (!group || group.without + group.lost + group.ranged === 0) return null;
  return (
    <span data-testid="without-value">
      {group.without > 0 && (
        <>
          {t('charts.without', {
            count: group.without,
            number: format.decimal(group.without, 0),
            level: text(group.without > 1 ? level.plural : level.label),
            indicator: text(crossed.shortLabel),
            people: format.people(group.withoutPeople),
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
      {group.ranged > 0 &&
        ` ${t('charts.ranged', { count: group.ranged, number: format.decimal(group.ranged, 0), level: text(group.ranged > 1 ? level.plural : level.label) })}`}
    </span>
  );
}
