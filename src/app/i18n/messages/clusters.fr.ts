/** Clusters, in French. */
export const clustersFr = {
  'clusters.title': '{indicator} : regroupé ou dispersé ?',
  'clusters.mode': 'Comparer',
  'clusters.mode.values': 'les valeurs',
  'clusters.mode.residual': 'l’écart à l’attendu (densité, population)',
  'clusters.mode.chance': 'les distances et le hasard',
  'clusters.in': 'Chercher dans',
  'clusters.in.france': 'toute la France',
  'clusters.only': '{place}, et là seulement.',
  'clusters.outside': 'hors de l’étendue cherchée',
  'clusters.tooFew':
    '{place} : {count, plural, =0 {aucun territoire comparable} one {un seul territoire comparable} other {# territoires comparables}} ({level}) ; en dessous de {fewest}, il reste trop peu de voisins à tirer au sort pour distinguer une grappe du hasard.',
  'clusters.searchFrance': 'Chercher dans toute la France',
  'clusters.computing':
    'Comparaison de chaque territoire à ses voisins, {permutations} tirages chacun…',
  'clusters.noBorders':
    'Les {level} ne se touchent pas : sans voisins, il n’y a pas de grappes à chercher parmi eux.',
  'clusters.showCommunes': 'Chercher parmi les communes',
  'clusters.verdict.clustered': 'Regroupé :',
  'clusters.verdict.scattered': 'Dispersé :',
  'clusters.verdict.dispersed': 'Alterné :',
  'clusters.some':
    '{highHigh} {level} de valeur élevée au milieu d’autres semblables, {lowLow} de valeur basse au milieu d’autres semblables ; {outlierCount, plural, =0 {aucune exception ne tranche} one {une exception tranche} other {{outliers} exceptions tranchent}} sur le voisinage.',
  'clusters.none': 'parmi les {level}, aucune grappe ne se distingue nettement du hasard.',
  'clusters.none.clustered':
    'dans l’ensemble, les territoires voisins se ressemblent ({level}) ; pris un à un, aucun ne se distingue assez de ce que donne le hasard.',
  'clusters.scope.all':
    'Cherché dans tout le niveau ({level}, France entière) : voisins et hasard ne s’arrêtent pas à une limite.',
  'clusters.scope.only':
    'Moyenne, voisins et tirages sont ceux des {count} {level} de cette étendue ({place}) : « élevé » et « bas » s’entendent par rapport à elle, et ce qui se trouve au-delà de sa limite n’est le voisin de personne.',
  'clusters.scope': '{place}, {count} territoires comptés :',
  'clusters.scope.kept': 'Parmi ceux que gardent les filtres',
  'clusters.scope.keptIn': '{name}, parmi ceux que gardent les filtres',
  'clusters.scope.category': '« {category} », {count} ({people} habitants)',
  'clusters.scope.and': ' ; ',
  'clusters.scope.own': '{name} : {category}.',
  'clusters.scope.inNone': 'hors de ces catégories',
  'clusters.moran':
    'Indice de Moran : {moran} (0 : valeurs réparties au hasard ; 1 : chacun comme ses voisins).',
  'clusters.control': 'Au plus {rate} de ces grappes sont attendues du seul hasard.',
  'clusters.model':
    'L’attendu est celui de la densité et de la population (régression sur leurs logarithmes) : il explique {share} des différences. La carte montre le reste.',
  'clusters.model.distance':
    'L’attendu est celui de la densité et de la population (régression du logarithme de la distance + 1 sur les leurs) : il explique {share} des différences. La carte montre le reste.',
  'clusters.method':
    'Indice de Moran local, voisins par la frontière, {permutations} permutations conditionnelles, taux de fausses découvertes tenu à 5 %. {tested} territoires comparés ; {missing} sans valeur, {islands} sans voisin.',
  'clusters.legend.values': '{indicator} : grappes',
  'clusters.legend.residual': '{indicator} : grappes de l’écart à l’attendu',
  'clusters.category.highHigh': 'Élevé parmi des élevés',
  'clusters.category.highLow': 'Élevé parmi des bas',
  'clusters.category.lowHigh': 'Bas parmi des élevés',
  'clusters.category.lowLow': 'Bas parmi des bas',
  'clusters.category.none': 'Pas de grappe nette',
  'clusters.table': 'Ce que montre la carte',
  'clusters.table.category': 'Catégorie',
  'clusters.groups': 'Les grappes les plus peuplées',
  'clusters.groups.around': 'Autour de',
  'clusters.chance.computing': 'Le réseau replacé {draws} fois au hasard, là où les gens vivent…',
  'clusters.chance.mean':
    'Si l’on replaçait au hasard les {places} lieux là où les gens vivent, la distance moyenne serait de {expected} (de {least} à {most} sur {draws} tirages) ; elle est de {mean}.',
  'clusters.chance.meanWithin':
    'Si l’on replaçait au hasard, là où les gens de cette étendue vivent, {placeCount, plural, one {son seul lieu} other {ses {places} lieux}}, la distance moyenne y serait de {expected} (de {least} à {most} sur {draws} tirages) ; elle est de {mean}.',
  'clusters.chance.tooFew':
    '{place} : {count, plural, one {une seule commune} other {# communes}} ; en dessous de {fewest}, il reste trop peu d’endroits où replacer les lieux au hasard.',
  'clusters.chance.noPlace':
    '{place} : aucun lieu recensé n’y est (distance {service}), il n’y a rien à replacer au hasard.',
  'clusters.chance.verdict.nearer': 'Le réseau est mieux réparti que le hasard.',
  'clusters.chance.verdict.farther': 'Le réseau est moins bien réparti que le hasard.',
  'clusters.chance.verdict.about': 'Le réseau fait à peu près comme le hasard.',
  'clusters.chance.farther':
    '{count} communes ({people} habitants) en sont plus loin que dans chacun des {draws} tirages ; le hasard seul en donnerait environ {expected}.',
  'clusters.chance.legend': 'Distance {service}, comparée au hasard',
  'clusters.chance.category.farther': 'Plus loin que dans tous les tirages',
  'clusters.chance.category.nearer': 'Plus près que dans tous les tirages',
  'clusters.chance.category.neither': 'Comme dans certains tirages',
  'clusters.chance.table': 'Communes hors de ce que donnent {draws} tirages',
  'clusters.chance.communes': 'communes',
  'clusters.chance.expected': 'par le seul hasard',
  'clusters.chance.showCommunes': 'Voir ces communes sur la carte',
} as const;
