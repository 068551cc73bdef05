import { thresholdsKm } from '../../../../edition/thresholds.ts';
import { useLanguage } from '../../../i18n/language.tsx';
import { useExplorer } from '../../explorer-context.ts';
import analysis from '../analysis.module.css';
import { FigureTable } from '../figure-table.tsx';
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
      <FigureTable
        caption={t('sensitivity.table')}
        heading={null}
        columns={questions.map(nameOf)}
        rows={rows.map(([id, cells]) => ({ id, name: t(`sensitivity.${id}`), cells }))}
      />
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
