import { existsSync } from 'node:fs';
import { appendFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { SheetEdition } from '../../sheet/facts/sheet-edition.ts';
import { openSheetEdition } from './open-sheet-edition.ts';
import { sheetsKey } from './sheets-key.ts';

/** Which sheets are rendered, from which edition, to where. */
export interface BuildSheetsOptions {
  readonly editionFolder: string;
  /** Site to which `fiche/` is added. */
  readonly distFolder: string;
  readonly siteUrl: string | null;
  /** Levels whose sheets are rendered; all of them by default. */
  readonly isWanted?: (level: string) => boolean;
  readonly log: (message: string) => void;
  /** As many as there are processors, up to 4, by default. */
  readonly threads?: number;
  /** Ends the threads before they are done: what they finished is kept. */
  readonly signal?: AbortSignal;
}

/** A piece of work: some territories of a level. */
export interface SheetBatch {
  readonly level: string;
  readonly codes: readonly string[];
}

/** Pages of a batch: small enough to lose little when interrupted. */
const batchSize = 250;

/**
 * Renders the sheets of an edition into `fiche/`. Each file is put in place whole. Interrupted, it
 * goes on where it was, as long as the edition, the code and the address of the site are the same.
 *
 * @returns how many sheets were rendered now, and how many are there.
 */
export async function buildSheets(
  options: BuildSheetsOptions,
): Promise<{ rendered: number; present: number }> {
  const { editionFolder, distFolder, siteUrl, isWanted = () => true, log, signal } = options;
  const edition = openSheetEdition(editionFolder);
  const { manifest } = edition;
  const progress = await openProgress(distFolder, await sheetsKey(manifest.id, siteUrl));
  const wanted = manifest.levels
    .filter(({ id }) => isWanted(id))
    .flatMap(({ id }) => batchesOf(id, codesOf(edition, id)));
  const left = wanted.filter((batch) => !progress.done.has(batchName(batch)));
  const count = (batches: readonly SheetBatch[]) =>
    batches.reduce((sum, { codes }) => sum + codes.length, 0);
  const [total, toRender] = [count(wanted), count(left)];
  if (toRender < total) log(`fiches : ${total - toRender} déjà là`);
  const started = performance.now();
  let rendered = 0;
  let told = started;
  const queue = [...left];
  const workOn = async () => {
    if (queue.length === 0) return;
    const thread = sheetThread({ editionFolder, distFolder, siteUrl });
    const stop = () => void thread.end();
    signal?.addEventListener('abort', stop);
    try {
      for (let batch = queue.shift(); batch && !signal?.aborted; batch = queue.shift()) {
        await thread.render(batch);
        await progress.add(batchName(batch));
        rendered += batch.codes.length;
        const now = performance.now();
        if (now - told > 2000 || rendered === toRender) {
          told = now;
          const rate = Math.round((1000 * rendered) / (now - started));
          log(`fiches : ${total - toRender + rendered} sur ${total} (${rate} par seconde)`);
        }
      }
    } finally {
      signal?.removeEventListener('abort', stop);
      await thread.end();
    }
  };
  const threads = options.threads ?? Math.min(4, availableParallelism());
  await Promise.all(Array.from({ length: threads }, workOn));
  return { rendered, present: total - toRender + rendered };
}

/** Removes the sheets of another edition, code or address, so that they are not served. */
export async function discardOldSheets(
  distFolder: string,
  edition: string,
  siteUrl: string | null,
): Promise<void> {
  await openProgress(distFolder, await sheetsKey(edition, siteUrl));
}

/** Codes of a level; for communes, those that are no more have a page too. */
function codesOf({ level, oldCommunes }: SheetEdition, id: string): readonly string[] {
  const codes = level(id)?.index.codes ?? [];
  return id === 'commune' ? [...codes, ...Object.keys(oldCommunes.communes).sort()] : codes;
}

function batchesOf(level: string, codes: readonly string[]): SheetBatch[] {
  return Array.from({ length: Math.ceil(codes.length / batchSize) }, (_, i) => ({
    level,
    codes: codes.slice(i * batchSize, (i + 1) * batchSize),
  }));
}

const batchName = ({ level, codes }: SheetBatch) => `${level} ${codes[0]}`;

interface Progress {
  readonly done: ReadonlySet<string>;
  readonly add: (batch: string) => Promise<void>;
}

/** `fiche/.progress`: what the sheets there were made from, then the batches that are complete. */
async function openProgress(distFolder: string, key: string): Promise<Progress> {
  const folder = join(distFolder, 'fiche');
  const path = join(folder, '.progress');
  const [found, ...done] = existsSync(path) ? (await readFile(path, 'utf8')).split('\n') : [''];
  const isSame = found === key;
  if (!isSame) {
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    await writeFile(path, `${key}\n`);
  }
  return {
    done: new Set(isSame ? done : []),
    add: (batch) => appendFile(path, `${batch}\n`),
  };
}

/** Renders batches in a thread of its own, one at a time. */
function sheetThread(data: { editionFolder: string; distFolder: string; siteUrl: string | null }) {
  const worker = new Worker(new URL('./sheets-worker.mjs', import.meta.url), {
    workerData: data,
    execArgv: [],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  let settle: { resolve: () => void; reject: (error: Error) => void } | null = null;
  worker.on('message', () => settle?.resolve());
  worker.on('error', (error) => settle?.reject(error as Error));
  worker.on('exit', () => settle?.reject(new Error('sheets: the thread was stopped')));
  return {
    render: (batch: SheetBatch) =>
      new Promise<void>((resolve, reject) => {
        settle = { resolve, reject };
        worker.postMessage(batch);
      }),
    end: () => worker.terminate(),
  };
}
