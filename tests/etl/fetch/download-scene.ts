import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect } from 'vitest';
import type { DownloadedFile, DownloadOptions } from '../../../src/etl/fetch/download.ts';
import { downloadFile } from '../../../src/etl/fetch/download.ts';
import type { FetchProblem } from '../../../src/etl/fetch/fetch-problem.ts';
import type { SourceFile } from '../../../src/etl/source.ts';
import { csvOf, declare, temporaryFolder } from './raw-file-fixture.ts';
import type { Reply, ScriptedServer } from './scripted-server.ts';
import { serve } from './scripted-server.ts';

/** Long enough to be cut in the middle: about 80 kB. */
export const content = csvOf(4000);

/** A producer's server, a place for the file, and what was said and waited; made anew for each test. */
export interface DownloadScene {
  server: ScriptedServer;
  target: string;
  messages: string[];
  waitsMs: number[];
}

/** Registers the scene's making and clearing for the tests of the calling file. */
export function downloadScene(): DownloadScene {
  const scene = {} as DownloadScene;
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  beforeEach(async () => {
    folder = await temporaryFolder();
    scene.target = join(folder.path, 'communes-test', 'communes.csv');
    scene.messages = [];
    scene.waitsMs = [];
  });
  afterEach(async () => {
    await scene.server?.close();
    await folder.remove();
  });
  return scene;
}

/** Starts the server with the replies of `/f.csv` in turn; returns that address. */
export async function start(
  scene: DownloadScene,
  replies: Reply | readonly Reply[],
): Promise<string> {
  scene.server = await serve({ '/f.csv': replies });
  return `${scene.server.url}/f.csv`;
}

/** Downloads, waits recorded instead of waited, what the scene declares or `file`. */
export async function download(
  scene: DownloadScene,
  downloads: readonly string[],
  more: DownloadOptions = {},
  file: SourceFile = declare(content, downloads),
): Promise<DownloadedFile> {
  const sleep = async (ms: number): Promise<void> => {
    scene.waitsMs.push(ms);
  };
  const options = { idleTimeoutMs: 5000, sleep, ...more };
  return await downloadFile(file, scene.target, options, (message) => {
    scene.messages.push(message);
  });
}

/** The problem of each address, when all of them fail. */
export async function problemsOf(work: Promise<unknown>): Promise<readonly FetchProblem[]> {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(AggregateError);
  return (error as AggregateError).errors;
}

/** Names of the files left where the download goes. */
export async function leftovers(scene: DownloadScene): Promise<string[]> {
  return (await readdir(join(scene.target, '..'))).sort();
}
