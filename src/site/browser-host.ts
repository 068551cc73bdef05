import { execFile } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import type { BrowserHost } from './find-chromium.ts';

/** This machine, for `findChromium`. */
export function browserHost(log: (message: string) => void): BrowserHost {
  return {
    env: process.env,
    platform: process.platform,
    isRoot: process.getuid?.() === 0,
    playwrightPath: chromium.executablePath(),
    starts: async (path) => {
      const isExecutable = await access(path, constants.X_OK).then(
        () => true,
        () => false,
      );
      // Windows browsers print no version: being there has to do.
      if (!isExecutable || process.platform === 'win32') return isExecutable;
      return run(path, ['--version'], 20_000);
    },
    run,
    reaches: async (address) => {
      const signal = AbortSignal.timeout(5000);
      return fetch(address, { method: 'HEAD', signal }).then(
        () => true,
        () => false,
      );
    },
    log,
  };
}

function run(command: string, args: readonly string[], timeoutMs: number): Promise<boolean> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options = { timeout: timeoutMs, killSignal: 'SIGKILL', env, maxBuffer: 2 ** 26 } as const;
  return new Promise((resolve) => {
    execFile(command, [...args], options, (error) => resolve(error === null));
  });
}
