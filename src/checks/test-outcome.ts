/** The part of vitest's JSON report that is read. */
export interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  /** false also when something failed outside a test. */
  readonly success: boolean;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly unknown[];
  }[];
}

/** How many tests of a run passed and failed; those that were skipped count as neither. */
export interface TestOutcome {
  readonly passed: number;
  readonly failed: number;
}

/**
 * Counts tests. A file that could not be loaded counts as one failure, and so does an error outside
 * every test: a run that did not succeed never has 0 failures.
 */
export function testOutcome(report: VitestReport): TestOutcome {
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length;
  const failed = report.numFailedTests + unloaded;
  return { passed: report.numPassedTests, failed: report.success ? failed : Math.max(failed, 1) };
}

/** The line that ends a run. */
export function outcomeLine({ passed, failed }: TestOutcome): string {
  return `${passed} passed, ${failed} failed`;
}
