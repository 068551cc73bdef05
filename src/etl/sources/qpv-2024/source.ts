import { defineSource } from '../../source.ts';
import { areaForm, formerCommuneForm, nameForm, territoryForm } from '../../text-form.ts';
import { prepareQpv } from './prepare-qpv.ts';

export default defineSource({
  id: 'qpv-2024',
  title: {
    fr: 'Quartiers prioritaires de la politique de la ville, génération 2024 : périmètres',
    en: 'Priority neighbourhoods of the politique de la ville, 2024 generation: perimeters',
  },
  producer: 'ANCT',
  licence: 'licence-ouverte-2.0',
  vintage: '2024-12-27',
  landing:
    'https://www.data.gouv.fr/fr/datasets/quartiers-prioritaires-de-la-politique-de-la-ville-qpv/',
  files: [
    {
      path: 'qpv-2024/qpv2024_simplified.geojson',
      bytes: 2264192,
      sha256: '578c36a475ea6867789b0367d5c311cc6c88f389ac1a5604be38add7e38fcb15',
      format: { kind: 'geojson' },
      table: 'raw_qpv',
      columns: [
        'fid',
        'code_qp',
        'lib_qp',
        'insee_reg',
        'lib_reg',
        'insee_dep',
        'lib_dep',
        'insee_com',
        'lib_com',
        'siren_epci',
      ],
      unique: ['code_qp'],
      forms: {
        code_qp: { pattern: 'QN[0-9A-Z]{6}', expected: 'code de quartier' },
        lib_qp: nameForm,
        _geometry: areaForm,
        insee_dep: territoryForm,
        insee_com: {
          pattern: `(${formerCommuneForm.pattern})(, *(${formerCommuneForm.pattern}))*`,
          expected: formerCommuneForm.expected,
        },
      },
      downloads: [],
    },
  ],
  reads: ['commune', 'code_passage', 'commune_shape'],
  tables: [
    {
      name: 'qpv',
      description:
        'Quartiers prioritaires, génération 2024 (1 609) ; les contours sont dans shapes/qpv.topojson.gz',
      key: ['code'],
      columns: [
        { name: 'code', type: 'VARCHAR', description: 'code du quartier : QN00101M' },
        { name: 'name', type: 'VARCHAR', description: 'nom' },
        {
          name: 'department',
          type: 'VARCHAR',
          description: 'code du département ou du territoire',
        },
        {
          name: 'longitude',
          type: 'DOUBLE',
          unit: '°',
          description: 'longitude d’un point intérieur au périmètre',
        },
        { name: 'latitude', type: 'DOUBLE', unit: '°', description: 'sa latitude' },
        { name: 'area_km2', type: 'DOUBLE', unit: 'km²', description: 'surface du périmètre' },
        {
          name: 'area_km2_status',
          type: 'VARCHAR',
          description: 'raison d’une surface absente',
        },
        {
          name: 'geometry_status',
          type: 'VARCHAR',
          description:
            'valid ; repaired : contour qui se croisait, démêlé ; collapsed : réduit à un point, sans contour',
        },
        {
          name: 'in_communes',
          type: 'BOOLEAN',
          description: 'faux en Polynésie française et à Saint-Martin, hors des 34 875 communes',
        },
      ],
    },
    {
      name: 'qpv_commune',
      description: 'Communes de chaque quartier et part de sa surface',
      key: ['qpv', 'commune'],
      columns: [
        { name: 'qpv', type: 'VARCHAR', description: 'code du quartier' },
        { name: 'commune', type: 'VARCHAR', description: 'commune de 2025' },
        {
          name: 'area_share',
          type: 'DOUBLE',
          description: 'part de la surface, de 0 à 1 ; somme 1 par quartier',
        },
      ],
    },
  ],
  defects: [
    {
      defect: {
        fr: 'Le contour a été simplifié avant publication : une centaine de périmètres se croisent ou se touchent eux-mêmes, trois sont réduits à un point.',
        en: 'The outline was simplified before publication: about a hundred perimeters cross or touch themselves, three are reduced to a point.',
      },
      treatment: {
        fr: 'Les premiers sont démêlés ; les trois autres sont gardés sans contour ni surface, placés à ce point.',
        en: 'The former are untied; the three others are kept without outline or area, placed at that point.',
      },
    },
    {
      defect: {
        fr: '149 quartiers citent plusieurs communes (148 depuis la fusion de Saint-Denis et Pierrefitte), sans que leur population y soit répartie.',
        en: '149 neighbourhoods list several communes (148 since Saint-Denis and Pierrefitte merged), and their population is not split among them.',
      },
      treatment: {
        fr: 'Répartis selon la surface commune au périmètre et à chaque commune citée, et signalés.',
        en: 'Split by the area common to the perimeter and each listed commune, and flagged.',
      },
    },
    {
      defect: {
        fr: '91 quartiers (88 en Polynésie française, 3 à Saint-Martin) sont hors des communes du code officiel géographique, et sans population.',
        en: '91 neighbourhoods (88 in French Polynesia, 3 in Saint-Martin) lie outside the communes of the official geographic code, and have no population.',
      },
      treatment: {
        fr: 'Gardés pour la carte et leur fiche, hors des agrégats.',
        en: 'Kept for the map and their sheet, left out of aggregates.',
      },
    },
    {
      defect: {
        fr: 'Certains codes de commune sont anciens (93059), et le SIREN d’intercommunalité de 266 quartiers n’est pas celui d’un EPCI de 2025.',
        en: 'Some commune codes are old (93059), and the intermunicipality number of 266 neighbourhoods is not that of an EPCI of 2025.',
      },
      treatment: {
        fr: 'Codes reportés sur 2025 ; l’EPCI est déduit de la commune, le SIREN du fichier n’est pas lu.',
        en: 'Codes carried over to 2025; the EPCI follows from the commune, the number of the file is not read.',
      },
    },
  ],
  prepare: prepareQpv,
});
