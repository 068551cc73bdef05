/** The choice of an indicator, in French. */
export const indicatorFr = {
  'indicator.page': 'Tout sur cet indicateur : calcul, couverture, téléchargement',
  'indicator.title': 'La carte montre',
  'indicator.choose': 'Indicateur',
  'indicator.level': 'Niveau',
  'indicator.definition': 'Définition',
  'indicator.source': 'Source : {sources} ({vintage}).',
  'indicator.coverage': 'Champ : {coverage}',
  'indicator.notAtLevel': 'Cet indicateur n’existe pas à ce niveau : la carte montre les communes.',
  'indicator.withinRegion': 'Cet indice se compare à l’intérieur d’une région seulement.',
} as const;
