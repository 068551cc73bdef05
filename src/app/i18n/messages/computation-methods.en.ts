import type { computationMethodsFr } from './computation-methods.fr.ts';

/** How the figures of a table or an answer are made, in English. */
export const computationMethodsEn: Record<keyof typeof computationMethodsFr, string> = {
  'computation.coverage':
    'As the crow flies, from where people are counted to the nearest place of each service in the same territory of comparison. Half of the people live farther than the median distance; the last column counts those who live more than {km} km away, and their share.',
  'computation.union':
    'The communes of these territories, each once. Their people are counted where the commune is, with the great-circle distance to the nearest place in the same territory of comparison. The query gives those who live within {km} km; the answer, all others.',
  'computation.zones':
    'Among the people of each zone, the share of those who live more than {km} km from the nearest place. People of a QPV are counted at the QPV, others where their commune is.',
  'computation.lens.one':
    'Everyone is counted where their commune is, and covered when the nearest place in the same territory of comparison is {km} km away or less, as the crow flies. People of a QPV are counted at the QPV.',
  'computation.lens.any':
    'Everyone is counted where their commune is, and covered when the nearest place of at least one of the services, in the same territory of comparison, is {km} km away or less, as the crow flies. People of a QPV are counted at the QPV.',
  'computation.lens.all':
    'Everyone is counted where their commune is, and covered when the nearest place of each of the services, in the same territory of comparison, is {km} km away or less, as the crow flies. People of a QPV are counted at the QPV.',
  'computation.inequality':
    'Each commune counts for its people, with their mean distance. Theil’s inequality parts exactly into what lies between the classes of “{zoning}” and within each; the concentration index orders communes from the lowest median income to the highest. Each measure is given too with the distance travelled inside one’s commune added.',
  'computation.inequality.apart':
    'Each QPV, and the rest of each commune, counts for its people, with the distance of its point; a QPV across several communes is split by area. Theil’s inequality parts exactly into what lies between the classes of “{zoning}” and within each; the concentration index orders communes from the lowest median income to the highest. Each measure is given too with the distance travelled inside one’s QPV or commune added.',
  'computation.clusters.values':
    'Neighbours of a territory ({level}) are those that touch it. For each, the mean of its neighbours is compared with that of as many territories drawn at random; kept are only those that chance would explain too seldom, the share of false discoveries being bounded.',
  'computation.clusters.residual':
    'The indicator is first predicted from density and population; what remains is compared. Neighbours of a territory ({level}) are those that touch it. For each, the mean of its neighbours is compared with that of as many territories drawn at random; kept are only those that chance would explain too seldom, the share of false discoveries being bounded.',
  'computation.clusters.within':
    'Looked at: {place}. Nothing from outside enters but what is said here.',
  'computation.history':
    'The fixed places of each list are counted, then the people of 2023 whose nearest place of the list, in the same territory of comparison, is {km} km away or less, as the crow flies. Each person is counted where their commune is; lists are compared for the same people only.',
  'computation.history.within':
    'Only the communes looked at count here: their people, and the places within them.',
  'computation.sensitivity':
    'For each question, the share of the people of each territory ({first}, then {second}) whose nearest place is farther than the chosen distance. Territories are put in order by that share in both answers, and the two orders compared: at two different levels it is communes, each with the share of its territory.',
  'computation.map':
    'Each territory ({level}) has the colour of the class that its published value falls in; the legend counts the territories of each class. A value known within a narrow range counts in its middle; within a wide one it has a class only if both bounds are in it.',
  'computation.histogram':
    'Each bar is the share of the territories ({level}) whose published value falls between its two edges; in grey all territories, in colour those that the filters keep, inside the selected territory if there is one. A value known within a narrow range counts in its middle; within a wide one it is not drawn.',
  'computation.scatter':
    'Each point is a territory ({level}), at the place of its two published values. A value known within a narrow range counts in its middle; a territory without one of the two is not drawn.',
  'computation.ranking':
    'Each territory ({level}) is ranked, from the most to the least favourable value, among its peers: for a commune, the 50 of the same density nearest in population; else, the nearest in population of the same level. A value known within a range has two ranks. What filters leave out is not shown, but counts in the ranks.',
  'computation.table':
    'The values are those that the table publishes, rounded once. The summary adds up the people of the territories shown ({level}) and gives the median of their values, each territory counting for one. The rank is that of the territory among those that are shown.',
  'computation.area':
    'People are in the area when the place where they are counted is, its border included. A commune of which only some places are in it counts for that share of its people. Each indicator is added up, divided or weighted there by its own rule, from the published values of communes alone.',
  'computation.farthest':
    'Communes are in the order of the distance, as the crow flies, from where their people are counted to the nearest place of the service in the same territory of comparison.',
  'computation.own':
    'The distance is, as the crow flies, from each place where people are counted to the nearest of the places of your file in the same territory of comparison; that of a commune is the mean of its places, weighted by their people. Your file has not left this page.',
  'computation.balance':
    'The rows of each file are counted when it is read, then when its tables are written: rows read = rows kept + rows rejected, or the preparation stops. The entries of the ledger are those of the table.',
  'computation.example':
    'The distance of each commune of mainland France, weighted by its people; then the same with the distance travelled within the commune added.',
  'computation.compare':
    'The gap is the value of the territory less that of {reference}: points for a percentage, never per cent of per cent. The rank goes from the most to the least favourable among peers (for a commune, the 50 of the same density that are nearest in population; otherwise the nearest in population at the same level). A value known within a range has two ranks.',
  'computation.change':
    'Before: the distance from each place where people live to the nearest of the places of today. After: to the nearest of those that remain and those of the plan. In each group and each class, those beyond the limit are counted, and their share; mean and median are weighted by people.',
  'computation.robustness':
    'The same choice is made again with one assumption changed at a time: the distance limit, the detour by road, who counts twice, the list of places, or places added at random where they are plausible. “Chosen” is the share of these runs that take the place again; “it or a place within {km} km”, the share where it, or a place that near as the crow flies, is taken. The gain counts the people who come within the limit.',
  'computation.plan':
    'People are counted where their commune or their QPV is, and places are sought by the function below, with a bound that says by how much, at most, another answer would be better. What changes is measured with and without these places.',
};
