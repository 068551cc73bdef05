import { useLanguage } from '../../i18n/language.tsx';
import { BeforeAfterHead } from '../answer/before-after-head.tsx';
import { useAnswerContext } from '../answer/use-answer-context.ts';
import { ChangeKeys } from '../map/change-legend.tsx';
import type { PlanAnswer } from '../model/plan-answer.ts';
import { splitGroups } from '../model/zone-changes.ts';
import { usePlanner } from '../planner-context.ts';
import { ComparisonTable } from '../scenario/comparison-table.tsx';
import type { ComparedScenarios } from '../scenario/use-compared-scenarios.ts';
import type { AnswerWords } from '../words/answer-words.ts';
import { costWords } from '../words/cost-words.ts';
import { listCaption } from '../words/list-caption.ts';
import { settingWords } from '../words/setting-words.ts';
import styles from './annex.module.css';

/** What the annex of a deliberation is made from. */
export interface AnnexProps {
  readonly answer: PlanAnswer;
  readonly words: AnswerWords;
  readonly caveats: readonly string[];
  /** Name of the planned territory. */
  readonly area: string;
  /** Scenarios kept to be compared. */
  readonly compared: ComparedScenarios;
  /** The map as an image; null where there is none. */
  readonly picture: string | null;
}

/** On paper, tables are styled by their elements. */
const noStyles = { table: '', figure: '' };

/** More would not hold on two pages. */
const MOST_PLACES = 25;

/** The answer on paper, under the name of its territory: what is printed, and only then shown. */
export function Annex({ answer, words, caveats, area, compared, picture }: AnnexProps) {
  const { files, state, plan, service } = usePlanner();
  const language = useLanguage();
  const { t, text, format } = language;
  const { places, closed, assessment } = answer;
  const settings = settingWords(useAnswerContext(answer));
  const { limit, said, unit } = costWords(plan, language);
  const isDistance = plan.question === 'mean' || plan.question === 'worst';
  const kind = isDistance ? 'served' : 'gain';
  const whole = (value: number) =>
    Number.isNaN(value) ? '–' : format.decimal(Math.round(value), 0);
  const groups = assessment.groups.filter(({ people }) => people > 0);
  return (
    <article className={styles.annex} data-testid="annex">
      <header>
        <p className={styles.kind}>{t('planner.annex.kind')}</p>
        <h1>{area}</h1>
        <p className={styles.question}>{t(`planner.question.${plan.question}.name`)}</p>
        {settings.length > 0 && <p>{settings.join(' ')}</p>}
      </header>
      <p className={styles.sentence}>
        <strong>{words.number}</strong> {words.rest}
      </p>
      {words.proof.length > 0 && <p>{words.proof.join(' ')}</p>}
      {picture !== null && (
        <figure className={styles.figure}>
          <img src={picture} alt="" data-annex-map />
          <figcaption>
            <ChangeKeys answer={answer} theme="light" />
          </figcaption>
        </figure>
      )}
      {places.length > 0 && (
        <table>
          <caption>{t(listCaption(plan))}</caption>
          <thead>
            <tr>
              <td />
              <th scope="col" className={styles.name}>
                {t('planner.places.place')}
              </th>
              <th scope="col">{t(`planner.places.${kind}`)}</th>
              {splitGroups.map((group) => (
                <th key={group} scope="col">
                  {t(`planner.places.${group}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {places.slice(0, MOST_PLACES).map((place, rank) => (
              <tr key={place.id}>
                <td>{rank + 1}</td>
                <th scope="row">
                  {place.name.includes(place.communeName)
                    ? place.name
                    : `${place.name}, ${place.communeName}`}
                </th>
                <td>{whole(place[kind].people)}</td>
                {splitGroups.map((group) => (
                  <td key={group}>{whole(place[kind][group])}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {places.length > MOST_PLACES && (
        <p>{t('planner.annex.more', { count: places.length - MOST_PLACES })}</p>
      )}
      {closed.length > 0 && (
        <p>
          {t('planner.places.closed', {
            count: closed.length,
            names: closed
              .slice(0, MOST_PLACES)
              .map(({ name }) => name)
              .join(' · '),
          })}
        </p>
      )}
      <table>
        <caption>
          {t('planner.change.caption', {
            limit: limit(plan.threshold),
            ofOne: text(service.ofOne),
          })}
        </caption>
        <thead>
          <tr>
            <td />
            <th scope="col">{t('planner.change.group')}</th>
            <BeforeAfterHead />
          </tr>
        </thead>
        <tbody>
          {groups.map(({ group, people, beyondBefore, beyondAfter }) => (
            <tr key={group}>
              <th scope="row">{t(`planner.change.${group}`)}</th>
              <td>{whole(people)}</td>
              <td>{format.share((100 * beyondBefore) / people)}</td>
              <td>{format.share((100 * beyondAfter) / people)}</td>
            </tr>
          ))}
          <tr>
            <th scope="row" colSpan={2}>
              {t(`planner.change.mean.${unit}`)}
            </th>
            <td>{said(assessment.meanCost.before)}</td>
            <td>{said(assessment.meanCost.after)}</td>
          </tr>
        </tbody>
      </table>
      {compared.scenarios.length > 0 && (
        <>
          <ComparisonTable {...compared} current={answer} styles={noStyles} />
          <p>{t(`planner.compare.basis.${state.yardstick}`)}</p>
        </>
      )}
      <footer>
        <ul>
          {caveats.map((caveat) => (
            <li key={caveat}>{caveat}</li>
          ))}
        </ul>
        <p>{t('planner.minutes.source', { edition: files.manifest.id, link: location.href })}</p>
      </footer>
    </article>
  );
}
