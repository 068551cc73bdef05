import type { FileProblem } from '../../fetch/problem-table.ts';

export type { FileProblem };

const shown = 5;

/** Every problem found in the files of one source: staging of that source stops. */
export class SourceProblem extends Error {
  readonly source: string;
  readonly problems: readonly FileProblem[];

  constructor(source: string, problems: readonly FileProblem[], cause?: unknown) {
    const lines = problems.slice(0, shown).map((problem) => `  ${sentence(problem)}`);
    super([`${source} : ${problems.length} problème(s)`, ...lines].join('\n'), { cause });
    this.name = 'SourceProblem';
    this.source = source;
    this.problems = problems;
  }
}

function sentence({ file, row, column, value, message }: FileProblem): string {
  const place = [
    file,
    ...(row === null ? [] : [`ligne ${row}`]),
    ...(column === null ? [] : [`colonne ${column}`]),
    ...(value === null ? [] : [`valeur « ${value} »`]),
  ];
  return `${place.join(', ')} : ${message}`;
}
