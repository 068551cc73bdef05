import { expect, test } from 'vitest';
import { outcomeLine, testOutcome } from '../../src/checks/test-outcome.ts';

const file = (status: string, tests: number) => ({
  status,
  assertionResults: Array.from({ length: tests }),
});

test.each([
  ['all pass', 3, 0, true, [file('passed', 3)], '3 passed, 0 failed'],
  ['some fail', 2, 1, false, [file('failed', 3)], '2 passed, 1 failed'],
  [
    'a file does not load',
    3,
    0,
    false,
    [file('passed', 3), file('failed', 0)],
    '3 passed, 1 failed',
  ],
  ['an error outside every test', 3, 0, false, [file('passed', 3)], '3 passed, 1 failed'],
])('%s', (_, numPassedTests, numFailedTests, success, testResults, expected) => {
  const report = { numPassedTests, numFailedTests, success, testResults };
  expect(outcomeLine(testOutcome(report))).toBe(expected);
});
