import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { glossary } from '../../../src/app/method/glossary.ts';
import { methodTextEn } from '../../../src/app/method/method-text.en.tsx';
import { methodTextFr } from '../../../src/app/method/method-text.fr.tsx';
import { type MethodFacts, sectionIds } from '../../../src/app/method/method-text.ts';

const facts: MethodFacts = {
  communes: '12',
  qpv: '34',
  earthRadiusKm: '56',
  squares: null,
  reasons: ['reason one', 'reason two'],
  delegatesPage: 'https://example.org/delegates',
};

const written = { fr: methodTextFr, en: methodTextEn };

function plain(markup: string): string {
  return markup.replace(/<[^>]*>/g, '').replaceAll('&quot;', '"');
}

describe.each(['fr', 'en'] as const)('the written sections (%s)', (language) => {
  const { sections } = written[language];
  const markup = sectionIds.map((id) => renderToStaticMarkup(sections[id].body(facts)));

  it('say something under every title', () => {
    sectionIds.forEach((id, i) => {
      expect(sections[id].title).not.toBe('');
      expect(plain(markup[i]).length).toBeGreaterThan(200);
    });
  });

  it('use the numbers of the edition', () => {
    for (const fact of ['12', '34', '56', 'reason one', 'reason two', facts.delegatesPage]) {
      expect(markup.join(' ')).toContain(fact);
    }
  });

  it('say whose population grid people are counted in', () => {
    const squares = 'By square (“Filosofi”, INSEE, 2021).';
    const said = sectionIds.map((id) =>
      renderToStaticMarkup(sections[id].body({ ...facts, squares })),
    );
    expect(plain(said[0])).toContain(squares);
    expect(plain(markup[0])).toMatch(/Cette édition n’en a pas|This edition has none/);
    const inequality = sectionIds.indexOf('inegalite');
    expect(plain(markup[inequality])).toContain('chef-lieu');
    expect(plain(said[inequality])).not.toContain('chef-lieu');
  });

  it('leave out the link that the edition does not have', () => {
    const without = sections.discriminations.body({ ...facts, delegatesPage: null });
    expect(renderToStaticMarkup(without)).not.toContain('<a ');
  });

  it('link to sections that exist', () => {
    const anchors = [...markup.join(' ').matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(anchors.length).toBeGreaterThan(0);
    for (const anchor of anchors) expect(sectionIds).toContain(anchor);
  });
});

it('keeps French punctuation with its word', () => {
  const french = [
    ...sectionIds.map((id) => plain(renderToStaticMarkup(methodTextFr.sections[id].body(facts)))),
    ...glossary.map(({ meaning }) => meaning.fr),
  ].join('\n');
  expect(french.match(/.{0,20} [;:!?»%].{0,10}/g) ?? []).toEqual([]);
  expect(french.match(/.{0,20}(?:« |\d km).{0,10}/g) ?? []).toEqual([]);
});

it('orders the glossary by term', () => {
  const terms = glossary.map(({ term }) => term);
  expect(terms).toEqual([...terms].sort((a, b) => a.localeCompare(b, 'fr')));
});
