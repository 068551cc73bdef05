import { describe, expect, it } from 'vitest';
import {
  findIndicators,
  searchedIndicators,
} from '../../../../src/app/controls/chooser/find-indicators.ts';
import type { IndicatorRecord } from '../../../../src/edition/indicator-record.ts';
import type { SourceRecord } from '../../../../src/edition/manifest.ts';

const words = (fr: string, en = fr) => ({ fr, en });
const record = (id: string, label: string, definition: string, source: string) =>
  ({
    id,
    label: words(label),
    shortLabel: words(label),
    definition: words(definition),
    sources: [source],
  }) as unknown as IndicatorRecord;

const indicators = [
  record('apl', 'Accessibilité aux médecins', 'Consultations par habitant', 'drees'),
  record('poverty', 'Taux de pauvreté', 'Part des personnes sous le seuil', 'insee'),
  record('income', 'Niveau de vie médian', 'Revenu ; la pauvreté en dépend', 'insee'),
  record('far', 'Part de la population à plus de 10 km', 'Œuvre à distance', 'anct'),
];
const sources = [
  { id: 'insee', producer: 'INSEE', title: words('Filosofi', 'Filosofi') },
  { id: 'drees', producer: 'DREES', title: words('APL aux médecins') },
  { id: 'anct', producer: 'ANCT', title: words('Liste des France services') },
] as unknown as SourceRecord[];
const searched = searchedIndicators(indicators, sources, ({ fr }) => fr);
const found = (text: string) => findIndicators(searched, text).map(({ id }) => id);

describe('looking for an indicator', () => {
  it.each([
    ['', ['apl', 'poverty', 'income', 'far']],
    ['PAUVRETE', ['poverty', 'income']],
    ['pauvreté', ['poverty', 'income']],
    ['vie med', ['income']],
    ['decin', ['apl']],
    ['insee', ['poverty', 'income']],
    ['filosofi taux', ['poverty']],
    ['oeuvre', ['far']],
    ['10 km', ['far']],
    ['liste anct', ['far']],
    ['chômage', []],
    ['pauvreté drees', []],
  ])('finds %j', (text, ids) => {
    expect(found(text)).toEqual(ids);
  });
});
