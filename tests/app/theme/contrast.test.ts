import { describe, expect, it } from 'vitest';
import { contrast, themes } from './tokens.ts';

describe.each(themes)('$theme theme', ({ tokens }) => {
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
