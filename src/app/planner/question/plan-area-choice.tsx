import { useAreaSession } from '../../area/area-session.ts';
import { BringArea } from '../../area/bring-area.tsx';
import { DraftControls } from '../../area/draft-controls.tsx';
import { crossesItself } from '../../area/ring-crossing.ts';
import { TerritorySearch } from '../../controls/search/territory-search.tsx';
import { useLanguage } from '../../i18n/language.tsx';
import styles from '../planner.module.css';
import { usePlanner } from '../planner-context.ts';
import { useAreaName } from './use-area-name.ts';

/** The territory of the plan, and how to change it: another one, a drawing, a file. */
export function PlanAreaChoice() {
  const { files, store, plan, update } = usePlanner();
  const { t } = useLanguage();
  const { draft } = useAreaSession();
  const { area } = plan;
  const said = useAreaName(area);
  if (draft) {
    return (
      <section className={styles.area} aria-label={t('planner.area')}>
        <DraftControls
          draft={draft}
          camera={() => store.get().camera}
          onRing={(polygon) => update({ area: { polygon } })}
        />
      </section>
    );
  }
  return (
    <section className={styles.area} aria-label={t('planner.area')}>
      <p className={styles.areaName} data-testid="area">
        {said}
        {area !== null && (
          <button type="button" className={styles.link} onClick={() => update({ area: null })}>
            {t('planner.area.clear')}
          </button>
        )}
      </p>
      {area && 'polygon' in area && crossesItself(area.polygon) && (
        <p className={styles.note}>{t('area.crossing')}</p>
      )}
      {area && 'upload' in area && <p className={styles.note}>{t('area.notInLink')}</p>}
      <TerritorySearch
        files={files}
        label={t('planner.area.search')}
        onTerritory={(ref) => update({ area: ref.level === 'pays' ? null : ref })}
      />
      <details className={styles.details}>
        <summary>{t('planner.area.own')}</summary>
        <BringArea onUpload={() => update({ area: 'file' })} />
      </details>
    </section>
  );
}
