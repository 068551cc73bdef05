import { useMemo } from 'react';
import { peopleQuery, valuesQuery } from '../../../../edition/sql/block-sql.ts';
import { distanceIndicator } from '../../../computation/distance-indicator.ts';
import { BlockComputed } from '../../../computation/how-computed.tsx';
import { useLoaded } from '../../../edition/use-loaded.ts';
import { useLanguage } from '../../../i18n/language.tsx';
import { sensitivityFr } from '../../../i18n/messages/sensitivity.fr.ts';
import { withWords } from '../../../i18n/with-words.tsx';
import { Failure } from '../../../page/failure/failure.tsx';
import { useExplorer } from '../../explorer-context.ts';
import analysis from '../analysis.module.css';
import { useCommuneScope } from '../use-commune-scope.ts';
import { orderKernels } from './compare-orders.ts';
import { compareQuestions } from './compare-questions.ts';
import { ComparisonChart } from './comparison-chart.tsx';
import { askQuestion, loadQuestionData } from './load-questions.ts';
import { MoversTable } from './movers-table.tsx';
import { OtherQuestionChoice } from './other-question-choice.tsx';
import { QuestionTable } from './question-table.tsx';
import { SensitivityAnswer } from './sensitivity-answer.tsx';
import { useOtherQuestion } from './use-other-question.ts';

/** The same question at another level and distance: how much does the picture change? */
function SensitivityView() {
  const { files, state, service, level } = useExplorer();
  const { t, text } = useLanguage();
  const [other] = useOtherQuestion();
  const scope = useCommuneScope();
  const ready = scope.status === 'ready' ? scope.content : null;
  const loaded = useLoaded(`${level.id} ${other.level}`, () =>
    loadQuestionData(files, [level.id, other.level]),
  );
  const data = loaded.status === 'ready' ? loaded.content : null;
  const compared = useMemo(() => {
    if (!data || !ready || !data.indexes.has(other.level)) return null;
    const asked = { level: level.id, thresholdKm: state.thresholdKm };
    const where = { mask: ready.mask, territory: state.territory };
    const first = askQuestion(data, service.id, asked, where);
    const second = askQuestion(data, service.id, other, where);
    const comparison = compareQuestions(first, second);
    const index = comparison.unit === 'commune' ? data.communes : data.indexes.get(level.id)!;
    return { first, second, comparison, index };
  }, [data, ready, service, level, state.thresholdKm, state.territory, other]);
  const failed = [scope, loaded].find(({ status }) => status === 'failed');
  if (failed?.status === 'failed') return <Failure error={failed.error} retry={failed.retry} />;
  if (!compared || !ready) return <div className={analysis.waiting} aria-busy="true" />;
  const { first, second, comparison, index } = compared;
  const distance = distanceIndicator(files.manifest, service.id);
  const pluralOf = (id: string) =>
    text(files.manifest.levels.find((one) => one.id === id)?.plural ?? level.plural);
  return (
    <div className={analysis.view}>
      <div className={analysis.controls}>
        <h2 className={analysis.title}>
          {t('sensitivity.title', { service: text(service.ofOne) })}
        </h2>
      </div>
      <div className={analysis.columns}>
        <div className={analysis.said}>
          <OtherQuestionChoice />
          <p className={analysis.where}>{ready.where}</p>
          <SensitivityAnswer first={first} second={second} comparison={comparison} />
          <QuestionTable questions={[first, second]} />
          {distance && (
            <BlockComputed
              files={files}
              block={{
                name: t('sensitivity.title', { service: text(service.ofOne) }),
                method: [
                  [
                    'computation.sensitivity',
                    {
                      first: pluralOf(level.id),
                      second: pluralOf(other.level),
                    },
                  ],
                ],
                indicator: distance,
                kernels: orderKernels,
                queries: [valuesQuery(distance, 'commune', ready.runs), peopleQuery(ready.runs)],
                sources: [],
              }}
            />
          )}
        </div>
        <div className={analysis.tables}>
          <ComparisonChart first={first} second={second} comparison={comparison} />
          <MoversTable comparison={comparison} index={index} />
        </div>
      </div>
    </div>
  );
}

export default withWords(
  {
    fr: sensitivityFr,
    en: async () => (await import('../../../i18n/messages/sensitivity.en.ts')).sensitivityEn,
  },
  SensitivityView,
);
