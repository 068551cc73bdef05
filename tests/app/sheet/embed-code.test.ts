import { describe, expect, it } from 'vitest';
import { embedAddress, embedCode } from '../../../src/app/sheet/embed-code.ts';
import { askedSections, sheetSections } from '../../../src/app/sheet/sheet-sections.ts';

const sheet = 'https://exemple.fr/fiche/commune/13078/';
const whole = { sections: sheetSections, theme: 'system', language: 'fr', height: 900 } as const;

describe('the address of an embedded sheet', () => {
  it.each([
    [whole, '?embed'],
    [{ ...whole, sections: [] }, '?embed'],
    [{ ...whole, sections: ['acces', 'population'] }, '?embed&sections=acces,population'],
    [{ ...whole, theme: 'dark', language: 'en' }, '?embed&theme=dark&langue=en'],
  ] as const)('leaves out what is as by default', (choices, query) => {
    const address = embedAddress(sheet, choices);
    expect(address).toBe(`${sheet}${query}`);
    const asked = askedSections(new URL(address).searchParams);
    expect(asked).toEqual(choices.sections.length > 0 ? choices.sections : sheetSections);
  });

  it.each(['', 'inconnue', '<script>', '__proto__,toString', 'ACCES'])(
    'shows everything for sections=%s',
    (sections) => {
      expect(askedSections(new URLSearchParams({ sections }))).toEqual(sheetSections);
    },
  );
});

it('writes no name as markup in the code that embeds', () => {
  const code = embedCode(
    { sheet, script: 'https://exemple.fr/embed.js', title: '"><script>alert(1)</script>' },
    whole,
  );
  expect(code.match(/<script/g)).toHaveLength(1);
  expect(code).toContain('title="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"');
});
