import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const app = join(import.meta.dirname, '..', '..', '..', 'src', 'app');

/** Each style sheet that another one composes a class from. */
const composed = readdirSync(app, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.module.css'))
  .flatMap((path) =>
    [...readFileSync(join(app, path), 'utf8').matchAll(/composes:[^;]* from "([^"]*)"/g)].map(
      ([, from]) => resolve(app, path, '..', from),
    ),
  );

// What composes them holds them anew: outside of the layer, they would win over what it adds to them
// whenever another sheet that holds them is loaded later.
it.each([...new Set(composed)].map((path) => path.slice(app.length + 1)))(
  '%s is in the layer of shared classes as a whole',
  (path) => {
    const rules = readFileSync(join(app, path), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
    expect(rules.match(/^@\w+ [^{;]*/gm)).toEqual(['@layer base, shared', '@layer shared ']);
    expect(rules.match(/^[^@}\s].*/gm), 'rules beside the layer').toBeNull();
  },
);
