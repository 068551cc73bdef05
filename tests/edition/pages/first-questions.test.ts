import { expect, it } from 'vitest';
import { firstQuestions } from '../../../src/app/explorer/question/first-questions.ts';
import { explorerAddress } from '../../../src/app/state/address.ts';
import { knownIds } from '../../../src/app/state/known-ids.ts';
import { documentedAnswer } from '../../browser/explorer/question/documented-answers.ts';
import { publishedManifest } from '../edition-folder.ts';

it('offers first questions that the edition answers, as the docs do', () => {
  const known = knownIds(publishedManifest());
  const asked = firstQuestions.map(({ query }) => explorerAddress.parse(query, known));
  expect(asked.flatMap(({ issues }) => issues)).toEqual([]);
  expect(asked.map(({ state }) => explorerAddress.format(state))).toEqual(
    firstQuestions.map(({ query }) => query),
  );
  expect(asked).toEqual(
    [1, 2].map((question) => explorerAddress.parse(documentedAnswer(question).query, known)),
  );
});
