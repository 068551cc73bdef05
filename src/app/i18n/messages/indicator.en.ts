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
  'indicator.noValueAtLevel':
    '“{indicator}” has no value for {level}: the map shows {shown}. Choose another indicator to keep this level, or',
  'indicator.stayAtLevel': 'stay with {level}',
  'indicator.withinRegion': 'This index can be compared within one region only.',
};
