import styles from '../../area/area.module.css';
import type { Area } from '../../area/count-area.ts';
import { crossesItself } from '../../area/ring-crossing.ts';
import buttonStyles from '../../controls/button.module.css';
import { useLanguage } from '../../i18n/language.tsx';
import { Failure } from '../../page/failure/failure.tsx';
import { useExplorer } from '../explorer-context.ts';
import settings from '../settings/settings.module.css';
import { AreaComputed } from './area-computed.tsx';
import { useArea } from './use-area.ts';

/** Who lives in the area, and what can be done with it. */
export function AreaAnswer() {
  const { state, update, level } = useExplorer();
  const { t, text } = useLanguage();
  const loaded = useArea();
  if (!loaded) return null;
  if (loaded.status === 'failed') return <Failure error={loaded.error} retry={loaded.retry} />;
  if (loaded.status === 'loading') {
    return (
      <p role="status" className={styles.waiting}>
        {t('area.loading')}
      </p>
    );
  }
  const area = loaded.content;
  return (
    <>
      {area ? (
        <>
          <AreaSentence area={area} />
          {area.communeCount > 0 && <AreaComputed area={area} indicators={[]} />}
          <label className={settings.choice}>
            <input
              type="checkbox"
              checked={state.areaKeeps}
              onChange={() => update({ areaKeeps: !state.areaKeeps })}
            />
            {t('area.keeps', { level: text(level.plural) })}
          </label>
        </>
      ) : (
        <p role="alert" className={styles.problem}>
          {t(state.area?.kind === 'file' ? 'area.fileGone' : 'area.unknown')}
        </p>
      )}
      <div className={buttonStyles.buttons}>
        {area && area.people > 0 && (
          <button
            type="button"
            className={buttonStyles.primary}
            onClick={() => update({ drawer: 'area' })}
          >
            {t('area.indicators')}
          </button>
        )}
        <button
          type="button"
          className={buttonStyles.button}
          onClick={() => update({ area: null, areaKeeps: true })}
        >
          {t('area.clear')}
        </button>
      </div>
    </>
  );
}

function AreaSentence({ area }: { area: Area }) {
  const { t, format } = useLanguage();
  const { source, people, communeCount, partialCommunes, qpvCount, qpvPeople, areaKm2 } = area;
  if (communeCount === 0) return <p className={styles.sentence}>{t('area.nobody')}</p>;
  const words = {
    count: people,
    communes: t('area.communes', { count: communeCount, number: format.decimal(communeCount, 0) }),
    size:
      areaKm2 === null || source.kind === 'around'
        ? ''
        : t('area.size', { size: format.decimal(areaKm2, areaKm2 < 10 ? 1 : 0) }),
    name: source.kind === 'file' ? source.name : (area.around ?? ''),
    km: source.kind === 'around' ? format.plain(source.km) : '',
  };
  return (
    <>
      <p className={styles.sentence} data-testid="area-answer">
        <strong className={styles.number}>
          {t('area.people', { people: format.people(people), count: people })}
        </strong>{' '}
        {t(`area.answer.${source.kind}`, words)}{' '}
        {qpvCount > 0
          ? t('area.qpv', { qpvs: qpvCount, people: format.people(qpvPeople) })
          : t('area.noQpv')}
      </p>
      {partialCommunes > 0 && (
        <p className={styles.note}>{t('area.partial', { count: partialCommunes })}</p>
      )}
      {source.kind === 'ring' && crossesItself(source.ring) && (
        <p className={styles.note}>{t('area.crossing')}</p>
      )}
      {source.kind === 'file' && source.leftOut.length > 0 && (
        <p className={styles.note}>{t('area.leftOut', { types: source.leftOut.join(', ') })}</p>
      )}
      <p className={styles.note}>{t(source.kind === 'file' ? 'area.notInLink' : 'area.inLink')}</p>
    </>
  );
}
