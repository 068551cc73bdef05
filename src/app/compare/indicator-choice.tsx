import { useRef } from 'react';
import type { IndicatorRecord } from '../../edition/indicator-record.ts';
import { IndicatorButton } from '../controls/chooser/indicator-button.tsx';
import { useLanguage } from '../i18n/language.tsx';
import styles from './compare.module.css';
import { CHOSEN_ONLY } from './compare-address.ts';
import { useCompare } from './compare-context.ts';

interface IndicatorChoiceProps {
  readonly comparable: readonly IndicatorRecord[];
  /** Ids of those that are compared already. */
  readonly shown: readonly string[];
}

/** The indicators that the reader sets side by side besides those of the subject. */
export function IndicatorChoice({ comparable, shown }: IndicatorChoiceProps) {
  const { files, state, update } = useCompare();
  const { t, text } = useLanguage();
  const { territories, indicators, subject } = state;
  const { manifest } = files;
  const levels = manifest.levels.filter(({ id }) => territories.some(({ level }) => level === id));
  const chosen = indicators.flatMap((id) => comparable.find((one) => one.id === id) ?? []);
  const chooser = useRef<HTMLDivElement>(null);
  const remove = (id: string) => {
    // The button that was pressed goes away: the keys go on from the one that adds.
    chooser.current?.querySelector('button')?.focus();
    const kept = indicators.filter((one) => one !== id);
    const isLast = kept.length === 0 && subject === CHOSEN_ONLY;
    update({ indicators: kept, ...(isLast && { subject: comparable[0].theme }) });
  };
  return (
    <div className={styles.indicators}>
      {chosen.length > 0 && (
        <ul className={styles.chips} aria-label={t('compare.chosen')}>
          {chosen.map(({ id, shortLabel }) => (
            <li key={id}>
              <span className={styles.chip}>
                {text(shortLabel)}
                <button
                  type="button"
                  aria-label={t('compare.remove', { name: text(shortLabel) })}
                  onClick={() => remove(id)}
                >
                  ×
                </button>
              </span>
            </li>
          ))}
        </ul>
      )}
      <div ref={chooser}>
        <IndicatorButton
          variant="pill"
          label={t('compare.addIndicator')}
          manifest={manifest}
          level={levels[0] ?? manifest.levels[0]}
          offered={(one) =>
            comparable.includes(one) &&
            !shown.includes(one.id) &&
            levels.some(({ id }) => one.levels[id] !== undefined)
          }
          chosen={null}
          onChoose={(id) => update({ indicators: [...indicators, id] })}
        >
          {t('compare.addIndicator')}
        </IndicatorButton>
      </div>
    </div>
  );
}
