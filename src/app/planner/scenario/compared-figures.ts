import type { useLanguage } from '../../i18n/language.tsx';
import { costUnit, type Plan } from '../model/plan.ts';
import type { PlanAnswer } from '../model/plan-answer.ts';
import type { GroupChange } from '../model/zone-changes.ts';

/** The figures that scenarios are compared by. */
export const comparedFigures = [
  'places',
  'closed',
  'covered',
  'gained',
  'nearer',
  'farther',
  'mean',
  'qpv',
  'rural',
  'theil',
] as const;

/** A figure told of every scenario. */
type ComparedFigure = (typeof comparedFigures)[number];

/** A figure of what a scenario changes; a dash where there is none. */
export function figureWords(
  figure: ComparedFigure,
  { places, closed, assessment }: PlanAnswer,
  plan: Plan,
  { t, format }: ReturnType<typeof useLanguage>,
): string {
  const { covered, meanCost, people, theil } = assessment;
  const beyond = (group: GroupChange['group']) => {
    const found = assessment.groups.find((one) => one.group === group);
    return found && found.people > 0 ? format.share((100 * found.beyondAfter) / found.people) : '–';
  };
  const signedPeople = (count: number) =>
    `${Math.round(count) < 0 ? '−' : ''}${format.people(Math.abs(count))}`;
  switch (figure) {
    case 'places':
      return format.decimal(places.filter(({ isKept }) => !isKept).length, 0);
    case 'closed':
      return format.decimal(closed.length, 0);
    case 'covered':
      return `${format.people(covered.after)} (${format.share((100 * covered.after) / people)})`;
    case 'gained':
      return signedPeople(covered.after - covered.before);
    case 'nearer':
      return format.people(assessment.nearer);
    case 'farther':
      return format.people(assessment.farther);
    case 'mean':
      if (Number.isNaN(meanCost.after)) return '–';
      return t(`planner.${costUnit(plan)}`, { value: format.decimal(meanCost.after, 2) });
    case 'qpv':
    case 'rural':
      return beyond(figure);
    case 'theil':
      return Number.isNaN(theil.after) ? '–' : format.decimal(theil.after, 3);
  }
}
