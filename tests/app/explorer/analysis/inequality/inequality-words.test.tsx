import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { InequalityAnswer } from '../../../../../src/app/explorer/analysis/inequality/inequality-answer.tsx';
import { MeasureTable } from '../../../../../src/app/explorer/analysis/inequality/inequality-tables.tsx';
import { measureInequality } from '../../../../../src/app/explorer/analysis/inequality/measure-inequality.ts';
import { LanguageProvider } from '../../../../../src/app/i18n/language.tsx';
import { inequalityFr } from '../../../../../src/app/i18n/messages/inequality.fr.ts';

const text = (words: string) => ({ fr: words, en: words });
const zoning = {
  id: 'frr',
  label: text('FRR'),
  classes: [
    { id: 'in', label: text('classée') },
    { id: 'out', label: text('non classée') },
  ],
};
/** Three communes as in Mayotte: a place in the first, one class, no published income. */
const units = {
  commune: Int32Array.of(0, 1, 2),
  distanceKm: Float64Array.of(0.03, 3, 4),
  population: Float64Array.of(300, 200, 100),
  areaKm2: Float64Array.of(20, 20, 20),
  zoneClass: Int16Array.of(1, 1, 1),
  income: new Float64Array(3).fill(Number.NaN),
};

function said(changed: Partial<typeof units>): string {
  const measured = measureInequality({ ...units, ...changed });
  const markup = renderToStaticMarkup(
    <LanguageProvider language="fr" words={{ fr: inequalityFr, en: async () => ({}) }}>
      <InequalityAnswer
        measured={measured}
        zoning={zoning}
        service={{ ofOne: text('d’un lieu') }}
      />
      <MeasureTable measured={measured} zoning={zoning} />
    </LanguageProvider>,
  );
  return markup.replace(/<[^>]*>/g, '|').replace(/\s/gu, ' ');
}

it('says why an index by income is not there, and nobody nearer than 0.0 km', () => {
  const words = said({});
  expect(words).toContain(
    'Un habitant sur dix vit à plus de 4,0 km d’un lieu, un sur dix à moins de 0,1 km.',
  );
  expect(words).toContain('Toutes ces communes sont dans une même classe de « FRR »');
  expect(words).not.toContain('0,0 % de cette inégalité');
  expect(words).toMatch(/selon le revenu\|*sans objet \(revenus médians non publiés\)/);
});

it('tells ratios that nothing divides from incomes that are missing', () => {
  const words = said({
    distanceKm: Float64Array.of(0, 3, 4),
    zoneClass: Int16Array.of(0, 1, 1),
    income: Float64Array.of(20_000, 21_000, 22_000),
  });
  expect(words).toMatch(/D9\/D1\|*sans objet \(les plus proches sont à 0 km\)/);
  expect(words).not.toContain('revenus médians non publiés');
  expect(words).toContain('Les écarts entre classes de « FRR » font');
});
