import { describe, expect, it } from 'vitest';
import {
  MOST_OWN_CANDIDATES,
  plannerAddress,
  planOf,
} from '../../../src/app/planner/address/planner-address.ts';
import { planKey } from '../../../src/app/planner/model/plan.ts';
import { known } from './planner-states.ts';

describe('the plan of an address, and of the reader’s files beside it', () => {
  it('knows what the question of the delegates is about', () => {
    const { state: read } = plannerAddress.parse('?question=permanences', known);
    expect(planOf(read)).toMatchObject({
      service: 'delegues-ddd',
      candidates: { kind: 'places', services: ['france-services'] },
    });
  });

  it('does not hold an uploaded area, and knows when it is gone', () => {
    const { state: read } = plannerAddress.parse('?territoire=fichier', known);
    expect(planOf(read).area).toEqual({ upload: 0, geometry: null });
    const geometry = {
      type: 'Polygon' as const,
      coordinates: [
        [
          [2, 46],
          [3, 46],
          [3, 47],
        ],
      ],
    };
    const uploaded = planOf(read, { area: { upload: 1, geometry }, travel: 0, places: [] });
    expect(uploaded.area).toEqual({ upload: 1, geometry });
    expect(planKey(uploaded)).not.toContain('46');
    expect(planKey(uploaded)).not.toBe(
      planKey(planOf(read, { area: { upload: 2, geometry }, travel: 0, places: [] })),
    );
  });

  it('does not hold travel times, and knows when they are gone', () => {
    const { state: read } = plannerAddress.parse('?durees=fichier', known);
    expect(planOf(read).travel).toBe(0);
    expect(planOf(read, { area: null, travel: 2, places: [] }).travel).toBe(2);
    expect(planOf(plannerAddress.initial, { area: null, travel: 2, places: [] }).travel).toBeNull();
  });

  it('does not hold the places of a file, and takes them as candidates when they are there', () => {
    const { state: read, issues } = plannerAddress.parse('?candidats=fichier', known);
    expect(issues).toEqual([]);
    expect(plannerAddress.format(read)).toBe('?candidats=fichier');
    const places = [{ longitude: 4.85, latitude: 45.76 }];
    expect(planOf(read, { area: null, travel: 0, places }).candidates).toEqual({
      kind: 'own',
      places,
    });
    expect(planOf(read).candidates).toEqual({ kind: 'own', places: [] });
  });

  it('takes the places of a file as existing ones, instead of the published list or beside it', () => {
    const places = [{ longitude: 4.85, latitude: 45.76 }];
    const files = { area: null, travel: 0, places };
    const { state: read } = plannerAddress.parse('?existants=avec-fichier', known);
    expect(planOf(read, files).existing).toEqual({ places, isInstead: false });
    const { state: alone } = plannerAddress.parse('?existants=fichier', known);
    expect(planOf(alone, files).existing).toEqual({ places, isInstead: true });
    expect(plannerAddress.format(alone)).toBe('?existants=fichier');
  });

  it('counts every existing place of a file, and weighs so many candidates only', () => {
    const places = Array.from({ length: MOST_OWN_CANDIDATES + 1 }, (_, i) => ({
      longitude: i / 1e4,
      latitude: 46,
    }));
    const plan = planOf(
      {
        ...plannerAddress.initial,
        candidates: 'file',
        existing: { places: 'file', isInstead: true },
      },
      { area: null, travel: 0, places },
    );
    expect(plan.existing?.places).toHaveLength(MOST_OWN_CANDIDATES + 1);
    expect(plan.candidates).toMatchObject({ places: { length: MOST_OWN_CANDIDATES } });
    const other = { ...plan, existing: { places: [...places], isInstead: true } };
    expect(planKey({ ...plan })).toBe(planKey(plan));
    expect(planKey(other)).not.toBe(planKey(plan));
  });

  it('takes the whole country for no territory', () => {
    const whole = { ...known, levels: [...known.levels, 'pays'] };
    const { state: read, issues } = plannerAddress.parse('?territoire=pays-FR', whole);
    expect(issues).toEqual([]);
    expect(planOf(read).area).toBeNull();
  });

  it('opens the places added by hand where the reader works by hand, and nowhere else', () => {
    const { state: read } = plannerAddress.parse('?question=fermer&ajouts=01001&fermes=12', known);
    expect(planOf(read).added).toEqual([{ commune: '01001' }]);
    expect(planOf({ ...read, question: 'cover' }).added).toEqual([]);
  });

  it('names closed places with their service', () => {
    const { state: read } = plannerAddress.parse(
      '?question=fermer&service=la-poste&fermes=12',
      known,
    );
    expect(planOf(read).closed).toEqual(['la-poste:12']);
  });
});
