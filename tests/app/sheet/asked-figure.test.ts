import { describe, expect, it } from 'vitest';
import {
  askedSheet,
  sheetPlaceOf,
  withSheet,
} from '../../../src/app/page/prerendered/asked-sheet.ts';
import type { SheetFacts } from '../../../src/sheet/facts/sheet-facts.ts';
import { askedFigure } from '../../../src/sheet/indicator/asked-figure.ts';

const figure = (value: unknown) => ({ value, references: [], rank: null, peerMedian: null });
const sheet = {
  level: 'ept',
  code: '200057867',
  name: 'Plaine Commune',
  indicators: {
    rate: figure(12.3),
    bounded: figure([1, 4]),
    secret: figure('secret'),
  },
} as unknown as SheetFacts;

describe('the page of an indicator, from a sheet', () => {
  it('is told of the sheet by its address, under any path and in any language', () => {
    const place = sheetPlaceOf('/ecarts/fiche/epci/200057867/');
    expect(place).toEqual({ level: 'epci', code: '200057867' });
    expect(sheetPlaceOf('/fiche/ensemble/ouest-provence/index.html')?.code).toBe('ouest-provence');
    expect(sheetPlaceOf('/donnees/indicateur/rate/')).toBeNull();
    const address = withSheet('https://example.org/donnees/indicateur/rate/?langue=en', place!);
    expect(address).toBe(
      'https://example.org/donnees/indicateur/rate/?langue=en&territoire=epci-200057867',
    );
    expect(askedSheet(new URL(address).searchParams)).toEqual(place);
    for (const other of ['', 'epci', 'commune-../x', 'commune-01001/..', 'Commune-01001']) {
      expect(askedSheet(new URLSearchParams({ territoire: other }))).toBeNull();
    }
  });

  it('has the value that the sheet has: exact, within bounds, or why there is none', () => {
    expect(askedFigure(sheet, 'rate')).toEqual({
      level: 'ept',
      code: '200057867',
      name: 'Plaine Commune',
      observation: { kind: 'value', value: 12.3 },
    });
    expect(askedFigure(sheet, 'bounded')?.observation).toEqual({ kind: 'range', low: 1, high: 4 });
    expect(askedFigure(sheet, 'secret')?.observation).toEqual({
      kind: 'missing',
      reason: 'secret',
    });
    expect(askedFigure(sheet, 'absent')).toBeNull();
  });
});
