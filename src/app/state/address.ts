import { defaultState, type ExplorerState, parameters } from './explorer-state.ts';
import type { AddressIssue, KnownIds, Parameter } from './parameter.ts';

/** Parameters that other sites may add to a link, and that are not worth a word. */
const silentlyIgnored = /^(utm_|fbclid|gclid|mtm_)|^(embed)$/;

const entries = Object.entries(parameters) as [keyof ExplorerState, Parameter<unknown>][];
const byName = new Map(
  entries.flatMap((entry) =>
    [entry[1].name, ...(entry[1].formerNames ?? [])].map((name) => [name, entry] as const),
  ),
);

/**
 * Reads the state from a query string. What cannot be used is reported, never fatal: the default
 * takes its place.
 */
export function parseAddress(
  query: string,
  known: KnownIds,
): { state: ExplorerState; issues: AddressIssue[] } {
  const issues: AddressIssue[] = [];
  const read: Record<string, unknown> = {};
  for (const [name, value] of new URLSearchParams(query)) {
    const entry = byName.get(name);
    if (!entry) {
      if (!silentlyIgnored.test(name)) {
        issues.push({ parameter: name, value, problem: 'unknown-parameter' });
      }
      continue;
    }
    const [key, parameter] = entry;
    const parsed = parameter.parse(value, {
      known,
      reject: (problem, part = value) => issues.push({ parameter: name, value: part, problem }),
    });
    if (parsed !== undefined) read[key] = parsed;
  }
  return { state: { ...defaultState, ...read }, issues };
}

/** Writes the state as a query string (`?…`, or empty): whatever is a default is left out. */
export function formatAddress(state: ExplorerState): string {
  const written = entries.flatMap(([key, parameter]) => {
    const text = parameter.format(state[key]);
    return text === null ? [] : [`${parameter.name}=${readable(text)}`];
  });
  return written.length > 0 ? `?${written.join('&')}` : '';
}

/** Commas and colons are legal in a query, and links stay readable with them. */
function readable(text: string): string {
  return encodeURIComponent(text).replaceAll('%2C', ',').replaceAll('%3A', ':');
}
