import { expect, it } from 'vitest';
import { solvePlan } from '../../../src/app/planner/model/solve-plan.ts';
import { curveWords } from '../../../src/app/planner/words/curve-words.ts';
import { completeSteps } from '../../../src/core/steps.ts';
import type { Manifest, ServiceRecord } from '../../../src/edition/manifest.ts';
import { plannerLanguage } from '../../edition/planner/planner-words.ts';
import { lineOfCommunes, linePlan } from './line-of-communes.ts';

// The best pair covers six communes; the best single place is in neither of its two.
const line = lineOfCommunes({ people: [5, 6, 6, 6, 6, 5, 1], places: [6], overseas: 1 });

it('says what the places of the answer bring, not those of the list chosen one by one', () => {
  const plan = linePlan({ count: 2, threshold: 8 });
  const answer = completeSteps(solvePlan(line, plan));
  expect(answer.curve.slice(0, 2)).toEqual([18, 29]);
  expect(answer.places.map(({ demandGain }) => demandGain)).toEqual([17, 17]);
  const { asked, gain, summary, note } = curveWords({
    plan,
    answer,
    service: {} as ServiceRecord,
    manifest: { indicators: [] } as unknown as Manifest,
    language: plannerLanguage('fr'),
  });
  expect([asked, gain]).toEqual([2, 34]);
  expect(summary).toBe(
    'Le premier lieu apporte 17 personnes, le 2e 17. Choisis un à un, 7 lieux en apporteraient 34 en tout.',
  );
  expect(note).toContain('un choix d’ensemble peut apporter davantage');
});
