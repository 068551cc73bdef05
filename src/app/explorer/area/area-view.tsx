import type { IndicatorRecord } from '../../../edition/indicator-record.ts';
import type { AreaValue } from '../../area/aggregate.ts';
import areaStyles from '../../area/area.module.css';
import { useAreaSession } from '../../area/area-session.ts';
import { areaValue } from '../../area/area-values.ts';
import { BringArea } from '../../area/bring-area.tsx';
import type { Area } from '../../area/count-area.ts';
import { DraftControls } from '../../area/draft-controls.tsx';
import { areaKey } from '../../area/find-area.ts';
import { loadTerritory } from '../../edition/load-territory.ts';
import { useLoaded } from '../../edition/use-loaded.ts';
import { useLanguage } from '../../i18n/language.tsx';
import { Failure } from '../../page/failure/failure.tsx';
import { useExplorer } from '../explorer-context.ts';
import { AreaComputed } from './area-computed.tsx';
import styles from './area-view.module.css';
import { useArea } from './use-area.ts';

/** Every indicator over the reader's area, each by the rule that it allows. */
export default function AreaView() {
  const { files } = useExplorer();
  const { t, text } = useLanguage();
  const area = useArea();
  if (area?.status === 'failed') return <Failure error={area.error} retry={area.retry} />;
  if (area?.status === 'loading') {
    return (
      <p role="status" className={styles.message}>
        {t('area.loading')}
      </p>
    );
  }
  const found = area?.content ?? null;
  if (!found) return <NoArea />;
  if (found.people === 0) return <p className={styles.message}>{t('area.nobody')}</p>;
  const { themes, indicators } = files.manifest;
  return (
    <section
      className={styles.view}
      aria-label={t('area.view.title')}
      data-testid="area-view"
      // A scrolled region must be reachable without a pointer.
      // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
      tabIndex={0}
    >
      <div className={styles.notes}>
        <p>{t('area.view.note')}</p>
        <p>{t('area.view.secrecy')}</p>
        <AreaComputed area={found} indicators={indicators.filter(({ levels }) => levels.commune)} />
      </div>
      {themes.map(({ id, label }) => {
        const own = indicators.filter(({ theme, levels }) => theme === id && levels.commune);
        return (
          own.length > 0 && (
            <ThemeTable key={id} caption={text(label)} area={found} indicators={own} />
          )
        );
      })}
    </section>
  );
}

/** Without an area: how to have one, here where it will be said. */
function NoArea() {
  const { store, update } = useExplorer();
  const { t } = useLanguage();
  const { draft } = useAreaSession();
  return (
    <div className={styles.none} data-testid="area-none">
      {draft ? (
        <DraftControls
          draft={draft}
          camera={() => store.get().camera}
          onRing={(ring) => update({ area: { kind: 'ring', ring } })}
        />
      ) : (
        <>
          <p className={areaStyles.note}>{t('area.view.none')}</p>
          <BringArea onUpload={() => update({ area: { kind: 'file' } })} />
        </>
      )}
    </div>
  );
}

interface ThemeTableProps {
  readonly caption: string;
  readonly area: Area;
  readonly indicators: readonly IndicatorRecord[];
}

function ThemeTable({ caption, area, indicators }: ThemeTableProps) {
  const { files, state, update } = useExplorer();
  const { uploads } = useAreaSession();
  const { t, text, format } = useLanguage();
  const key = state.area && `${areaKey(state.area, uploads)} ${indicators[0].theme}`;
  const values = useLoaded(key, () =>
    Promise.all(indicators.map((indicator) => areaValue(files, indicator, area))),
  );
  const france = useLoaded('FR', () => loadTerritory(files, { level: 'pays', code: 'FR' }));
  const reference = france.status === 'ready' ? france.content?.record.values : undefined;
  if (values.status === 'failed') return <Failure error={values.error} retry={values.retry} />;
  const ready = values.status === 'ready' ? values.content : null;
  return (
    <table className={styles.table} aria-busy={!ready}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('area.view.indicator')}</th>
          <th scope="col">{t('area.view.value')}</th>
          <th scope="col">{t('area.view.france')}</th>
          <th scope="col">{t('area.view.rule')}</th>
        </tr>
      </thead>
      <tbody>
        {indicators.map(({ id, shortLabel, unit, decimals, aggregation }, i) => {
          const ofFrance = reference?.[id];
          return (
            <tr key={id} data-indicator={id}>
              <th scope="row">
                <button
                  type="button"
                  className={styles.link}
                  onClick={() => update({ indicator: id })}
                >
                  {text(shortLabel)}
                </button>
              </th>
              <td>{ready ? <Value value={ready[i]} unit={unit} decimals={decimals} /> : '…'}</td>
              <td className={styles.reference}>
                {(ofFrance && format.observation(ofFrance, unit, decimals)) ?? '—'}
              </td>
              <td className={styles.rule}>
                {t(`area.rule.${aggregation}`)}
                {ready && ready[i].coverage > 0 && ready[i].coverage < 0.9995 && (
                  <>
                    {' · '}
                    {t('area.view.coverage', { share: format.share(100 * ready[i].coverage) })}
                  </>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Value({
  value: { observation },
  unit,
  decimals,
}: {
  value: AreaValue;
  unit: IndicatorRecord['unit'];
  decimals: number;
}) {
  const { files } = useExplorer();
  const { text, format } = useLanguage();
  if (observation.kind === 'missing') {
    return (
      <span className={styles.reason}>
        {text(files.manifest.reasons[observation.reason].label)}
      </span>
    );
  }
  return <strong>{format.observation(observation, unit, decimals)}</strong>;
}
