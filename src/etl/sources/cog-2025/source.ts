import { defineSource } from '../../source.ts';
import {
  communeForm,
  departmentForm,
  nameForm,
  oneOf,
  optional,
  regionForm,
} from '../../text-form.ts';

/** Kinds of names of the INSEE (TNCC). */
const nameKind = oneOf('0', '1', '2', '3', '4', '5', '6', '7', '8');

export default defineSource({
  id: 'cog-2025',
  title: {
    fr: 'Code officiel géographique au 1er janvier 2025 : communes, départements, régions',
    en: 'Official geographic code on 1 January 2025: communes, départements, régions',
  },
  producer: 'INSEE',
  licence: 'licence-ouverte-2.0',
  vintage: '2025-01-01',
  landing: 'https://www.insee.fr/fr/information/2560452',
  files: [
    {
      path: 'cog-2025/communes_cog2025.csv',
      bytes: 2668783,
      sha256: '5f5eed811f52e8053f64c371ba1d35c3e41287807e142e8d3a5af6086204f3bd',
      format: { kind: 'csv', delimiter: ',' },
      table: 'raw_cog_commune',
      columns: [
        'TYPECOM',
        'COM',
        'REG',
        'DEP',
        'CTCD',
        'ARR',
        'TNCC',
        'NCC',
        'NCCENR',
        'LIBELLE',
        'CAN',
        'COMPARENT',
      ],
      forms: {
        TYPECOM: oneOf('COM', 'ARM', 'COMD', 'COMA'),
        COM: communeForm,
        // Delegated and associated communes have none.
        DEP: optional(departmentForm),
        REG: optional(regionForm),
        TNCC: nameKind,
        LIBELLE: nameForm,
        COMPARENT: optional(communeForm),
      },
      downloads: [],
    },
    {
      path: 'cog-2025/departements.csv',
      bytes: 4648,
      sha256: 'ab2aa74b5242cfa68ccbb2a67a68c46ca7becc5bd929a9dae5ec3c3cbed417aa',
      format: { kind: 'csv', delimiter: ',' },
      table: 'raw_cog_department',
      columns: ['DEP', 'REG', 'CHEFLIEU', 'TNCC', 'NCC', 'NCCENR', 'LIBELLE'],
      forms: { DEP: departmentForm, REG: regionForm, TNCC: nameKind, LIBELLE: nameForm },
      downloads: [],
    },
    {
      path: 'cog-2025/regions.csv',
      bytes: 1017,
      sha256: 'e3f74a92d87f8ca72f08c8b4299d38fb11323f1c9b2fea7105d09801490a7e4e',
      format: { kind: 'csv', delimiter: ',' },
      table: 'raw_cog_region',
      columns: ['REG', 'CHEFLIEU', 'TNCC', 'NCC', 'NCCENR', 'LIBELLE'],
      forms: { REG: regionForm, TNCC: nameKind, LIBELLE: nameForm },
      downloads: [],
    },
  ],
  reads: [],
  tables: [
    {
      name: 'commune',
      description: 'Communes de la géographie au 1er janvier 2025 (34 875)',
      key: ['code'],
      columns: [
        { name: 'code', type: 'VARCHAR', description: 'code INSEE de la commune' },
        { name: 'name', type: 'VARCHAR', description: 'nom avec article, accents et casse' },
        {
          name: 'article_type',
          type: 'UTINYINT',
          description: 'TNCC : type de nom en clair, qui donne l’article et la charnière',
        },
        {
          name: 'department',
          type: 'VARCHAR',
          codeOf: 'department',
          description: 'code du département',
        },
        { name: 'region', type: 'VARCHAR', codeOf: 'region', description: 'code de la région' },
      ],
    },
    {
      name: 'municipal_arrondissement',
      description:
        'Arrondissements municipaux de Paris, Lyon et Marseille (45) : jamais comptés comme communes',
      key: ['code'],
      columns: [
        { name: 'code', type: 'VARCHAR', description: 'code INSEE de l’arrondissement municipal' },
        { name: 'name', type: 'VARCHAR', description: 'nom' },
        {
          name: 'commune',
          type: 'VARCHAR',
          codeOf: 'commune',
          description: 'commune dont il fait partie',
        },
      ],
    },
    {
      name: 'department',
      description: 'Départements au 1er janvier 2025 (101)',
      key: ['code'],
      columns: [
        { name: 'code', type: 'VARCHAR', description: 'code du département' },
        { name: 'name', type: 'VARCHAR', description: 'nom' },
        { name: 'article_type', type: 'UTINYINT', description: 'TNCC : type de nom en clair' },
        { name: 'region', type: 'VARCHAR', codeOf: 'region', description: 'code de la région' },
      ],
    },
    {
      name: 'region',
      description: 'Régions au 1er janvier 2025 (18)',
      key: ['code'],
      columns: [
        { name: 'code', type: 'VARCHAR', description: 'code de la région' },
        { name: 'name', type: 'VARCHAR', description: 'nom' },
        { name: 'article_type', type: 'UTINYINT', description: 'TNCC : type de nom en clair' },
      ],
    },
  ],
  defects: [
    {
      defect: {
        fr: 'Le fichier des communes contient aussi les communes déléguées et associées, qui ne sont pas des communes.',
        en: 'The file of communes also holds delegated and associated communes, which are not communes.',
      },
      treatment: { fr: 'Rejetées, comptées par type.', en: 'Rejected, counted by type.' },
    },
  ],
});
