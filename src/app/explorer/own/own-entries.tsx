import { useId, useState } from 'react';
import buttonStyles from '../../controls/button.module.css';
import { useLanguage } from '../../i18n/language.tsx';
import { ownShapes } from '../../map/layers/patterns.ts';
import { countOf, isCount, keptCount } from '../../own/kept-count.ts';
import { keptPlaces } from '../../own/kept-places.ts';
import { OWN_COUNT, ownPointsIds } from '../../own/own-ids.ts';
import type { OwnPoints } from '../../own/own-layer.ts';
import { type OwnEntry, ownSession, useOwnSession } from '../../own/own-session.ts';
import { Failure } from '../../page/failure/failure.tsx';
import { useExplorer } from '../explorer-context.ts';
import { Mark } from '../territory/network-mark.tsx';
import styles from './own.module.css';
import { OwnAnswer } from './own-answer.tsx';

/** The files of the reader's that are open, the newest unfolded. */
export function OwnEntries() {
  const { entries, uploads } = useOwnSession();
  const { t } = useLanguage();
  const { state } = useExplorer();
  return (
    <ul className={styles.entries}>
      {entries.map((entry) => (
        <li key={entry.upload}>
          <details open={entry.upload === uploads || entries.length === 1}>
            <summary>
              {entry.layer.points && state.layers.includes(entry.pointsId) && (
                <Mark
                  shape={ownShapes[ownPointsIds.indexOf(entry.pointsId)]}
                  colour="var(--network-vos-lieux)"
                />
              )}
              <span>
                {entry.name}{' '}
                <span className={styles.note}>
                  {t(entry.layer.use === 'points' ? 'own.entry.points' : 'own.entry.values', {
                    count: entry.layer.count.kept,
                  })}
                </span>
              </span>
            </summary>
            <div className={styles.entry}>
              <OwnAnswer layer={entry.layer} />
              <OwnActions entry={entry} />
            </div>
          </details>
        </li>
      ))}
    </ul>
  );
}

/** What can be done with a file that was read: to draw it, plan with it, name it, forget it. */
function OwnActions({ entry }: { entry: OwnEntry }) {
  const { files, state, update } = useExplorer();
  const { t, language } = useLanguage();
  const [failure, setFailure] = useState<unknown>(null);
  const { upload, name, indicatorId, pointsId, layer } = entry;
  const { count, points, values, adds, title } = layer;
  const isDrawn = state.layers.includes(pointsId);
  const others = state.layers.filter((id) => id !== pointsId);
  const goToPlanner = (query: string) =>
    location.assign(`planifier/?${query}${language === 'en' ? '&langue=en' : ''}`);
  const planWith = async ({ longitude, latitude, names }: OwnPoints) => {
    await keptPlaces.keep({ name, longitude, latitude, names });
    goToPlanner('candidats=fichier');
  };
  const canPlanFor = adds && values !== null && isCount(values);
  const planFor = async (counted: Float64Array) => {
    const level = files.manifest.levels.find(({ id }) => id === 'commune');
    const kept = level && countOf(title, counted, (await files.levelIndex(level)).codes);
    if (!kept) return;
    await keptCount.keep(kept);
    goToPlanner(`demande=${OWN_COUNT}`);
  };
  const forget = () => {
    ownSession.remove(upload);
    update({
      layers: others,
      ...(state.indicator === indicatorId ? { indicator: null } : {}),
    });
  };
  return (
    <>
      <NameField entry={entry} />
      <div className={buttonStyles.buttons}>
        {count.kept > 0 && state.indicator !== indicatorId && (
          <button
            type="button"
            className={buttonStyles.primary}
            onClick={() => update({ indicator: indicatorId, level: 'commune' })}
          >
            {t(points ? 'own.show.distance' : 'own.show.values')}
          </button>
        )}
        {points && (
          <button
            type="button"
            className={buttonStyles.button}
            aria-pressed={isDrawn}
            onClick={() => update({ layers: isDrawn ? others : [...others, pointsId] })}
          >
            {t(isDrawn ? 'own.hide' : 'own.draw')}
          </button>
        )}
        {points && (
          <button
            type="button"
            className={buttonStyles.button}
            onClick={() => planWith(points).catch(setFailure)}
          >
            {t('own.plan')}
          </button>
        )}
        {canPlanFor && (
          <button
            type="button"
            className={buttonStyles.button}
            onClick={() => planFor(values).catch(setFailure)}
          >
            {t('own.planFor')}
          </button>
        )}
        <button type="button" className={buttonStyles.button} onClick={forget}>
          {t('own.clear')}
        </button>
      </div>
      {points && <p className={styles.note}>{t('own.plan.note')}</p>}
      {canPlanFor && <p className={styles.note}>{t('own.planFor.note')}</p>}
      {failure !== null && <Failure error={failure} />}
    </>
  );
}

/** The name of a layer, as the legend and the planner say it; taken when the field is left. */
function NameField({ entry: { upload, name } }: { entry: OwnEntry }) {
  const { t } = useLanguage();
  const id = useId();
  return (
    <p className={styles.naming}>
      <label htmlFor={id}>{t('own.entry.name')}</label>
      <input
        // Another name from elsewhere, or the file's given back, is what the field says.
        key={name}
        id={id}
        type="text"
        maxLength={80}
        defaultValue={name}
        onBlur={({ currentTarget }) => {
          ownSession.rename(upload, currentTarget.value);
          if (currentTarget.value.trim() === '') currentTarget.value = name;
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.currentTarget.blur();
        }}
      />
    </p>
  );
}
