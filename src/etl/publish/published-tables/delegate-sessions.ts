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
    {
      name: 'id',
      description: {
        fr: 'identifiant du lieu, celui des points d’accès',
        en: 'identifier of the place, that of the access points',
      },
    },
    {
      name: 'delegates',
      description: {
        fr: 'délégués qui y recevaient ; un délégué peut recevoir en plusieurs lieux',
        en: 'delegates who received people there; a delegate may do so in several places',
      },
    },
    {
      name: 'rank',
      description: {
        fr: 'rang de la permanence dans le lieu ; vide quand la liste n’en dit rien',
        en: 'rank of the session in the place; empty when the list says nothing of it',
      },
    },
    {
      name: 'day_text',
      description: {
        fr: 'jour, tel quel ; jamais un horaire actuel',
        en: 'day, as it is written; never a current opening time',
      },
    },
    {
      name: 'half_day_text',
      description: { fr: 'demi-journée, telle quelle', en: 'half-day, as it is written' },
    },
    {
      name: 'weekday',
      description: {
        fr: 'jour de la semaine quand le texte n’en nomme qu’un',
        en: 'day of the week when the text names one only',
      },
    },
    {
      name: 'every_week',
      description: {
        fr: 'vrai quand le texte ne dit rien d’autre que ce jour',
        en: 'true when the text says nothing but this day',
      },
    },
    {
      name: 'half_day',
      description: { fr: 'matin, après-midi ou journée', en: 'morning, afternoon or day' },
    },
  ],
};
