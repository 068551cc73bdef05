import { createContext, useContext, useSyncExternalStore } from 'react';
import type { EditionFiles } from '../edition/edition-files.ts';
import type { AddressStore } from '../state/address-store.ts';
import type { CompareState } from './compare-address.ts';

interface CompareTools {
  readonly files: EditionFiles;
  readonly store: AddressStore<CompareState>;
}

export const CompareContext = createContext<CompareTools | null>(null);

/** The edition, the state of the page and how to change it. */
export function useCompare() {
  const tools = useContext(CompareContext);
  if (!tools) throw new Error('no CompareContext');
  const { files, store } = tools;
  const state = useSyncExternalStore(store.subscribe, store.get);
  return { files, store, state, update: store.update };
}
