import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { messageOf } from '../../../core/message-of.ts';
import type { SourceFile } from '../../source.ts';
import type { FileProblem } from './file-problem.ts';

/** How the lines of a file are cut into columns, so that a bad value can be named. */
export interface LineLayout {
  readonly delimiter: string;
  readonly columns: readonly string[];
}

/**
 * Decodes strict UTF-8 (gzip or not, BOM dropped); a byte that is none, or NUL, is a problem with its
 * line number.
 */
export async function readText(
  file: Pick<SourceFile, 'path'>,
  path: string,
  layout?: LineLayout,
): Promise<{ text: string; problems: FileProblem[] }> {
  const raw = await readFile(path);
  let bytes: Buffer = raw;
  if (raw[0] === 0x1f && raw[1] === 0x8b) {
    try {
      bytes = gunzipSync(raw);
    } catch (cause) {
      const message = `compression gzip illisible, fichier tronqué ? (${messageOf(cause)})`;
      return { text: '', problems: [wholeFile(file.path, message)] };
    }
  }
  if (bytes.length === 0) return { text: '', problems: [wholeFile(file.path, 'fichier vide')] };
  if (bytes.subarray(0, 2).equals(utf16Mark)) {
    return { text: '', problems: [wholeFile(file.path, 'de l’UTF-16 au lieu d’UTF-8')] };
  }
  const text = decoded(bytes);
  if (text !== null && !bytes.includes(0)) return { text, problems: [] };
  return { text: '', problems: badLines(file.path, bytes, layout) };
}

const utf16Mark = Buffer.from([0xff, 0xfe]);

function wholeFile(file: string, message: string): FileProblem {
  return { file, row: null, column: null, value: null, message };
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function badLines(file: string, bytes: Buffer, layout?: LineLayout): FileProblem[] {
  const problems: FileProblem[] = [];
  let start = 0;
  for (let row = 1; start < bytes.length; row++) {
    const newline = bytes.indexOf(10, start);
    const end = newline < 0 ? bytes.length : newline;
    const line = bytes.subarray(start, end);
    const message = objection(line);
    if (message !== null) problems.push({ file, row, ...badValue(line, layout), message });
    start = end + 1;
  }
  return problems;
}

/** What is wrong with bytes that should be text; null when nothing is. */
function objection(bytes: Buffer): string | null {
  if (decoded(bytes) === null) return 'octets qui ne sont pas de l’UTF-8 : encodage changé ?';
  return bytes.includes(0) ? 'octet nul : fichier abîmé ?' : null;
}

/** The value that cannot be read with its column; the whole line when its columns are not clear. */
function badValue(line: Buffer, layout?: LineLayout): Pick<FileProblem, 'column' | 'value'> {
  const values = layout ? line.toString('latin1').replace(/\r$/, '').split(layout.delimiter) : [];
  const bad = values.findIndex((value) => objection(Buffer.from(value, 'latin1')) !== null);
  if (layout && values.length === layout.columns.length && bad >= 0) {
    return { column: layout.columns[bad], value: values[bad].slice(0, 80) };
  }
  return { column: null, value: line.toString('latin1').slice(0, 80) };
}
