import type { Manifest } from '../../../edition/manifest.ts';
import { useLanguage } from '../../i18n/language.tsx';
import styles from './selection.module.css';

interface IndicatorChoiceProps {
  readonly manifest: Manifest;
  readonly level: string;
  readonly chosen: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
}

/** Indicators known at the level, by theme, to be ticked. */
export function IndicatorChoice({ manifest, level, chosen, onChange }: IndicatorChoiceProps) {
  const { t, text } = useLanguage();
  const toggle = (id: string) =>
    onChange(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id]);
  return (
    <div className={styles.themes}>
      {manifest.themes.map((theme) => {
        const offered = manifest.indicators.filter(
          (indicator) => indicator.theme === theme.id && indicator.levels[level],
        );
        if (offered.length === 0) return null;
        const count = offered.filter(({ id }) => chosen.includes(id)).length;
        return (
          <details key={theme.id}>
            <summary>
              {text(theme.label)}{' '}
              <span className={styles.count}>
                {t('data.selection.chosen', { count, offered: offered.length })}
              </span>
            </summary>
            <fieldset className={styles.choices}>
              <legend className="visually-hidden">{text(theme.label)}</legend>
              {offered.map(({ id, label }) => (
                <label key={id}>
                  <input
                    type="checkbox"
                    checked={chosen.includes(id)}
                    onChange={() => toggle(id)}
                  />{' '}
                  {text(label)}
                </label>
              ))}
            </fieldset>
          </details>
        );
      })}
    </div>
  );
}
