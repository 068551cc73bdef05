import { useSyncExternalStore } from 'react';

/** A value of the page that several views follow: a reload forgets it. */
export interface SharedValue<Value> {
  readonly get: () => Value;
  /** Whoever follows it is told, even of the same value again. */
  readonly set: (next: Value) => void;
  /** @returns stops following. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** Makes a value that views follow with `useSharedValue`. */
export function sharedValue<Value>(initial: Value): SharedValue<Value> {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set: (next) => {
      value = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The value now; the component renders again when it changes. */
export function useSharedValue<Value>({ get, subscribe }: SharedValue<Value>): Value {
  return useSyncExternalStore(subscribe, get);
}
