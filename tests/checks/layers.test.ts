import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkLayers } from '../../src/checks/layers.ts';

const projectRoot = join(import.meta.dirname, '..', '..');
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ecarts-layers-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** The rules broken by an invented project; each file is the list of what it imports. */
async function rulesBrokenBy(files: Readonly<Record<string, readonly string[]>>) {
  for (const [path, imports] of Object.entries(files)) {
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    const lines = imports.map((from, i) => `import { value as v${i} } from '${from}';`);
    const uses = imports.map((_, i) => `v${i}`).join(', ');
    await writeFile(target, [...lines, `export const value: unknown = [${uses}];`, ''].join('\n'));
  }
  const report = await checkLayers(projectRoot, folder, ['src']);
  expect(report.modules).toBe(Object.keys(files).length);
  return report.violations;
}

describe('layers', () => {
  test('the project keeps them', async () => {
    const report = await checkLayers(projectRoot);
    expect(report.violations).toEqual([]);
    expect(report.modules).toBeGreaterThan(100);
  });

  test.each([
    ['core', 'edition'],
    ['edition', 'core'],
    ['catalogue', 'core'],
    ['catalogue', 'etl'],
    ['etl', 'site'],
    ['app', 'catalogue'],
    ['app', 'etl'],
    ['site', 'app'],
  ])('%s does not import %s', async (from, to) => {
    const broken = await rulesBrokenBy({
      [`src/${from}/a.ts`]: [`../${to}/b.ts`],
      [`src/${to}/b.ts`]: [],
    });
    expect(broken).toEqual([`layer-${from}: src/${from}/a.ts → src/${to}/b.ts`]);
  });

  test.each([
    ['planner', 'explorer'],
    ['map', 'explorer'],
    ['indicator', 'sheet'],
  ])('of the application, %s does not import %s', async (from, to) => {
    const broken = await rulesBrokenBy({
      [`src/app/${from}/a.ts`]: [`../${to}/b.ts`],
      [`src/app/${to}/b.ts`]: [],
    });
    expect(broken).toEqual([`page-${to}: src/app/${from}/a.ts → src/app/${to}/b.ts`]);
  });

  test('what is allowed is allowed', async () => {
    const broken = await rulesBrokenBy({
      'src/core/a.ts': ['./b.ts'],
      'src/core/b.ts': [],
      'src/edition/a.ts': [],
      'src/catalogue/a.ts': ['../edition/a.ts'],
      'src/etl/a.ts': ['../core/a.ts', '../edition/a.ts', '../catalogue/a.ts', 'node:fs'],
      'src/app/a.tsx': ['../core/a.ts', '../edition/a.ts'],
      'src/site/a.ts': ['../etl/a.ts'],
    });
    expect(broken).toEqual([]);
  });

  test('the core uses no package and no module of Node', async () => {
    const broken = await rulesBrokenBy({ 'src/core/a.ts': ['node:fs'] });
    expect(broken).toEqual(['pure-core: src/core/a.ts → fs']);
  });

  test('files do not import each other in a circle', async () => {
    const broken = await rulesBrokenBy({
      'src/core/a.ts': ['./b.ts'],
      'src/core/b.ts': ['./a.ts'],
    });
    expect(broken).toHaveLength(1);
    expect(broken[0]).toMatch(/^no-circular: src\/core\/.\.ts → /);
  });

  test('an import that leads nowhere is told', async () => {
    const broken = await rulesBrokenBy({ 'src/core/a.ts': ['./gone.ts'] });
    expect(broken.some((rule) => rule.startsWith('no-unresolvable:'))).toBe(true);
  });
});
