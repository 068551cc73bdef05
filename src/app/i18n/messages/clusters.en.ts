import type { clustersFr } from './clusters.fr.ts';

/** Clusters, in English. */
export const clustersEn: Record<keyof typeof clustersFr, string> = {
  'clusters.title': '{indicator}: clustered or scattered?',
  'clusters.mode': 'Compare',
  'clusters.mode.values': 'values',
  'clusters.mode.residual': 'the gap to what is expected (density, population)',
  'clusters.mode.chance': 'distances and chance',
  'clusters.in': 'Look in',
  'clusters.in.france': 'all of France',
  'clusters.only': '{place}, and there only.',
  'clusters.outside': 'outside the part looked at',
  'clusters.tooFew':
    '{place}: {count, plural, =0 {no comparable territory} one {only one comparable territory} other {# comparable territories}} ({level}); below {fewest}, too few neighbours are left to draw from for a cluster to be told from chance.',
  'clusters.searchFrance': 'Look in all of France',
  'clusters.computing': 'Comparing each territory with its neighbours, {permutations} draws each…',
  'clusters.noBorders':
    'The {level} do not touch: without neighbours there are no clusters to look for among them.',
  'clusters.showCommunes': 'Look among communes',
  'clusters.verdict.clustered': 'Clustered:',
  'clusters.verdict.scattered': 'Scattered:',
  'clusters.verdict.dispersed': 'Alternating:',
  'clusters.some':
    '{highHigh} {level} of high value among others alike, {lowLow} of low value among others alike; {outlierCount, plural, =0 {no exception stands out} one {one exception stands out} other {{outliers} exceptions stand out}} from the neighbourhood.',
  'clusters.none': 'among the {level}, no cluster clearly differs from chance.',
  'clusters.none.clustered':
    'on the whole neighbouring territories are alike ({level}); taken one by one, none differs enough from what chance gives.',
  'clusters.scope.all':
    'Looked for in the whole level ({level}, all of France): neighbours and chance do not stop at a border.',
  'clusters.scope.only':
    'Mean, neighbours and draws are those of the {count} {level} of this part ({place}): “high” and “low” are meant beside it, and what lies beyond its border is nobody’s neighbour.',
  'clusters.scope': '{place}, {count} territories counted:',
  'clusters.scope.kept': 'Among those that the filters keep',
  'clusters.scope.keptIn': '{name}, among those that the filters keep',
  'clusters.scope.category': '“{category}”, {count} ({people} inhabitants)',
  'clusters.scope.and': '; ',
  'clusters.scope.own': '{name}: {category}.',
  'clusters.scope.inNone': 'in none of these categories',
  'clusters.moran': 'Moran’s I: {moran} (0: values spread at random; 1: each like its neighbours).',
  'clusters.control': 'At most {rate} of these clusters are expected from chance alone.',
  'clusters.model':
    'What is expected follows density and population (regression on their logarithms): it explains {share} of the differences. The map shows the rest.',
  'clusters.model.distance':
    'What is expected follows density and population (regression of the logarithm of distance + 1 on theirs): it explains {share} of the differences. The map shows the rest.',
  'clusters.method':
    'Local Moran, neighbours by shared border, {permutations} conditional permutations, false-discovery rate held at 5%. {tested} territories compared; {missing} without a value, {islands} without a neighbour.',
  'clusters.legend.values': '{indicator}: clusters',
  'clusters.legend.residual': '{indicator}: clusters of the gap to what is expected',
  'clusters.category.highHigh': 'High among high',
  'clusters.category.highLow': 'High among low',
  'clusters.category.lowHigh': 'Low among high',
  'clusters.category.lowLow': 'Low among low',
  'clusters.category.none': 'No clear cluster',
  'clusters.table': 'What the map shows',
  'clusters.table.category': 'Category',
  'clusters.groups': 'The most peopled clusters',
  'clusters.groups.around': 'Around',
  'clusters.chance.computing': 'Placing the network {draws} times at random, where people live…',
  'clusters.chance.mean':
    'If the {places} places were put at random where people live, the mean distance would be {expected} ({least} to {most} over {draws} draws); it is {mean}.',
  'clusters.chance.meanWithin':
    'If {placeCount, plural, one {the only place} other {the {places} places}} of this part were put at random where its people live, the mean distance there would be {expected} ({least} to {most} over {draws} draws); it is {mean}.',
  'clusters.chance.tooFew':
    '{place}: {count, plural, one {one commune only} other {# communes}}; below {fewest}, too few spots are left where places could be put at random.',
  'clusters.chance.noPlace':
    '{place}: no place is recorded there (distance {service}), so there is nothing to put at random.',
  'clusters.chance.verdict.nearer': 'The network is better spread than chance.',
  'clusters.chance.verdict.farther': 'The network is less well spread than chance.',
  'clusters.chance.verdict.about': 'The network does about as well as chance.',
  'clusters.chance.farther':
    '{count} communes ({people} inhabitants) are farther from it than in each of the {draws} draws; chance alone would give about {expected}.',
  'clusters.chance.legend': 'Distance {service}, beside chance',
  'clusters.chance.category.farther': 'Farther than in every draw',
  'clusters.chance.category.nearer': 'Nearer than in every draw',
  'clusters.chance.category.neither': 'As in some of the draws',
  'clusters.chance.table': 'Communes outside what {draws} draws give',
  'clusters.chance.communes': 'communes',
  'clusters.chance.expected': 'by chance alone',
  'clusters.chance.showCommunes': 'See these communes on the map',
};
