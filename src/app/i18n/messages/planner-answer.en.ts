import type { plannerAnswerFr } from './planner-answer.fr.ts';

/** The answer of the planner and its places, in English. */
export const plannerAnswerEn: Record<keyof typeof plannerAnswerFr, string> = {
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
  'planner.answer.gain.over75':
    '{n} more {count, plural, one {person} other {people}} of 75 and over',
  'planner.answer.loss': '{n} fewer {noun}',
  'planner.answer.loss.over75':
    '{n} fewer {count, plural, one {person} other {people}} of 75 and over',
  'planner.answer.same': 'Nobody more',
  'planner.answer.covered':
    'would be {within} {ofOne}: {after} instead of {before}, or {shareAfter} {ofAll} instead of {shareBefore}.',
  'planner.answer.coveredSame':
    'would be {within} {ofOne}: {after} instead of {before}, or {share} {ofAll} before and after.',
  'planner.answer.bounds': 'By the published ranges, the gain is between {low} and {high}.',
  'planner.answer.fewest': '{count, plural, one {# place is enough} other {# places are enough}}',
  'planner.answer.fewestMore':
    '{count, plural, one {# more place is enough} other {# more places are enough}}',
  'planner.answer.fewestRest':
    'for {share} {ofAll} to be {within} {ofOne}; {shareBefore} are today.',
  'planner.answer.mean': '{distance} less on average',
  'planner.answer.meanMinutes': '{minutes} min less on average',
  'planner.answer.meanRest':
    'to the nearest place ({service}): the mean {ofAll} would go from {before} to {after}, {measured}.',
  'planner.answer.worst': '{after} at most',
  'planner.answer.worstRest.km':
    '{measured} {ofOne}, instead of {before}: the distance of the farthest place {place}.',
  'planner.answer.worstRest.min':
    '{measured} {ofOne}, instead of {before}: the time from the farthest place {place}.',
  'planner.answer.worstPlace.people': 'where people live',
  'planner.answer.worstPlace.mix': 'that the chosen mix counts',
  'planner.answer.worstPlace.some': 'with {noun}',
  'planner.answer.farther': '{n} {noun} at a longer distance',
  'planner.answer.nearer': '{n} {noun} at a shorter distance',
  'planner.answer.handBoth': 'and {n} at a shorter one',
  'planner.answer.handRest': '{ofOne}, {measured}. Within {limit}: {after} people {asBefore}',
  'planner.answer.handInstead':
    'instead of {before}, or {shareAfter} of the population instead of {shareBefore}.',
  'planner.answer.handInsteadSame':
    'instead of {before}, or {share} of the population before and after.',
  'planner.answer.handEqual': 'as today, or {share} of the population.',
  'planner.answer.handMore': '({count} more than today), or {share} of the population.',
  'planner.answer.handFewer': '({count} fewer than today), or {share} of the population.',
  'planner.answer.handSame': 'Nobody at another distance',
  'planner.proof.optimum':
    'This is the optimum: {count, plural, one {no other place} other {no other choice of # places}} among {candidates} possible ones does better.',
  'planner.proof.all':
    'This is the optimum: {count, plural, one {it is the only possible place} other {all # possible places are chosen}}.',
  'planner.proof.optimumGoal':
    'This is the optimum under this condition: {count, plural, one {no other place} other {no other choice of # places}} among {candidates} possible ones that meets it does better.',
  'planner.proof.gap':
    'This answer is within {gap} of the optimum: that is proven, the optimum itself is not.',
  'planner.proof.gapGoal':
    'This answer is within {gap} of the optimum under this condition: that is proven, the optimum itself is not.',
  'planner.proof.fewest': 'This is the optimum: no choice of fewer places is enough.',
  'planner.proof.fewestGap': 'At least {bound} are needed: in between nothing is proven.',
  'planner.proof.fewer': 'Fewer places than asked: the others would add nothing.',
  'planner.proof.fewerGoal':
    'Fewer places than asked: the search found no others that add to the gain under this condition.',
  'planner.proof.cut.reader':
    'Search stopped before its end: carried through, it may give other places.',
  'planner.proof.cut.time':
    'Search stopped after 30 seconds: on another computer, the same link may give other places.',
  'planner.proof.cut.solver':
    'A part of the computation could not be loaded: with it, the same link may give other places or a better proof. Reload the page to try again.',
  'planner.caveat.crow':
    'Distances as the crow flies, from where people are counted: by road, multiply them by 1.2 to 1.45. Capacity, opening hours and the hosts’ consent are not taken into account.',
  'planner.caveat.travel':
    'Travel times are those of your file, from commune to place: Écarts neither checks nor completes them. Capacity, opening hours and the agreement of the hosts are not taken into account.',
  'planner.caveat.suppliedTravel':
    'The travel times published here for {service} ({by}) are not used in this computation: it counts in kilometres, or with the matrix that you import.',
  'planner.caveat.leftOutPeople':
    '{people} people live in communes of which this file says nothing: they are not counted.',
  'planner.caveat.leftOutPlaces':
    '{count, plural, one {# place of today is} other {# places of today are}} not in this file, neither by {count, plural, one {its identifier nor by its commune: it serves} other {their identifier nor by their commune: they serve}} nobody here.',
  'planner.caveat.parts':
    'Residents of priority neighbourhoods are counted in their neighbourhood, the others at the town hall: hence a slight difference with the figures of the explorer.',
  'planner.caveat.list': 'List “{service}” {ofVintage}.',
  'planner.caveat.toCheck': 'List “{service}” {ofVintage}, to be checked.',
  'planner.caveat.ownInstead':
    'Existing places: {count, plural, one {the only one} other {the #}} of your list, instead of the published list “{service}”.',
  'planner.caveat.ownBeside':
    'Existing places: the published list “{service}”, and {count, plural, one {# place} other {# places}} of your list.',
  'planner.caveat.odbl': 'La Poste points: ODbL licence.',
  'planner.caveat.over75': 'Age is known in mainland France and Corsica only.',
  'planner.caveat.spread':
    'Within a commune, “{label}” is spread like the population, for want of better.',
  'planner.caveat.unknown':
    '{people} people live where this count is not published: they weigh nothing.',
  'planner.caveat.unserved':
    'Where nothing is recorded in a territory of comparison, people count as at the far end of it.',
  'planner.places': 'Places, from the most to the least useful',
  'planner.places.any': 'Proposed places',
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
  'planner.places.move': 'Move {name}',
  'planner.places.moveShort': 'Move',
  'planner.places.removeShort': 'Remove',
  'planner.places.remove': 'Remove {name}',
  'planner.places.reopen': 'Reopen {name}',
  'planner.curve': 'What each further place brings',
  'planner.curve.summary':
    'The first place brings {first} {noun}, the {count, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} {last}. Chosen one by one, {most} places would bring {total} in all.',
  'planner.curve.note':
    'The dot is the answer; the curve chooses places one by one, and a choice of all together may bring more.',
  'planner.curve.noteGoal':
    'The dot is the answer; the curve chooses places one by one, without the equity condition.',
};
