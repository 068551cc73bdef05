import type { IndicatorRecord } from '../../edition/manifest.ts';
import { useExplorer } from '../explorer/explorer-context.ts';
import { useLanguage } from '../i18n/language.tsx';
import styles from './charts.module.css';

/** The other indicator, as a word of the title. */
export function CrossedChoice({ crossed }: { readonly crossed: IndicatorRecord }) {
  const { files, update, indicator, level } = useExplorer();
  const { t, text } = useLanguage();
  const { themes, indicators } = files.manifest;
  return (
    <select
      className={styles.inlineSelect}
      aria-label={t('charts.crossed')}
      value={crossed.id}
      onChange={({ currentTarget }) => update({ crossed: currentTarget.value })}
    >
      {themes.map((theme) => (
        <optgroup key={theme.id} label={text(theme.label)}>
          {indicators
            .filter(
              (one) => one.theme === theme.id && one.levels[level.id] && one.id !== indicator.id,
            )
            .map((one) => (
              <option key={one.id} value={one.id}>
                {text(one.shortLabel)}
              </option>
            ))}
        </optgroup>
      ))}
    </select>
  );
}
