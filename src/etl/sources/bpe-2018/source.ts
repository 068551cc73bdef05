import { fileURLToPath } from 'node:url';
import { runSqlFile } from '../../duckdb.ts';
import { defineSource } from '../../source.ts';
import { countForm, formerCommuneForm } from '../../text-form.ts';

export default defineSource({
  id: 'bpe-2018',
  title: {
    fr: 'Base permanente des équipements 2018, ensemble des équipements',
    en: 'Permanent database of facilities 2018, all facilities',
  },
  producer: 'INSEE',
  licence: 'licence-ouverte-2.0',
  vintage: '2018',
  landing: 'https://www.insee.fr/fr/metadonnees/source/serie/s1161',
  files: [
    {
      path: 'bpe-2018/bpe_ens_2018.csv.gz',
      bytes: 3534284,
      sha256: 'e36a2e4e7c54149dacefb10e635c46a1ab34ee7cfc0e26cde71d8185aa6fb989',
      format: { kind: 'csv', delimiter: ',' },
      table: 'raw_bpe_2018',
      columns: ['REG', 'DEP', 'DEPCOM', 'DCIRIS', 'AN', 'TYPEQU', 'NB_EQUIP'],
      unique: ['DCIRIS', 'TYPEQU'],
      forms: {
        DEPCOM: formerCommuneForm,
        TYPEQU: { pattern: '[A-G][0-9]{3}', expected: 'type d’équipement' },
        NB_EQUIP: countForm,
      },
      downloads: [],
    },
  ],
  // code_link comes with code_passage.
  reads: ['commune', 'municipal_arrondissement', 'code_passage'],
  tables: [
    {
      name: 'equipment_type',
      description: 'Types d’équipement retenus, avec le libellé de la nomenclature de l’INSEE',
      key: ['type'],
      columns: [
        { name: 'type', type: 'VARCHAR', description: 'code TYPEQU de 2018' },
        {
          name: 'domain',
          type: 'VARCHAR',
          description: 'public-service, post, school ou health',
        },
        { name: 'label', type: 'VARCHAR', description: 'libellé' },
      ],
    },
    {
      name: 'bpe_2018',
      description:
        'Nombre d’équipements par commune en 2018 ; une commune sans ligne pour un type n’en a aucun',
      key: ['type', 'commune'],
      columns: [
        { name: 'type', type: 'VARCHAR', description: 'code TYPEQU' },
        { name: 'commune', type: 'VARCHAR', description: 'commune de 2025' },
        { name: 'count', type: 'USMALLINT', description: 'nombre d’équipements' },
        {
          name: 'count_status',
          type: 'VARCHAR',
          description: 'geography-changed quand la commune est issue d’une scission',
        },
      ],
    },
    {
      name: 'facility_2018',
      description: 'Équipements de 2018 que lisent les indicateurs, une ligne par commune',
      key: ['commune'],
      columns: [
        { name: 'commune', type: 'VARCHAR', description: 'commune de 2025' },
        { name: 'pharmacies', type: 'USMALLINT', description: 'pharmacies (D301)' },
        {
          name: 'pharmacies_status',
          type: 'VARCHAR',
          description: 'geography-changed quand la commune est issue d’une scission',
        },
      ],
    },
  ],
  defects: [
    {
      defect: {
        fr: 'Le fichier est par IRIS et en géographie du 1er janvier 2018, arrondissements municipaux compris ; il ne contient que des codes.',
        en: 'The file is by IRIS and in the geography of 1 January 2018, municipal arrondissements included; it holds codes only.',
      },
      treatment: {
        fr: 'Additionné par commune de 2025 ; seuls les types des services publics, de la santé et de l’école sont gardés, avec leur libellé.',
        en: 'Summed by commune of 2025; only the types of public services, health and schools are kept, with their label.',
      },
    },
    {
      defect: {
        fr: 'Les codes de type ont été refondus entre 2023 et 2024 ; les tribunaux d’instance et de grande instance ont fusionné en 2020.',
        en: 'Type codes were recast between 2023 and 2024; the courts A106 and A107 merged in 2020.',
      },
      treatment: {
        fr: 'Les nombres de 2018 ne sont comparés à aucun autre millésime.',
        en: 'The numbers of 2018 are compared with no other vintage.',
      },
    },
  ],
  prepare: ({ db }) =>
    runSqlFile(db, fileURLToPath(new URL('./equipment-types.sql', import.meta.url))),
});
