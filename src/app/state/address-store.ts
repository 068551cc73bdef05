import { useSyncExternalStore } from 'react';
import type { AddressCodec } from './address-codec.ts';
import type { ExplorerState } from './explorer-state.ts';
import type { AddressIssue, KnownIds } from './parameter.ts';

/**
 * What a change leaves in the history: a step for the back button (`push`); none (`replace`:
 * moving the map, say); nothing yet (`live`: a brush that is being dragged), until the next change.
 */
export type HistoryMode = 'push' | 'replace' | 'live';

/** The state, owned by the address bar: back, forward, reload and shared links all work. */
export interface AddressStore<State = ExplorerState> {
  /** The state, with what is still being dragged. */
  readonly get: () => State;
  /** The state without it: the same object until a change that is not `live`. */
  readonly atRest: () => State;
  readonly issues: () => readonly AddressIssue[];
  readonly dismissIssues: () => void;
  readonly update: (change: Partial<State>, history?: HistoryMode) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/**
 * Reads the state from the address of `page`, then follows its back and forward buttons and writes
 * each change.
 */
export function createAddressStore<State>(
  { parse, format }: AddressCodec<State>,
  known: KnownIds,
  page: Window = window,
): AddressStore<State> {
  const listeners = new Set<() => void>();
  let { state, issues } = parse(page.location.search, known);
  let atRest = state;
  let written = format(state);
  // A link that was migrated is shared again in the words of today.
  if (issues.some(({ problem }) => problem === 'former' || problem === 'merged')) {
    const { pathname, hash } = page.location;
    page.history.replaceState(null, '', `${pathname}${written}${hash}`);
  }
  const notify = () => {
    for (const listener of listeners) listener();
  };
  const write = (history: 'push' | 'replace') => {
    const query = format(state);
    if (query === written) return;
    written = query;
    const address = `${page.location.pathname}${query}${page.location.hash}`;
    if (history === 'push') page.history.pushState(null, '', address);
    else page.history.replaceState(null, '', address);
  };
  page.addEventListener('popstate', () => {
    ({ state, issues } = parse(page.location.search, known));
    atRest = state;
    written = format(state);
    notify();
  });
  return {
    get: () => state,
    atRest: () => atRest,
    issues: () => issues,
    dismissIssues: () => {
      issues = [];
      notify();
    },
    update: (change, history = 'push') => {
      state = { ...state, ...change };
      if (history !== 'live') {
        atRest = state;
        write(history);
      }
      notify();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/**
 * The current state; the component renders again when it changes, and not while something is
 * dragged: a brush that moves costs only those that follow it.
 */
export function useAddressState<State>(store: AddressStore<State>): State {
  return useSyncExternalStore(store.subscribe, store.atRest);
}

/** The same with what is being dragged, for what must follow the hand. */
export function useMovingState<State>(store: AddressStore<State>): State {
  return useSyncExternalStore(store.subscribe, store.get);
}
