import { createIntl } from 'react-intl';
import { describe, expect, test } from 'vitest';
import { squareWordsEn } from '../../../src/app/i18n/square-words.en.ts';
import { squareWordsFr } from '../../../src/app/i18n/square-words.fr.ts';
import { demandPointsOf } from '../../../src/catalogue/population-grid.ts';
import { withFrenchTypography } from '../../../src/edition/writing/french-typography.ts';
import { everyWord } from './every-word.ts';

const grid = (title: string) =>
  withFrenchTypography(
    demandPointsOf(
      {
        squareMetres: 1000,
        title: { fr: title, en: title },
        producer: 'INSEE',
        vintage: '2021',
        licence: 'licence-ouverte-2.0',
      },
      { communes: 34_875, otherCommunes: 0 },
    ),
  );

/** Where places are put, not where people are counted: true with a grid too. */
const ofPlaces = ['territory.approximate', 'own.locatedBy.commune'];
const values = {
  count: 2,
  number: '2',
  income: '20 000',
  theil: '0,4',
  theilWithTerm: '0,3',
  betweenWithTerm: '5 %',
  share: '60 %',
  shareWithTerm: '58 %',
  communes: '12',
  people: '99',
};

describe.each([
  ['fr', everyWord.fr, squareWordsFr],
  ['en', everyWord.en, squareWordsEn],
] as const)('with a population grid, the words of the site (%s)', (language, site, squareWords) => {
  test('say nowhere that people are counted at the chef-lieu', () => {
    const said = { ...site, ...squareWords(grid('Filosofi')) };
    const left = Object.entries<string>(said).filter(
      ([id, message]) =>
        /chefs?-lieu|mairie (de|où)|town hall/i.test(message) && !ofPlaces.includes(id),
    );
    expect(left.map(([id]) => id)).toEqual([]);
  });

  test('take the place of messages that exist, and need nothing that those are not given', () => {
    for (const [id, message] of Object.entries<string>(squareWords(grid('Filosofi')))) {
      const before = site[id];
      expect(before, id).toBeDefined();
      const names = (text: string) =>
        new Set([...text.matchAll(/\{(\w+)[,}]/g)].map(([, name]) => name));
      const given = [...names(before), 'count'];
      expect(
        [...names(message)].filter((name) => !given.includes(name)),
        id,
      ).toEqual([]);
    }
  });

  test('say what the deployer wrote to the letter', () => {
    const hostile = "l'INSEE {count} <b>1</b> #";
    const messages = squareWords(grid(hostile)) as Record<string, string>;
    const intl = createIntl({ locale: language, messages });
    for (const id of ['answer.method', 'lens.note', 'area.view.note', 'planner.caveat.parts']) {
      expect(intl.formatMessage({ id }, values)).toContain(hostile);
    }
  });

  test('name whose squares, and of when', () => {
    const messages = squareWords(grid('Filosofi')) as Record<string, string>;
    const intl = createIntl({ locale: language, messages });
    const spaced = intl.formatMessage({ id: 'answer.method' }).replaceAll(/\s/gu, ' ');
    expect(spaced).toBe(
      language === 'fr'
        ? 'Les habitants de chaque commune sont comptés par carré de 1 km (« Filosofi », INSEE, 2021) : la distance est celle du carré, non de chaque habitant.'
        : 'The people of each commune are counted by 1 km square (“Filosofi”, INSEE, 2021): the distance is that of the square, not of each resident.',
    );
  });
});
