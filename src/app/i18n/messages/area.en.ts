import type { areaFr } from './area.fr.ts';

/** The reader's own area, in English. */
export const areaEn: Record<keyof typeof areaFr, string> = {
  'area.title': 'Your area',
  'area.summary.ring': 'drawn area',
  'area.summary.file': 'uploaded area',
  'area.summary.around': 'surroundings of a territory',
  'area.lead':
    'Draw an area, upload one, or take all that surrounds a territory: who lives there, and how far from services?',
  'area.draw': 'Draw on the map',
  'area.upload': 'Upload a GeoJSON file',
  'area.upload.note': 'The file is read in your browser and does not leave it.',
  'area.around.distance': 'Distance, in km',
  'area.around.apply': 'Take its surroundings',
  'area.around.title': 'Around the chosen territory ({name})',
  'area.around.choose':
    'To take the surroundings of a territory, first choose it on the map or by searching.',
  'area.around.invalid': 'Between 0.1 and {most} km.',
  'area.drawing': 'Drawing: {count, plural, =0 {no vertex} one {# vertex} other {# vertices}}',
  'area.drawing.help':
    'Click to set the vertices; double-click to finish. With the keyboard, in the map: arrows to move, Enter to set a vertex in the centre, Backspace to remove it, Escape to give up.',
  'area.drawing.centre': 'Set a vertex in the centre',
  'area.drawing.undo': 'Remove the last one',
  'area.drawing.finish': 'Finish drawing',
  'area.drawing.cancel': 'Give up',
  'area.drawing.full': 'A drawn area has at most {most} vertices.',
  'area.vertices': 'Type the vertices',
  'area.vertices.label': 'One vertex a line: longitude, latitude (degrees)',
  'area.vertices.apply': 'Take these vertices',
  'area.vertices.invalid': 'Line {line}: “{text}” is not a longitude and a latitude.',
  'area.vertices.few': 'At least three vertices are needed, and at most {most}.',
  'area.loading': 'Counting the people of the area…',
  'area.people': '{people} {count, plural, one {person} other {people}}',
  'area.answer.ring':
    '{count, plural, one {lives} other {live}} in the drawn area: {communes}{size}.',
  'area.answer.file':
    '{count, plural, one {lives} other {live}} in the area of “{name}”: {communes}{size}.',
  'area.answer.around':
    '{count, plural, one {lives} other {live}} within {km} km of the chosen territory ({name}): {communes}.',
  'area.communes':
    '{count, plural, one {one commune whose town hall is in it} other {{number} communes whose town hall is in it}}',
  'area.size': ', over {size} km²',
  'area.partial':
    '{count, plural, one {One commune is} other {# communes are}} in it in part: its people are counted by arrondissement, its other numbers in proportion.',
  'area.qpv':
    '{qpvs, plural, one {One priority neighbourhood is} other {# priority neighbourhoods are}} in it, where {people} people live.',
  'area.noQpv': 'No priority neighbourhood is in it.',
  'area.nobody':
    'No town hall of a commune is in this area: nothing can be counted there. Enlarge it, or choose a larger radius.',
  'area.unknown':
    'This territory does not exist in this edition: the area could not be found again.',
  'area.fileGone':
    'This area came from a file, which is never in a link: upload it again to see it.',
  'area.leftOut': 'Left out, having no surface: {types}.',
  'area.inLink': 'The drawn area is in the address: copying the link is enough to share it.',
  'area.notInLink': 'The uploaded area is not in the address: it stays in this page.',
  'area.crossing': 'The outline crosses itself: what it surrounds twice is counted as outside.',
  'area.indicators': 'See its indicators',
  'area.clear': 'Remove the area',
  'area.keeps': 'Keep only the {level} of this area',
  'area.filter.ring': 'In the drawn area',
  'area.filter.file': 'In the uploaded area',
  'area.filter.around': 'Within {km} km of the chosen territory ({name})',
  'area.filter.communes': 'A commune is in the area when its town hall is.',
  'area.filter.qpv':
    'A QPV is in the area when the point where it is counted is; those whose population is not published have no point.',
  'area.filter.note':
    'A territory is in the area when at least half of its people are counted there.',
  'area.problem.too-large': 'This file weighs {mega} MB: beyond {most} MB, simplify it first.',
  'area.problem.not-json':
    'This file is not JSON: is it a shapefile (.shp) or a .zip? Export it as GeoJSON. ({detail})',
  'area.problem.not-geojson':
    'This JSON is not GeoJSON: its type is “{type}”. An area is a Polygon, a MultiPolygon, or Features that hold some.',
  'area.problem.topojson': 'This is TopoJSON: export it as GeoJSON.',
  'area.problem.empty': 'This file holds no shape.',
  'area.problem.no-polygon':
    'This file only holds shapes without a surface ({types}): a Polygon or a MultiPolygon is needed.',
  'area.problem.malformed': 'A shape of this file is malformed ({where}).',
  'area.problem.lambert-93':
    'The coordinates are in metres, probably Lambert-93 (EPSG:2154), for instance {position}: export the file in longitudes and latitudes (WGS 84, EPSG:4326), as GeoJSON requires.',
  'area.problem.projected':
    'The coordinates are not degrees, for instance {position}: export the file in longitudes and latitudes (WGS 84, EPSG:4326), as GeoJSON requires.',
  'area.problem.swapped':
    'Latitudes and longitudes seem to be swapped, for instance {position}: GeoJSON wants the longitude first.',
  'area.problem.too-many-positions':
    'This area has {positions} vertices: beyond {most}, simplify it first.',
  'area.problem.unreadable': 'This file could not be read: {detail}.',
  'area.view.title': 'Indicators of the area',
  'area.view.none':
    'Draw an area on the map, or upload one: its figures will be here. For all that surrounds a territory, open “Your area” in the panel.',
  'area.view.indicator': 'Indicator',
  'area.view.value': 'Area',
  'area.view.france': 'France',
  'area.view.rule': 'How it is aggregated',
  'area.view.coverage': '{share} of the population',
  'area.rule.sum': 'sum of communes',
  'area.rule.ratio-of-sums': 'ratio of sums',
  'area.rule.weighted-mean': 'weighted mean',
  'area.rule.population-weighted-mean': 'population-weighted mean',
  'area.rule.share-of-population': 'share of the population',
  'area.rule.none': 'cannot be aggregated',
  'area.view.note':
    'A commune is in the area when its town hall is. Medians, deciles and indices cannot be aggregated: they are read commune by commune.',
  'area.view.secrecy':
    'Rule of secrecy: an area adds up only the values and ranges published for each commune. What is withheld stays a range, and two areas that differ by one commune say of it only what is already published.',
};
