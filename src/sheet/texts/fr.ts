import { populationNoteWords } from '../../edition/writing/population-note-words.ts';
import type { SheetTexts } from './sheet-texts.ts';

/** What rank 1 is: some measures say neither good nor ill of a territory. */
const rankOne =
  '1\u00a0: la situation la plus favorable, ou la valeur la plus haute quand ce n’est ni mieux ni moins bien';

export const fr: SheetTexts = {
  skip: 'Aller au contenu',
  navigation: 'Pages du site',
  explore: 'Explorer la carte',
  method: 'Méthode',
  otherLanguage: 'EN',
  otherLanguageName: 'Read this sheet in English',
  title: (name, level) =>
    `${name === level ? name : `${name}, ${level}`}\u00a0: l’accès aux droits`,
  description: (name) => `${name}\u00a0: accès aux droits, vulnérabilités et comparaisons.`,
  inhabitants: (written, count) => `${written} ${count < 2 ? 'habitant' : 'habitants'}`,
  unknownPopulation: 'population inconnue',
  communes: (written, count) => `${written} ${count < 2 ? 'commune' : 'communes'}`,
  since: (change, year) => `${change} depuis ${year}`,
  censusOf: (note) => `(${populationNoteWords(note, 'fr')})`,
  withMayotte: (people) => `dont ${people} à Mayotte (recensement de 2017)`,
  map: (name) => `Situation\u00a0: ${name}`,
  mapLines: 'Traits\u00a0: à vol d’oiseau, du chef-lieu au lieu le plus proche.',
  qpvLines: 'Traits\u00a0: à vol d’oiseau, d’un point du quartier au lieu le plus proche.',
  squareLines: 'Traits : à vol d’oiseau, du carré le plus peuplé au lieu le plus proche.',
  arrondissementLines:
    'Traits\u00a0: à vol d’oiseau, du chef-lieu de l’arrondissement le plus peuplé au lieu le plus proche.',
  mapDots: 'Points\u00a0: France services, lieux d’accueil des délégués (2018) et tribunaux.',
  mapInsets: 'Outre-mer\u00a0: chacun à son échelle.',
  openMap: 'Ouvrir la carte',
  zonings: 'Zonages et programmes',
  qpvInside: (count) => (count > 1 ? `${count} quartiers prioritaires` : '1 quartier prioritaire'),
  peopleOf: (written) => `${written} hab.`,
  access: 'Accès aux droits et aux services',
  accessNote: 'Distances à vol d’oiseau depuis le point où les habitants sont comptés.',
  arrondissementsNote:
    'Distances à vol d’oiseau\u00a0: moyenne des arrondissements municipaux, chacun compté pour ses habitants\u202f; le lieu nommé et les nombres de lieux alentour sont ceux du plus peuplé.',
  onAverage: 'en moyenne',
  none: 'aucun point recensé dans ce territoire de comparaison\u00a0: la liste ne le couvre peut-être pas',
  noneHere: 'aucun point recensé',
  road: (low, high) =>
    low === high ? `environ ${low}\u202fkm par la route` : `${low} à ${high}\u202fkm par la route`,
  roadNote:
    'La distance par la route est estimée\u00a0: 1,2 à 1,45 fois le vol d’oiseau (1,3 en moyenne).',
  travel: (minutes, soonest) =>
    soonest === null ? `${minutes} de trajet` : `${minutes} de trajet jusqu’à ${soonest}`,
  travelUnknown: (reason) => `temps de trajet inconnu : ${reason}`,
  lessThanMinute: 'moins d’une minute',
  travelNote: (title, by, services) =>
    `Les temps de trajet (${services.join(', ')}) ne sont pas estimés : ils viennent de « ${title} », ${by}.`,
  comparedTravel: 'Temps de trajet fournis, et comparaison',
  lessThanLeast: 'moins de 100\u202fm',
  noRoad: 'Île sans pont\u00a0: pas d’estimation par la route.',
  nearby: (five, ten, twenty) =>
    `${five} à moins de 5\u202fkm, ${ten} à 10\u202fkm, ${twenty} à 20\u202fkm`,
  inside: (count) =>
    count > 1
      ? `${count} dans le quartier`
      : count === 1
        ? '1 dans le quartier'
        : 'aucun dans le quartier',
  list: (vintage) => `liste ${vintage}`,
  toCheck: (vintage) => `liste ${vintage}, à vérifier`,
  currentPage: 'page du producteur',
  meanDistance: 'Distance moyenne',
  medianDistance: 'Médiane',
  beyond: (km) => `à plus de ${km}\u202fkm`,
  compared: 'Distance au lieu le plus proche, et comparaison',
  comparedShares: 'Habitants à plus de 10\u202fkm, et comparaison',
  people: 'Population et vulnérabilités',
  peopleNote: 'Taux, revenus et offre de soins, et comparaison',
  here: 'Ici',
  rank: 'Rang',
  peers: 'Semblables',
  rankOf: (rank, count) => `${rank} sur\u00a0${count}`,
  rankBetween: (first, last, count) => `${first} à ${last} sur\u00a0${count}`,
  peersNote: (count, level) =>
    level === 'commune'
      ? `Semblables\u00a0: les ${count} communes de même densité et de population la plus proche\u202f; leur médiane, et le rang parmi elles (${rankOne}).`
      : `Semblables\u00a0: les ${count} territoires du même niveau de population la plus proche\u202f; leur médiane, et le rang parmi eux (${rankOne}).`,
  rankNote: 'Rang à deux bornes\u00a0: intervalles à 95\u202f% ou fourchettes se chevauchent.',
  barNote: (reference, others) =>
    `Barre\u00a0: valeur d’ici\u202f; trait\u00a0: ${reference}${others.length > 0 ? `, à défaut ${others.join(' ou ')}` : ''}.`,
  range: (low, high) => `${low}–${high}`,
  nothing: '—',
  inWords: 'En mots',
  act: 'Que faire',
  plan: (name) => `Voir ce que changerait un nouveau guichet (${name})`,
  sources: 'Sources',
  sourceSeparator: '\u202f; ',
  sourcesNote: 'Dates, licences et défauts connus',
  edition: (id, date) => `Édition ${id}, du ${date}.`,
  licence: 'Licence Ouverte 2.0, sauf La Poste (ODbL) et sources sans licence.',
  permanent: 'Adresse de cette fiche\u00a0:',
  data: 'Données de la fiche\u00a0: JSON',
  print: 'Imprimer ou enregistrer en PDF',
  embed: 'Intégrer',
  image: 'Image (PNG)',
  whole: 'Fiche complète sur Écarts',
  how: 'Comment c’est calculé',
};
