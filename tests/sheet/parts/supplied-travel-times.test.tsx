import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Manifest } from '../../../src/edition/manifest.ts';
import { reasons } from '../../../src/edition/reasons.ts';
import type { Language } from '../../../src/edition/writing/number-format.ts';
import type { SheetFacts, Value } from '../../../src/sheet/facts/sheet-facts.ts';
import { AccessSection } from '../../../src/sheet/parts/access-section.tsx';
import { sheetContext } from '../../../src/sheet/parts/sheet-context.ts';

const text = (label: string) => ({ fr: label, en: label });
const service = (id: string) => ({
  id,
  label: text(id),
  sources: [],
  vintage: '2024',
  role: 'current',
  itinerant: false,
});
const minutes = {
  id: 'travel_time_desk_min',
  kind: 'travel-time',
  service: 'desk',
  unit: 'minutes',
  decimals: 0,
  sources: ['travel-times-car', 'desks'],
};
const source = {
  id: 'travel-times-car',
  title: { fr: 'Temps en voiture', en: 'Times by car' },
  producer: 'DDT <b>01</b>',
  vintage: '2026-10',
  licence: 'odbl-1.0',
};

/** The section of a commune 10 km from a desk and from a court, of which the desk has these minutes. */
function written(language: Language, value: Value, soonest?: string): string {
  const place = { id: 'p', name: 'Mairie', address: null, commune: null, distanceKm: 10 };
  const others = { within: [0, 1, 1], position: null, detail: null };
  const facts = {
    level: 'commune',
    code: '01001',
    roadEstimate: true,
    references: [],
    peerCount: 0,
    places: {
      desk: { ...place, ...others, ...(soonest && { soonest }) },
      court: { ...place, ...others },
    },
    indicators: { travel_time_desk_min: { value, references: [], rank: null, peerMedian: null } },
  } as unknown as SheetFacts;
  const manifest = {
    date: '2026-11-22',
    services: [service('desk'), service('court')],
    indicators: [minutes],
    sources: [source],
    reasons,
  } as unknown as Manifest;
  const context = sheetContext(facts, manifest, language, '../');
  return renderToStaticMarkup(<AccessSection context={context} />)
    .replaceAll('\u202f', ' ')
    .replaceAll('\u00a0', ' ');
}

const far = (html: string) =>
  [...html.matchAll(/<p class="far">(.*?)<\/p>/g)].map(([, one]) => one);

describe('supplied travel times on a sheet', () => {
  it('stand in for the estimated distance by road, for their service only', () => {
    expect(far(written('fr', 18))).toEqual([
      '<b>10 km</b> 18 min de trajet',
      '<b>10 km</b> 12 à 15 km par la route',
    ]);
    expect(far(written('en', 18))[0]).toBe('<b>10 km</b> 18 min of travel');
  });

  it('name the place that is reached sooner than the nearest as the crow flies', () => {
    expect(far(written('fr', 18, 'Relais'))[0]).toBe(
      '<b>10 km</b> 18 min de trajet jusqu’à Relais',
    );
    expect(far(written('en', 18, 'Relais'))[0]).toBe('<b>10 km</b> 18 min of travel to Relais');
  });

  it('say why there are none, and never 0', () => {
    expect(far(written('fr', 'not-covered'))[0]).toBe(
      '<b>10 km</b> temps de trajet inconnu : territoire hors du champ de la source',
    );
    expect(far(written('en', 'not-available'))[0]).toBe(
      '<b>10 km</b> travel time unknown: not available from the producer',
    );
    expect(far(written('fr', 0))[0]).toBe('<b>10 km</b> moins d’une minute de trajet');
  });

  it('say whose they are and of when, without running what their producer is called', () => {
    expect(written('fr', 18)).toContain(
      'Les temps de trajet (desk) ne sont pas estimés : ils viennent de « Temps en voiture », DDT &lt;b&gt;01&lt;/b&gt;, octobre 2026, ODbL 1.0.',
    );
    expect(written('en', 18)).toContain(
      'Travel times (desk) are not estimates: they come from “Times by car”, DDT &lt;b&gt;01&lt;/b&gt;, October 2026, ODbL 1.0.',
    );
    expect(written('fr', 18)).toContain('La distance par la route est estimée');
  });
});
