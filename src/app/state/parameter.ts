import type { FormerCommunes } from './former-communes.ts';

/** A part of an address that could not be used, or is no longer said so: the reader is told. */
export interface AddressIssue {
  readonly parameter: string;
  readonly value: string;
  /**
   * `former`: an old name, which was understood; `merged`: a commune that is no more, in whose place
   * stands that of today; `divided`: one that is no more and in several, left out; `too-many`: more
   * than pages show, by `value`.
   */
  readonly problem:
    | 'unknown-parameter'
    | 'unknown-value'
    | 'malformed'
    | 'too-many'
    | 'former'
    | 'merged'
    | 'divided';
  /** What says it today; of `former`, `merged` and `divided` only. */
  readonly now?: string;
}

/** What an edition knows: values of an address are checked against it. */
export interface KnownIds {
  readonly services: readonly string[];
  readonly indicators: readonly string[];
  readonly mappedLevels: readonly string[];
  readonly levels: readonly string[];
  readonly layers: readonly string[];
  /** `zoning.class` of each class of each zoning of communes. */
  readonly zoneClasses: readonly string[];
  /** Communes that are no more, of those that the link names; none where it is left out. */
  readonly formerCommunes?: FormerCommunes;
}

/** The reading of one value: what it may name, and where to say what was ignored. */
export interface Reading {
  readonly known: KnownIds;
  /** Reports a part of the value (by default all of it). */
  readonly reject: (problem: 'unknown-value' | 'malformed' | 'too-many', part?: string) => void;
  /** Reports what became of a part, and what says it today. */
  readonly update: (problem: 'merged' | 'divided', part: string, now: string) => void;
}

/**
 * One parameter of the address and the part of the state that it holds. To add one: a file in
 * `parameters/` and a line in `explorer-state.ts`.
 */
export interface Parameter<Value> {
  /** As it stands in addresses, in French. */
  readonly name: string;
  /** The value where the address says nothing. */
  readonly initial: Value;
  /** The value that a text says; undefined, and a report, where nothing of it can be used. */
  readonly parse: (text: string, reading: Reading) => Value | undefined;
  /** The text of a value; null leaves the parameter out, as for the initial value. */
  readonly format: (value: Value) => string | null;
}

/** The part of a value that is one of those known; reported otherwise. */
export function oneOf<Value extends string>(
  part: string,
  values: readonly Value[],
  { reject }: Reading,
): Value | undefined {
  if ((values as readonly string[]).includes(part)) return part as Value;
  reject('unknown-value', part);
  return undefined;
}

/** A parameter that is one word among some. */
export function choice<Value extends string>(
  name: string,
  initial: Value,
  values: readonly Value[] | ((known: KnownIds) => readonly Value[]),
): Parameter<Value> {
  return {
    name,
    initial,
    parse: (text, reading) =>
      oneOf(text, typeof values === 'function' ? values(reading.known) : values, reading),
    format: (value) => (value === initial ? null : value),
  };
}

/** The parts of a list separated by commas that `read` can use. */
export function parts<Part>(text: string, read: (part: string) => Part | undefined): Part[] {
  return text.split(',').flatMap((part) => {
    const value = part === '' ? undefined : read(part);
    return value === undefined ? [] : [value];
  });
}
