import { useSyncExternalStore } from 'react';
import { type AddressIssue, formatAddress, type KnownIds, parseAddress } from './address.ts';
import type { ExplorerState } from './explorer-state.ts';

/** The state, owned by the address bar: back, forward, reload and shared links all work. */
export interface AddressStore {
  readonly get: () => ExplorerState;
  readonly issues: () => readonly AddressIssue[];
  readonly dismissIssues: () => void;
  /** `replace` (moving the map, say) leaves no step behind for the back button. */
  readonly update: (change: Partial<ExplorerState>, history?: 'push' | 'replace') => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export function createAddressStore(known: KnownIds, page: Window = window): AddressStore {
  const listeners = new Set<() => void>();
  let { state, issues } = parseAddress(page.location.search, known);
  const notify = () => {
    for (const listener of listeners) listener();
  };
  page.addEventListener('popstate', () => {
    ({ state, issues } = parseAddress(page.location.search, known));
    notify();
  });
  return {
    get: () => state,
    issues: () => issues,
    dismissIssues: () => {
      issues = [];
      notify();
    },
    update: (change, history = 'push') => {
      const next = { ...state, ...change };
      const before = formatAddress(state);
      const after = formatAddress(next);
      state = next;
      if (before !== after) {
        const address = `${page.location.pathname}${after}${page.location.hash}`;
        if (history === 'push') page.history.pushState(null, '', address);
        else page.history.replaceState(null, '', address);
      }
      notify();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The current state; the component renders again when it changes. */
export function useExplorerState(store: AddressStore): ExplorerState {
  return useSyncExternalStore(store.subscribe, store.get);
}
