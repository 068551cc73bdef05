import type { CSSProperties } from 'react';
import type { IndicatorRecord } from '../../../edition/indicator-record.ts';
import { useLanguage } from '../../i18n/language.tsx';
import { useExplorer } from '../explorer-context.ts';
import { rangeSource } from '../selection/clauses/range.ts';
import { classWords, gapWords } from './class-words.ts';
import type { ClassifiedColumn } from './classify-column.ts';
import { useKeptCounts } from './kept-counts.ts';
import styles from './legend.module.css';
import { usePointing } from './pointed-class.tsx';
import { TerritoryCount } from './territory-count.tsx';

interface LegendProps {
  readonly indicator: IndicatorRecord;
  readonly classified: ClassifiedColumn;
}

/**
 * The legend is a histogram whose bars are the classes, of the territories that the filters keep;
 * what has no colour has its own entries.
 */
export function Legend({ indicator, classified }: LegendProps) {
  const words = useLanguage();
  const { t, text, format } = words;
  const { state, level } = useExplorer();
  const { classification, classes } = classified;
  const { counts, missingCount, secretCount } = useKeptCounts(
    classes,
    classification.classes.length,
    rangeSource(indicator.id),
  );
  const pointing = usePointing();
  const most = Math.max(1, ...counts);
  const gap = gapWords(state.reference, classified, indicator, level, words);
  return (
    <figure className={styles.legend} aria-label={t('legend.title')}>
      <figcaption className={styles.title}>
        {text(indicator.shortLabel)}
        <span className={styles.unit}> {format.unit(indicator.unit)}</span>
        {gap !== null && <span className={styles.unit}> — {gap}</span>}
      </figcaption>
      <ul className={styles.classes}>
        {classification.classes.map(({ index, count: _, colour, ...bounds }) => (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard points at a class as the pointer does
          <li key={index} className={styles.class} tabIndex={0} {...pointing(index)}>
            <span className={styles.barTrack}>
              <span
                className={styles.bar}
                style={shareStyle(colour, Math.max(4, (100 * counts[index]) / most))}
              />
            </span>
            <span className={styles.bounds}>
              {classWords(bounds, classified, indicator, words)}
            </span>
            <TerritoryCount count={counts[index]} />
          </li>
        ))}
        <li className={styles.class}>
          <span className={`${styles.swatch} ${styles.missing}`} />
          <span className={styles.bounds}>{t('legend.missing')}</span>
          <TerritoryCount count={missingCount} />
        </li>
        {(classified.secretCount > 0 || indicator.secrecy !== null) && (
          <li className={styles.class}>
            <span className={`${styles.swatch} ${styles.secret}`} />
            <span className={styles.bounds}>{t('legend.secret')}</span>
            <TerritoryCount count={secretCount} />
          </li>
        )}
      </ul>
    </figure>
  );
}

/** The length of a bar is a variable: narrow screens lay the classes side by side at one width. */
function shareStyle(colour: string, percent: number): CSSProperties {
  return { background: colour, ['--share' as string]: `${percent}%` };
}
