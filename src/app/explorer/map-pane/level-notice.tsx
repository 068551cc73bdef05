import { useLanguage } from '../../i18n/language.tsx';
import { useExplorer } from '../explorer-context.ts';
import styles from './level-notice.module.css';

/** Where the indicator has no value at the level that was asked for: what the map shows instead. */
export function LevelNotice() {
  const { files, state, update, indicator, level } = useExplorer();
  const { t, text } = useLanguage();
  const asked = files.manifest.levels.find(({ id }) => id === state.level);
  if (!asked || asked.id === level.id) return null;
  return (
    <p className={styles.notice} role="status" data-testid="level-notice">
      {t('indicator.noValueAtLevel', {
        indicator: text(indicator.shortLabel),
        level: text(asked.plural),
        shown: text(level.plural),
      })}{' '}
      <button type="button" className={styles.button} onClick={() => update({ level: level.id })}>
        {t('indicator.stayAtLevel', { level: text(level.plural) })}
      </button>
    </p>
  );
}
