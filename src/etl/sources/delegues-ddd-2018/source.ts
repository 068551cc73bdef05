import { defineSource } from '../../source.ts';
import { checkPositions, positionCheckReads } from '../../stage/check/position-check.ts';
import { countForm, nameForm, postcodeForm } from '../../text-form.ts';

const id = 'delegues-ddd-2018';

export default defineSource({
  id,
  title: {
    fr: 'Points d’accueil des délégués du Défenseur des droits : lieux et permanences, janvier 2018',
    en: 'Reception points of the delegates of the Défenseur des droits: places and sessions, January 2018',
  },
  producer: 'Défenseur des droits',
  licence: 'not-stated',
  vintage: '2018-01',
  landing: 'https://www.defenseurdesdroits.fr/carte-des-delegues',
  files: [
    {
      path: 'delegues-ddd-2018/delegates_sans_noms.json',
      bytes: 235767,
      sha256: 'ed169dbb0ecee3d6574d039a90c7f1d6ef644a34654351de0be57a0c23a98a47',
      format: { kind: 'json' },
      table: 'raw_delegate_place_2018',
      columns: [
        'name',
        'nameComplement',
        'address',
        'addressComplement',
        'tel',
        'fax',
        'zipcode',
        'city',
        'country',
        'geo',
        'nb_delegues',
        'permanences',
      ],
      forms: { name: nameForm, zipcode: postcodeForm, nb_delegues: countForm },
      downloads: [],
    },
  ],
  reads: positionCheckReads,
  tables: [
    {
      name: 'delegate_place_2018',
      description:
        'Lieux d’accueil des délégués du Défenseur des droits, liste de janvier 2018 (532), à vérifier',
      key: ['id'],
      columns: [
        {
          name: 'id',
          type: 'VARCHAR',
          description: 'rang dans le fichier, qui n’a pas d’identifiant',
        },
        { name: 'name', type: 'VARCHAR', description: 'lieu qui accueille' },
        { name: 'address', type: 'VARCHAR', description: 'adresse et compléments' },
        { name: 'postcode', type: 'VARCHAR', description: 'code postal, CEDEX compris' },
        {
          name: 'commune',
          type: 'VARCHAR',
          description:
            'commune de 2025, tirée de l’adresse ; nulle à Saint-Pierre-et-Miquelon, Nouméa et Papeete',
        },
        { name: 'longitude', type: 'DOUBLE', unit: '°', description: 'longitude WGS 84' },
        { name: 'latitude', type: 'DOUBLE', unit: '°', description: 'latitude WGS 84' },
        {
          name: 'position',
          type: 'VARCHAR',
          description: 'source, ou chef-lieu quand la position publiée n’est pas crédible',
        },
        {
          name: 'delegates',
          type: 'UTINYINT',
          description: 'délégués qui y recevaient ; un délégué peut recevoir en plusieurs lieux',
        },
      ],
    },
    {
      name: 'delegate_session_2018',
      description:
        'Permanences de janvier 2018 : le texte, et ce qui s’en lit ; jamais des horaires actuels',
      key: ['place', 'rank'],
      columns: [
        { name: 'place', type: 'VARCHAR', description: 'id de delegate_place_2018' },
        { name: 'rank', type: 'UTINYINT', description: 'rang de la permanence dans le lieu' },
        { name: 'day_text', type: 'VARCHAR', description: 'jour, tel quel' },
        { name: 'half_day_text', type: 'VARCHAR', description: 'demi-journée, telle quelle' },
        {
          name: 'weekday',
          type: 'VARCHAR',
          description: 'jour de la semaine quand le texte n’en nomme qu’un',
        },
        {
          name: 'every_week',
          type: 'BOOLEAN',
          description: 'vrai quand le texte ne dit rien d’autre que ce jour',
        },
        { name: 'half_day', type: 'VARCHAR', description: 'matin, après-midi ou journée' },
      ],
    },
  ],
  defects: [
    {
      defect: {
        fr: 'La liste est ancienne et partielle : 532 lieux, quand l’institution en comptait 874 en 2020.',
        en: 'The list is old and partial: 532 places, when the institution counted 874 in 2020.',
      },
      treatment: {
        fr: 'Présentée partout comme « liste de janvier 2018, à vérifier », avec un lien vers la carte de l’institution.',
        en: 'Presented everywhere as “list of January 2018, to be checked”, with a link to the map of the institution.',
      },
    },
    {
      defect: {
        fr: 'Sept positions sont fausses : Le Tampon (La Réunion) est placé près de Lyon, Asnières-sur-Seine dans le Var, Sartène, Langon, Montereau et Toulouse à plus de 60 km.',
        en: 'Seven positions are wrong: Le Tampon (Réunion) is placed near Lyon, Asnières-sur-Seine in Var, Sartène, Langon, Montereau and Toulouse over 60 km away.',
      },
      treatment: {
        fr: 'Confrontées au code postal et à la localité ; replacées au chef-lieu, signalées une à une.',
        en: 'Compared with the postcode and the town; moved to the chef-lieu, flagged one by one.',
      },
    },
    {
      defect: {
        fr: 'Les jours de permanence s’écrivent de 83 façons ; cinq demi-journées manquent.',
        en: 'Session days are written in 83 ways; five half-days are missing.',
      },
      treatment: {
        fr: 'Le texte est gardé tel quel, à côté du jour et de la demi-journée qui s’en lisent.',
        en: 'The text is kept as it is, beside the weekday and half-day that can be read from it.',
      },
    },
    {
      defect: {
        fr: 'Aucune licence n’est indiquée.',
        en: 'No licence is stated.',
      },
      treatment: {
        fr: 'Dit à côté des données ; la source peut être écartée d’une édition.',
        en: 'Said beside the data; the source can be left out of an edition.',
      },
    },
  ],
  prepare: ({ db }) =>
    checkPositions(db, { source: id, claimsSql: new URL('./claims.sql', import.meta.url) }),
});
