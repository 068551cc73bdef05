import { defineSource, type SourceFile } from '../../source.ts';

const file = (
  name: string,
  bytes: number,
  sha256: string,
  columns: readonly string[],
): SourceFile => ({
  path: `anct-programmes-2024/${name}_geom.geojson`,
  bytes,
  sha256,
  format: { kind: 'geojson' },
  table: `raw_programme_${name}`,
  columns,
  downloads: [],
});

const unsigned = ['id_territoire', 'lib_territoire', 'liste_geo'];
const signed = ['id_territoire', 'lib_territoire', 'date_signature', 'liste_geo'];

export default defineSource({
  id: 'anct-programmes-2024',
  title: {
    fr: 'Programmes de l’ANCT : Petites villes de demain, Action cœur de ville, Villages d’avenir, Cités éducatives',
    en: 'ANCT programmes: Petites villes de demain, Action cœur de ville, Villages d’avenir, Cités éducatives',
  },
  producer: 'ANCT',
  licence: 'licence-ouverte-2.0',
  vintage: '2024-09',
  landing: 'https://www.data.gouv.fr/fr/datasets/programme-petites-villes-de-demain/',
  files: [
    file('pvd', 440568, '76191551f1f5bd35d5de03c39f780f1ef6b374fc1b2e6f77652b596db4cdab8a', signed),
    file('acv', 59191, '38545bee47e384877e902346af3b0ce3825ec888b95409affe6f0f967cd3993d', signed),
    file(
      'va',
      581198,
      '3e46ac9a6dfc47112a2a30e8d5b57659503caa54eb711c58b381f81579e7e39e',
      unsigned,
    ),
    file(
      'citeduc',
      46516,
      '71ae338f6bda52b579671ed5676b7f0310a437db8b9730ce7b71d014bcb2ddd4',
      unsigned,
    ),
  ],
  reads: ['commune', 'code_passage'],
  tables: [
    {
      name: 'programme',
      description: 'Communes membres de chaque programme de l’ANCT',
      key: ['commune', 'programme', 'id'],
      columns: [
        { name: 'commune', type: 'VARCHAR', description: 'commune de 2025' },
        {
          name: 'programme',
          type: 'VARCHAR',
          description:
            'petites-villes-de-demain, action-coeur-de-ville, villages-avenir, cites-educatives',
        },
        {
          name: 'id',
          type: 'VARCHAR',
          description: 'identifiant du territoire, ou des territoires, du programme',
        },
        { name: 'name', type: 'VARCHAR', description: 'nom du territoire du programme' },
        {
          name: 'signed',
          type: 'DATE',
          description: 'date de signature ; publiée pour Petites villes de demain seulement',
        },
      ],
    },
  ],
  defects: [
    {
      defect: {
        fr: 'Les codes des communes sont à l’intérieur d’un texte, « Nom (code); Nom (code) ».',
        en: 'Commune codes are inside a text, "Name (code); Name (code)".',
      },
      treatment: {
        fr: 'Le code est la dernière parenthèse de chaque partie ; ce qui n’a pas cette forme est rejeté.',
        en: 'The code is the last parenthesis of each part; what does not have this form is rejected.',
      },
    },
    {
      defect: {
        fr: 'Huit villages d’avenir citent une commune fusionnée depuis ; une cité éducative est à Saint-Martin.',
        en: 'Eight villages d’avenir name a commune merged since; one cité éducative is in Saint-Martin.',
      },
      treatment: {
        fr: 'Les premiers sont rattachés à la commune nouvelle, la dernière est rejetée : hors des communes de 2025.',
        en: 'The former go to the merged commune, the latter is rejected: outside the communes of 2025.',
      },
    },
    {
      defect: {
        fr: 'Treize communes ont plusieurs cités éducatives, écrites sur une seule ligne ; une géométrie est vide.',
        en: 'Thirteen communes have several cités éducatives, written on one line; one geometry is empty.',
      },
      treatment: {
        fr: 'La ligne reste unique, avec tous les identifiants ; les géométries ne sont pas lues.',
        en: 'The line stays one, with all identifiers; geometries are not read.',
      },
    },
  ],
});
