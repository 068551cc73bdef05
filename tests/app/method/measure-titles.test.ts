import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { measureThemes } from '../../../src/app/method/measure-titles.ts';
import { readMeasures } from '../../../src/site/read-measures.ts';

const projectFolder = join(import.meta.dirname, '..', '..', '..');
const coreFolder = join(projectFolder, 'src', 'core');
const measures = readMeasures(coreFolder, projectFolder);

it('gives every measure of the core a title under the theme of its folder', () => {
  const untitled = measures.filter(
    ({ id, folder }) =>
      !measureThemes.some((theme) => theme.folder === folder && theme.measures[id]),
  );
  expect(untitled.map(({ file, id }) => `${file}: ${id}`)).toEqual([]);
});

it('titles nothing that is no measure of the core', () => {
  const titled = measureThemes.flatMap(({ folder, measures }) =>
    Object.keys(measures).map((id) => `${folder}/${id}`),
  );
  const known = measures.map(({ folder, id }) => `${folder}/${id}`);
  expect(titled.filter((id) => !known.includes(id))).toEqual([]);
  expect(new Set(titled).size).toBe(titled.length);
});

it('names folders that exist', () => {
  const folders = readdirSync(coreFolder);
  expect(measureThemes.filter(({ folder }) => !folders.includes(folder))).toEqual([]);
});

it('says each in one sentence, in two languages', () => {
  for (const { title, sentence } of measureThemes.flatMap(({ measures }) =>
    Object.values(measures),
  )) {
    for (const language of ['fr', 'en'] as const) {
      expect(title[language]).not.toMatch(/\.$/);
      expect(sentence[language]).toMatch(/^\p{Lu}[^.]*\.$/u);
    }
    expect(sentence.fr).not.toBe(sentence.en);
  }
});
