import buttonStyles from '../../controls/button.module.css';
import { DistanceField } from '../../controls/distance-field.tsx';
import { useLoaded } from '../../edition/use-loaded.ts';
import { useLanguage } from '../../i18n/language.tsx';
import { Failure } from '../../page/failure/failure.tsx';
import type { LensQuestion } from '../../state/parameters/question/lens.ts';
import { useExplorer } from '../explorer-context.ts';
import { NetworkMark } from '../territory/network-mark.tsx';
import styles from './lens.module.css';
import { useLens } from './use-lens.ts';

/** Opens the lens, then chooses what it asks and says what it finds. */
export default function LensControls() {
  const { state, service, update } = useExplorer();
  const { t } = useLanguage();
  const { lens: question } = state;
  return question ? (
    <>
      <QuestionFields question={question} />
      <Answer />
      <button type="button" className={buttonStyles.button} onClick={() => update({ lens: null })}>
        {t('lens.close')}
      </button>
    </>
  ) : (
    <>
      <p className={styles.note}>{t('lens.lead')}</p>
      <button
        type="button"
        className={buttonStyles.button}
        onClick={() =>
          update({ lens: { services: [service.id], km: state.thresholdKm, needs: 'any' } })
        }
      >
        {t('lens.open')}
      </button>
    </>
  );
}

function Answer() {
  const { t } = useLanguage();
  const lens = useLens();
  // Not needed before a lens is opened.
  const result = useLoaded('result', () => import('./lens-result.tsx'));
  if (!lens) return null;
  if (lens.status === 'failed') return <Failure error={lens.error} retry={lens.retry} />;
  if (result.status === 'failed') return <Failure error={result.error} retry={result.retry} />;
  if (lens.status === 'loading' || result.status === 'loading') {
    return (
      <p role="status" className={styles.waiting}>
        {t('lens.loading')}
      </p>
    );
  }
  return <result.content.LensResult lens={lens.content} />;
}

function QuestionFields({ question }: { question: LensQuestion }) {
  const { files, update } = useExplorer();
  const { t, text, format } = useLanguage();
  const { services, needs } = question;
  // Lists of the past only where a link asks for one.
  const offered = files.manifest.services.filter(
    ({ id, role }) => role === 'current' || services.includes(id),
  );
  const ask = (change: Partial<LensQuestion>) => update({ lens: { ...question, ...change } });
  const toggle = (id: string) => {
    const next = offered
      .map((one) => one.id)
      .filter((one) => (one === id ? !services.includes(id) : services.includes(one)));
    if (next.length > 0) ask({ services: next });
  };
  return (
    <>
      <fieldset className={styles.group}>
        <legend>{t('lens.services')}</legend>
        {offered.map((one) => (
          <label key={one.id} className={styles.choice}>
            <input
              type="checkbox"
              checked={services.includes(one.id)}
              // The last one stays: a lens without a service asks nothing.
              disabled={services.length === 1 && services[0] === one.id}
              onChange={() => toggle(one.id)}
            />
            <NetworkMark service={one} />
            <span>
              {text(one.label)} <span className={styles.note}>{format.vintage(one.vintage)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <DistanceField label={t('lens.distance')} km={question.km} onChange={(km) => ask({ km })} />
      {services.length > 1 && (
        <fieldset className={styles.group}>
          <legend>{t('lens.needs')}</legend>
          {(['any', 'all'] as const).map((one) => (
            <label key={one} className={styles.choice}>
              <input
                type="radio"
                name="lens-needs"
                checked={needs === one}
                onChange={() => ask({ needs: one })}
              />
              {t(`lens.needs.${one}`)}
            </label>
          ))}
        </fieldset>
      )}
    </>
  );
}
