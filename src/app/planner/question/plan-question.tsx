import type { ReactNode } from 'react';
import { Select } from '../../controls/select.tsx';
import { useLanguage } from '../../i18n/language.tsx';
import { costUnit, peopleGroups, type Question, questions } from '../model/plan.ts';
import { OwnCountNote } from '../own-list/own-count-note.tsx';
import styles from '../planner.module.css';
import { usePlanner } from '../planner-context.ts';
import { demandWords } from '../words/demand-words.ts';
import { NumberWord } from './number-word.tsx';

/** The question in words, each underlined word a control. */
export function PlanQuestion() {
  const { state, plan, update } = usePlanner();
  const { t, rich } = useLanguage();
  const unit = costUnit(plan);
  return (
    <section className={styles.question} aria-labelledby="plan-question">
      <Select
        variant="field"
        label={t('planner.ask')}
        value={plan.question}
        onChange={(id) =>
          update({
            question: id as Question,
            service: null,
            candidates: null,
            existing: null,
            added: [],
            closed: [],
          })
        }
        options={questions.map((id) => ({ id, label: t(`planner.question.${id}.name`) }))}
      />
      <h1 id="plan-question" className={styles.sentence}>
        {rich(`planner.question.${plan.question}`, {
          distance: t(`planner.distance.${unit}`),
          count: (
            <NumberWord
              key="count"
              label={t('planner.count')}
              value={state.count}
              onChange={(count) => update({ count })}
            />
          ),
          km: (
            <NumberWord
              key="km"
              label={t(`planner.threshold.${unit}`)}
              value={state.threshold}
              onChange={(threshold) => update({ threshold })}
              isDecimal
              suffix={t(`planner.${unit}`, { value: '' })}
            />
          ),
          share: (
            <NumberWord
              key="share"
              label={t('planner.share')}
              value={state.sharePercent}
              onChange={(sharePercent) => update({ sharePercent })}
              isDecimal
              suffix={t('planner.percent', { value: '' })}
            />
          ),
          service: <ServiceWord key="service" />,
          ofDemand: <DemandWord key="demand" />,
        })}
      </h1>
      <OwnCountNote />
    </section>
  );
}

function ServiceWord(): ReactNode {
  const { files, service, update } = usePlanner();
  const { t, text } = useLanguage();
  return (
    <Select
      variant="inline"
      label={t('planner.service')}
      value={service.id}
      onChange={(id) => update({ service: id, existing: null, closed: [] })}
      options={files.manifest.services
        .filter(({ role }) => role === 'current')
        .map(({ id, places }) => ({ id, label: text(places) }))}
    />
  );
}

/** Value of the choice that stands for a mix. */
const MIX = 'mix';

function DemandWord(): ReactNode {
  const { files, plan, update } = usePlanner();
  const language = useLanguage();
  const { t } = language;
  const [{ of, factor }] = plan.demand;
  const isMix = plan.demand.length > 1 || factor !== 1;
  const counts = files.manifest.indicators
    .filter(({ id, aggregation, levels }) => {
      return aggregation === 'sum' && levels.commune && id !== 'population';
    })
    .map(({ id }) => id);
  const option = (id: string) => ({
    id,
    label: demandWords([{ of: id, factor: 1 }], files.manifest, language).ofSome,
  });
  return (
    <Select
      variant="inline"
      label={t('planner.demand')}
      value={isMix ? MIX : of}
      onChange={(id) => {
        if (id !== MIX) return update({ demand: [{ of: id, factor: 1 }] });
        if (isMix) return;
        const other = of === 'qpv' ? 'rural' : 'qpv';
        update({
          demand: [
            { of, factor: 1 },
            { of: other, factor: 2 },
          ],
        });
      }}
      options={[
        ...peopleGroups.map(option),
        ...counts.map(option),
        { id: MIX, label: isMix ? t('planner.demand.mix') : t('planner.demand.mix.edit') },
      ]}
    />
  );
}
