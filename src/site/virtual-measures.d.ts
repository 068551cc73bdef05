/** The measures of the statistical core, as their docstrings describe them: see `measures-plugin.ts`. */
declare module 'virtual:measures' {
  /** A measure, in the words of its docstring (English). Paragraphs are separated by an empty line. */
  export interface MeasureRecord {
    /** `@measure`. */
    readonly id: string;
    /** Name of the exported function. */
    readonly name: string;
    readonly signature: string;
    /** Folder of `src/core` that holds it: its theme. */
    readonly folder: string;
    /** Path of the file, from the root of the project. */
    readonly file: string;
    /** First sentence: what it means. */
    readonly summary: string;
    /** What follows the first sentence; may be empty. */
    readonly description: string;
    readonly formula: string;
    /** Which package or author is followed, where others differ. */
    readonly convention: string;
    readonly unit: string;
    readonly range: string;
    /** What becomes of missing values. */
    readonly missing: string;
    readonly reference: string;
    /** Documented parameters, in order. */
    readonly parameters: readonly { readonly name: string; readonly description: string }[];
    /** What is refused, with which error; may be empty. */
    readonly errors: string;
  }

  /** Every measure, by file. */
  export const measures: readonly MeasureRecord[];
}
