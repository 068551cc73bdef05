import { defineSource, type SourceFile } from '../../source.ts';
import { areaForm, communeForm } from '../../text-form.ts';
import { prepareContours } from './prepare-contours.ts';

const file = (name: string, bytes: number, sha256: string): SourceFile => ({
  path: `communes-contours-2025/communes_${name}_2025.geojson`,
  bytes,
  sha256,
  format: { kind: 'geojson' },
  table: `raw_contour_${name}`,
  columns: ['DEPCOM', 'AREA'],
  forms: { DEPCOM: communeForm, _geometry: areaForm },
  downloads: [],
});

export default defineSource({
  id: 'communes-contours-2025',
  title: {
    fr: 'Contours simplifiés des communes (ADMIN EXPRESS), géographie au 1er janvier 2025',
    en: 'Simplified outlines of communes (ADMIN EXPRESS), geography of 1 January 2025',
  },
  producer: 'IGN',
  licence: 'licence-ouverte-2.0',
  vintage: '2025-01-01',
  landing: 'https://geoservices.ign.fr/adminexpress',
  files: [
    file('metropole', 15397437, 'c27f8d7a953fb15164fb022e8698a4d318e27e897d0e74a508b0687ff2c4c500'),
    file('971', 43738, 'bd5fc45287d56fea011bc075fb611416ee7944b2c361df916a721c07fe82ad1c'),
    file('972', 39859, '2d32fddc230601ef57f206f6373335201b33a9a85ffc536c3b246eb75cba16ce'),
    file('973', 86417, 'f2d50100704590d57b801302205e41abe9f9a8196431d774b2eb725e27b84e39'),
    file('974', 31984, '47a684e7f97161ce7534d1f765d1c807a9d83d08bedafa03c69a830e2cd81d3f'),
    file('976', 13016, 'e657fd36eacb32d07fa4155f62c3dfa0318cb46e6c290519850f226189ce0452'),
  ],
  reads: ['commune', 'code_passage'],
  tables: [
    {
      name: 'commune_shape',
      description:
        'Mesures du contour de chaque commune (34 875) ; le contour est dans shapes/communes.topojson.gz',
      key: ['commune'],
      covers: { column: 'commune', without: 0 },
      columns: [
        { name: 'commune', type: 'VARCHAR', description: 'code de la commune' },
        {
          name: 'area_km2',
          type: 'DOUBLE',
          unit: 'km²',
          description:
            'superficie publiée, ou celle du contour là où la première manque ou est fausse',
        },
        {
          name: 'interior_longitude',
          type: 'DOUBLE',
          unit: '°',
          description: 'longitude d’un point intérieur, loin des bords',
        },
        { name: 'interior_latitude', type: 'DOUBLE', unit: '°', description: 'sa latitude' },
        {
          name: 'west',
          type: 'FLOAT',
          unit: '°',
          description: 'longitude minimale, arrondie vers l’extérieur au millième',
        },
        { name: 'south', type: 'FLOAT', unit: '°', description: 'latitude minimale' },
        { name: 'east', type: 'FLOAT', unit: '°', description: 'longitude maximale' },
        { name: 'north', type: 'FLOAT', unit: '°', description: 'latitude maximale' },
      ],
    },
    {
      name: 'commune_adjacency',
      description:
        'Communes qui partagent une ligne de frontière, dans les deux sens ; une île sans voisine n’a pas de ligne',
      key: ['commune', 'neighbour'],
      columns: [
        { name: 'commune', type: 'VARCHAR', description: 'code de la commune' },
        { name: 'neighbour', type: 'VARCHAR', description: 'code de sa voisine' },
      ],
    },
  ],
  defects: [
    {
      defect: {
        fr: 'Rien ne garantit que deux communes voisines décrivent leur frontière commune par les mêmes points.',
        en: 'Nothing guarantees that two neighbours draw their common border through the same points.',
      },
      treatment: {
        fr: 'Vérifié à chaque passage : les arcs communs font foi pour le voisinage, et tout trou laissé entre les communes est inscrit au registre (un seul, l’enclave espagnole de Llívia).',
        en: 'Checked at each run: shared arcs decide who is a neighbour, and every hole left between communes is entered in the ledger (a single one, the Spanish enclave of Llívia).',
      },
    },
    {
      defect: {
        fr: 'La superficie publiée manque pour quatre communes rétablies, reste celle d’avant la scission pour trois autres, et laisse de côté lacs, étangs ou glaciers de plusieurs dizaines.',
        en: 'The published area is missing for four re-established communes, is still that of before the split for three others, and leaves out lakes, lagoons or glaciers of several dozen.',
      },
      treatment: {
        fr: 'Remplacée par la superficie du contour quand elle manque, quand la commune est issue d’une scission, ou quand le contour (5 km² au moins) la dépasse de plus d’un quart.',
        en: 'Replaced by the area of the outline when missing, when the commune comes from a split, or when the outline (5 km² at least) exceeds it by more than a quarter.',
      },
    },
    {
      defect: {
        fr: 'La simplification réduit quelques petites communes à un éclat de leur surface.',
        en: 'Simplification shrinks a few small communes to a sliver of their surface.',
      },
      treatment: {
        fr: 'Gardées telles quelles et signalées quand le contour couvre moins de la moitié de la superficie publiée.',
        en: 'Kept as they are, and flagged where the outline covers less than half of the published area.',
      },
    },
  ],
  prepare: prepareContours,
});
