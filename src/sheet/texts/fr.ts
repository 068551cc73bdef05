import type { SheetTexts } from './sheet-texts.ts';

export const fr: SheetTexts = {
  skip: 'Aller au contenu',
  site: 'Écarts, observatoire ouvert de l’accès aux droits',
  navigation: 'Pages du site',
  explore: 'Explorer la carte',
  method: 'Méthode',
  otherLanguage: 'EN',
  otherLanguageName: 'Read this sheet in English',
  title: (name, level) => `${name} (${level}) : l’accès aux droits`,
  description: (name) =>
    `${name} : distance aux services des droits, vulnérabilités, comparaison avec la France et les territoires semblables.`,
  inhabitants: (written, count) => `${written} ${count < 2 ? 'habitant' : 'habitants'}`,
  unknownPopulation: 'population inconnue',
  communes: (written, count) => `${written} ${count < 2 ? 'commune' : 'communes'}`,
  since: (change, year) => `${change} depuis ${year}`,
  populationChange: 'Population',
  populationUnknown: 'évolution de la population non publiée',
  censusOf: (note) => `(${note})`,
  withMayotte: (people) => `dont ${people} à Mayotte (recensement de 2017)`,
  map: (name) => `Situation : ${name}`,
  mapLines: 'Traits : à vol d’oiseau, du chef-lieu au lieu le plus proche.',
  mapDots: 'Points : France services, lieux d’accueil des délégués (2018) et tribunaux.',
  openMap: 'Ouvrir la carte',
  zonings: 'Zonages et programmes',
  noClass: 'non classée',
  qpvInside: (count) => (count > 1 ? `${count} quartiers prioritaires` : '1 quartier prioritaire'),
  peopleOf: (written) => `${written} hab.`,
  access: 'Accès aux droits et aux services',
  accessNote: 'Distances à vol d’oiseau depuis le point où les habitants sont comptés.',
  none: 'aucun point recensé dans ce territoire de comparaison',
  noneHere: 'aucun point recensé',
  road: (low, high) =>
    low === high ? `environ ${low} km par la route` : `${low} à ${high} km par la route`,
  roadNote:
    'La distance par la route est estimée : 1,2 à 1,45 fois le vol d’oiseau (1,3 en moyenne).',
  noRoad: 'île sans pont : pas d’estimation par la route',
  nearby: (five, ten, twenty) => `${five} à moins de 5 km, ${ten} à 10 km, ${twenty} à 20 km`,
  inside: (count) =>
    count > 1
      ? `${count} dans le quartier`
      : count === 1
        ? '1 dans le quartier'
        : 'aucun dans le quartier',
  list: (vintage) => `liste ${vintage}`,
  toCheck: (vintage) => `liste ${vintage}, à vérifier`,
  currentPage: 'page du producteur',
  service: 'Service',
  meanDistance: 'Distance moyenne',
  distance: 'Distance',
  medianDistance: 'Médiane',
  beyond: (km) => `à plus de ${km} km`,
  compared: 'Distance au lieu le plus proche, et comparaison',
  comparedShares: 'Habitants à plus de 10 km, et comparaison',
  people: 'Population et vulnérabilités',
  peopleNote: 'Une valeur absente dit pourquoi ; une fourchette reste une fourchette.',
  indicator: 'Indicateur',
  here: 'Ici',
  rank: 'Rang',
  peers: 'Semblables',
  rankOf: (rank, count) => `${rank} sur ${count}`,
  rankBetween: (first, last, count) => `${first} à ${last} sur ${count}`,
  peersNote: (count, level) =>
    level === 'commune'
      ? `Semblables : les ${count} communes de même densité et de population la plus proche ; leur médiane, et le rang parmi elles (1 : la situation la plus favorable).`
      : `Semblables : les ${count} territoires du même niveau de population la plus proche ; leur médiane, et le rang parmi eux (1 : la situation la plus favorable).`,
  barNote: (reference) => `Barre : valeur d’ici ; trait : ${reference}.`,
  range: (low, high) => `${low}–${high}`,
  nothing: '—',
  inWords: 'En mots',
  act: 'Que faire',
  plan: (name) => `Voir ce que changerait un nouveau guichet (${name})`,
  sources: 'Sources',
  sourcesNote: 'Chaque source a sa date, sa licence et ses défauts connus',
  edition: (id, date) => `Édition ${id}, du ${date}.`,
  licence: 'Licence Ouverte 2.0, sauf La Poste (ODbL) et sources sans licence.',
  permanent: 'Adresse de cette fiche',
  data: 'Données de la fiche (JSON)',
  print: 'Imprimer ou enregistrer en PDF',
  embed: 'Intégrer',
  image: 'Image (PNG)',
  whole: 'Fiche complète sur Écarts',
  how: 'Comment c’est calculé',
  howDistance:
    'Distance du grand cercle, du chef-lieu (ou d’un point dans le quartier) au lieu le plus proche : jamais plus que la route. Moyennes et médianes sont pondérées par la population.',
  howRank:
    'Le rang compare des valeurs arrondies comme ici. Entre deux fourchettes qui se chevauchent, rien n’est tranché : il a deux bornes.',
  howMissing:
    'Une valeur masquée par le producteur le reste ; un agrégat n’est publié que si les communes connues portent 95 % de la population.',
  within: (names) => names.join(' · '),
};
