import { describe, expect, it } from 'vitest';
import { oldCommuneWords } from '../../../src/sheet/words/old-commune-words.ts';

const spaced = (text: string) => text.replace(/\s/gu, ' ');
const oudon = {
  name: "L'Oudon",
  event: {
    kind: '32',
    date: '2017-01-01',
    into: [{ code: '14654', name: 'Saint-Pierre-en-Auge' }],
  },
  successors: ['14654'],
};

describe('oldCommuneWords', () => {
  it('say the event, its date and where the territory is', () => {
    expect(oldCommuneWords('14472', oudon, 'fr')).toEqual({
      title: 'L’Oudon (14472), ancienne commune',
      event:
        'Le 1er janvier 2017, la commune de L’Oudon est entrée dans la commune nouvelle Saint-Pierre-en-Auge.',
      today: 'Son territoire est aujourd’hui dans la commune suivante.',
    });
    expect(oldCommuneWords('14472', oudon, 'en').event).toBe(
      'On 1 January 2017, the commune of L’Oudon joined the new commune Saint-Pierre-en-Auge.',
    );
  });

  it('tell of a division', () => {
    const verdey = {
      name: 'Verdey',
      event: {
        kind: '30',
        date: '1966-12-12',
        into: ['Les Essarts-lès-Sézanne', 'Lachy', 'Mœurs-Verdey'].map((name, i) => ({
          name,
          code: String(i),
        })),
      },
      successors: ['51235', '51313', '51369'],
    };
    const { event, today } = oldCommuneWords('51606', verdey, 'fr');
    expect(event).toBe(
      'Le 12 décembre 1966, la commune de Verdey a été supprimée et son territoire partagé entre Les Essarts-lès-Sézanne, Lachy et Mœurs-Verdey.',
    );
    expect(today).toBe('Son territoire est aujourd’hui partagé entre les communes suivantes.');
  });

  it('tell of a change of code with the new code', () => {
    const oree = {
      name: "Orée d'Anjou",
      event: { kind: '50', date: '2025-01-01', into: [{ code: '49126', name: "Orée d'Anjou" }] },
      successors: ['49126'],
    };
    expect(spaced(oldCommuneWords('49069', oree, 'fr').event)).toBe(
      'Le 1er janvier 2025, la commune d’Orée d’Anjou a changé de code avec son chef-lieu : Orée d’Anjou (49126).',
    );
  });

  it('say what the lists do not', () => {
    const unknown = { name: null, event: null, successors: [] };
    expect(spaced(Object.values(oldCommuneWords('01220', unknown, 'fr')).join(' / '))).toBe(
      'Ancien code de commune 01220 / Le code 01220 n’est plus en usage ; les listes de l’INSEE ne disent pas pourquoi. / Les listes ne disent pas dans quelle commune est aujourd’hui son territoire.',
    );
  });
});
