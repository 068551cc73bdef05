import { SourceProblem } from '../stage/raw/file-problem.ts';
import { readText } from '../stage/raw/read-text.ts';

/** A file as it is called in messages and in the ledger, and where it is. */
export interface NamedFile {
  readonly name: string;
  readonly path: string;
}

/** The first line of a CSV file, and how it is cut into columns. */
export interface CsvHeader {
  readonly header: string;
  readonly delimiter: ',' | ';';
  /** Names as written, without their quotes. */
  readonly written: readonly string[];
  /** The same without spaces around. */
  readonly names: readonly string[];
}

/**
 * Reads the header of a CSV file, comma or semicolon.
 *
 * @throws SourceProblem naming the file, and the line that is not UTF-8.
 */
export async function readCsvHeader({ name, path }: NamedFile): Promise<CsvHeader> {
  const { text, problems } = await readText({ path: name }, path);
  if (problems.length > 0) throw new SourceProblem(name, problems);
  const header = text.slice(0, 10_000).split('\n', 1)[0].replace(/\r$/, '');
  const delimiter = header.includes(';') ? ';' : ',';
  const written = header.split(delimiter).map((one) => one.replace(/^"(.*)"$/, '$1'));
  return { header, delimiter, written, names: written.map((one) => one.trim()) };
}
