import type { indicatorFr } from './indicator.fr.ts';

/** The choice of an indicator, in English. */
export const indicatorEn: Record<keyof typeof indicatorFr, string> = {
  'indicator.page': 'All about this indicator: computation, coverage, download',
  'indicator.title': 'The map shows',
  'indicator.choose': 'Indicator',
  'indicator.level': 'Level',
  'indicator.definition': 'Definition',
  'indicator.source': 'Source: {sources} ({vintage}).',
  'indicator.coverage': 'Coverage: {coverage}',
  'indicator.notAtLevel': 'This indicator does not exist at this level: the map shows communes.',
  'indicator.withinRegion': 'This index can be compared within one region only.',
};
