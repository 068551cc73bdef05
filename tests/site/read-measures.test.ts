import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { coreFiles, IncompleteMeasureError, readMeasures } from '../../src/site/read-measures.ts';

const projectFolder = join(import.meta.dirname, '..', '..');
const coreFolder = join(projectFolder, 'src', 'core');

const complete = {
  measure: 'mean-gap',
  formula: 'g = min{x : F(x) > p}, x ≥ 0',
  convention: 'As the handbook.',
  unit: 'km',
  range: '0 to 1',
  missing: 'Left out.',
  reference: 'A. Author, 1990, A Title.',
};

function docstring(tags: Partial<typeof complete>, prose = 'Mean gap of people. More of it.') {
  const lines = Object.entries(tags).map(([name, text]) => ` * @${name} ${text}`);
  return ['/**', ` * ${prose}`, ' *', ...lines, ' */'].join('\n');
}

describe('readMeasures', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ecarts-measures-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  async function read(files: Readonly<Record<string, string>>) {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, 'src', path)), { recursive: true });
      await writeFile(join(folder, 'src', path), text);
    }
    return readMeasures(join(folder, 'src'), folder);
  }

  it('reads what the docstring says, and the signature', async () => {
    const [measure] = await read({
      'gaps/mean-gap.ts': `
/** Another function. */
export function other(): void {}

/**
 * Mean gap of people, e.g.
 * along the way. A second sentence
 * over two lines.
 *
 * A second paragraph.
 *
 * @measure mean-gap
 * @formula g = min{x : F(x) > p}, x ≥ 0
 * @convention As the
 *   handbook.
 * @unit km
 * @range 0 to 1
 * @missing Left out.
 * @reference A. Author, 1990, A Title.
 *
 * @param values km, ≥ 0
 * @throws RangeError on a negative value.
 */
export function* meanGap<Group extends string>(
  values: ArrayLike<number>,
  { seed, groups }: { seed: number; groups: Group[] },
): Generator<number, number> {
  return values.length + seed + groups.length;
}
`,
    });
    expect(measure).toEqual({
      ...{ id: 'mean-gap', name: 'meanGap', folder: 'gaps', file: 'src/gaps/mean-gap.ts' },
      signature:
        'meanGap<Group extends string>(values: ArrayLike<number>, { seed, groups }: { seed: number; groups: Group[] }): Generator<number, number>',
      summary: 'Mean gap of people, e.g. along the way.',
      description: 'A second sentence over two lines.\n\nA second paragraph.',
      formula: complete.formula,
      convention: complete.convention,
      unit: complete.unit,
      range: complete.range,
      missing: complete.missing,
      reference: complete.reference,
      parameters: [{ name: 'values', description: 'km, ≥ 0' }],
      errors: 'RangeError on a negative value.',
    });
  });

  it.each(['formula', 'convention', 'unit', 'range', 'missing', 'reference'] as const)(
    'names file and symbol when @%s is absent or empty',
    async (tag) => {
      for (const text of [undefined, '']) {
        const tags = { ...complete, [tag]: text };
        if (text === undefined) delete tags[tag];
        await expect(
          read({ 'a/gap.ts': `${docstring(tags)}\nexport function gap(): void {}\n` }),
        ).rejects.toThrow(`src/a/gap.ts: gap lacks @${tag}`);
      }
    },
  );

  it.each([
    ['no sentence', docstring(complete, ''), 'src/a/gap.ts: gap lacks a first sentence'],
    [
      'no id',
      docstring({ ...complete, measure: '' }),
      'src/a/gap.ts: gap lacks an id after @measure',
    ],
  ])('refuses a measure with %s', async (_, documentation, message) => {
    await expect(
      read({ 'a/gap.ts': `${documentation}\nexport function gap(): void {}\n` }),
    ).rejects.toThrow(message);
  });

  it('refuses two measures of the same id, and tells every problem at once', async () => {
    const text = (name: string) => `${docstring(complete)}\nexport function ${name}(): void {}\n`;
    const failure = read({
      'a/first.ts': text('first'),
      'b/second.ts': text('second'),
      'c/third.ts': `${docstring({ measure: 'x' })}\nexport function third(): void {}\n`,
    });
    await expect(failure).rejects.toBeInstanceOf(IncompleteMeasureError);
    await expect(failure).rejects.toThrow('src/b/second.ts: second has the id of first, mean-gap');
    await expect(failure).rejects.toThrow('src/c/third.ts: third lacks @formula, @convention');
  });

  it.each([
    ['a function that is not exported', 'function gap(): void {}'],
    ['a constant', 'export const gap = 1;'],
    ['nothing', ''],
  ])('refuses a @measure that documents %s', async (_, declaration) => {
    await expect(read({ 'a/gap.ts': `${docstring(complete)}\n${declaration}\n` })).rejects.toThrow(
      'src/a/gap.ts: @measure is written 1 times but documents 0 exported functions',
    );
  });
});

describe('the statistical core', () => {
  it('documents every measure in full', () => {
    expect(readMeasures(coreFolder, projectFolder).length).toBeGreaterThan(25);
  });

  it('has no measure that is not read', async () => {
    const measures = readMeasures(coreFolder, projectFolder);
    const written = await Promise.all(
      coreFiles(coreFolder).map(async (file) => {
        const text = await readFile(file, 'utf8');
        return text.split('\n').filter((line) => line.includes('@measure ')).length;
      }),
    );
    expect(measures.length).toBe(written.reduce((a, b) => a + b, 0));
  });
});
