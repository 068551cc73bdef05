import { useRef, useState } from 'react';
import { messageOf } from '../../../core/message-of.ts';
import type { EditionFiles } from '../../edition/edition-files.ts';
import type { Answer } from '../../edition/sql/ask-connection.ts';
import { openDatabase } from '../../edition/sql/open-database.ts';
import { namedTables } from './named-tables.ts';

/** Rows kept of an answer. */
export const ROW_LIMIT = 100_000;

/** Where the latest query is. */
export type QueryRunState =
  | { readonly status: 'idle' }
  | { readonly status: 'running' }
  | { readonly status: 'cancelled' }
  /** In the engine's words. */
  | { readonly status: 'failed'; readonly message: string }
  | {
      readonly status: 'answered';
      readonly answer: Answer;
      readonly seconds: number;
      /** Whether it reads tables that derive from ODbL data. */
      readonly isOdbl: boolean;
    };

/** Runs queries on the tables of the edition, one at a time. */
export function useQueryRun(files: EditionFiles) {
  const { tables } = files.manifest;
  const [state, setState] = useState<QueryRunState>({ status: 'idle' });
  const running = useRef<AbortController>(null);
  const run = async (sql: string) => {
    const cancellation = new AbortController();
    running.current?.abort();
    running.current = cancellation;
    /** A run that another has taken the place of says nothing any more. */
    const say = (next: QueryRunState) => {
      if (running.current === cancellation) setState(next);
    };
    say({ status: 'running' });
    const started = performance.now();
    try {
      const { signal } = cancellation;
      const database = await orAborted(openDatabase(files), signal);
      const named = namedTables(sql, tables);
      const answer = await database.ask(sql, named, { limit: ROW_LIMIT, signal });
      const seconds = (performance.now() - started) / 1000;
      const isOdbl = tables.some(
        ({ name, licence }) => licence === 'odbl-1.0' && named.includes(name),
      );
      say({ status: 'answered', answer, seconds, isOdbl });
    } catch (error) {
      say(
        cancellation.signal.aborted
          ? { status: 'cancelled' }
          : { status: 'failed', message: messageOf(error) },
      );
    }
  };
  return { state, run, cancel: () => running.current?.abort() };
}

/** What a promise brings, unless the reader gives up first: the engine may be long in coming. */
function orAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    promise.then(resolve, reject);
  });
}
