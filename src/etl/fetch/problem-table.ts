/** One thing wrong in a raw file. */
export interface FileProblem {
  /** `<source id>/<file name>` */
  readonly file: string;
  /** 1-based line (header included) or feature number; null when the problem is the whole file's. */
  readonly row: number | null;
  /** null when the problem is the whole row's. */
  readonly column: string | null;
  /** The value as read, unrepaired; null when there is none to show (an empty text shows as ""). */
  readonly value: string | null;
  /** What is wrong, in French. */
  readonly message: string;
}

/** How much of the problems of a file is printed. */
export interface ProblemTableOptions {
  /** Lines shown for one file before the rest is counted; 200 by default. */
  readonly maxRowsPerFile?: number;
  /** Longest file, column or value shown, in characters, before an ellipsis; 48 by default. */
  readonly maxCellWidth?: number;
}

const headings = ['fichier', 'ligne', 'colonne', 'valeur', 'problème'];
const rowColumn = 1;
const numberFormat = new Intl.NumberFormat('fr-FR');
const graphemes = new Intl.Segmenter('fr', { granularity: 'grapheme' });

/**
 * Problems of one or several files as an aligned text table for the terminal, in the order given,
 * files kept together; what exceeds `maxRowsPerFile` is counted in a last line for its file.
 * Empty text when there is no problem.
 */
export function formatProblemTable(
  problems: readonly FileProblem[],
  { maxRowsPerFile = 200, maxCellWidth = 48 }: ProblemTableOptions = {},
): string {
  if (problems.length === 0) return '';
  const files = [...byFile(problems)];
  const shown = files.flatMap(([, ofFile]) => ofFile.slice(0, maxRowsPerFile));
  const rows = shown.map((problem) => cells(problem, maxCellWidth));
  const rest = files.flatMap(([file, ofFile]) => {
    const count = ofFile.length - maxRowsPerFile;
    return count > 0 ? [remainder(file, count)] : [];
  });
  return [...aligned([headings, ...rows]), ...rest].join('\n');
}

function byFile(problems: readonly FileProblem[]): ReadonlyMap<string, readonly FileProblem[]> {
  const groups = new Map<string, FileProblem[]>();
  for (const problem of problems) {
    const group = groups.get(problem.file);
    if (group) group.push(problem);
    else groups.set(problem.file, [problem]);
  }
  return groups;
}

function cells(problem: FileProblem, maxWidth: number): readonly string[] {
  return [
    clipStart(visible(problem.file), maxWidth),
    problem.row === null ? '–' : String(problem.row),
    problem.column === null ? '–' : clipEnd(visible(problem.column), maxWidth),
    problem.value === null ? '–' : clipEnd(shownValue(problem.value), maxWidth),
    problem.message.replace(/\s*\n\s*/g, ' '),
  ];
}

function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = headings.map((_, i) => Math.max(...rows.map((row) => width(row[i] ?? ''))));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, i) => {
        const padding = ' '.repeat((widths[i] ?? 0) - width(cell));
        return i === rowColumn ? padding + cell : cell + padding;
      })
      .join('  ')
      .trimEnd();
  const [head = [], ...body] = rows;
  const rule = widths.map((columns) => '─'.repeat(columns)).join('  ');
  return [line(head), rule, ...body.map(line)];
}

function remainder(file: string, count: number): string {
  const others = count === 1 ? 'autre problème' : 'autres problèmes';
  return `… et ${numberFormat.format(count)} ${others} dans ${file}`;
}

/** Spaces at either end, or nothing at all, would not be seen: quotes show them. */
function shownValue(value: string): string {
  const text = visible(value);
  return text === '' || text.trim() !== text ? `"${text}"` : text;
}

/** Control and invisible characters as escapes, so that one problem is one line and nothing hides. */
function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\uFEFF\u200B]/gu, (character) => {
    const named = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }[character];
    return named ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

const characters = (text: string): string[] =>
  Array.from(graphemes.segment(text), ({ segment }) => segment);

const width = (text: string): number => characters(text).length;

function clipEnd(text: string, maxWidth: number): string {
  const all = characters(text);
  return all.length <= maxWidth ? text : `${all.slice(0, maxWidth - 1).join('')}…`;
}

/** The end of a path tells files apart. */
function clipStart(text: string, maxWidth: number): string {
  const all = characters(text);
  return all.length <= maxWidth ? text : `…${all.slice(1 - maxWidth).join('')}`;
}
