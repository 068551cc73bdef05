import { createContext, type ReactNode, useContext, useMemo, useRef } from 'react';
import type { LevelIndex } from '../../../edition/files/level-index.ts';
import { useLoaded } from '../../edition/use-loaded.ts';
import { useMovingState } from '../../state/address-store.ts';
import { useExplorer } from '../explorer-context.ts';
import type { Clause } from './clause.ts';
import { clausesOf } from './clauses.ts';
import {
  type ClauseMask,
  clauseMasks,
  intersection,
  nothingKept,
  type SelectionSize,
  sizeOf,
} from './masks.ts';

/** A clause in force: with its data where they are there, else null. */
export interface ActiveClause {
  readonly clause: Clause;
  readonly data: unknown;
}

interface SharedSelection {
  /** `loading`: what is said is still that of the selection before, if any at this level. */
  readonly status: 'loading' | 'ready' | 'failed';
  readonly error: unknown;
  readonly retry: (() => void) | null;
  readonly level: string;
  /** null until it is there. */
  readonly index: LevelIndex | null;
  readonly clauses: readonly ActiveClause[];
  readonly masks: readonly ClauseMask[];
}

/** A condition whose data did not come: nobody knows what it keeps, which is not everything. */
class ClauseFailure extends Error {
  readonly index: LevelIndex;
  constructor(index: LevelIndex, cause: unknown) {
    super('the data of a filter did not arrive', { cause });
    this.index = index;
  }
}

const SelectionContext = createContext<SharedSelection | null>(null);

/** Makes the masks of the filters and brushes in force, once for every view. */
export function SelectionProvider({ children }: { readonly children: ReactNode }) {
  const { files, store, level } = useExplorer();
  const state = useMovingState(store);
  const clauses = clausesOf(state, level, files.manifest);
  const dataKeys = [...new Set(clauses.flatMap(({ dataKey }) => dataKey ?? []))];
  const loaded = useLoaded([level.id, ...dataKeys].join('|'), async () => {
    const index = await files.levelIndex(level);
    const entries = clauses.flatMap((clause) =>
      clause.dataKey === null ? [] : [[clause.dataKey, clause.load({ files, level, index })]],
    ) as [string, Promise<unknown>][];
    const data = new Map<string, unknown>();
    try {
      for (const [key, content] of entries) data.set(key, await content);
    } catch (cause) {
      throw new ClauseFailure(index, cause);
    }
    return { level: level.id, index, data };
  });
  const clausesKey = clauses.map(({ source, key }) => `${source} ${key}`).join('|');
  const before = useRef<SharedSelection | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the clauses
  const shared = useMemo<SharedSelection>(() => {
    const content = loaded.status === 'ready' ? loaded.content : null;
    const active = clauses.map((clause) => ({
      clause,
      data: clause.dataKey === null ? null : (content?.data.get(clause.dataKey) ?? null),
    }));
    if (loaded.status === 'failed' && loaded.error instanceof ClauseFailure) {
      const { index, cause } = loaded.error;
      return {
        status: 'failed',
        error: cause,
        retry: loaded.retry,
        level: level.id,
        index,
        clauses: active,
        masks: nothingKept(index.codes.length),
      };
    }
    if (!content) {
      const kept = before.current?.level === level.id ? before.current : null;
      return {
        status: loaded.status === 'failed' ? 'failed' : 'loading',
        error: loaded.status === 'failed' ? loaded.error : null,
        retry: loaded.status === 'failed' ? loaded.retry : null,
        level: level.id,
        index: kept?.index ?? null,
        clauses: active,
        masks: kept?.masks ?? [],
      };
    }
    return {
      status: 'ready',
      error: null,
      retry: null,
      level: level.id,
      index: content.index,
      clauses: active,
      masks: clauseMasks(active, content.index.codes.length, before.current?.masks ?? []),
    };
  }, [loaded, clausesKey, level.id]);
  before.current = shared;
  return <SelectionContext value={shared}>{children}</SelectionContext>;
}

/** What a view shows of the selection. */
export interface Selection extends SelectionSize {
  readonly status: SharedSelection['status'];
  readonly index: LevelIndex | null;
  /** Territories kept, in the order of the level; null: all of them. */
  readonly mask: Uint8Array | null;
}

/** Filters and brushes in force, to be told and taken away. */
export function useClauses(): SharedSelection {
  const shared = useContext(SelectionContext);
  if (!shared) throw new Error('useSelection needs a SelectionProvider');
  return shared;
}

/**
 * The territories that the filters and brushes keep.
 *
 * @param leftOut sources that the view does not see: what it shows itself.
 */
export function useSelection(...leftOut: readonly string[]): Selection {
  const { status, masks, index } = useClauses();
  const sources = leftOut.join('|');
  return useMemo(() => {
    const mask = intersection(masks, sources.split('|'));
    return { status, index, mask, ...sizeOf(mask, index?.population ?? []) };
  }, [status, masks, index, sources]);
}
