import type { Manifest, ServiceRecord } from '../../../edition/manifest.ts';
import type { useLanguage } from '../../i18n/language.tsx';
import type { Plan } from '../model/plan.ts';
import type { PlanAnswer } from '../model/plan-answer.ts';
import { costWords } from './cost-words.ts';
import { demandWords } from './demand-words.ts';

type Language = ReturnType<typeof useLanguage>;

/** The answer in words: the large number, the rest of its sentence, and how good it is. */
export interface AnswerWords {
  readonly number: string;
  readonly rest: string;
  readonly proof: readonly string[];
}

/** An answer, and what its words are made of. */
export interface AnswerContext {
  readonly plan: Plan;
  readonly answer: PlanAnswer;
  readonly service: ServiceRecord;
  readonly manifest: Manifest;
  readonly language: Language;
}

/** The words of an answer: its number, what it says, and what proves it. */
export function answerWords(context: AnswerContext): AnswerWords {
  const { plan } = context;
  const said =
    plan.question === 'close'
      ? handWords(context)
      : plan.question === 'fewest'
        ? fewestWords(context)
        : plan.question === 'mean'
          ? meanWords(context)
          : plan.question === 'worst'
            ? worstWords(context)
            : coveredWords(context);
  return {
    ...said,
    rest: [said.rest, ...goalWords(context)].join(' '),
    proof: proofWords(context),
  };
}

/** The condition that was set on the gain, and how far it is met. */
function goalWords({ plan, answer, language }: AnswerContext): string[] {
  const { t, format } = language;
  if (!plan.equity || answer.goalPercent === null) return [];
  const { group, percent } = plan.equity;
  return [
    t(`planner.equity.said.${group}`, {
      percent: asAsked(percent, language),
      got: format.share(answer.goalPercent),
    }),
  ];
}

type Said = Pick<AnswerWords, 'number' | 'rest'>;

function coveredWords({ plan, answer, service, manifest, language }: AnswerContext): Said {
  const { t, text, format } = language;
  const { total, covered, coveredLow, coveredHigh } = answer.assessment.demand;
  const words = demandWords(plan.demand, manifest, language);
  const gain = Math.round(covered.after - covered.before);
  const count = Math.abs(gain);
  const [{ of }] = plan.demand;
  const named = { n: format.people(count), noun: words.noun(count), count };
  // « 75 ans et plus de plus » would be read twice.
  const kind = words.isCount && of === 'over75' ? '.over75' : '';
  const low = coveredLow.after - coveredLow.before;
  const high = coveredHigh.after - coveredHigh.before;
  const shareAfter = format.share((100 * covered.after) / total);
  const shareBefore = format.share((100 * covered.before) / total);
  const said = {
    within: costWords(plan, language).within(plan.threshold),
    ofOne: text(service.ofOne),
    after: format.people(covered.after),
    before: format.people(covered.before),
    ofAll: words.ofAll,
  };
  // Of a large territory, both shares may be written alike.
  const rest =
    shareAfter === shareBefore
      ? t('planner.answer.coveredSame', { ...said, share: shareAfter })
      : t('planner.answer.covered', { ...said, shareAfter, shareBefore });
  return {
    number:
      gain > 0
        ? t(`planner.answer.gain${kind}`, named)
        : gain < 0
          ? t(`planner.answer.loss${kind}`, named)
          : t('planner.answer.same'),
    rest:
      Math.round(low) === Math.round(high)
        ? rest
        : `${rest} ${t('planner.answer.bounds', { low: format.people(low), high: format.people(high) })}`,
  };
}

function fewestWords({ plan, answer, service, manifest, language }: AnswerContext): Said {
  const { t, text, format } = language;
  const { total, covered } = answer.assessment.demand;
  return {
    number: t(plan.network === 'kept' ? 'planner.answer.fewestMore' : 'planner.answer.fewest', {
      count: answer.places.length,
    }),
    rest: t('planner.answer.fewestRest', {
      share: asAsked(plan.sharePercent, language),
      within: costWords(plan, language).within(plan.threshold),
      ofOne: text(service.ofOne),
      ofAll: demandWords(plan.demand, manifest, language).ofAll,
      shareBefore: format.share((100 * covered.before) / total),
    }),
  };
}

function meanWords({ plan, answer, service, manifest, language }: AnswerContext): Said {
  const { t, text, format } = language;
  const { before, after } = answer.assessment.demand.meanCost;
  const { unit, said, measured } = costWords(plan, language);
  return {
    number:
      unit === 'min'
        ? t('planner.answer.meanMinutes', { minutes: format.decimal(before - after, 1) })
        : t('planner.answer.mean', {
            distance:
              before - after < 1
                ? t('planner.metres', {
                    value: format.decimal(Math.round(100 * (before - after)) * 10, 0),
                  })
                : said(before - after),
          }),
    rest: t('planner.answer.meanRest', {
      service: text(service.label),
      before: said(before),
      after: said(after),
      measured,
      ofAll: demandWords(plan.demand, manifest, language).ofAll,
    }),
  };
}

function worstWords({ plan, answer, service, manifest, language }: AnswerContext): Said {
  const { t, text } = language;
  const words = demandWords(plan.demand, manifest, language);
  const some = plan.demand[0].of === 'people' ? 'people' : 'some';
  const { unit, said, measured } = costWords(plan, language);
  const { before, after } = answer.assessment.demand.worstCost;
  return {
    number: t('planner.answer.worst', { after: said(after) }),
    rest: t(`planner.answer.worstRest.${unit}`, {
      measured,
      before: said(before),
      ofOne: text(service.ofOne),
      place: t(`planner.answer.worstPlace.${words.isCount ? some : 'mix'}`, {
        noun: words.noun(2),
      }),
    }),
  };
}

function handWords({ plan, answer, service, language }: AnswerContext): Said {
  const { t, text, format } = language;
  const { covered, nearer, farther } = answer.assessment;
  const { measured, limit } = costWords(plan, language);
  const rest = t('planner.answer.handRest', {
    measured,
    limit: limit(plan.threshold),
    ofOne: text(service.ofOne),
    after: format.people(covered.after),
    asBefore: asBeforeWords(answer, language),
  });
  const named = (count: number) => ({
    n: format.people(count),
    noun: t('planner.noun.people', { count }),
  });
  if (farther === 0 && nearer === 0) return { number: t('planner.answer.handSame'), rest };
  if (farther === 0) return { number: t('planner.answer.nearer', named(nearer)), rest };
  return {
    number: t('planner.answer.farther', named(farther)),
    rest: nearer === 0 ? rest : `${t('planner.answer.handBoth', named(nearer))} ${rest}`,
  };
}

/** How many more or fewer that is than today, told even where both would be written alike. */
function asBeforeWords({ assessment }: PlanAnswer, { t, format }: Language): string {
  const { people, covered } = assessment;
  const share = format.share((100 * covered.after) / people);
  const more = Math.round(covered.after - covered.before);
  if (more === 0) return t('planner.answer.handEqual', { share });
  const before = format.people(covered.before);
  if (before === format.people(covered.after)) {
    const count = format.people(Math.abs(more));
    return t(more > 0 ? 'planner.answer.handMore' : 'planner.answer.handFewer', { count, share });
  }
  const shareBefore = format.share((100 * covered.before) / people);
  return share === shareBefore
    ? t('planner.answer.handInsteadSame', { before, share })
    : t('planner.answer.handInstead', { before, shareAfter: share, shareBefore });
}

/** A share as the reader chose it: « 95 % », « 97,5 % ». */
function asAsked(percent: number, { format }: Language): string {
  return format.value(percent, 'percent', Number.isInteger(percent) ? 0 : 1);
}

function proofWords({ plan, answer, language }: AnswerContext): string[] {
  const { t, format } = language;
  const { proof, places, candidateCount } = answer;
  if (!proof) return [];
  const said: string[] = [];
  // Under a condition, only the choices that meet it are told apart.
  const goal = answer.goalPercent === null ? '' : 'Goal';
  if (plan.question === 'fewest') {
    said.push(
      proof.isOptimal
        ? t('planner.proof.fewest')
        : t('planner.proof.fewestGap', { bound: format.decimal(proof.bound, 0) }),
    );
  } else {
    const isEvery = proof.isOptimal && goal === '' && places.length === candidateCount;
    said.push(
      isEvery
        ? t('planner.proof.all', { count: places.length })
        : proof.isOptimal
          ? t(`planner.proof.optimum${goal}`, {
              count: places.length,
              candidates: format.decimal(candidateCount, 0),
            })
          : t(`planner.proof.gap${goal}`, {
              gap: format.value(roundedUp(100 * proof.gap), 'percent', 2),
            }),
    );
    if (plan.network === 'kept' && places.length < plan.count) {
      said.push(t(`planner.proof.fewer${goal}`));
    }
  }
  if (proof.cutBy) said.push(t(`planner.proof.cut.${proof.cutBy}`));
  return said;
}

/** To 0.01 point, never below what is proven. */
function roundedUp(percent: number): number {
  return Math.ceil(100 * percent - 1e-9) / 100;
}
