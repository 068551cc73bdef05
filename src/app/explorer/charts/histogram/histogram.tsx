import { useId, useRef } from 'react';
import { useLanguage } from '../../../i18n/language.tsx';
import { useSize } from '../../../page/use-size.ts';
import { useExplorer } from '../../explorer-context.ts';
import type { ClassifiedColumn } from '../../legend/classify-column.ts';
import { rangeSource } from '../../selection/clauses/range.ts';
import { useListed } from '../../selection/use-listed.ts';
import { ValuesComputed } from '../../values-computed.tsx';
import styles from '../charts.module.css';
import { useChartColours } from '../use-chart-colours.ts';
import { HistogramBrush } from './histogram-brush.tsx';
import { HistogramNotes } from './histogram-notes.tsx';
import { useValueBars } from './use-value-bars.ts';

/**
 * How many territories have which value: the bars of the legend, finer. Dragging over it keeps an
 * interval; its two bounds are also moved with the arrow keys.
 */
export function Histogram({ classified }: { readonly classified: ClassifiedColumn }) {
  const { indicator, level } = useExplorer();
  const { t, text, format } = useLanguage();
  const title = useId();
  const frame = useRef<HTMLDivElement>(null);
  const size = useSize(frame);
  const own = rangeSource(indicator.id);
  const listed = useListed(own);
  const bars = useValueBars(classified.column, listed.mask);
  const { barOf } = useChartColours(classified);
  return (
    <section className={styles.chart} aria-labelledby={title}>
      <h3 id={title} className={styles.title}>
        {text(indicator.shortLabel)}{' '}
        <span className={styles.unit}>{format.unit(indicator.unit)}</span>
      </h3>
      <HistogramNotes column={classified.column} bars={bars} listed={listed} own={own} />
      <div ref={frame} className={styles.frame} data-testid="histogram" hidden={bars.isSame}>
        {size.width > 0 && <HistogramBrush bars={bars} size={size} barOf={barOf} />}
      </div>
      <ValuesComputed
        name={t('charts.histogram', { indicator: text(indicator.label) })}
        method={[['computation.histogram', { level: text(level.plural) }]]}
        indicators={[indicator]}
        kernels={[{ name: 'binCounts', file: 'classification/value-bins.ts', parameters: {} }]}
        mask={listed.mask}
        index={listed.index}
      />
    </section>
  );
}
