import { defineSource } from '../../source.ts';

const name = (what: string) => `nom ${what}`;

export default defineSource({
  id: 'zonages-communes-2025',
  title: {
    fr: 'Arrondissement et zonages d’étude de chaque commune : unité urbaine, aire d’attraction, zone d’emploi, bassin de vie',
    en: 'Arrondissement and study areas of each commune: urban unit, attraction area, employment zone, living area',
  },
  producer: 'INSEE',
  licence: 'licence-ouverte-2.0',
  vintage: '2025-01-01',
  landing: 'https://www.insee.fr/fr/information/7671844',
  files: [
    {
      path: 'zonages-communes-2025/table_passage_communes_zonages.csv.gz',
      bytes: 436229,
      sha256: '87b1395c38c6f239b6ef9e8e65031fb57d69fff81ad2b392329f4a3b2e471881',
      format: { kind: 'csv', delimiter: ',' },
      table: 'raw_study_area',
      columns: [
        'DEPCOM',
        'ARR',
        'LIB_ARR',
        'CV',
        'LIB_CV',
        'ZE2020',
        'LIB_ZE2020',
        'UU2020',
        'LIB_UU2020',
        'COMUU2020',
        'LIB_COMUU2020',
        'TYPUU2020',
        'LIB_TYPUU2020',
        'TUU2017',
        'LIB_TUU2017',
        'TDUU2017',
        'LIB_TDUU2017',
        'AAV2020',
        'LIB_AAV2020',
        'TAAV2017',
        'LIB_TAAV2017',
        'TDAAV2017',
        'LIB_TDAAV2017',
        'CATEAAV2020',
        'LIB_CATEAAV2020',
        'BV2022',
        'LIB_BV2022',
      ],
      downloads: [],
    },
  ],
  reads: ['commune'],
  tables: [
    {
      name: 'arrondissement',
      description: 'Arrondissements départementaux au 1er janvier 2025 (333) ; Mayotte n’en a pas',
      key: ['code'],
      columns: [
        {
          name: 'code',
          type: 'VARCHAR',
          description: 'code du département suivi du numéro de l’arrondissement : 692, 9712',
        },
        { name: 'name', type: 'VARCHAR', description: 'nom, celui de son chef-lieu' },
        { name: 'department', type: 'VARCHAR', description: 'code du département' },
      ],
    },
    {
      name: 'commune_arrondissement',
      description: 'Arrondissement de chaque commune ; Mayotte n’en a pas',
      key: ['commune'],
      covers: { column: 'commune', without: 17 },
      columns: [
        { name: 'commune', type: 'VARCHAR', description: 'code de la commune' },
        { name: 'arrondissement', type: 'VARCHAR', description: 'code de l’arrondissement' },
      ],
    },
    {
      name: 'commune_study_area',
      description: 'Zonages d’étude de l’INSEE de chaque commune',
      key: ['commune'],
      covers: { column: 'commune', without: 0 },
      columns: [
        { name: 'commune', type: 'VARCHAR', description: 'code de la commune' },
        {
          name: 'urban_unit',
          type: 'VARCHAR',
          description: 'unité urbaine 2020 ; vide hors unité urbaine',
        },
        { name: 'urban_unit_name', type: 'VARCHAR', description: name('de l’unité urbaine') },
        {
          name: 'attraction_area',
          type: 'VARCHAR',
          description: 'aire d’attraction des villes 2020 ; vide hors attraction',
        },
        { name: 'attraction_area_name', type: 'VARCHAR', description: name('de l’aire') },
        {
          name: 'attraction_role',
          type: 'VARCHAR',
          description:
            'place dans l’aire : 11 commune-centre, 12 autre commune du pôle principal, 13 pôle secondaire, 20 couronne, 30 hors attraction',
        },
        { name: 'employment_zone', type: 'VARCHAR', description: 'zone d’emploi 2020' },
        { name: 'employment_zone_name', type: 'VARCHAR', description: name('de la zone d’emploi') },
        { name: 'living_area', type: 'VARCHAR', description: 'bassin de vie 2022' },
        { name: 'living_area_name', type: 'VARCHAR', description: name('du bassin de vie') },
      ],
    },
  ],
  defects: [
    {
      defect: {
        fr: 'Le fichier dit « sans objet » par des codes qui ressemblent à des territoires : ZZZZ pour l’arrondissement à Mayotte, 000 hors attraction des villes, une unité urbaine « hors unité urbaine » par département.',
        en: 'The file says "not applicable" with codes that look like territories: ZZZZ for the arrondissement in Mayotte, 000 outside attraction areas, one "outside urban units" unit for each département.',
      },
      treatment: {
        fr: 'Lus comme une absence de territoire.',
        en: 'Read as the absence of a territory.',
      },
    },
  ],
});
