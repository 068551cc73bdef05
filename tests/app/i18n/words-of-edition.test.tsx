import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { LanguageProvider, useLanguage } from '../../../src/app/i18n/language.tsx';
import { inWordsOfEdition } from '../../../src/app/i18n/words-of-edition.tsx';
import { demandPointsOf } from '../../../src/catalogue/population-grid.ts';

const squares = demandPointsOf(
  {
    squareMetres: 1000,
    title: { fr: 'Filosofi', en: 'Filosofi' },
    producer: 'INSEE',
    vintage: '2021',
    licence: 'licence-ouverte-2.0',
  },
  { communes: 34_875, otherCommunes: 0 },
);

function Method() {
  return useLanguage().t('answer.method');
}

const page: ReactNode = (
  <LanguageProvider language="fr">
    <Method />
  </LanguageProvider>
);
const said = async (demandPoints: typeof squares | undefined) =>
  renderToStaticMarkup(await inWordsOfEdition({ demandPoints }, page)).replace(/\s/gu, ' ');

test('a page says where its own edition counts people, and another page says its own', async () => {
  expect(await said(squares)).toContain('comptés par carré de 1 km (« Filosofi », INSEE, 2021)');
  const atChefsLieux = await said(undefined);
  expect(atChefsLieux).toContain('chef-lieu');
  expect(atChefsLieux).not.toContain('carré');
});
