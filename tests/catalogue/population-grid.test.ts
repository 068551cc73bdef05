import { expect, test } from 'vitest';
import { atChefsLieux } from '../../src/catalogue/demand-places.ts';
import { demandPointsOf, inSquares } from '../../src/catalogue/population-grid.ts';
import { travelTimeTo } from '../../src/catalogue/travel-time-indicator.ts';
import { loadCatalogue } from '../../src/etl/catalogue.ts';

const grid = {
  squareMetres: 1000,
  title: { fr: 'Filosofi', en: 'Filosofi' },
  producer: 'INSEE',
  vintage: '2021',
  licence: 'licence-ouverte-2.0',
} as const;
const { indicators, services } = await loadCatalogue();

const distances = indicators.filter(({ measure: { kind } }) =>
  ['distance', 'beyond'].includes(kind),
);

test('with a grid, no indicator says that people are counted at the chef-lieu', () => {
  expect(distances.length).toBeGreaterThan(8);
  for (const indicator of distances) {
    const counted = indicator.countedAt?.(inSquares(grid)) as typeof indicator;
    expect(counted.sources).toEqual([...indicator.sources, 'population-grid']);
    for (const language of ['fr', 'en'] as const) {
      expect(counted.definition[language]).toContain(
        language === 'fr' ? 'par carré de 1\u202fkm' : 'by 1\u202fkm square',
      );
      expect(counted.definition[language]).toContain('INSEE, 2021)');
      const words = counted.caveats.map((caveat) => caveat[language]).join(' ');
      expect(words).not.toMatch(/un seul point par commune|a single point of the commune/);
      expect(words).not.toMatch(/Pour une commune ou un QPV|For a commune or a QPV/);
    }
    const { definition, caveats, sources, countedAt: _, ...same } = counted;
    expect(indicator).toMatchObject(same);
    expect(counted.countedAt?.(atChefsLieux)).toEqual({
      ...indicator,
      countedAt: expect.any(Function),
    });
  }
});

test('every indicator made of where people are counted can be said of a grid, and no other', () => {
  expect(indicators.filter(({ countedAt }) => countedAt)).toEqual(distances);
  const [service] = services;
  const minutes = travelTimeTo(service, {
    source: 'travel-times-voiture',
    title: grid.title,
    producer: 'INSEE',
    vintage: '2021',
  });
  expect(minutes.countedAt?.(inSquares(grid)).sources).toEqual([
    ...minutes.sources,
    'population-grid',
  ]);
});

test('the manifest says whose squares, of when, and how many communes are elsewhere', () => {
  const { note } = demandPointsOf(
    { ...grid, squareMetres: 200 },
    { communes: 34_000, otherCommunes: 875 },
  );
  expect(note.fr.replace(/\s/gu, ' ')).toBe(
    'Les habitants de chaque commune sont comptés par carré de 1 km, au milieu des habitants de ses carreaux de 200 m (« Filosofi », INSEE, 2021) : la distance est celle du carré, non de chaque habitant. 875 communes, que la grille ne couvre pas, le sont à leur chef-lieu.',
  );
  expect(note.en.replace(/\s/gu, ' ')).toBe(
    'The people of each commune are counted by 1 km square, amid the people of its 200 m squares (“Filosofi”, INSEE, 2021): the distance is that of the square, not of each resident. 875 communes, which the grid does not cover, are counted at their chef-lieu.',
  );
  expect(demandPointsOf(grid, { communes: 34_875, otherCommunes: 0 }).note.fr).not.toContain(
    'chef-lieu',
  );
});
