import { Select } from '../../controls/select.tsx';
import { useLanguage } from '../../i18n/language.tsx';
import {
  canHoldEquity,
  type DemandTerm,
  type EquityGoal,
  type NetworkRule,
  networkRules,
  peopleGroups,
} from '../model/plan.ts';
import { CandidateField } from '../own-list/candidate-field.tsx';
import { ExistingField } from '../own-list/existing-field.tsx';
import styles from '../planner.module.css';
import { usePlanner } from '../planner-context.ts';
import { demandWords } from '../words/demand-words.ts';
import { NumberWord } from './number-word.tsx';

/** Possible places, existing places, equity: folded, since the question works without them. */
export function PlanSettings() {
  const { plan, update } = usePlanner();
  const { t } = useLanguage();
  const { question } = plan;
  const isHand = question === 'close';
  const isMix = plan.demand.length > 1 || plan.demand[0].factor !== 1;
  return (
    <>
      {isMix && !isHand && <DemandMix />}
      <details className={styles.details}>
        <summary>{t('planner.settings')}</summary>
        <div className={styles.fields}>
          {!isHand && <CandidateField />}
          <ExistingField />
          {!isHand && (
            <Select
              variant="field"
              label={t('planner.network')}
              value={plan.network}
              onChange={(id) => update({ network: id as NetworkRule })}
              options={networkRules.map((id) => ({ id, label: t(`planner.network.${id}`) }))}
            />
          )}
          {canHoldEquity(plan) && <EquityField />}
        </div>
      </details>
    </>
  );
}

/** Each term of the demand with its factor. */
function DemandMix() {
  const { files, plan, update } = usePlanner();
  const language = useLanguage();
  const { t } = language;
  const counts = files.manifest.indicators
    .filter(
      ({ id, aggregation, levels }) =>
        aggregation === 'sum' && levels.commune && id !== 'population',
    )
    .map(({ id }) => id);
  const options = [...peopleGroups, ...counts].map((id) => ({
    id,
    label: demandWords([{ of: id, factor: 1 }], files.manifest, language).noun(2),
  }));
  const change = (rank: number, term: Partial<DemandTerm> | null) =>
    update({
      demand: plan.demand.flatMap((one, place) =>
        place !== rank ? [one] : term ? [{ ...one, ...term }] : [],
      ),
    });
  const unused = options.find(({ id }) => !plan.demand.some(({ of }) => of === id));
  return (
    <fieldset className={styles.mix}>
      <legend>{t('planner.demand.mix.edit')}</legend>
      {plan.demand.map(({ of, factor }, rank) => (
        <div key={of} className={styles.term}>
          <NumberWord
            label={t('planner.demand.factor')}
            value={factor}
            onChange={(value) => value > 0 && change(rank, { factor: value })}
            isDecimal
          />
          <span>×</span>
          <Select
            variant="inline"
            label={t('planner.demand')}
            value={of}
            onChange={(id) => change(rank, { of: id })}
            options={options.filter(
              ({ id }) => id === of || !plan.demand.some((term) => term.of === id),
            )}
          />
          {plan.demand.length > 1 && (
            <button
              type="button"
              className={styles.link}
              aria-label={t('planner.places.remove', {
                name: options.find(({ id }) => id === of)?.label ?? of,
              })}
              onClick={() => change(rank, null)}
            >
              ×
            </button>
          )}
        </div>
      ))}
      {unused && (
        <button
          type="button"
          className={styles.link}
          onClick={() => update({ demand: [...plan.demand, { of: unused.id, factor: 1 }] })}
        >
          {t('planner.demand.add')}
        </button>
      )}
    </fieldset>
  );
}

const DEFAULT_PERCENT = 15;

function EquityField() {
  const { plan, update } = usePlanner();
  const { t } = useLanguage();
  const { equity } = plan;
  return (
    <>
      <Select
        variant="field"
        label={t('planner.equity')}
        value={equity?.group ?? 'none'}
        onChange={(id) =>
          update({
            equity:
              id === 'none'
                ? null
                : {
                    group: id as EquityGoal['group'],
                    percent: equity?.percent ?? DEFAULT_PERCENT,
                  },
          })
        }
        options={(['none', 'qpv', 'rural'] as const).map((id) => ({
          id,
          label: t(`planner.equity.${id}`),
        }))}
      />
      {equity && (
        <p className={styles.field}>
          <span className={styles.label}>{t('planner.equity.percent')}</span>
          <NumberWord
            label={t('planner.equity.percent')}
            value={equity.percent}
            onChange={(percent) =>
              percent > 0 && percent <= 100 && update({ equity: { ...equity, percent } })
            }
            isDecimal
          />
        </p>
      )}
    </>
  );
}
