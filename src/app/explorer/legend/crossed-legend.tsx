import { useState } from 'react';
import { useLanguage } from '../../i18n/language.tsx';
import type { CrossedColumns } from './cross-columns.ts';
import styles from './crossed-legend.module.css';
import { useCrossedSizes } from './crossed-sizes.ts';
import { CrossedSquare } from './crossed-square.tsx';
import { useCrossedWords } from './crossed-words.ts';
import legend from './legend.module.css';

/**
 * The legend of two indicators crossed: nine cells, each of which keeps its territories when
 * clicked, and how many people live where both are at their worst. On the narrowest screens these
 * words, which would cover the map, are unfolded.
 */
export function CrossedLegend({ crossing }: { readonly crossing: CrossedColumns }) {
  const { t, text } = useLanguage();
  const [isUnfolded, setUnfolded] = useState(false);
  const sizes = useCrossedSizes(crossing);
  const { rangesOf, sizeOf } = useCrossedWords(crossing);
  const { axes, worst } = crossing;
  const [across, up] = axes;
  return (
    <figure
      className={`${legend.legend} ${styles.crossed}`}
      aria-label={t('legend.title')}
      data-testid="crossed-legend"
      data-unfolded={isUnfolded}
    >
      <figcaption className={legend.title}>
        {t('crossed.title', {
          first: text(across.indicator.shortLabel),
          second: text(up.indicator.shortLabel),
        })}
      </figcaption>
      <CrossedSquare crossing={crossing} sizes={sizes} />
      {sizes && (
        <button
          type="button"
          className={styles.unfold}
          aria-expanded={isUnfolded}
          onClick={() => setUnfolded(!isUnfolded)}
        >
          {t('crossed.unfold')}
        </button>
      )}
      {sizes && (
        <p className={styles.answer} data-testid="crossed-answer">
          <strong>{t('crossed.count', sizeOf(sizes.cells[worst]))}</strong>
          {t('crossed.where', { ...rangesOf(worst), ...sizeOf(sizes.cells[worst]) })}
        </p>
      )}
      {sizes && sizes.without.count > 0 && (
        <p className={styles.without} data-testid="crossed-without">
          <span className={`${legend.swatch} ${legend.missing}`} />
          {t('crossed.without', {
            indicator: text(up.indicator.shortLabel),
            ...sizeOf(sizes.without),
          })}
        </p>
      )}
    </figure>
  );
}
