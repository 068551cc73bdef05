import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { TerritoryRecord } from '../../../src/edition/files/territory-file.ts';
import type { Manifest } from '../../../src/edition/manifest.ts';
import { type Language, numberFormat } from '../../../src/edition/writing/number-format.ts';
import type { SheetEdition } from '../../../src/sheet/facts/sheet-edition.ts';
import type { SheetFacts } from '../../../src/sheet/facts/sheet-facts.ts';
import { MapFigure } from '../../../src/sheet/map/map-figure.tsx';
import { AccessSection } from '../../../src/sheet/parts/access-section.tsx';
import { sheetContext } from '../../../src/sheet/parts/sheet-context.ts';
import { sheetSentences } from '../../../src/sheet/words/sheet-sentences.ts';
import { territoryFactsOf } from '../../../src/sheet/words/territory-facts-of.ts';

const text = (label: string) => ({ fr: label, en: label });
const desk = {
  id: 'france-services',
  label: text('France services'),
  ofOne: { fr: 'd’une France services', en: 'from a France services desk' },
  sources: [],
  vintage: '2024-08-01',
  role: 'current',
  itinerant: false,
};
const beyond = { id: 'beyond', kind: 'beyond', service: desk.id, thresholdKm: 10 };
const manifest = {
  date: '2026-11-22',
  services: [desk],
  indicators: [beyond],
  sources: [],
  demandPoints: {
    note: { fr: 'Comptés par carré (<i>INSEE</i>).', en: 'Counted by square.' },
    ofCommune: { fr: 'Moyenne des carrés.', en: 'Mean of squares.' },
  },
} as unknown as Manifest;

/** A commune of 2,000 people, 7.25 km from a desk on average, one in eight beyond 10 km. */
const record = (squares?: number) =>
  ({
    name: 'Bourg',
    population: 2000,
    populationNote: null,
    ...(squares && { squares }),
    access: { 'france-services': { distanceKm: 7.25 } },
    coverage: {},
    values: { beyond: { kind: 'value', value: squares ? 12.5 : 0 } },
    qpv: [],
    communes: [],
    within: {},
  }) as unknown as TerritoryRecord;

function reach(language: Language, squares?: number): string | undefined {
  const commune = {
    positions: new Map([['01053', 0]]),
    index: { codes: ['01053'], within: {} },
    peers: { peersOf: () => [] },
    column: () => null,
    territory: () => record(squares),
  };
  const edition = {
    manifest,
    level: (id: string) => (id === 'commune' ? commune : null),
    zoneClasses: { zonings: {} },
  } as unknown as SheetEdition;
  const facts = territoryFactsOf(edition, 'commune', '01053');
  return sheetSentences(facts, language, numberFormat(language))
    .find(({ topic }) => topic === 'reach')
    ?.text.replaceAll(/\s/gu, ' ');
}

/** What a commune whose people are counted in so many squares has under its places, and its picture. */
function written(language: Language, level: string, squares?: number): string {
  const facts = {
    level,
    code: '01053',
    name: 'Bourg',
    ...(squares && { squares }),
    places: { 'france-services': null },
    references: [],
    peerCount: 0,
    indicators: {},
  } as unknown as SheetFacts;
  const context = sheetContext(facts, manifest, language, '../');
  return renderToStaticMarkup(
    <>
      <AccessSection context={context} />
      <MapFigure map="kept" context={context} />
    </>,
  ).replaceAll(/\s/gu, ' ');
}

describe('a commune counted in squares', () => {
  it('has a mean distance and a share of its people, as a larger territory has', () => {
    expect(reach('fr', 12)).toBe(
      'À Bourg, 250 habitants, soit 12,5 % de la population, sont comptés à plus de 10 km d’une France services ; en moyenne, elle est à 7,3 km.',
    );
    expect(reach('fr')).toContain('est à 7,3 km du chef-lieu de Bourg');
    expect(reach('en', 12)).not.toContain('town hall');
    expect(reach('en')).toContain('town hall');
  });

  it('says whose squares, and where its lines start', () => {
    const squares = written('fr', 'commune', 12);
    expect(squares).toContain('Comptés par carré (&lt;i&gt;INSEE&lt;/i&gt;). Moyenne des carrés.');
    expect(squares).toContain('du carré le plus peuplé au lieu le plus proche');
    expect(squares).not.toContain('chef-lieu');
    expect(written('en', 'commune', 12)).not.toContain('town hall');
  });

  it('keeps its chef-lieu where the grid does not cover it, and a QPV its point', () => {
    const chefLieu = written('fr', 'commune');
    expect(chefLieu).toContain('du chef-lieu au lieu le plus proche');
    expect(chefLieu).not.toContain('Moyenne des carrés');
    expect(written('fr', 'qpv')).toContain('depuis le point où les habitants sont comptés');
  });
});
