/** The question and its answer, in French. */
export const questionFr = {
  'question.sentence': 'Qui habite à plus de {threshold} {service} ?',
  'question.threshold': 'Distance',
  'question.service': 'Service',
  'question.km': '{km} km',
  'answer.everywhere': 'En France',
  'answer.union': '{count, plural, one {{names}} other {{names} : ces territoires ensemble}}',
  'answer.people': '{people} {count, plural, one {personne} other {personnes}}',
  'answer.share':
    '{count, plural, one {vit} other {vivent}} à plus de {km} km à vol d’oiseau {service}, soit {share} de la population.',
  'answer.nobody': 'Personne',
  'answer.nobodyShare': 'ne vit à plus de {km} km à vol d’oiseau {service}.',
  'answer.median': 'La moitié de la population vit à moins de {median}, l’autre moitié plus loin.',
  'answer.medianZero':
    'La moitié de la population vit dans une commune qui en compte un au lieu de référence.',
  'answer.withoutPoint':
    '{people} personnes vivent dans un territoire sans aucun point recensé : elles ne sont pas comptées ici.',
  'answer.list': 'Liste {ofVintage}.',
  'answer.method':
    'Chaque commune est comptée à son chef-lieu : la distance est celle du chef-lieu, non de chaque habitant.',
  'answer.zones': 'Où l’écart se creuse',
  'answer.zones.caption': 'Part de la population à plus de {km} km {service}',
  'answer.zones.notQpv': 'Hors des quartiers prioritaires',
  'answer.zones.zone': 'Zone',
  'answer.zones.share': 'Part',
  'examples.title': 'Pour commencer',
  'examples.farAndPoor': 'Où habite-t-on loin d’une France services, dans une commune pauvre ?',
  'examples.qpv':
    'Quels quartiers prioritaires n’ont pas de délégué du Défenseur des droits à 5 km ?',
  'examples.nextDesk': 'Où ouvrir vingt France services de plus ?',
} as const;
