import { useEffect, useMemo, useRef, useState } from 'react';
import type { AddressStore } from '../state/address-store.ts';
import type { PlannerState } from './address/planner-address.ts';

/** What undoing brings back: the plan and the scenarios kept, not where the map looks. */
type Undoable = Omit<PlannerState, 'camera' | 'language' | 'theme'>;

/** One step back, one step forth; null where there is none. */
export interface Undo {
  readonly undo: (() => void) | null;
  readonly redo: (() => void) | null;
}

const LONGEST = 200;

/** Steps back and forth through the plans of this visit: the same object until there is another step. */
export function useUndo(store: AddressStore<PlannerState>): Undo {
  const past = useRef<Undoable[]>([]);
  const future = useRef<Undoable[]>([]);
  const current = useRef<Undoable>(undoable(store.get()));
  const [steps, render] = useState(0);
  useEffect(
    () =>
      store.subscribe(() => {
        const next = undoable(store.get());
        if (JSON.stringify(next) === JSON.stringify(current.current)) return;
        past.current = [...past.current, current.current].slice(-LONGEST);
        future.current = [];
        current.current = next;
        render((n) => n + 1);
      }),
    [store],
  );
  const step = (from: { current: Undoable[] }, to: { current: Undoable[] }) => {
    if (from.current.length === 0) return null;
    return () => {
      const target = from.current[from.current.length - 1];
      from.current = from.current.slice(0, -1);
      to.current = [...to.current, current.current];
      // Set first: the change that follows is not a new step.
      current.current = target;
      store.update(target);
      render((n) => n + 1);
    };
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is behind and ahead changes with the steps
  return useMemo(() => ({ undo: step(past, future), redo: step(future, past) }), [store, steps]);
}

function undoable({ camera: _, language: __, theme: ___, ...rest }: PlannerState): Undoable {
  return rest;
}
