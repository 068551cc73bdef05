import type { IndicatorRecord } from '../../../edition/indicator-record.ts';
import type { Manifest } from '../../../edition/manifest.ts';
import { useLanguage } from '../../i18n/language.tsx';
import { indicatorFamilies } from './indicator-families.ts';
import styles from './selection.module.css';

interface YearChoiceProps {
  readonly manifest: Manifest;
  readonly level: string;
  readonly chosen: readonly IndicatorRecord[];
  readonly onChange: (ids: readonly string[]) => void;
}

/** The other dates of the indicators that are chosen, to be ticked. */
export function YearChoice({ manifest, level, chosen, onChange }: YearChoiceProps) {
  const { t, text, format } = useLanguage();
  const ids = chosen.map(({ id }) => id);
  const families = indicatorFamilies(manifest.indicators, level).filter((family) =>
    family.some(({ id }) => ids.includes(id)),
  );
  return families.map((family) => (
    <fieldset key={family[0].id} className={styles.years}>
      <legend>
        {t('data.selection.years.of', {
          indicator: text((family.find(({ id }) => ids.includes(id)) ?? family[0]).shortLabel),
        })}
      </legend>
      {family.map(({ id, vintage }) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={ids.includes(id)}
            onChange={() =>
              onChange(ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id])
            }
          />{' '}
          {format.vintage(vintage)}
        </label>
      ))}
    </fieldset>
  ));
}
