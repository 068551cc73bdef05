import { SourceProblem } from './file-problem.ts';
import { readText } from './read-text.ts';

/**
 * Checks the header of a file that is read without one, because its header names a column by
 * nothing: DuckDB takes no empty column name.
 *
 * @param path `<source id>/<file name>`; @param location absolute path of the file
 * @throws SourceProblem when the line is not exactly the expected one.
 */
export async function requireHeader(
  path: string,
  location: string,
  row: number,
  expected: string,
): Promise<void> {
  const { text, problems } = await readText({ path }, location);
  const found = (text.split('\n', row)[row - 1] ?? '').replace(/\r$/, '');
  if (problems.length === 0 && found !== expected) {
    const message = `en-tête attendu : « ${expected} »`;
    problems.push({ file: path, row, column: null, value: found.slice(0, 80), message });
  }
  if (problems.length > 0) throw new SourceProblem(path.split('/')[0], problems);
}
