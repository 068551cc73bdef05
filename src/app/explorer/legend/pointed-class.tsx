import { createContext, type ReactNode, useContext, useState } from 'react';
import { type SharedValue, sharedValue, useSharedValue } from '../../state/shared-value.ts';

/** The class of the legend that the pointer or the focus is on; apart from what need not follow it. */
type PointedClass = SharedValue<number | null>;

const nothingPointed = (): PointedClass => sharedValue<number | null>(null);

const PointedContext = createContext(nothingPointed());

/** Holds the class that a legend points at, for the map beside it. */
export function PointedClassProvider({ children }: { readonly children: ReactNode }) {
  const [pointed] = useState(nothingPointed);
  return <PointedContext value={pointed}>{children}</PointedContext>;
}

/** Class pointed at, as the map numbers them; null where there is none. */
export function usePointedClass(): number | null {
  return useSharedValue(useContext(PointedContext));
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
