import { defaultState } from '../../state/explorer-state.ts';
import { useExplorer } from '../explorer-context.ts';
import { useClauses } from './selection-provider.tsx';

/** Takes every filter away: what the clauses hold is as in the first view. */
export function useReset(): () => void {
  const { update } = useExplorer();
  const { clauses } = useClauses();
  const parts = clauses.flatMap(({ clause }) => Object.keys(clause.removal));
  return () =>
    update({
      ...Object.fromEntries(Object.entries(defaultState).filter(([key]) => parts.includes(key))),
      // An area stays, and keeps nothing any more.
      ...(parts.includes('areaKeeps') && { areaKeeps: false }),
    });
}
