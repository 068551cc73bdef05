import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const documents = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md'];
const folders = ['docs', 'scripts', 'src', 'tests'];
/** Files and folders of the repository, from its root. */
const paths = [
  ...readdirSync(root),
  ...folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) =>
      [folder, ...path.split(sep)].join('/'),
    ),
  ),
];
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};

/** What a document writes as code, a word at a time, and the files that its links lead to. */
function wordsOf(document: string): { code: string[]; links: string[] } {
  const text = readFileSync(join(root, document), 'utf8');
  const code = [...text.matchAll(/```[^\n]*\n([\s\S]*?)```|`([^`\n]+)`/g)];
  const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target);
  return {
    code: code.flatMap(([, block, span]) => (block ?? span ?? '').split(/\s+/)),
    links: links.filter((target) => !/^[a-z]+:|^#/.test(target)),
  };
}

/** Whether a word names a file of code, or something under a folder of it, and no pattern of names. */
const isPath = (word: string) =>
  /^\w[\w./-]*$/.test(word) &&
  (/\.(ts|tsx|mts|sql|css|md)$/.test(word) || folders.includes(word.split('/')[0]));

it.each(documents)('the code and the links that %s names exist', (document) => {
  const { code, links } = wordsOf(document);
  const named = code.filter(isPath).map((word) => word.replace(/\/$/, ''));
  // A document may leave out the folders that it speaks of: the end of a path names it.
  const absent = named.filter(
    (name) => !paths.some((path) => path === name || path.endsWith(`/${name}`)),
  );
  expect([...absent, ...links.filter((target) => !existsSync(join(root, target)))]).toEqual([]);
});

it.each(documents)('the commands that %s gives exist', (document) => {
  const text = readFileSync(join(root, document), 'utf8');
  const commands = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name);
  expect(commands.filter((name) => !(name in scripts))).toEqual([]);
});
