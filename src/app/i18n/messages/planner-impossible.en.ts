import type { plannerImpossibleFr } from './planner-impossible.fr.ts';

/** Why a plan has no answer, in English. */
export const plannerImpossibleEn: Record<keyof typeof plannerImpossibleFr, string> = {
  'planner.impossible.title': 'This question has no answer',
  'planner.impossible.unfound': 'No answer found',
  'planner.impossible.threshold':
    'A limit of {limit} means nothing here: choose one above 0 and up to 200.',
  'planner.impossible.count': '{count} places cannot be opened: choose a whole number, at least 1.',
  'planner.impossible.share': 'A share of {percent}% means nothing: choose it between 0 and 100%.',
  'planner.impossible.too-few-candidates':
    'You ask for {count} places, but there {candidates, plural, one {is only # possible place} other {are only # possible places}} in this territory.',
  'planner.impossible.no-candidates':
    'No possible place lies in this territory: widen one or the other.',
  'planner.impossible.no-demand':
    'None of those you target live in this territory: change the public or the territory.',
  'planner.impossible.empty-area': 'Nobody is counted inside this territory.',
  'planner.impossible.area-file-gone':
    'This area came from a file, which is never in a link: upload it again, or choose another territory.',
  'planner.impossible.travel-file-gone':
    'These travel times came from a file, which is never in a link: upload it again, or go back to distances.',
  'planner.impossible.travel-elsewhere':
    'The file of travel times starts from no commune of this territory: change one or the other.',
  'planner.impossible.all-covered':
    'It is done already: all those you target are within {limit}. Try a shorter limit.',
  'planner.impossible.unknown-area':
    'Territory “{code}” does not exist at level “{level}” in this edition.',
  'planner.impossible.unknown-service': 'Service “{service}” is not in this edition.',
  'planner.impossible.unknown-demand': 'No count “{of}” is published by commune in this edition.',
  'planner.impossible.unknown-communes':
    'These codes are those of no commune on 1 January 2025: {codes}.',
  'planner.impossible.unknown-places':
    'These places to close are not in the list of this edition: {ids}. The link may come from an earlier edition: clear the closures, or close places of today.',
  'planner.impossible.unknown-own-places':
    '{count, plural, one {# closed place comes} other {# closed places come}} from a list of yours that is no longer the same: bring it again, or clear the closures.',
  'planner.impossible.existing-file-gone':
    'Your existing places came from a file, which is never in a link: bring it again in “Your data”, on the map, or go back to the published list.',
  'planner.impossible.candidates-file-gone':
    'Your possible places came from a file, which is never in a link: bring it again in “Your data”, on the map, or choose other possible places.',
  'planner.impossible.places-elsewhere':
    'These positions are not in France: {places}. The longitude comes before the latitude: 4.85/45.76 is in Lyon.',
  'planner.impossible.demand-file-gone':
    'This plan counted from a file, which is never in a link: bring it again in “Your data”, on the map, or choose whom to plan for.',
  'planner.impossible.area-too-large':
    'The greatest distance is computed for a département or smaller: this territory has {parts} places where people live, too many for a sure answer.',
  'planner.impossible.out-of-reach':
    '{people} people live more than {limit} from every possible place: no choice can serve them all. Add possible places, or aim at a lower share.',
  'planner.impossible.share-out-of-reach':
    'All possible places together serve only {most}%: {percent}% is out of reach.',
  'planner.impossible.equity-out-of-reach':
    'None of the choices tried gives {percent}% of the gain to this public: {most}% at best. That does not prove that there is none. Lower the share, or change the distance.',
  'planner.impossible.equity-nobody':
    'No possible place would bring these people nearer: here, those whom a place could serve are within {limit} already, or there are none. Remove the equity condition, or change the distance.',
  'planner.impossible.equity-elsewhere':
    'A share of the gain can be reserved only where places are opened beside today’s: remove the equity condition, or return to that question.',
  'planner.impossible.unserved':
    '{people} people would have no place in their territory of comparison: keep at least one existing place there.',
  'planner.impossible.nothing-to-close':
    'Click on the map: an existing place to close it, a commune to open a place there. Or look for them by name, above.',
  'planner.impossible.next': 'Nothing is lost: change a setting, the answer follows.',
};
