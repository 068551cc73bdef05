import { rows } from '../../duckdb.ts';
import { defineSource } from '../../source.ts';
import {
  communeForm,
  dateForm,
  formerCommuneForm,
  nameForm,
  oneOf,
  optional,
} from '../../text-form.ts';
import { type CommuneEvent, linkCodes } from './code-links.ts';

const communeKind = oneOf('COM', 'ARM', 'COMD', 'COMA');

/** Years of the geographies in which the other sources are written. */
const geographyYears = [2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025];

export default defineSource({
  id: 'cog-passage-2025',
  title: {
    fr: 'Passage des codes communes historiques vers 2025, et mouvements de communes',
    en: 'From historical commune codes to those of 2025, and changes of communes',
  },
  producer: 'INSEE',
  licence: 'licence-ouverte-2.0',
  vintage: '2025-01-01',
  landing: 'https://www.insee.fr/fr/information/2560452',
  files: [
    {
      path: 'cog-passage-2025/table_passage_com_historique.csv',
      bytes: 626599,
      sha256: '4de5a028f51e325bfceaf1259746bf12eaf5a72d65778043bc5ccec5621cf9bf',
      format: { kind: 'csv', delimiter: ',' },
      table: 'raw_code_passage',
      columns: ['DEPCOM_HIST', 'DEPCOM'],
      forms: { DEPCOM_HIST: formerCommuneForm, DEPCOM: communeForm },
      downloads: [],
    },
    {
      path: 'cog-passage-2025/mouvements-communes.csv',
      bytes: 1691975,
      sha256: '89be99e24eefa87d68b779089e9a8b6f2b339a586b060ddb1298f673bf5c617f',
      format: { kind: 'csv', delimiter: ',' },
      table: 'raw_commune_event',
      columns: [
        'MOD',
        'DATE_EFF',
        'TYPECOM_AV',
        'COM_AV',
        'TNCC_AV',
        'NCC_AV',
        'NCCENR_AV',
        'LIBELLE_AV',
        'TYPECOM_AP',
        'COM_AP',
        'TNCC_AP',
        'NCC_AP',
        'NCCENR_AP',
        'LIBELLE_AP',
      ],
      forms: {
        MOD: { pattern: '[1-9][0-9]', expected: 'type d’événement' },
        DATE_EFF: dateForm,
        TYPECOM_AV: optional(communeKind),
        COM_AV: optional(formerCommuneForm),
        LIBELLE_AV: optional(nameForm),
        TYPECOM_AP: optional(communeKind),
        COM_AP: optional(formerCommuneForm),
        LIBELLE_AP: optional(nameForm),
      },
      downloads: [],
    },
  ],
  reads: ['commune'],
  tables: [
    {
      name: 'code_passage',
      description:
        'Code de commune historique → commune de 2025 (une seule : voir commune_event pour les scissions)',
      key: ['code_old'],
      columns: [
        { name: 'code_old', type: 'VARCHAR', description: 'code ayant existé depuis 1943' },
        {
          name: 'code',
          type: 'VARCHAR',
          codeOf: 'commune',
          description: 'commune de la géographie 2025',
        },
      ],
    },
    {
      name: 'commune_event',
      description:
        'Mouvements entre communes jusqu’au 1er janvier 2025 : fusions, scissions, changements de code ou de nom',
      key: ['date', 'code_before', 'code_after'],
      columns: [
        { name: 'date', type: 'DATE', description: 'date d’effet' },
        { name: 'kind', type: 'UTINYINT', description: 'MOD : type d’événement de l’INSEE' },
        { name: 'code_before', type: 'VARCHAR', description: 'commune avant' },
        { name: 'name_before', type: 'VARCHAR', description: 'nom avant' },
        { name: 'code_after', type: 'VARCHAR', description: 'commune après' },
        { name: 'name_after', type: 'VARCHAR', description: 'nom après' },
      ],
    },
  ],
  defects: [
    {
      defect: {
        fr: 'Le fichier des mouvements est celui de 2026 : il contient des événements du 1er janvier 2026.',
        en: 'The file of changes is that of 2026: it holds events of 1 January 2026.',
      },
      treatment: {
        fr: 'Rejetés : postérieurs à la géographie du 1er janvier 2025.',
        en: 'Rejected: later than the geography of 1 January 2025.',
      },
    },
  ],
  /** Adds `code_link`, which the other sources join to carry their values over to 2025. */
  finish: async ({ db }) => {
    const present = await rows<{ code: string }>(db, 'SELECT code FROM commune');
    const events = await rows<CommuneEvent>(
      db,
      `SELECT strftime(date, '%Y-%m-%d') AS date, code_before AS before, code_after AS after FROM commune_event`,
    );
    await db.run(
      `CREATE TABLE code_link (
         geography_year USMALLINT, code_old VARCHAR, code VARCHAR, targets UTINYINT, sources UTINYINT)`,
    );
    const appender = await db.createAppender('code_link');
    for (const year of geographyYears) {
      const links = linkCodes(
        present.map(({ code }) => code),
        events,
        `${year}-01-01`,
        '2025-01-01',
      );
      for (const link of links) {
        appender.appendUSmallInt(year);
        appender.appendVarchar(link.before);
        appender.appendVarchar(link.after);
        appender.appendUTinyInt(link.targets);
        appender.appendUTinyInt(link.sources);
        appender.endRow();
      }
    }
    appender.closeSync();
  },
});
