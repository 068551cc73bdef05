import { describe, expect, test } from 'vitest';
import {
  type BrowserHost,
  chromiumCandidates,
  findChromium,
} from '../../src/site/find-chromium.ts';

const playwrightPath = '/cache/playwright/chrome';

/** A machine where `browsers` start, and where each command that `installs` names adds a browser. */
function machine(
  settings: Partial<Omit<BrowserHost, 'run' | 'starts'>> & {
    browsers?: string[];
    installs?: Record<string, string | null>;
  },
) {
  const { browsers = [], installs = {}, ...rest } = settings;
  const commands: string[] = [];
  const host: BrowserHost = {
    env: { PATH: '/usr/local/bin:/usr/bin' },
    platform: 'linux',
    isRoot: false,
    playwrightPath,
    starts: async (path) => browsers.includes(path),
    run: async (command, args) => {
      const line = [command, ...args].join(' ');
      commands.push(line);
      const made = installs[line];
      if (made) browsers.push(made);
      return made !== undefined;
    },
    reaches: async () => false,
    log: () => {},
    ...rest,
  };
  return { host, commands };
}

const aptInstall = 'apt-get install --yes --no-install-recommends chromium';
const aptUpdate = 'apt-get update --quiet';
const aptVersion = 'apt-get --version';
const download = 'npx playwright-core install --no-shell chromium';

describe('an installed Chromium', () => {
  test.each([
    ['CHROMIUM_PATH', { CHROMIUM_PATH: '/a', CHROME_PATH: '/b' }, '/a'],
    ['CHROME_PATH', { CHROME_PATH: '/b' }, '/b'],
    ['an empty variable is none', { CHROMIUM_PATH: '' }, '/usr/bin/chromium'],
  ])('%s', async (_, env, expected) => {
    const { host, commands } = machine({ env, browsers: ['/usr/bin/chromium', '/a', '/b'] });
    expect(await findChromium(host)).toBe(expected);
    expect(commands).toEqual([]);
  });

  test('a variable that names what does not start is an error, whatever else is installed', async () => {
    const { host } = machine({ env: { CHROME_PATH: '/gone' }, browsers: ['/usr/bin/chromium'] });
    await expect(findChromium(host)).rejects.toThrow('CHROME_PATH=/gone');
  });

  test('the system’s comes before Playwright’s', async () => {
    const browsers = [playwrightPath, '/usr/local/bin/google-chrome'];
    expect(await findChromium(machine({ browsers }).host)).toBe('/usr/local/bin/google-chrome');
    const { host, commands } = machine({ browsers: [playwrightPath] });
    expect(await findChromium(host)).toBe(playwrightPath);
    expect(commands).toEqual([]);
  });

  test('each system has its own places', () => {
    const places = (platform: NodeJS.Platform, env: Record<string, string>) =>
      chromiumCandidates({ platform, env, playwrightPath });
    expect(places('darwin', {})).toContain(
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    );
    expect(places('win32', { PROGRAMFILES: 'C:' })).toHaveLength(2);
    expect(places('linux', { PATH: '/opt/bin' })).toContain('/opt/bin/google-chrome');
    expect(places('linux', {}).at(-1)).toBe(playwrightPath);
  });
});

describe('no Chromium', () => {
  test('root: Debian’s package', async () => {
    const { host, commands } = machine({
      isRoot: true,
      installs: { [aptVersion]: null, [aptInstall]: '/usr/bin/chromium' },
      reaches: async () => true,
    });
    expect(await findChromium(host)).toBe('/usr/bin/chromium');
    expect(commands).toEqual([aptVersion, aptInstall]);
  });

  test('the package lists are fetched when the package is not known', async () => {
    const { host, commands } = machine({
      isRoot: true,
      installs: { [aptVersion]: null, [aptUpdate]: '/usr/bin/chromium' },
    });
    expect(await findChromium(host)).toBe(null);
    expect(commands).toEqual([aptVersion, aptInstall, aptUpdate, aptInstall]);
  });

  test('without rights: Playwright’s download, where its site is reached', async () => {
    const installs = { [download]: playwrightPath };
    const reached = machine({ installs, reaches: async () => true });
    expect(await findChromium(reached.host)).toBe(playwrightPath);
    expect(reached.commands).toEqual([download]);
    const unreached = machine({ installs });
    expect(await findChromium(unreached.host)).toBe(null);
    expect(unreached.commands).toEqual([]);
  });

  test('a download that does not start (libraries are missing) is no Chromium', async () => {
    const { host } = machine({ installs: { [download]: '/else' }, reaches: async () => true });
    expect(await findChromium(host)).toBe(null);
  });
});
