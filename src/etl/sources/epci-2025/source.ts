import { defineSource } from '../../source.ts';
import { communeForm, departmentForm, nameForm, oneOf, sirenForm } from '../../text-form.ts';

export default defineSource({
  id: 'epci-2025',
  title: {
    fr: 'Intercommunalités (EPCI à fiscalité propre) et leurs communes au 1er janvier 2025',
    en: 'Intermunicipalities (EPCI with own tax powers) and their communes on 1 January 2025',
  },
  producer: 'INSEE / DGCL',
  licence: 'licence-ouverte-2.0',
  vintage: '2025-01-01',
  landing: 'https://www.insee.fr/fr/information/2510634',
  files: [
    {
      path: 'epci-2025/communes.csv',
      bytes: 5594544,
      sha256: '8a0bd45575fe7f9899aaee600337476258d45ac9cc25851fc457d89271fb84a0',
      format: { kind: 'csv', delimiter: ',' },
      table: 'raw_epci_commune',
      columns: [
        'DEPCOM',
        'NOM_DEPCOM',
        'EPCI',
        'NOM_EPCI',
        'DEP',
        'NOM_DEP',
        'REG',
        'NOM_REG',
        'DEPARTEMENTS_DE_L_EPCI',
        'REGIONS_DE_L_EPCI',
        'ARR',
        'TNCC',
        'NCC',
        'NCCENR',
        'CAN',
        'COMPARENT',
      ],
      forms: {
        DEPCOM: communeForm,
        EPCI: {
          pattern: `${sirenForm.pattern}|ZZZZZZZZZ`,
          expected: `${sirenForm.expected}, ou ZZZZZZZZZ,`,
        },
      },
      downloads: [],
    },
    {
      path: 'epci-2025/epci.csv',
      bytes: 75425,
      sha256: '91fb985f8f168cf5db69981626b9f9067a2c06795edbcecf42e6e1b359d4ad73',
      format: { kind: 'csv', delimiter: ',' },
      table: 'raw_epci',
      columns: [
        'EPCI',
        'NOM_EPCI',
        'NATURE_EPCI',
        'DEPARTEMENTS_DE_L_EPCI',
        'REGIONS_DE_L_EPCI',
        'DEP_SIEGE_EPCI',
      ],
      forms: {
        EPCI: sirenForm,
        NOM_EPCI: nameForm,
        NATURE_EPCI: oneOf('CC', 'CA', 'CU', 'ME'),
        DEP_SIEGE_EPCI: departmentForm,
      },
      downloads: [],
    },
  ],
  reads: ['commune', 'department'],
  tables: [
    {
      name: 'epci',
      description: 'EPCI à fiscalité propre au 1er janvier 2025 (1 255)',
      key: ['code'],
      columns: [
        { name: 'code', type: 'VARCHAR', description: 'numéro SIREN' },
        { name: 'name', type: 'VARCHAR', description: 'nom' },
        {
          name: 'kind',
          type: 'VARCHAR',
          description:
            'CC communauté de communes, CA communauté d’agglomération, CU communauté urbaine, ME métropole',
        },
        {
          name: 'seat_department',
          type: 'VARCHAR',
          codeOf: 'department',
          description: 'département du siège',
        },
      ],
    },
    {
      name: 'commune_epci',
      description: 'EPCI de chaque commune ; quatre îles n’en ont pas et n’ont pas de ligne',
      key: ['commune'],
      covers: { column: 'commune', without: 4 },
      columns: [
        { name: 'commune', type: 'VARCHAR', description: 'code de la commune' },
        { name: 'epci', type: 'VARCHAR', codeOf: 'epci', description: 'SIREN de l’EPCI' },
      ],
    },
  ],
  defects: [
    {
      defect: {
        fr: 'Quatre communes insulaires n’ont pas d’EPCI, écrit ZZZZZZZZZ.',
        en: 'Four island communes have no EPCI, written ZZZZZZZZZ.',
      },
      treatment: {
        fr: 'Aucun rattachement : ZZZZZZZZZ n’est pas un territoire.',
        en: 'Attached to none: ZZZZZZZZZ is not a territory.',
      },
    },
    {
      defect: {
        fr: 'La Métropole du Grand Paris y masque ses onze établissements publics territoriaux, dont Plaine Commune.',
        en: 'Greater Paris hides its eleven établissements publics territoriaux, Plaine Commune among them.',
      },
      treatment: {
        fr: 'Lus dans une autre source (decoupage-administratif).',
        en: 'Read from another source (decoupage-administratif).',
      },
    },
  ],
});
