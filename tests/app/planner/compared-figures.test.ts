import { expect, it } from 'vitest';
import type { Assessment } from '../../../src/app/planner/model/assessment.ts';
import { defaultPlan } from '../../../src/app/planner/model/plan.ts';
import type { PlanAnswer } from '../../../src/app/planner/model/plan-answer.ts';
import { figureWords } from '../../../src/app/planner/scenario/compared-figures.ts';
import { plannerLanguage } from '../../edition/planner/planner-words.ts';

const nothing = { before: Number.NaN, after: Number.NaN };
const said = (
  figure: Parameters<typeof figureWords>[0],
  change: Partial<Assessment>,
  language: 'fr' | 'en' = 'fr',
) => {
  const assessment = { people: 100_000, meanCost: nothing, theil: nothing, groups: [], ...change };
  const answer = { places: [], closed: [], assessment } as unknown as PlanAnswer;
  return figureWords(figure, answer, defaultPlan, plannerLanguage(language)).replace(/\s/g, ' ');
};

it('writes people lost with a sign and rounded like those gained', () => {
  expect(said('gained', { covered: { before: 50_000, after: 18_374 } })).toBe('−31 600');
  expect(said('gained', { covered: { before: 18_374, after: 50_000 } }, 'en')).toBe('31,600');
  expect(said('gained', { covered: { before: 10.2, after: 10 } })).toBe('0');
});

it('writes a mean to a hundredth, a share beside a count, and a dash where there is none', () => {
  expect(said('mean', { meanCost: { before: 4, after: 3.861 } })).toBe('3,86 km');
  expect(said('covered', { covered: { before: 0, after: 50_049 } })).toBe('50 000 (50,0 %)');
  expect([said('mean', {}), said('theil', {}), said('qpv', {})]).toEqual(['–', '–', '–']);
});
