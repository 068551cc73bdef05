import { thresholdsKm } from '../../../edition/thresholds.ts';
import { Select } from '../../controls/select.tsx';
import { useLanguage } from '../../i18n/language.tsx';
import { useExplorer } from '../explorer-context.ts';
import { Answer } from './answer.tsx';
import { FirstQuestionsList } from './first-questions-list.tsx';
import styles from './question-panel.module.css';

/** The question in words, each underlined word a control; below it the answer. */
export function QuestionPanel({ root }: { root: string }) {
  const { files, service, state, update } = useExplorer();
  const { t, rich, text } = useLanguage();
  const services = files.manifest.services.filter(({ role }) => role === 'current');
  return (
    <section className={styles.panel} aria-labelledby="question">
      <h1 id="question" tabIndex={-1} className={styles.question}>
        {rich('question.sentence', {
          threshold: (
            <Select
              key="threshold"
              variant="inline"
              label={t('question.threshold')}
              value={String(state.thresholdKm)}
              onChange={(km) => update({ thresholdKm: Number(km) })}
              options={thresholdsKm.map((km) => ({
                id: String(km),
                label: t('question.km', { km }),
              }))}
            />
          ),
          service: (
            <Select
              key="service"
              variant="inline"
              label={t('question.service')}
              value={service.id}
              onChange={(id) => update({ service: id, indicator: null })}
              options={services.map(({ id, ofOne }) => ({ id, label: text(ofOne) }))}
            />
          ),
        })}
      </h1>
      <Answer />
      <FirstQuestionsList root={root} />
    </section>
  );
}
