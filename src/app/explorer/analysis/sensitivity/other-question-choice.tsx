import { Select } from '../../../controls/select.tsx';
import { isMadeOfCommunes } from '../../../edition/made-of-communes.ts';
import { useLanguage } from '../../../i18n/language.tsx';
import { useExplorer } from '../../explorer-context.ts';
import analysis from '../analysis.module.css';
import { areComparable } from './other-question.ts';
import { useOtherQuestion } from './use-other-question.ts';

const offeredKm = [1, 2, 3, 5, 7, 10, 12, 15, 20, 25, 30, 40, 50];

/** The level and the distance of the other question. */
export function OtherQuestionChoice() {
  const { files, state, level } = useExplorer();
  const { t, text } = useLanguage();
  const [other, change] = useOtherQuestion();
  const isIgnored =
    state.otherQuestion !== null && !areComparable(level.id, state.otherQuestion.level);
  const distances = [...new Set([...offeredKm, other.thresholdKm])].sort((a, b) => a - b);
  return (
    <>
      <div className={analysis.controls}>
        <Select
          variant="field"
          label={t('sensitivity.level')}
          value={other.level}
          onChange={(level) => change({ level })}
          options={files.manifest.levels
            .filter(({ id, mapped }) => mapped && areComparable(level.id, id))
            .map(({ id, plural }) => ({ id, label: text(plural) }))}
        />
        <Select
          variant="field"
          label={t('sensitivity.threshold')}
          value={String(other.thresholdKm)}
          onChange={(km) => change({ thresholdKm: Number(km) })}
          options={distances.map((km) => ({ id: String(km), label: t('question.km', { km }) }))}
        />
      </div>
      {(!isMadeOfCommunes(level.id) || isIgnored) && (
        <p className={analysis.note} data-testid="sensitivity-qpv">
          {t('sensitivity.qpv')}
        </p>
      )}
    </>
  );
}
