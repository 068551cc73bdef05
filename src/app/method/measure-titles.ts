import { accessTitles } from './measure-titles/access.ts';
import { associationTitles } from './measure-titles/association.ts';
import { classificationTitles } from './measure-titles/classification.ts';
import { comparisonTitles } from './measure-titles/comparison.ts';
import { compositeTitles } from './measure-titles/composite.ts';
import { geoTitles } from './measure-titles/geo.ts';
import { inequalityTitles } from './measure-titles/inequality.ts';
import { locationTitles } from './measure-titles/location.ts';
import type { MeasureTheme } from './measure-titles/measure-title.ts';
import { secrecyTitles } from './measure-titles/secrecy.ts';
import { uncertaintyTitles } from './measure-titles/uncertainty.ts';

/** The themes of the method page in reading order; every measure of the core has its title in one. */
export const measureThemes: readonly MeasureTheme[] = [
  geoTitles,
  accessTitles,
  comparisonTitles,
  inequalityTitles,
  associationTitles,
  uncertaintyTitles,
  classificationTitles,
  compositeTitles,
  secrecyTitles,
  locationTitles,
];
