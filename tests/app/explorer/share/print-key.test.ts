import { expect, it } from 'vitest';
import { isPrintKey } from '../../../../src/app/explorer/share/print/print-key.ts';

const pressed = (keys: string) => ({
  key: keys.at(-1)!,
  ctrlKey: keys.includes('^'),
  metaKey: keys.includes('@'),
  shiftKey: keys.includes('!'),
  altKey: keys.includes('~'),
});

it.each([
  ['MacIntel', '@p', true],
  ['MacIntel', '^p', false],
  ['MacIntel', '@!p', false],
  ['Linux x86_64', '^p', true],
  ['Linux x86_64', '^P', true],
  ['Win32', '^p', true],
  ['Win32', '@p', false],
  ['Win32', '^~p', false],
  ['Win32', '^o', false],
  ['Win32', 'p', false],
])('on %s, %s asks to print: %s', (platform, keys, expected) => {
  expect(isPrintKey(pressed(keys), platform)).toBe(expected);
});
