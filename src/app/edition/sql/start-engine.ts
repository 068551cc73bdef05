import type { AsyncDuckDB } from '@duckdb/duckdb-wasm';
import engineWorker from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import engineModule from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';

/** The engine's own files did not come, or could not be run: no query is the cause. */
class EngineStartError extends Error {
  constructor(problem: string) {
    super(`the SQL engine did not start: ${problem}`);
    this.name = 'EngineStartError';
  }
}

/** What the worker says of itself beside the engine's answers. */
interface StartFailure {
  readonly engineFailed: string;
}

/**
 * Starts the engine in its worker.
 *
 * @throws EngineStartError when its script or its module is missing, blocked or damaged: the engine
 *   itself then waits for ever.
 */
export async function startEngine(): Promise<AsyncDuckDB> {
  const duckdb = await import('@duckdb/duckdb-wasm');
  const worker = workerUnderPolicy(new URL(engineWorker, document.baseURI).href);
  let hasStarted = false;
  const failed = new Promise<never>((_, reject) => {
    const fail = (problem: string) => {
      // What goes wrong later is said by the query that it befalls.
      if (hasStarted) return;
      worker.terminate();
      reject(new EngineStartError(problem));
    };
    worker.addEventListener('error', ({ message }) => fail(message || 'its script did not come'));
    worker.addEventListener('message', ({ data }: MessageEvent<Partial<StartFailure>>) => {
      if (data?.engineFailed !== undefined) fail(data.engineFailed);
    });
  });
  const engine = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), worker);
  await Promise.race([engine.instantiate(new URL(engineModule, document.baseURI).href), failed]);
  hasStarted = true;
  return engine;
}

/**
 * A worker that the policy of the page holds for: one that is opened at an address has only what its
 * host says with it, nothing on most, and a query could ask another site. One from the page itself,
 * which then loads that script, inherits the policy of the page. It tells of what it leaves unhandled
 * (a module that does not come), which the page would not hear of.
 */
function workerUnderPolicy(address: string): Worker {
  const start = new Blob(
    [
      `addEventListener('unhandledrejection', ({ reason }) => postMessage({ engineFailed: String(reason) }));`,
      `importScripts(${JSON.stringify(address)});`,
    ],
    { type: 'text/javascript' },
  );
  const url = URL.createObjectURL(start);
  const worker = new Worker(url);
  // The worker fetches it as it starts; its first word comes after.
  worker.addEventListener('message', () => URL.revokeObjectURL(url), { once: true });
  return worker;
}
