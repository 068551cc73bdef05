import { FetchProblem } from '../../fetch/fetch-problem.ts';
import { type FileProblem, formatProblemTable } from '../../fetch/problem-table.ts';
import { SourceProblem } from '../raw/file-problem.ts';

/**
 * What a person reads when staging failed: one table with every problem of every file, then what to
 * do about each file that could not be had.
 *
 * @param error what `stageAll` threw, or any other error.
 */
export function failureReport(error: unknown): string {
  const errors = error instanceof AggregateError ? (error.errors as unknown[]) : [error];
  const problems = errors.flatMap(problemsOf);
  const files = new Set(problems.map(({ file }) => file)).size;
  const instructions = errors.flatMap((each) =>
    each instanceof FetchProblem ? [each.message] : [],
  );
  const parts = [
    ...(problems.length > 0
      ? [`${problems.length} problème(s) dans ${files} fichier(s)`, formatProblemTable(problems)]
      : []),
    ...new Set(instructions),
    ...errors.flatMap((each) =>
      each instanceof FetchProblem || each instanceof SourceProblem ? [] : [told(each)],
    ),
  ];
  return parts.join('\n\n');
}

function problemsOf(error: unknown): readonly FileProblem[] {
  if (error instanceof SourceProblem) return error.problems;
  if (!(error instanceof FetchProblem) || error.code === 'mirror-missing') return [];
  const { file, found, message } = error;
  const [first = ''] = message.split('\n');
  const sentence = first.startsWith(file) ? first.slice(file.length).replace(/^ :? ?/, '') : first;
  return [{ file, row: null, column: null, value: found ?? null, message: sentence }];
}

/** An error of ours needs to be traced, a wrong argument does not. */
function told(error: unknown): string {
  if (error instanceof RangeError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
