import { join } from 'node:path';

/** What finding a Chromium needs of the machine: replaced in tests. */
export interface BrowserHost {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  readonly isRoot: boolean;
  /** Where the installed playwright-core expects its own Chromium. */
  readonly playwrightPath: string;
  /** Whether `path` is a browser that starts here (all its libraries included). */
  readonly starts: (path: string) => Promise<boolean>;
  /** Runs a command to its end; false when it fails, is not found or exceeds the time. */
  readonly run: (command: string, args: readonly string[], timeoutMs: number) => Promise<boolean>;
  /** Whether something answers at an address within a few seconds. */
  readonly reaches: (address: string) => Promise<boolean>;
  readonly log: (message: string) => void;
}

/** Variables that name a browser, first wins. */
const pathVariables = ['CHROMIUM_PATH', 'CHROME_PATH'] as const;

const commandNames = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
] as const;

const playwrightSite = 'https://cdn.playwright.dev';
const playwrightDownloadMs = 180_000;
const aptMs = 300_000;

/** What to do when there is no Chromium, in one line. */
export const noChromiumMessage =
  'Aucun Chromium : installez-en un (Debian : apt-get install chromium) ou donnez son chemin dans CHROMIUM_PATH.';

/**
 * A Chromium for the browser tests: the one that the environment names, the system's, Playwright's;
 * otherwise it is installed, from Debian's packages when root, from Playwright where its site is
 * reached.
 *
 * @returns the path of a browser that starts, or null: see `noChromiumMessage`.
 * @throws an Error when CHROMIUM_PATH or CHROME_PATH names something that does not start.
 */
export async function findChromium(host: BrowserHost): Promise<string | null> {
  for (const variable of pathVariables) {
    const path = host.env[variable];
    if (!path) continue;
    if (await host.starts(path)) return path;
    throw new Error(`${variable}=${path} : ce n’est pas un navigateur qui démarre`);
  }
  return (await installedChromium(host)) ?? (await installChromium(host));
}

/** Paths at which a browser may be installed, in the order in which they are tried. */
export function chromiumCandidates(
  host: Pick<BrowserHost, 'env' | 'platform' | 'playwrightPath'>,
): string[] {
  return [...systemPaths(host), host.playwrightPath];
}

function systemPaths({ env, platform }: Pick<BrowserHost, 'env' | 'platform'>): string[] {
  if (platform === 'darwin') {
    return ['Chromium', 'Google Chrome'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (platform === 'win32') {
    return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
      .filter((folder) => folder !== undefined)
      .map((folder) => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'));
  }
  const folders = (env.PATH ?? '').split(':').filter((folder) => folder !== '');
  const all = [...new Set([...folders, '/usr/bin', '/snap/bin'])];
  return commandNames.flatMap((name) => all.map((folder) => join(folder, name)));
}

async function installedChromium(host: BrowserHost): Promise<string | null> {
  for (const path of chromiumCandidates(host)) {
    if (await host.starts(path)) return path;
  }
  return null;
}

async function installChromium(host: BrowserHost): Promise<string | null> {
  const attempts = [installFromDebian, installFromPlaywright];
  for (const attempt of attempts) {
    if (!(await attempt(host))) continue;
    const path = await installedChromium(host);
    if (path !== null) return path;
  }
  return null;
}

/** Comes first: it brings the libraries that a browser needs, which Playwright's download does not. */
async function installFromDebian(host: BrowserHost): Promise<boolean> {
  if (!host.isRoot || host.platform !== 'linux') return false;
  if (!(await host.run('apt-get', ['--version'], 10_000))) return false;
  host.log('installation de Chromium (apt-get install chromium)');
  const args = ['install', '--yes', '--no-install-recommends', 'chromium'];
  if (await host.run('apt-get', args, aptMs)) return true;
  return (
    (await host.run('apt-get', ['update', '--quiet'], aptMs)) &&
    (await host.run('apt-get', args, aptMs))
  );
}

async function installFromPlaywright(host: BrowserHost): Promise<boolean> {
  if (!(await host.reaches(playwrightSite))) return false;
  host.log('téléchargement de Chromium (playwright-core install chromium)');
  const args = ['playwright-core', 'install', '--no-shell', 'chromium'];
  return host.run('npx', args, playwrightDownloadMs);
}
