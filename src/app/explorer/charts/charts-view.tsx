import { useId } from 'react';
import { useLoaded } from '../../edition/use-loaded.ts';
import { useLanguage } from '../../i18n/language.tsx';
import { chartsFr } from '../../i18n/messages/charts.fr.ts';
import { withWords } from '../../i18n/with-words.tsx';
import { Failure } from '../../page/failure/failure.tsx';
import { useExplorer } from '../explorer-context.ts';
import { useClassified } from '../legend/use-classified.ts';
import styles from './charts.module.css';
import { crossedIndicator } from './crossed-indicator.ts';
import { Histogram } from './histogram/histogram.tsx';
import { Ranking } from './ranking/ranking.tsx';
import { CrossedChoice } from './scatter/crossed-choice.tsx';
import { Scatter } from './scatter/scatter.tsx';
import { ScatterComputed } from './scatter/scatter-computed.tsx';

/** The values of the map drawn otherwise: distribution, relation to another indicator, ranks. */
function ChartsView() {
  const { files, state, indicator, level } = useExplorer();
  const { t, text } = useLanguage();
  const title = useId();
  const classified = useClassified();
  const crossed = crossedIndicator(files.manifest, state.crossed, indicator, level);
  const other = useLoaded(crossed && `${crossed.id} ${level.id}`, async () =>
    crossed ? files.column(crossed, level.id) : null,
  );
  if (classified.status === 'failed') {
    return <Failure error={classified.error} retry={classified.retry} />;
  }
  if (classified.status === 'loading') return <div className={styles.waiting} aria-busy="true" />;
  return (
    <div className={styles.charts}>
      <Histogram classified={classified.content} />
      {crossed && (
        <section className={styles.chart} aria-labelledby={title}>
          {/* The choice stays where it is while what was chosen loads, and so does the focus. */}
          <div className={styles.titleRow}>
            <h3 id={title} className={styles.title}>
              {t('charts.scatter.title', { indicator: text(indicator.shortLabel) })}
            </h3>
            <CrossedChoice crossed={crossed} />
          </div>
          {other.status === 'failed' && <Failure error={other.error} retry={other.retry} />}
          {other.status === 'loading' && <div className={styles.waiting} aria-busy="true" />}
          {other.status === 'ready' && other.content && (
            <Scatter classified={classified.content} crossed={crossed} column={other.content} />
          )}
          <ScatterComputed crossed={crossed} />
        </section>
      )}
      <Ranking classified={classified.content} />
    </div>
  );
}

export default withWords(
  {
    fr: chartsFr,
    en: async () => (await import('../../i18n/messages/charts.en.ts')).chartsEn,
  },
  ChartsView,
);
