import type { IndicatorRecord } from '../../edition/manifest.ts';
import { useExplorer } from '../explorer/explorer-context.ts';
import { useLanguage } from '../i18n/language.tsx';
import styles from './table-view.module.css';

/** Adds indicators beside that of the map, and takes them away. */
export function AddColumn({ indicators }: { readonly indicators: readonly IndicatorRecord[] }) {
  const { files, state, update, level } = useExplorer();
  const { t, text } = useLanguage();
  const shown = indicators.map(({ id }) => id);
  const { themes, indicators: all } = files.manifest;
  return (
    <p className={styles.columns}>
      <select
        className={styles.add}
        aria-label={t('table.addColumn')}
        value=""
        onChange={({ currentTarget }) =>
          update({ columns: [...state.columns, currentTarget.value] })
        }
      >
        <option value="">{t('table.addColumn')}</option>
        {themes.map((theme) => (
          <optgroup key={theme.id} label={text(theme.label)}>
            {all
              .filter(
                (one) => one.theme === theme.id && one.levels[level.id] && !shown.includes(one.id),
              )
              .map(({ id, shortLabel }) => (
                <option key={id} value={id}>
                  {text(shortLabel)}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
      {indicators.slice(1).map(({ id, shortLabel }) => (
        <button
          key={id}
          type="button"
          className={styles.added}
          onClick={() => update({ columns: state.columns.filter((one) => one !== id) })}
        >
          <span className="visually-hidden">{t('table.removeColumn')} </span>
          {text(shortLabel)}
          <span aria-hidden="true"> ×</span>
        </button>
      ))}
    </p>
  );
}
