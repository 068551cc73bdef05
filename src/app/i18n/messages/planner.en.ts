import type { plannerFr } from './planner.fr.ts';

/** The planner, in English. */
export const plannerEn: Record<keyof typeof plannerFr, string> = {
  'planner.title': 'Plan',
  'planner.ask': 'Question',
  'planner.question.cover.name': 'Where to open new places?',
  'planner.question.offices.name': 'Where would delegates hold office?',
  'planner.question.close.name': 'What if places close, open or move?',
  'planner.question.fewest.name': 'How few places are enough?',
  'planner.question.mean.name': 'Where to cut the mean distance most?',
  'planner.question.worst.name': 'Where to cut the greatest distance?',
  'planner.question.cover':
    'Where to open {count} {service} so as to bring the most {ofDemand} within {km}?',
  'planner.question.offices':
    'In which {count} existing France services desks would delegates of the Défenseur des droits hold office, to be within {km} of the most {ofDemand}?',
  'planner.question.close': 'What do your closures and openings of {service} change, at {km}?',
  'planner.question.fewest':
    'How few {service} must open so that {share} of {ofDemand} are within {km}?',
  'planner.question.mean':
    'Where to open {count} {service} to cut the mean distance of {ofDemand} most?',
  'planner.question.worst':
    'Where to open {count} {service} so that the farthest {ofDemand} are as little far as possible?',
  'planner.count': 'Number of places',
  'planner.threshold': 'Distance, in kilometres',
  'planner.share': 'Share to be served, per cent',
  'planner.km': '{value} km',
  'planner.percent': '{value}%',
  'planner.service': 'Service',
  'planner.demand': 'For whom',
  'planner.demand.people': 'residents',
  'planner.demand.qpv': 'residents of priority neighbourhoods',
  'planner.demand.frr': 'residents of FRR communes',
  'planner.demand.rural': 'residents of rural areas',
  'planner.demand.over75': 'people of 75 and over',
  'planner.demand.poor': 'residents of poor communes',
  'planner.demand.mix': 'units of the chosen mix',
  'planner.demand.indicator': '“{label}”',
  'planner.demand.mix.edit': 'Weighted mix…',
  'planner.demand.factor': 'Factor',
  'planner.demand.add': 'Add a term',
  'planner.noun.people': '{count, plural, one {person} other {people}}',
  'planner.noun.qpv': 'residents of priority neighbourhoods',
  'planner.noun.frr': 'residents of FRR communes',
  'planner.noun.rural': 'residents of rural areas',
  'planner.noun.over75': 'people of 75 and over',
  'planner.noun.poor': 'residents of poor communes',
  'planner.noun.mix': 'units of the chosen mix',
  'planner.of.people': 'of the population',
  'planner.of.qpv': 'of the residents of priority neighbourhoods',
  'planner.of.frr': 'of the residents of FRR communes',
  'planner.of.rural': 'of the residents of rural areas',
  'planner.of.over75': 'of people of 75 and over',
  'planner.of.poor': 'of the residents of poor communes',
  'planner.of.mix': 'of the chosen mix',
  'planner.of.indicator': 'of the total ({label})',

  'planner.area': 'Territory',
  'planner.area.france': 'All of France',
  'planner.area.search': 'Narrow to a département, an intermunicipality…',
  'planner.area.drawn': 'Drawn area',
  'planner.area.clear': 'Back to all of France',
  'planner.area.pilot': 'Examples',
  'planner.settings': 'Settings',
  'planner.candidates': 'Possible places',
  'planner.candidates.communes': 'All communes',
  'planner.candidates.post-offices': 'Communes with a La Poste point',
  'planner.candidates.places': 'Existing places: {service}',
  'planner.candidates.own': 'My own list',
  'planner.candidates.list': 'Commune codes, or longitude/latitude, separated by commas',
  'planner.candidates.list.wrong': 'Not understood: {parts}',
  'planner.network': 'Existing places',
  'planner.network.kept': 'Kept',
  'planner.network.movable': 'Movable: as many places, placed at best',
  'planner.network.closable': 'Rebuilt: those places only, at today’s sites or elsewhere',
  'planner.equity': 'Equity',
  'planner.equity.none': 'No condition',
  'planner.equity.qpv': 'A share of the gain to priority neighbourhoods',
  'planner.equity.rural': 'A share of the gain to rural areas',
  'planner.equity.percent': 'Share of the gain, per cent',

  'planner.loading': 'Loading where people live…',
  'planner.searching': 'Searching: {percent}',
  'planner.searching.first':
    'First places found, proof under way: at most {gap} better would be possible.',
  'planner.searching.none': 'Looking for the first places…',
  'planner.stop': 'Stop here',
  'planner.cancel': 'Cancel',
  'planner.cancelled': 'Search cancelled.',
  'planner.restart': 'Start again',

  'planner.answer': 'Answer',
  'planner.answer.gain': '{n} more {noun}',
  'planner.answer.loss': '{n} fewer {noun}',
  'planner.answer.same': 'Nobody more',
  'planner.answer.covered':
    'would be within {km} km, as the crow flies, {ofOne}: {after} instead of {before}, or {shareAfter} {ofAll} instead of {shareBefore}.',
  'planner.answer.bounds': 'By the published ranges, the gain is between {low} and {high}.',
  'planner.answer.fewest': '{count, plural, one {# place is enough} other {# places are enough}}',
  'planner.answer.fewestRest':
    'for {share} {ofAll} to be within {km} km, as the crow flies, {ofOne}; {shareBefore} are today.',
  'planner.answer.mean': '{metres} m less on average',
  'planner.answer.meanRest':
    'to the nearest place: {after} instead of {before}, as the crow flies, on average {ofAll}.',
  'planner.answer.worst': '{after} at most',
  'planner.answer.worstRest':
    'as the crow flies {ofOne}, instead of {before}: the distance of the farthest place where people live.',
  'planner.answer.farther': '{n} {noun} farther',
  'planner.answer.nearer': '{n} {noun} nearer',
  'planner.answer.handBoth': 'and {n} nearer,',
  'planner.answer.handRest':
    '{ofOne}, as the crow flies. Within {km} km: {after} people instead of {before}, or {shareAfter} of the population instead of {shareBefore}.',
  'planner.answer.handSame': 'Nothing changes for anyone',
  'planner.proof.optimum':
    'This is the optimum: no other choice of {count, plural, one {# place} other {# places}} among {candidates} possible ones does better.',
  'planner.proof.gap':
    'This answer is within {gap} of the optimum: that is proven, the optimum itself is not.',
  'planner.proof.fewest': 'This is the optimum: no choice of fewer places is enough.',
  'planner.proof.fewestGap': 'At least {bound} are needed: in between nothing is proven.',
  'planner.proof.fewer': 'Fewer places than asked: the others would add nothing.',
  'planner.caveat.crow':
    'Distances as the crow flies, from where people are counted: by road, reckon 1.2 to 1.45 times more. Capacity, opening hours and the hosts’ consent are not taken into account.',
  'planner.caveat.parts':
    'Residents of priority neighbourhoods are counted in their neighbourhood, the others at the town hall: hence a slight difference with the figures of the explorer.',
  'planner.caveat.list': 'List {service} {ofVintage}.',
  'planner.caveat.toCheck': 'List {service} {ofVintage}, to be checked.',
  'planner.caveat.odbl': 'La Poste points: ODbL licence.',
  'planner.caveat.over75': 'Age is known in mainland France and Corsica only.',
  'planner.caveat.spread':
    'Within a commune, “{label}” is spread like the population, for want of better.',
  'planner.caveat.unknown':
    '{people} people live where this count is not published: they weigh nothing.',
  'planner.caveat.unserved':
    'Where nothing is recorded in a territory of comparison, people count as at the far end of it.',

  'planner.places': 'Places, from the most to the least useful',
  'planner.places.rank': 'Rank',
  'planner.places.place': 'Place',
  'planner.places.gain': 'People gained',
  'planner.places.served': 'People brought nearer',
  'planner.places.demand': 'Targeted gain',
  'planner.places.qpv': 'of which QPV',
  'planner.places.rural': 'of which rural',
  'planner.places.over75': 'of which 75 and over',
  'planner.places.poor': 'of which poor communes',
  'planner.places.kept': 'a place of today, kept',
  'planner.places.more': 'See the {count} places',
  'planner.places.all': 'Total',
  'planner.places.closed': '{count, plural, one {# place closed} other {# places closed}}: {names}',
  'planner.places.edit': 'Take this answer over by hand',
  'planner.places.remove': 'Remove {name}',
  'planner.places.reopen': 'Reopen {name}',

  'planner.curve': 'What each further place brings',
  'planner.curve.summary':
    'The first place brings {first} {noun}, the {count, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} {last}; going up to {most} places would bring {total} in all.',
  'planner.curve.x': 'places',
  'planner.curve.asked': 'asked',

  'planner.change.title': 'Before, after',
  'planner.change.caption': 'Share of residents more than {km} km {ofOne}',
  'planner.change.group': 'Residents',
  'planner.change.before': 'Before',
  'planner.change.after': 'After',
  'planner.change.qpv': 'Priority neighbourhoods',
  'planner.change.not-qpv': 'Outside priority neighbourhoods',
  'planner.change.rural': 'Rural areas',
  'planner.change.over75': '75 and over (mainland and Corsica)',
  'planner.change.poor': 'Poor communes (lowest fifth)',
  'planner.change.all': 'Everyone',
  'planner.change.mean': 'Mean distance',
  'planner.change.median': 'Median distance',
  'planner.inequality.title': 'Inequality of distance',
  'planner.inequality.caption': 'Measures of the inequality of distance, before and after',
  'planner.inequality.measure': 'Measure',
  'planner.inequality.theil': 'Theil index',
  'planner.inequality.concentration': 'Concentration index by income',
  'planner.inequality.withTerm': 'with the intra-commune term',
  'planner.inequality.note':
    'The Theil changes by {change}; counting residents otherwise within each commune would move it by {uncertainty}: {verdict}',
  'planner.inequality.larger': 'the uncertainty is larger than the effect.',
  'planner.inequality.smaller': 'the effect exceeds this uncertainty.',
  'planner.inequality.concentrationNote':
    'Concentration above 0: residents of well-off communes are farther; below, those of poor communes.',

  'planner.map.label':
    'Map of the plan. Arrows: move; + and −: zoom; Enter: add, close or remove the place at the centre.',
  'planner.map.unavailable':
    'The map cannot be drawn: this browser has no WebGL. The answer and the tables say the same.',
  'planner.map.legend': 'Mean distance to the nearest place',
  'planner.map.nearer': '{low} to {high} km nearer',
  'planner.map.nearerMost': 'more than {low} km nearer',
  'planner.map.nearerLeast': 'less than {high} km nearer',
  'planner.map.same': 'unchanged',
  'planner.map.farther': 'farther, up to {high} km',
  'planner.map.fartherMost': 'more than {low} km farther',
  'planner.map.outside': 'outside the territory, or no place',
  'planner.map.new': 'proposed place, by rank',
  'planner.map.byHand': 'place added by hand',
  'planner.map.closed': 'place closed',

  'planner.impossible.title': 'This question has no answer',
  'planner.impossible.threshold':
    'A distance of {km} km means nothing here: choose one above 0 and up to 200 km.',
  'planner.impossible.count': '{count} places cannot be opened: choose a whole number, at least 1.',
  'planner.impossible.share': 'A share of {percent}% means nothing: choose it between 0 and 100%.',
  'planner.impossible.too-few-candidates':
    'You ask for {count} places, but there {candidates, plural, one {is only # possible place} other {are only # possible places}} in this territory.',
  'planner.impossible.no-candidates':
    'No possible place lies in this territory: widen one or the other.',
  'planner.impossible.no-demand':
    'None of those you target live in this territory: change the public or the territory.',
  'planner.impossible.empty-area': 'Nobody is counted inside this territory.',
  'planner.impossible.all-covered':
    'It is done already: all those you target are within {km} km. Try a shorter distance.',
  'planner.impossible.unknown-area':
    'Territory “{code}” does not exist at level “{level}” in this edition.',
  'planner.impossible.unknown-service': 'Service “{service}” is not in this edition.',
  'planner.impossible.unknown-demand': 'No count “{of}” is published by commune in this edition.',
  'planner.impossible.unknown-communes':
    'These codes are those of no commune on 1 January 2025: {codes}.',
  'planner.impossible.area-too-large':
    'The greatest distance is computed for a département or smaller: this territory has {parts} places where people live, too many for a sure answer.',
  'planner.impossible.out-of-reach':
    '{people} people live more than {km} km from every possible place: no choice can serve them all. Add possible places, or aim at a lower share.',
  'planner.impossible.share-out-of-reach':
    'All possible places together serve only {most}%: {percent}% is out of reach.',
  'planner.impossible.equity-out-of-reach':
    'No choice was found that gives {percent}% of the gain to this public: {most}% at best. Lower the share, or change the distance.',
  'planner.impossible.unserved':
    '{people} people would have no place in their territory of comparison: keep at least one existing place there.',
  'planner.impossible.nothing-to-close':
    'Click on the map: an existing place to close it, a commune to open a place there.',
  'planner.impossible.next': 'Nothing is lost: change a setting, the answer follows.',
};
