/** The choice of an indicator, in French. */
export const indicatorFr = {
  'indicator.page': 'Tout sur cet indicateur : calcul, couverture, téléchargement',
  'indicator.title': 'La carte montre',
  'indicator.choose': 'Indicateur',
  'indicator.level': 'Niveau',
  'indicator.definition': 'Définition',
  'indicator.source': 'Source : {sources} ({vintage}).',
  'indicator.coverage': 'Champ : {coverage}',
  'indicator.noValueAtLevel':
    '« {indicator} » n’a pas de valeur pour les {level} : la carte montre les {shown}. Choisissez un autre indicateur pour garder ce niveau, ou',
  'indicator.stayAtLevel': 'restez aux {level}',
  'indicator.withinRegion': 'Cet indice se compare à l’intérieur d’une région seulement.',
} as const;
