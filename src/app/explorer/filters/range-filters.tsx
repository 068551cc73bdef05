import { useState } from 'react';
import { IndicatorButton } from '../../controls/chooser/indicator-button.tsx';
import { IntervalField } from '../../controls/interval-field.tsx';
import { useLanguage } from '../../i18n/language.tsx';
import { withRange } from '../../state/parameters/filters/range-filter.ts';
import { useExplorer } from '../explorer-context.ts';
import styles from './filters.module.css';

/** Keeps the territories whose value of an indicator lies between two bounds. */
export function RangeFilters() {
  const { files, state, update, indicator, level } = useExplorer();
  const { t, text, format } = useLanguage();
  const [added, setAdded] = useState<readonly string[]>([]);
  const { indicators } = files.manifest;
  const shown = [
    ...new Set([indicator.id, ...state.rangeFilters.map((one) => one.indicator), ...added]),
  ];
  return (
    <div className={styles.ranges}>
      {shown.map((id) => {
        const one = indicators.find((record) => record.id === id);
        if (!one) return null;
        const filter = state.rangeFilters.find((range) => range.indicator === id);
        const without = filter?.interval === null;
        const set = (interval: Parameters<typeof withRange>[2]) =>
          update({ rangeFilters: withRange(state.rangeFilters, id, interval) });
        return (
          <div key={id}>
            <IntervalField
              label={`${text(one.shortLabel)} ${format.unit(one.unit)}`}
              value={filter?.interval ?? null}
              onChange={(interval) => set(interval ?? undefined)}
            />
            <label className={styles.choice}>
              <input
                type="checkbox"
                checked={without}
                onChange={() => set(without ? undefined : null)}
              />
              {t('filters.onlyMissing')}
            </label>
          </div>
        );
      })}
      <IndicatorButton
        variant="pill"
        label={t('filters.addRange')}
        manifest={files.manifest}
        level={level}
        offered={({ id, levels }) => levels[level.id] !== undefined && !shown.includes(id)}
        chosen={null}
        onChoose={(id) => setAdded([...added, id])}
      >
        {t('filters.addRange')}
      </IndicatorButton>
    </div>
  );
}
