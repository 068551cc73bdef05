import type { Text } from './text.ts';

/**
 * Why a territory has no value for an indicator. Missing is a value with a reason, never 0.
 * `legend` says under which entry of a legend it is drawn.
 */
export const reasons = {
  secret: {
    label: { fr: 'secret statistique', en: 'statistical secrecy' },
    legend: 'secret',
  },
  'below-threshold': {
    label: {
      fr: 'masqué ou arrondi : seule une fourchette est connue',
      en: 'withheld or rounded: only a range is known',
    },
    legend: 'secret',
  },
  'not-available': {
    label: { fr: 'non disponible chez le producteur', en: 'not available from the producer' },
    legend: 'missing',
  },
  'not-covered': {
    label: {
      fr: 'territoire hors du champ de la source',
      en: 'territory not covered by the source',
    },
    legend: 'missing',
  },
  'geography-changed': {
    label: {
      fr: 'commune fusionnée ou scindée depuis : la valeur ne se reporte pas',
      en: 'commune merged or split since: the value cannot be carried over',
    },
    legend: 'missing',
  },
  'partial-coverage': {
    label: {
      fr: 'trop de communes sans valeur pour un agrégat honnête',
      en: 'too many communes without a value for an honest aggregate',
    },
    legend: 'missing',
  },
  'not-aggregable': {
    label: {
      fr: 'ne s’agrège pas à ce niveau (une médiane ne se moyenne pas)',
      en: 'cannot be aggregated at this level (medians are not averaged)',
    },
    legend: 'missing',
  },
  'zero-denominator': {
    label: {
      fr: 'sans objet : rien à quoi rapporter le nombre',
      en: 'not applicable: nothing to relate the number to',
    },
    legend: 'missing',
  },
  'no-population': {
    label: { fr: 'sans objet : aucun habitant', en: 'not applicable: no inhabitant' },
    legend: 'missing',
  },
  'no-access-point': {
    label: { fr: 'aucun point recensé', en: 'no access point recorded' },
    legend: 'missing',
  },
} as const satisfies Record<string, { label: Text; legend: 'missing' | 'secret' }>;

export type ReasonId = keyof typeof reasons;
