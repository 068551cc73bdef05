import { expect, it } from 'vitest';
import type { AnswerContext } from '../../../src/app/planner/words/answer-words.ts';
import { caveatWords } from '../../../src/app/planner/words/caveat-words.ts';
import { plannerLanguage } from '../../edition/planner/planner-words.ts';

/** What is said beside an answer on desks, where the edition has travel times to desks. */
const caveats = (language: 'fr' | 'en', service: string, travel: 'file' | null = null) =>
  caveatWords({
    plan: { travel, service, candidates: { kind: 'communes' }, demand: [], existing: null },
    answer: {
      assessment: { demand: { unknownPeople: 0 }, leftOutPeople: 0, leftOutPlaces: 0 },
    },
    service: { id: service, label: { fr: 'Guichets', en: 'Desks' } },
    manifest: {
      services: [],
      indicators: [{ kind: 'travel-time', service: 'desk', sources: ['times'] }],
      sources: [{ id: 'times', producer: 'DDT', vintage: '2026-10' }],
    },
    language: plannerLanguage(language),
  } as unknown as AnswerContext).map((words) => words.replaceAll('\u00a0', ' '));

it('tells that supplied travel times are not what a plan counts with', () => {
  expect(caveats('fr', 'desk')).toContain(
    'Les temps de trajet publiés ici pour Guichets (DDT, octobre 2026) ne servent pas à ce calcul : il compte en kilomètres, ou avec la matrice que vous importez.',
  );
  expect(caveats('en', 'desk')).toContain(
    'The travel times published here for Desks (DDT, October 2026) are not used in this computation: it counts in kilometres, or with the matrix that you import.',
  );
});

it('says nothing of it for another service, or where the reader brought a matrix', () => {
  for (const words of [caveats('fr', 'court'), caveats('fr', 'desk', 'file')]) {
    expect(words.filter((one) => one.includes('publiés ici'))).toEqual([]);
  }
});
