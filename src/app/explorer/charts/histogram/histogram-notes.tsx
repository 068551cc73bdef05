import { useMemo } from 'react';
import type { Column } from '../../../../edition/files/column-file.ts';
import { useLanguage } from '../../../i18n/language.tsx';
import { useExplorer } from '../../explorer-context.ts';
import type { Listed } from '../../selection/use-listed.ts';
import styles from '../charts.module.css';
import { rangedCount } from '../outside-plot.ts';
import { WhoseValues } from '../whose-values.tsx';
import type { ValueBars } from './use-value-bars.ts';

interface HistogramNotesProps {
  readonly column: Column;
  readonly bars: ValueBars;
  readonly listed: Listed;
  /** Source of the filter on these values. */
  readonly own: string;
}

/** What the bars show, and which territories are in none of them. */
export function HistogramNotes({
  column,
  bars: { domain, isSame },
  listed,
  own,
}: HistogramNotesProps) {
  const { indicator, level } = useExplorer();
  const { t, text, format } = useLanguage();
  const { mask } = listed;
  const ranged = useMemo(() => rangedCount(column, mask), [column, mask]);
  const value = (bound: number) => format.value(bound, indicator.unit, indicator.decimals);
  return (
    <>
      <p className={styles.note} hidden={isSame}>
        <WhoseValues listed={listed} leftOut={[own]} />
        {t('charts.histogram.note', { level: text(level.plural) })}
        {domain &&
          domain.beyond > 0 &&
          ` ${t('charts.beyond', { count: domain.beyond, high: value(domain.high) })}`}
      </p>
      {ranged > 0 && (
        <p className={styles.note} data-testid="ranged">
          {t('charts.ranged', {
            count: ranged,
            number: format.decimal(ranged, 0),
            level: text(ranged > 1 ? level.plural : level.label),
          })}
        </p>
      )}
      {isSame && domain && (
        <p className={styles.same}>
          {t('charts.oneValue', { level: text(level.plural), value: value(domain.low) })}
        </p>
      )}
    </>
  );
}
