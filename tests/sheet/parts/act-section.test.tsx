import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import type { Manifest } from '../../../src/edition/manifest.ts';
import type { SheetFacts } from '../../../src/sheet/facts/sheet-facts.ts';
import { MapFigure } from '../../../src/sheet/map/map-figure.tsx';
import { ActSection } from '../../../src/sheet/parts/act-section.tsx';
import { sheetContext } from '../../../src/sheet/parts/sheet-context.ts';

const near = { level: 'departement', code: '69', name: 'Rhône' };
const epci = { level: 'epci', code: '200046977', name: 'Métropole de Lyon' };

function contextOf(level: string, code: string, within: readonly object[]) {
  const facts = { level, code, name: 'Ici', within, places: { desk: {} }, references: [] };
  const manifest = { date: '2026-11-22', services: [], indicators: [], sources: [], reasons: [] };
  return sheetContext(
    facts as unknown as SheetFacts,
    manifest as unknown as Manifest,
    'fr',
    '../../../',
  );
}

const planOf = (level: string, code: string, within: readonly object[]) =>
  /planifier\/\?territoire=([\w-]+)/.exec(
    renderToStaticMarkup(<ActSection context={contextOf(level, code, within)} />),
  )?.[1];

it('leads to the planner where people are counted, and nowhere for a QPV outside the communes', () => {
  expect(planOf('commune', '69123', [near, epci])).toBe('epci-200046977');
  expect(planOf('commune', '69123', [near])).toBe('departement-69');
  expect(planOf('commune', '29083', [])).toBe('commune-29083');
  expect(planOf('qpv', 'QN06901M', [epci])).toBe('epci-200046977');
  expect(planOf('departement', '69', [epci])).toBe('departement-69');
  expect(planOf('qpv', 'QN98701M', [])).toBeUndefined();
});

it('says from where the lines of the picture go', () => {
  const caption = (level: string) =>
    renderToStaticMarkup(<MapFigure map="kept" context={contextOf(level, 'X', [])} />);
  expect(caption('commune')).toContain('du chef-lieu au lieu le plus proche');
  expect(caption('qpv')).toContain('d’un point du quartier au lieu le plus proche');
  expect(caption('qpv')).not.toContain('chef-lieu');
});
