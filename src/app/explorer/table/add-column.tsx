import type { IndicatorRecord } from '../../../edition/indicator-record.ts';
import { IndicatorButton } from '../../controls/chooser/indicator-button.tsx';
import { useLanguage } from '../../i18n/language.tsx';
import { useExplorer } from '../explorer-context.ts';
import styles from './table-view.module.css';

/** Adds indicators beside that of the map, and takes them away. */
export function AddColumn({ indicators }: { readonly indicators: readonly IndicatorRecord[] }) {
  const { files, state, update, level } = useExplorer();
  const { t, text } = useLanguage();
  const shown = indicators.map(({ id }) => id);
  return (
    <div className={styles.columns}>
      <IndicatorButton
        variant="pill"
        label={t('table.addColumn')}
        manifest={files.manifest}
        level={level}
        offered={({ id, levels }) => levels[level.id] !== undefined && !shown.includes(id)}
        chosen={null}
        onChoose={(id) => update({ columns: [...state.columns, id] })}
      >
        {t('table.addColumn')}
      </IndicatorButton>
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
    </div>
  );
}
