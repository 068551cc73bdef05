import { useState } from 'react';
import styles from '../../area/area.module.css';
import buttonStyles from '../../controls/button.module.css';
import { useLanguage } from '../../i18n/language.tsx';
import { MOST_KM_AROUND } from '../../state/parameters/question/area.ts';
import { useExplorer } from '../explorer-context.ts';
import { useSelectedTerritory } from '../territory/use-selected-territory.ts';

/** Takes all that lies within a distance of the selected territory. */
export function AroundControls() {
  const { state, update } = useExplorer();
  const { t, format } = useLanguage();
  const { territory, area } = state;
  const [typed, setTyped] = useState(format.plain(area?.kind === 'around' ? area.km : 10));
  const loaded = useSelectedTerritory();
  if (!territory) return <p className={styles.note}>{t('area.around.choose')}</p>;
  if (loaded.status !== 'ready' || !loaded.content || territory.level === 'pays') return null;
  const km = Number(typed.replace(',', '.'));
  const isValid = km >= 0.1 && km <= MOST_KM_AROUND;
  return (
    <form
      className={styles.around}
      onSubmit={(event) => {
        event.preventDefault();
        if (isValid) update({ area: { kind: 'around', territory, km: Math.round(km * 10) / 10 } });
      }}
    >
      <p className={styles.note}>{t('area.around.title', { name: loaded.content.record.name })}</p>
      <label>
        <span className={styles.note}>{t('area.around.distance')}</span>
        <input
          type="text"
          inputMode="decimal"
          autoComplete="off"
          value={typed}
          aria-invalid={!isValid}
          aria-describedby={isValid ? undefined : 'area-around-problem'}
          onChange={({ target }) => setTyped(target.value)}
        />
      </label>
      <button type="submit" className={buttonStyles.button}>
        {t('area.around.apply')}
      </button>
      {!isValid && (
        <p id="area-around-problem" role="alert" className={styles.problem}>
          {t('area.around.invalid', { most: MOST_KM_AROUND })}
        </p>
      )}
    </form>
  );
}
