import { peopleQuery } from '../../../edition/sql/block-sql.ts';
import { distanceIndicator } from '../../computation/distance-indicator.ts';
import { BlockComputed } from '../../computation/how-computed.tsx';
import buttonStyles from '../../controls/button.module.css';
import { useLanguage } from '../../i18n/language.tsx';
import { Failure } from '../../page/failure/failure.tsx';
import { fitsLink } from '../address/planner-address.ts';
import { AnnexButton } from '../annex/annex-button.tsx';
import { scenarioOfAnswer } from '../hand/scenario-of-answer.ts';
import type { PlanAnswer } from '../model/plan-answer.ts';
import { LinkedPlacesButton } from '../own-list/linked-places-button.tsx';
import { planKernels } from '../plan-kernels.ts';
import styles from '../planner.module.css';
import { usePlanner } from '../planner-context.ts';
import { useAreaName } from '../question/use-area-name.ts';
import { CompareScenarios } from '../scenario/compare-scenarios.tsx';
import { ScenarioBar } from '../scenario/scenario-bar.tsx';
import {
  type ComparedScenarios,
  useComparedScenarios,
} from '../scenario/use-compared-scenarios.ts';
import { goesAway, takesKeys } from '../use-keyboard-kept.ts';
import type { Undo } from '../use-undo.ts';
import { answerWords } from '../words/answer-words.ts';
import { caveatWords } from '../words/caveat-words.ts';
import { ChangeTables } from './change-tables.tsx';
import { GainCurve } from './gain-curve.tsx';
import { Impossible } from './impossible.tsx';
import { Minutes } from './minutes.tsx';
import { PlaceList } from './place-list.tsx';
import { RobustnessPanel } from './robustness-panel.tsx';
import { useAnswerContext } from './use-answer-context.ts';
import type { Answering } from './use-plan-answer.ts';

interface PlanAnswerPanelProps extends AnswerStateProps {
  /** null where it is at hand elsewhere. */
  readonly undoing: Undo | null;
}

interface AnswerStateProps {
  readonly answering: Answering;
  /** The reader wants to show on the map where a place added by hand goes. */
  readonly onMove: (rank: number) => void;
}

/** The answer as it comes: the search, then the sentence, the proof, the places and what changes. */
export function PlanAnswerPanel({ answering, undoing, onMove }: PlanAnswerPanelProps) {
  const compared = useComparedScenarios();
  const answer = answering.status === 'answered' ? answering.answer : null;
  return (
    <>
      <PlanAnswerState answering={answering} onMove={onMove} compared={compared} />
      <SaidScenario answer={answer} undoing={undoing} compared={compared} />
      <CompareScenarios current={answer} compared={compared} />
    </>
  );
}

/** What can be done with the scenario, whatever the answer. */
function SaidScenario({
  answer,
  undoing,
  compared,
}: {
  answer: PlanAnswer | null;
  undoing: Undo | null;
  compared: ComparedScenarios;
}) {
  const context = useAnswerContext(answer);
  const said = context && { answer: context.answer, words: answerWords(context) };
  return <ScenarioBar undoing={undoing} said={said} compared={compared.scenarios} />;
}

interface AnsweredProps extends Pick<AnswerStateProps, 'onMove'> {
  readonly compared: ComparedScenarios;
}

function PlanAnswerState({ answering, ...rest }: AnsweredProps & AnswerStateProps) {
  const { t } = useLanguage();
  switch (answering.status) {
    case 'searching':
      return <Searching {...answering} />;
    case 'impossible':
      return <Impossible why={answering.why} />;
    case 'cancelled':
      return (
        <div className={styles.searching}>
          <p>{t('planner.cancelled')}</p>
          <button
            type="button"
            className={buttonStyles.button}
            onClick={answering.restart}
            {...goesAway('search')}
          >
            {t('planner.restart')}
          </button>
        </div>
      );
    case 'failed':
      return <Failure error={answering.error} retry={answering.restart} />;
    case 'answered':
      return <Answered answer={answering.answer} {...rest} />;
  }
}

function Searching({ fraction, first, stop, cancel }: Extract<Answering, { status: 'searching' }>) {
  const { t, format } = useLanguage();
  return (
    <div className={styles.searching} data-testid="searching">
      <p role="status">
        {first
          ? t('planner.searching.first', { gap: format.share(100 * Math.min(first.gap, 9.99)) })
          : fraction === 0
            ? t('planner.loading')
            : t('planner.searching.none')}
      </p>
      <progress
        value={fraction}
        max={1}
        aria-label={t('planner.searching', { percent: format.share(100 * fraction) })}
      />
      {first && (
        <ol className={styles.first}>
          {first.places.slice(0, 8).map(({ id, name }) => (
            <li key={id}>{name}</li>
          ))}
        </ol>
      )}
      <div className={buttonStyles.buttons}>
        {first && (
          <button
            type="button"
            className={buttonStyles.button}
            onClick={stop}
            {...goesAway('search')}
          >
            {t('planner.stop')}
          </button>
        )}
        <button
          type="button"
          className={buttonStyles.button}
          onClick={cancel}
          {...goesAway('search')}
        >
          {t('planner.cancel')}
        </button>
      </div>
    </div>
  );
}

function Answered({ answer, onMove, compared }: AnsweredProps & { answer: PlanAnswer }) {
  const { files, state, plan, service, update } = usePlanner();
  const { t } = useLanguage();
  const context = useAnswerContext(answer);
  const words = answerWords(context);
  const { number, rest, proof } = words;
  const caveats = caveatWords(context);
  const area = useAreaName(plan.area);
  const isHand = plan.question === 'close';
  const scenario = scenarioOfAnswer(answer);
  const byHand = {
    question: 'close',
    service: plan.service,
    candidates: null,
    network: 'kept',
    ...scenario,
  } as const;
  const canTakeOver = fitsLink({ ...state, ...byHand });
  return (
    <>
      <section className={styles.answer} aria-label={t('planner.answer')} {...takesKeys('search')}>
        <p className={styles.said} data-testid="answer" role="status">
          <strong className={styles.number}>{number}</strong> {rest}
        </p>
        {proof.length > 0 && (
          <p className={styles.proof} data-testid="proof">
            {proof.join(' ')}
          </p>
        )}
        <ul className={styles.caveats}>
          {caveats.map((caveat) => (
            <li key={caveat}>{caveat}</li>
          ))}
        </ul>
        <BlockComputed
          files={files}
          block={{
            name: `${number} ${rest}`,
            method: [['computation.plan']],
            indicator: distanceIndicator(files.manifest, plan.service),
            kernels: planKernels(plan),
            queries: [peopleQuery()],
            sources: service.sources,
          }}
        />
      </section>
      <PlaceList answer={answer} onMove={onMove} />
      {!isHand && (
        <LinkedPlacesButton
          label={t('planner.places.edit')}
          disabled={!canTakeOver}
          keys="take"
          onClick={() => update(byHand)}
        />
      )}
      {!isHand && !canTakeOver && (
        <p className={styles.note} data-testid="too-long">
          {t('planner.scenario.tooLong', {
            opened: scenario.added.length,
            closed: scenario.closed.length,
          })}
        </p>
      )}
      <GainCurve answer={answer} />
      {!isHand && answer.places.length > 0 && <RobustnessPanel answer={answer} />}
      <Minutes answer={answer} words={words} caveats={caveats} area={area} />
      <AnnexButton
        answer={answer}
        words={words}
        caveats={caveats}
        area={area}
        compared={compared}
      />
      <details className={styles.details} open={isHand}>
        <summary>{t('planner.change.title')}</summary>
        <ChangeTables assessment={answer.assessment} />
      </details>
    </>
  );
}
