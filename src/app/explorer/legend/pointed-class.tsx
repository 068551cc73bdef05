import { createContext, type ReactNode, useContext, useState, useSyncExternalStore } from 'react';

/** The class of the legend that the pointer or the focus is on; apart from what need not follow it. */
interface PointedClass {
  readonly get: () => number | null;
  readonly set: (pointed: number | null) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

function createPointedClass(): PointedClass {
  let pointed: number | null = null;
  const listeners = new Set<() => void>();
  return {
    get: () => pointed,
    set: (next) => {
      if (next === pointed) return;
      pointed = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

const PointedContext = createContext<PointedClass>(createPointedClass());

/** Holds the class that a legend points at, for the map beside it. */
export function PointedClassProvider({ children }: { readonly children: ReactNode }) {
  const [pointed] = useState(createPointedClass);
  return <PointedContext value={pointed}>{children}</PointedContext>;
}

/** Class pointed at, as the map numbers them; null where there is none. */
export function usePointedClass(): number | null {
  const { get, subscribe } = useContext(PointedContext);
  return useSyncExternalStore(subscribe, get);
}

/** What makes an entry of a legend point at its class. */
export function usePointing(): (one: number) => {
  readonly onPointerEnter: () => void;
  readonly onPointerLeave: () => void;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
} {
  const { set } = useContext(PointedContext);
  return (one) => {
    const point = () => set(one);
    const leave = () => set(null);
    return { onPointerEnter: point, onPointerLeave: leave, onFocus: point, onBlur: leave };
  };
}

/** Territories of a class among those that the filters keep: 1 for each. */
export function keptOfClass(
  classes: Int16Array,
  pointed: number,
  kept: Uint8Array | null,
): Uint8Array {
  return Uint8Array.from(classes, (one, i) =>
    Number(one === pointed && (kept === null || kept[i] === 1)),
  );
}
