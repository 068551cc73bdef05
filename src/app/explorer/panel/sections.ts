import type { ComponentType } from 'react';
import { AreaSection } from '../area/area-section.tsx';
import { FiltersSection } from '../filters/filters-section.tsx';
import { LensSection } from '../lens/lens-section.tsx';
import { OwnSection } from '../own/own-section.tsx';
import { IndicatorSection } from '../settings/indicator-section.tsx';
import { LayersSection } from '../settings/layers-section.tsx';
import { ShareSection } from '../share/share-section.tsx';

/** The folded sections of the left panel, below the question, in reading order. */
export const sections: readonly { readonly id: string; readonly Component: ComponentType }[] = [
  { id: 'lens', Component: LensSection },
  { id: 'indicator', Component: IndicatorSection },
  { id: 'filters', Component: FiltersSection },
  { id: 'area', Component: AreaSection },
  { id: 'own', Component: OwnSection },
  { id: 'layers', Component: LayersSection },
  { id: 'share', Component: ShareSection },
];
