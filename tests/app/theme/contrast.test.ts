import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../../src/app/theme/tokens.css', import.meta.url), 'utf8');

function tokensOf(selector: string): Record<string, string> {
  const start = css.indexOf(`${selector} {`);
  const block = css.slice(start, css.indexOf('}', start));
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})\b/gi)].map(([, name, value]) => [name, value]),
  );
}

/** Relative luminance of WCAG 2.2. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((i) => {
    const channel = Number.parseInt(hex.slice(i, i + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

describe.each([
  ['light', ':root'],
  ['dark', ':root[data-theme="dark"]'],
])('%s theme', (_, selector) => {
  const tokens = tokensOf(selector);

  it.each(['ink', 'muted', 'accent', 'alert'])(
    '%s is readable on paper and on raised surfaces',
    (name) => {
      for (const surface of ['paper', 'raised']) {
        expect(contrast(tokens[name], tokens[surface]), surface).toBeGreaterThanOrEqual(4.5);
      }
    },
  );

  it('text on the accent is readable', () => {
    expect(contrast(tokens['on-accent'], tokens.accent)).toBeGreaterThanOrEqual(4.5);
  });

  it('marks of networks and zones stand out from land', () => {
    const marks = Object.keys(tokens).filter((name) => /^(network|zone)-/.test(name));
    expect(marks.length).toBeGreaterThanOrEqual(7);
    for (const name of marks)
      expect(contrast(tokens[name], tokens.land), name).toBeGreaterThanOrEqual(3);
  });
});
