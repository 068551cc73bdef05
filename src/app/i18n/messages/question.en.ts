import type { questionFr } from './question.fr.ts';

/** The question and its answer, in English. */
export const questionEn: Record<keyof typeof questionFr, string> = {
  'question.sentence': 'Who lives more than {threshold} {service}?',
  'question.threshold': 'Distance',
  'question.service': 'Service',
  'question.km': '{km} km',
  'answer.everywhere': 'In France',
  'answer.union': '{count, plural, one {{names}} other {{names}: these territories together}}',
  'answer.people': '{people} {count, plural, one {person} other {people}}',
  'answer.share':
    '{count, plural, one {lives} other {live}} more than {km} km {service}, as the crow flies: {share} of the population.',
  'answer.nobody': 'Nobody',
  'answer.nobodyShare': 'lives more than {km} km {service}, as the crow flies.',
  'answer.median': 'Half of the population lives within {median}, the other half farther.',
  'answer.medianZero':
    'Half of the population lives in a commune that has one at its reference point.',
  'answer.withoutPoint':
    '{people} people live in a territory without any recorded point: they are not counted here.',
  'answer.list': 'List {ofVintage}.',
  'answer.method':
    'Each commune is counted at its town hall: the distance is that of the town hall, not of each resident.',
  'answer.zones': 'Where the gap widens',
  'answer.zones.caption': 'Share of the population more than {km} km {service}',
  'answer.zones.notQpv': 'Outside priority neighbourhoods',
  'answer.zones.zone': 'Zone',
  'answer.zones.share': 'Share',
  'examples.title': 'To begin with',
  'examples.farAndPoor': 'Where do people live far from a France services, in a poor commune?',
  'examples.qpv':
    'Which priority neighbourhoods have no delegate of the Défenseur des droits within 5 km?',
  'examples.nextDesk': 'Where to open twenty more France services?',
};
