import { formerNames as namesOfThisSite, presentValue } from './former-names.ts';
import type { AddressIssue, KnownIds, Parameter } from './parameter.ts';

/** The parameters of a page's address, by part of its state, in the order in which they are written. */
export type ParametersOf<State> = { readonly [Key in keyof State]: Parameter<State[Key]> };

/** How a page's state stands in its address. */
export interface AddressCodec<State> {
  /** The state where the address says nothing. */
  readonly initial: State;
  /**
   * Reads the state from a query string. What cannot be used is reported, never fatal: the default
   * takes its place.
   */
  readonly parse: (query: string, known: KnownIds) => { state: State; issues: AddressIssue[] };
  /** Writes the state as a query string (`?…`, or empty): whatever is a default is left out. */
  readonly format: (state: State) => string;
}

/** Parameters that other sites may add to a link, and that are not worth a word. */
const silentlyIgnored = /^(utm_|fbclid|gclid|mtm_)|^(embed)$/;

/**
 * Puts the parameters of a page together. A former name is read as today’s and reported; the marks
 * that other sites add are not.
 */
export function addressCodec<State extends object>(
  parameters: ParametersOf<State>,
  formerNames = namesOfThisSite,
): AddressCodec<State> {
  const entries = Object.entries(parameters) as unknown as [keyof State, Parameter<unknown>][];
  const byName = new Map(entries.map((entry) => [entry[1].name, entry]));
  const presentNames = new Map(Object.entries(formerNames.parameters));
  const initial = Object.fromEntries(
    entries.map(([key, parameter]) => [key, parameter.initial]),
  ) as State;
  return {
    initial,
    parse: (query, known) => {
      const issues: AddressIssue[] = [];
      const read: Partial<Record<keyof State, unknown>> = {};
      for (const [written, text] of new URLSearchParams(query)) {
        const name = byName.has(written) ? written : (presentNames.get(written) ?? written);
        const entry = byName.get(name);
        const { value, renamed } = presentValue(name, text, formerNames);
        if (!entry) {
          if (!silentlyIgnored.test(name)) {
            issues.push({ parameter: written, value: text, problem: 'unknown-parameter' });
          }
          continue;
        }
        const [key, parameter] = entry;
        const said = name === written ? [] : [{ former: written, now: name }];
        for (const { former, now } of [...said, ...renamed]) {
          issues.push({ parameter: name, value: former, problem: 'former', now });
        }
        const parsed = parameter.parse(value, {
          known,
          reject: (problem, part = value) => issues.push({ parameter: name, value: part, problem }),
          update: (problem, part, now) =>
            issues.push({ parameter: name, value: part, problem, now }),
        });
        if (parsed !== undefined) read[key] = parsed;
      }
      return { state: { ...initial, ...read }, issues };
    },
    format: (state) => {
      const written = entries.flatMap(([key, parameter]) => {
        const text = parameter.format(state[key]);
        return text === null ? [] : [`${parameter.name}=${readable(text)}`];
      });
      return written.length > 0 ? `?${written.join('&')}` : '';
    },
  };
}

/** Commas and colons are legal in a query, and links stay readable with them. */
function readable(text: string): string {
  return encodeURIComponent(text).replaceAll('%2C', ',').replaceAll('%3A', ':');
}
