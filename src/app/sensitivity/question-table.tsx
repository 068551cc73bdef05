import analysis from '../analysis/analysis.module.css';
import { useExplorer } from '../explorer/explorer-context.ts';
import { useLanguage } from '../i18n/language.tsx';
import { thresholdsKm } from '../state/parameters/threshold.ts';
import { type Question, summarise } from './compare-questions.ts';
import { useQuestionName } from './use-question-name.ts';

/** Both questions side by side; the second can take the place of the first on the map. */
export function QuestionTable({ questions }: { readonly questions: readonly Question[] }) {
  const { state, level, update } = useExplorer();
  const { t, format } = useLanguage();
  const nameOf = useQuestionName();
  const [, second] = questions;
  const summaries = questions.map(summarise);
  const isOffered = thresholdsKm.includes(second.thresholdKm);
  const swap = () =>
    update({
      level: second.level,
      thresholdKm: second.thresholdKm,
      otherQuestion: { level: level.id, thresholdKm: state.thresholdKm },
    });
  const rows = [
    ['people', summaries.map(({ people }) => format.decimal(people, 0))],
    ['share', summaries.map(({ percent }) => format.share(percent))],
    [
      'mostly',
      summaries.map(({ mostlyBeyond, territories }) =>
        t('sensitivity.mostly.count', {
          count: format.decimal(mostlyBeyond, 0),
          territories: format.decimal(territories, 0),
        }),
      ),
    ],
    ['mostlyPeople', summaries.map((one) => format.decimal(one.peopleMostlyBeyond, 0))],
  ] as const;
  return (
    <>
      <div className={analysis.scroll}>
        <table className={analysis.table}>
          <caption>{t('sensitivity.table')}</caption>
          <thead>
            <tr>
              <td />
              {questions.map((question, i) => (
                <th key={i === 0 ? 'first' : 'second'} scope="col" className={analysis.number}>
                  {nameOf(question)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([id, [one, other]]) => (
              <tr key={id}>
                <th scope="row">{t(`sensitivity.${id}`)}</th>
                <td className={analysis.number}>{one}</td>
                <td className={analysis.number}>{other}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {isOffered && (
        <p>
          <button type="button" className={analysis.link} onClick={swap}>
            {t('sensitivity.swap')}
          </button>
        </p>
      )}
    </>
  );
}
