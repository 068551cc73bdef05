import { expect, it } from 'vitest';
import { compareQuestions } from '../../../../../src/app/explorer/analysis/sensitivity/compare-questions.ts';
import {
  askQuestion,
  type QuestionData,
} from '../../../../../src/app/explorer/analysis/sensitivity/load-questions.ts';
import { otherQuestionOf } from '../../../../../src/app/explorer/analysis/sensitivity/other-question.ts';

it.each([
  ['commune', null, 10, { level: 'epci', thresholdKm: 10 }],
  ['epci', null, 5, { level: 'commune', thresholdKm: 5 }],
  ['epci', { level: 'region', thresholdKm: 7 }, 5, { level: 'region', thresholdKm: 7 }],
  // A QPV is a part of a commune: no order of communes says how QPV are ordered.
  ['commune', { level: 'qpv', thresholdKm: 7 }, 5, { level: 'epci', thresholdKm: 7 }],
  ['qpv', null, 10, { level: 'qpv', thresholdKm: 5 }],
  ['qpv', { level: 'commune', thresholdKm: 7 }, 10, { level: 'qpv', thresholdKm: 7 }],
  ['qpv', { level: 'qpv', thresholdKm: 1 }, 10, { level: 'qpv', thresholdKm: 1 }],
])('is comparable with a question about %s (%j)', (level, chosen, thresholdKm, expected) => {
  expect(otherQuestionOf(chosen, level, thresholdKm)).toEqual(expected);
});

it('counts QPV at their own points, those of a territory where one is selected', () => {
  const data = {
    demand: {
      commune: [0],
      population: [1000],
      distanceMetres: { desk: [90000] },
      qpv: {
        position: [2, 0, 3],
        population: [40, 10, 20],
        distanceMetres: { desk: [7000, 1000, 3000] },
      },
    },
    communes: { level: 'commune', codes: ['a'], within: { departement: ['1'] } },
    indexes: new Map([
      [
        'qpv',
        {
          level: 'qpv',
          codes: ['QN1', 'QN2', 'QN3', 'QN4'],
          within: { departement: ['1', '1', '2', '1'] },
        },
      ],
    ]),
  } as unknown as QuestionData;
  const ask = (thresholdKm: number, territory: { level: string; code: string } | null) =>
    askQuestion(data, 'desk', { level: 'qpv', thresholdKm }, { mask: null, territory });
  expect([...ask(5, null).coverage.percent]).toEqual([0, Number.NaN, 100, 0]);
  const there = ask(5, { level: 'departement', code: '1' });
  expect([...there.coverage.counted]).toEqual([10, 0, 0, 20]);
  const compared = compareQuestions(ask(5, null), ask(2, null));
  expect([compared.unit, compared.count]).toEqual(['territory', 3]);
});
