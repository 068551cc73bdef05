import { defineSource } from '../../source.ts';

export default defineSource({
  id: 'ruralites-2023',
  title: { fr: 'Typologie des ruralités', en: 'Typology of rural areas' },
  producer: 'ANCT / INRAE',
  licence: 'licence-ouverte-2.0',
  vintage: '2023',
  landing: 'https://www.observatoire-des-territoires.gouv.fr/',
  files: [
    {
      path: 'ruralites-2023/ruralite.csv',
      bytes: 2070759,
      sha256: 'aee95eee8ee53f2c211aa7d98a9255e19d8c2fd7104ee70ceb625c5c6de5c96d',
      format: { kind: 'csv', delimiter: ',' },
      table: 'raw_rurality',
      columns: ['insee_com', 'lib_com', 'niveau_ruralite'],
      downloads: [],
    },
  ],
  reads: ['commune'],
  tables: [
    {
      name: 'rurality',
      description: 'Type de ruralité de chaque commune',
      key: ['commune'],
      covers: { column: 'commune', without: 0 },
      columns: [
        { name: 'commune', type: 'VARCHAR', description: 'code de la commune' },
        {
          name: 'class',
          type: 'VARCHAR',
          description: 'type de ruralité, ou urban pour une commune urbaine',
        },
        {
          name: 'class_status',
          type: 'VARCHAR',
          description: 'raison d’un type absent : not-covered outre-mer, geography-changed',
        },
      ],
    },
  ],
  defects: [
    {
      defect: { fr: 'Les libellés commencent par une espace.', en: 'Labels start with a space.' },
      treatment: { fr: 'Espace retirée.', en: 'Space removed.' },
    },
    {
      defect: {
        fr: 'Un même libellé, « hors champ », couvre les communes urbaines et celles d’outre-mer.',
        en: 'One label, "out of scope", covers both urban communes and those overseas.',
      },
      treatment: {
        fr: 'Les premières forment une classe ; l’outre-mer est dit hors du champ de la source.',
        en: 'The former make a class; overseas is said not to be covered.',
      },
    },
    {
      defect: {
        fr: '74 communes n’ont pas de type : leur périmètre a changé depuis l’étude.',
        en: '74 communes have no type: their perimeter has changed since the study.',
      },
      treatment: {
        fr: 'Type absent, avec cette raison.',
        en: 'No type, with that reason.',
      },
    },
  ],
});
