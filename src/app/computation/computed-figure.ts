import type { IndicatorRecord } from '../../edition/indicator-record.ts';
import type { FigureQuery } from '../../edition/sql/figure-sql.ts';
import type { computationMethodsFr } from '../i18n/messages/computation-methods.fr.ts';

/** A number of the screen, for whoever asks how it was computed. */
export interface ComputedFigure {
  readonly indicator: IndicatorRecord;
  /** The territory that it is about, as a reader sees it. */
  readonly name: string;
  /** The number, as a reader sees it. */
  readonly value: string;
  /** Gives the number back from a published table. */
  readonly query: FigureQuery;
}

/** A sentence by its id, and what it names. */
export type MethodSentence = readonly [
  id: keyof typeof computationMethodsFr | 'clusters.chance.method' | 'clusters.chance.methodWithin',
  values?: Readonly<Record<string, string | number>>,
];

/** The figures of a table or an answer, asked about together. */
export interface ComputedBlock {
  /** What the figures are about, as a reader sees it. */
  readonly name: string;
  /** How they are made: sentences that are read with the dialog. */
  readonly method: readonly MethodSentence[];
  /** The indicator that they rest on; null for none. */
  readonly indicator: IndicatorRecord | null;
  /** Functions of the statistical core that this page ran. */
  readonly kernels: readonly KernelUse[];
  /** They give the figures back, or what the functions were given. */
  readonly queries: readonly FigureQuery[];
  /** Ids of the sources besides those of the indicator. */
  readonly sources: readonly string[];
}

/** A function of the statistical core, and what it was given. */
export interface KernelUse {
  readonly name: string;
  /** Path of its file below `src/core`. */
  readonly file: string;
  readonly parameters: Readonly<Record<string, string | number>>;
}

/** What a dialog explains. */
export type ComputationSubject =
  | ({ readonly kind: 'figure' } & ComputedFigure)
  | ({ readonly kind: 'block' } & ComputedBlock);
