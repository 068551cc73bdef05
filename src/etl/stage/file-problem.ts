/** One thing that is wrong in a raw file, told so that a person can find and mend it. */
export interface FileProblem {
  readonly file: string;
  /** 1-based line or feature number. */
  readonly row: number | null;
  readonly column: string | null;
  readonly value: string | null;
  readonly message: string;
}

/** Every problem found in the files of one source: staging of that source stops. */
export class SourceProblem extends Error {
  readonly source: string;
  readonly problems: readonly FileProblem[];

  constructor(source: string, problems: readonly FileProblem[], cause?: unknown) {
    super(
      `${source} : ${problems.length} problème(s)\n${problems
        .slice(0, 5)
        .map(
          (p) =>
            `  ${p.file}${p.row === null ? '' : `, ligne ${p.row}`}${p.column ? `, colonne ${p.column}` : ''}${p.value === null ? '' : `, valeur « ${p.value} »`} : ${p.message}`,
        )
        .join('\n')}`,
      { cause },
    );
    this.name = 'SourceProblem';
    this.source = source;
    this.problems = problems;
  }
}
