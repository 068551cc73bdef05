import { useMemo } from 'react';
import { type Column, observationAt } from '../../../edition/column-file.ts';
import type { LevelIndex } from '../../../edition/manifest.ts';
import { useLanguage } from '../../i18n/language.tsx';
import { useExplorer } from '../explorer-context.ts';
import { summaryOf } from './summary.ts';
import styles from './table-view.module.css';

interface TableSummaryProps {
  readonly positions: Uint32Array;
  readonly index: LevelIndex;
  readonly column: Column;
}

/** What the map shows, as one would say it aloud. */
export function TableSummary({ positions, index, column }: TableSummaryProps) {
  const { files, indicator, level } = useExplorer();
  const { t, text, format } = useLanguage();
  const summary = useMemo(() => summaryOf(positions, index, column), [positions, index, column]);
  const value = (position: number) =>
    format.observation(observationAt(column, position), indicator.unit, indicator.decimals) ?? '';
  const reasons = [...summary.missing]
    .map(
      ([reason, count]) =>
        `${text(files.manifest.reasons[reason].label)} (${format.decimal(count, 0)})`,
    )
    .join(', ');
  return (
    <p className={styles.summary} data-testid="table-summary">
      {t('table.summary', {
        count: positions.length,
        number: format.decimal(positions.length, 0),
        level: text(positions.length > 1 ? level.plural : level.label),
        people: format.decimal(summary.population, 0),
      })}
      {summary.extremes &&
        ` ${t('table.summary.values', {
          half: format.value(summary.extremes.median, indicator.unit, indicator.decimals),
          least: index.names[summary.extremes.least],
          leastValue: value(summary.extremes.least),
          most: index.names[summary.extremes.most],
          mostValue: value(summary.extremes.most),
        })}`}
      {summary.missing.size > 0 && ` ${t('table.summary.missing', { reasons })}`}
    </p>
  );
}
