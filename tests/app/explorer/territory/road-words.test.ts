import { createIntl } from 'react-intl';
import { describe, expect, it } from 'vitest';
import { roadWords } from '../../../../src/app/explorer/territory/road-words.ts';
import type { useLanguage } from '../../../../src/app/i18n/language.tsx';
import { en } from '../../../../src/app/i18n/messages.en.ts';
import { fr } from '../../../../src/app/i18n/messages.fr.ts';
import type { Observation } from '../../../../src/edition/files/column-file.ts';
import type { Manifest } from '../../../../src/edition/manifest.ts';
import { reasons } from '../../../../src/edition/reasons.ts';
import { type Language, numberFormat } from '../../../../src/edition/writing/number-format.ts';

function speech(language: Language) {
  const messages = { ...(language === 'fr' ? fr : en) };
  const intl = createIntl({ locale: language === 'fr' ? 'fr-FR' : 'en-GB', messages });
  return {
    format: numberFormat(language),
    t: (id, values) => intl.formatMessage({ id }, values),
    text: (text) => text[language],
  } as Pick<ReturnType<typeof useLanguage>, 't' | 'text' | 'format'>;
}

const id = 'travel_time_desk_min';
const manifest = {
  indicators: [{ id, kind: 'travel-time', service: 'desk', sources: ['times', 'desks'] }],
  sources: [{ id: 'desks' }, { id: 'times', producer: 'DDT de l’Ain', vintage: '2026-10' }],
  reasons,
} as unknown as Manifest;

/** What is said of a service 10 km away, where the desk has these minutes to this place. */
const said = (language: Language, service: string, observed?: Observation, reached = 'p1') =>
  roadWords(
    manifest,
    {
      roadEstimate: true,
      values: observed ? { [id]: observed } : {},
      travel: { [id]: { point: reached, name: 'Relais', commune: '01001' } },
    },
    service,
    { point: 'p1', distanceKm: 10 },
    speech(language),
  )?.replaceAll(/[\u00a0\u202f]/g, ' ');
const minutes = (value: number): Observation => ({ kind: 'value', value });

describe('what the road adds to a distance', () => {
  it('is an estimate where no travel time is supplied', () => {
    expect(said('fr', 'court')).toBe('par la route, environ 12 à 15 km (estimation)');
    expect(said('en', 'court')).toBe('by road, about 12 to 15 km (estimate)');
  });

  it('gives way to supplied minutes, of whom and of when', () => {
    expect(said('fr', 'desk', minutes(14))).toBe('14 min de trajet (DDT de l’Ain, octobre 2026)');
    expect(said('en', 'desk', minutes(14))).toBe('14 min of travel (DDT de l’Ain, October 2026)');
    expect(said('fr', 'desk', minutes(0))).toMatch(/^moins d’une minute de trajet/);
  });

  it('names the place that is reached sooner', () => {
    expect(said('fr', 'desk', minutes(14), 'p2')).toBe(
      '14 min de trajet jusqu’à Relais (DDT de l’Ain, octobre 2026)',
    );
    expect(said('en', 'desk', minutes(14), 'p2')).toBe(
      '14 min of travel to Relais (DDT de l’Ain, October 2026)',
    );
  });

  it('is a reason where the minutes are missing: neither 0, nor the estimate', () => {
    expect(said('fr', 'desk', { kind: 'missing', reason: 'not-available' })).toBe(
      'temps de trajet inconnu : non disponible chez le producteur',
    );
    expect(said('en', 'desk')).toBe('travel time unknown: territory not covered by the source');
  });
});
