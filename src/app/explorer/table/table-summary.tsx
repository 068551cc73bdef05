import { useMemo } from 'react';
import {
  type Column,
  type Observation,
  observationAt,
} from '../../../edition/files/column-file.ts';
import type { LevelIndex } from '../../../edition/files/level-index.ts';
import { useLanguage } from '../../i18n/language.tsx';
import { useExplorer } from '../explorer-context.ts';
import { useHomeNames } from '../territory/use-home-names.ts';
import { summaryOf } from './summary.ts';
import type { KnownBounds } from './table-rows.ts';
import styles from './table-view.module.css';

interface TableSummaryProps {
  readonly positions: Uint32Array;
  readonly index: LevelIndex;
  readonly column: Column;
  /** Those of the values at these positions. */
  readonly bounds: KnownBounds;
}

/** What the map shows, as one would say it aloud. */
export function TableSummary({ positions, index, column, bounds }: TableSummaryProps) {
  const { files, indicator, level } = useExplorer();
  const { t, text, format } = useLanguage();
  const summary = useMemo(
    () => summaryOf(positions, index, column, bounds),
    [positions, index, column, bounds],
  );
  const words = (observation: Observation) =>
    format.observation(observation, indicator.unit, indicator.decimals) ?? '';
  const value = (position: number) => words(observationAt(column, position));
  const homeOf = useHomeNames(level);
  const nameOf = (position: number) => {
    const home = homeOf(position);
    return home === null ? index.names[position] : `${index.names[position]} (${home})`;
  };
  const { median, extremes, ranged } = summary;
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
      {median &&
        ` ${
          median.low === median.high
            ? t('table.summary.half', { half: words({ kind: 'value', value: median.low }) })
            : t('table.summary.halfBetween', { bounds: words({ kind: 'range', ...median }) })
        }`}
      {extremes &&
        ` ${t(ranged > 0 ? 'table.summary.exactExtremes' : 'table.summary.extremes', {
          least: nameOf(extremes.least),
          leastValue: value(extremes.least),
          most: nameOf(extremes.most),
          mostValue: value(extremes.most),
        })}`}
      {ranged > 0 &&
        ` ${t('table.summary.ranged', { count: ranged, number: format.decimal(ranged, 0) })}`}
      {summary.missing.size > 0 && ` ${t('table.summary.missing', { reasons })}`}
    </p>
  );
}
