import type { plannerScenarioFr } from './planner-scenario.fr.ts';

/** Scenarios of the planner, and its minutes, in English. */
export const plannerScenarioEn: Record<keyof typeof plannerScenarioFr, string> = {
  'planner.minutes.title': 'For the minutes',
  'planner.minutes.copy': 'Copy the paragraph',
  'planner.minutes.copied': 'Copied',
  'planner.minutes.source':
    'Source: Écarts, edition {edition}; the same computation by this link: {link}',
  'planner.minutes.question': 'Question asked: {question}',
  'planner.minutes.area': 'Territory: {area}.',
  'planner.minutes.places':
    '{count, plural, one {Proposed place} other {Proposed places, from the most to the least useful}}: {names}.',
  'planner.minutes.placesAny':
    '{count, plural, one {Proposed place} other {Proposed places}}: {names}.',
  'planner.minutes.closed': '{count, plural, one {Place closed} other {Places closed}}: {names}.',
  'planner.minutes.added': '{count, plural, one {Place added} other {Places added}}: {names}.',
  'planner.set.candidates.new': 'Possible places: {candidates}, {which}.',
  'planner.set.candidates.orToday': 'Possible places: {candidates}, {which}, and those of today.',
  'planner.set.mix': 'Chosen mix: {terms}.',
  'planner.set.among.communes': 'all communes of the territory',
  'planner.set.among.post-offices': 'the communes of the territory that have a La Poste outlet',
  'planner.set.among.places': 'the places of the territory in the list “{services}”',
  'planner.set.among.own': 'those of a list brought with the question',
  'planner.set.network.kept':
    'Existing places: kept{closed, plural, =0 {} one {, except # closed by hand} other {, except # closed by hand}}.',
  'planner.set.network.movable':
    'Existing places of the territory: all placed anew, with the places asked for besides.',
  'planner.set.network.closable':
    'Existing places of the territory: only those that the answer takes again remain.',
  'planner.annex.print': 'Print as an annex of the sheet',
  'planner.annex.kind': 'Écarts · annex to the territory’s sheet',
  'planner.annex.more':
    'And {count, plural, one {# more place} other {# more places}}: see the link below.',
  'planner.scenario': 'Scenario',
  'planner.scenario.undo': 'Undo',
  'planner.scenario.undoShort': 'Undo',
  'planner.scenario.redoShort': 'Redo',
  'planner.scenario.redo': 'Redo',
  'planner.scenario.keep': 'Keep to compare',
  'planner.scenario.keep.full':
    '{most} scenarios are kept already, and that is the most: remove one to keep this one.',
  'planner.scenario.keep.tooLong':
    'No link would hold this scenario and those that are kept: remove one, or keep one that changes fewer places.',
  'planner.scenario.export': 'Save (JSON)',
  'planner.scenario.import': 'Open a file',
  'planner.scenario.problem.empty': 'This file is empty.',
  'planner.scenario.problem.not-json':
    'This file is not a scenario: it is not JSON (it starts with “{detail}”).',
  'planner.scenario.problem.not-scenario':
    'This JSON file is not an Écarts scenario: it lacks “format: ecarts-scenario” (found: {detail}).',
  'planner.scenario.problem.version':
    'This scenario is written in a version ({detail}) that this page does not know: open it with the site that saved it.',
  'planner.scenario.problem.no-address':
    'This scenario is incomplete: it lacks its address, which holds the question and the places.',
  'planner.scenario.problem.unknown':
    'This scenario asks for what this edition does not have: {detail}. Nothing was changed.',
  'planner.scenario.problem.unread': 'This file could not be read: {detail}',
  'planner.scenario.tooLong':
    'This choice opens {opened, plural, one {# place} other {# places}} and closes {closed}: too many for a link to hold. To keep it or take it over, choose a smaller territory.',
  'planner.scenario.earlier':
    'This scenario was saved on edition {edition}: it is computed anew on edition {current}, its figures may differ.',
  'planner.scenario.clear': 'Clear all',
  'planner.scenario.hint':
    'On the map: an existing place closes, a commune receives a place or gives it back. Drag a place to move it: everything is counted anew on the way.',
  'planner.scenario.moving':
    'Show where this place goes: click or touch the map; with the keyboard, arrows then Enter at the centre, Escape to leave it where it is.',
  'planner.scenario.addCommune': 'Open a place in a commune…',
  'planner.scenario.notCommune': 'Choose a commune: a place opens in a commune.',
  'planner.compare': 'Scenarios side by side',
  'planner.compare.basis':
    'All are counted for the territory, the distance and the settings chosen above.',
  'planner.compare.otherService':
    'Kept for the service “{service}”: it does not compare with this one.',
  'planner.compare.current': 'Current',
  'planner.compare.kept': 'Kept {n}',
  'planner.compare.places': 'Places opened',
  'planner.compare.closed': 'Places closed',
  'planner.compare.covered': 'People within the distance',
  'planner.compare.nearer': 'People nearer',
  'planner.compare.farther': 'People farther',
  'planner.compare.qpv': 'QPV beyond the distance',
  'planner.compare.rural': 'Rural beyond the distance',
  'planner.compare.theil': 'Theil index',
  'planner.compare.open': 'Take over',
  'planner.compare.drop': 'Remove',
};
