import type { PublishedTable } from '../table-files/tables.ts';

/** When delegates of the Défenseur des droits received people in January 2018, place by place. */
export const delegateSessions: PublishedTable = {
  name: 'delegues_ddd_sessions',
  title: {
    fr: 'Délégués du Défenseur des droits : permanences de janvier 2018, à vérifier',
    en: 'Delegates of the Défenseur des droits: sessions of January 2018, to be checked',
  },
  licence: 'not-stated',
  sources: ['delegues-ddd-2018'],
  sql: `SELECT p.id, p.delegates, s.rank, s.day_text, s.half_day_text, s.weekday, s.every_week, s.half_day
    FROM delegate_place_2018 p LEFT JOIN delegate_session_2018 s ON s.place = p.id ORDER BY p.id, s.rank`,
  columns: [
    { name: 'id', description: 'identifiant du lieu, celui des points d’accès' },
    {
      name: 'delegates',
      description: 'délégués qui y recevaient ; un délégué peut recevoir en plusieurs lieux',
    },
    {
      name: 'rank',
      description: 'rang de la permanence dans le lieu ; vide quand la liste n’en dit rien',
    },
    { name: 'day_text', description: 'jour, tel quel ; jamais un horaire actuel' },
    { name: 'half_day_text', description: 'demi-journée, telle quelle' },
    { name: 'weekday', description: 'jour de la semaine quand le texte n’en nomme qu’un' },
    { name: 'every_week', description: 'vrai quand le texte ne dit rien d’autre que ce jour' },
    { name: 'half_day', description: 'matin, après-midi ou journée' },
  ],
};
