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
    'Existing places of the territory: all placed anew, with {count, plural, one {# place} other {# places}} more.',
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
  'planner.scenario.beyond':
    'This file keeps {count, plural, one {one scenario} other {# scenarios}} too many, when at most {most} are compared: {names} {count, plural, one {is} other {are}} left out.',
  'planner.others': 'and {count, plural, one {one other} other {# others}}',
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
  'planner.scenario.closePlace': 'Close or reopen an existing place: name, street, commune…',
  'planner.scenario.noPlace': 'No place of today matches “{query}”.',
  'planner.scenario.closeIt': 'close',
  'planner.scenario.reopenIt': 'reopen',
  'planner.scenario.notCommune': 'Choose a commune: a place opens in a commune.',
  'planner.compare': 'Scenarios side by side',
  'planner.compare.table': 'Table of the scenarios',
  'planner.compare.yardstick': 'Count the scenarios',
  'planner.compare.yardstick.own': 'Each by its own question',
  'planner.compare.yardstick.common': 'All by the settings above',
  'planner.compare.basis.own':
    'Each scenario is counted by its own question: where distance, territory or service differ, the figures are not about the same thing.',
  'planner.compare.basis.next':
    'Count them all by the settings above to compare them line by line.',
  'planner.compare.basis.common':
    'All scenarios are counted for the service, the distance, the territory and the settings chosen above, and not by the question that they came from.',
  'planner.compare.unasked':
    'A scenario kept by an old link does not say its question: it is counted with the settings above.',
  'planner.compare.otherService': 'Kept for another service: it is not counted with this one.',
  'planner.compare.counting': 'Counting…',
  'planner.compare.current': 'Current',
  'planner.compare.name':
    '{opened, plural, =0 {} one {# place opened, } other {# places opened, }}{closed, plural, =0 {} other {# closed, }}{service}, {limit}',
  'planner.compare.question': 'Question',
  'planner.compare.service': 'Service',
  'planner.compare.limit': 'Limit',
  'planner.compare.area': 'Territory',
  'planner.compare.demand': 'For whom',
  'planner.compare.share': 'Share to be served',
  'planner.compare.candidates': 'Possible places',
  'planner.compare.existing': 'Existing places',
  'planner.compare.network': 'Existing network',
  'planner.compare.equity': 'Equity',
  'planner.compare.equityGoal': '{goal}: {percent}% at least',
  'planner.compare.places': 'Places opened',
  'planner.compare.closed': 'Places closed',
  'planner.compare.covered': 'People within the limit',
  'planner.compare.gained': 'People gained',
  'planner.compare.nearer': 'People nearer',
  'planner.compare.farther': 'People farther',
  'planner.compare.mean': 'Mean journey',
  'planner.compare.qpv': 'QPV beyond the limit',
  'planner.compare.rural': 'Rural beyond the limit',
  'planner.compare.theil': 'Theil index',
  'planner.compare.open': 'Take over',
  'planner.compare.open.named': 'Take over: {name}',
  'planner.compare.rename': 'Name',
  'planner.compare.rename.named': 'Name: {name}',
  'planner.compare.rename.label': 'Name of the scenario',
  'planner.compare.drop': 'Remove',
  'planner.compare.drop.named': 'Remove: {name}',
};
