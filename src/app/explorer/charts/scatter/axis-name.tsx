import type { IndicatorRecord } from '../../../../edition/indicator-record.ts';
import { useLanguage } from '../../../i18n/language.tsx';
import styles from '../charts.module.css';

interface AxisNameProps {
  readonly indicator: IndicatorRecord;
  readonly axis: 'across' | 'up';
}

/** What an axis measures and in which unit, at the end to which it grows; the drawing says it too. */
export function AxisName({ indicator, axis }: AxisNameProps) {
  const named = useNameWithUnit();
  return (
    <p className={styles.axisName} data-axis={axis} aria-hidden="true">
      {axis === 'up'
        ? `↑ ${named(indicator, 'shortLabel')}`
        : `${named(indicator, 'shortLabel')} →`}
    </p>
  );
}

/** « Niveau de vie médian (€) »: the name of an indicator with its unit, where it has one. */
export function useNameWithUnit() {
  const { text, format } = useLanguage();
  return (indicator: IndicatorRecord, label: 'label' | 'shortLabel') => {
    const unit = format.unit(indicator.unit);
    return unit ? `${text(indicator[label])} (${unit})` : text(indicator[label]);
  };
}
