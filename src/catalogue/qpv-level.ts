import type { LevelDeclaration } from './level.ts';

/** The level that is not made of whole communes: the perimeters of priority neighbourhoods. */
export const qpvLevel: Pick<
  LevelDeclaration,
  'id' | 'label' | 'plural' | 'order' | 'vintage' | 'mapped'
> = {
  id: 'qpv',
  label: { fr: 'quartier prioritaire (QPV)', en: 'priority neighbourhood (QPV)' },
  plural: { fr: 'quartiers prioritaires (QPV)', en: 'priority neighbourhoods (QPV)' },
  order: -1,
  vintage: '2024-12-27',
  mapped: true,
};
