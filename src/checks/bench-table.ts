/** Median time of one way of doing a task. */
export interface BenchResult {
  /** `<task> — <who>`; `écarts` is ours, the others are its peers. */
  readonly name: string;
  readonly medianMs: number;
  readonly samples: number;
}

interface Line {
  readonly task: string;
  readonly who: string;
  readonly result: BenchResult;
}

const ours = 'écarts';

/**
 * Results as a table in Markdown, tasks in the order given, ours first in each; the last column is
 * how many times longer than ours a peer takes.
 */
export function benchTable(results: readonly BenchResult[]): string {
  const lines = results.map(splitName);
  const tasks = [...new Set(lines.map(({ task }) => task))];
  const cells = tasks.flatMap((task) => {
    const ofTask = lines.filter((line) => line.task === task);
    const own = ofTask.find(({ who }) => who === ours);
    const ordered = [...(own ? [own] : []), ...ofTask.filter((line) => line !== own)];
    return ordered.map(({ who, result }) => [
      task,
      who,
      duration(result.medianMs),
      String(result.samples),
      own && result !== own.result ? `× ${(result.medianMs / own.result.medianMs).toFixed(2)}` : '',
    ]);
  });
  return aligned([['task', 'by', 'median', 'samples', 'peer / écarts'], ...cells]);
}

function splitName(result: BenchResult): Line {
  const [task = '', ...who] = result.name.split(' — ');
  return { task, who: who.join(' — '), result };
}

/** Milliseconds with three significant digits. */
function duration(medianMs: number): string {
  return `${Number(medianMs.toPrecision(3))} ms`;
}

function aligned([head = [], ...body]: readonly (readonly string[])[]): string {
  const rows = [head, ...body];
  const widths = head.map((_, i) => Math.max(...rows.map((row) => row[i].length)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, i) => cell.padEnd(widths[i])).join(' | ')} |`;
  return [
    line(head),
    `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`,
    ...body.map(line),
  ].join('\n');
}
