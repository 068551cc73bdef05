import { defineSource } from '../../source.ts';
import { communeOf2025, withStatus } from '../../staged-columns.ts';

export default defineSource({
  id: 'emploi-logement-revenus-communes',
  title: {
    fr: 'Demandeurs d’emploi 2023 et logement social 2024, par commune',
    en: 'Job seekers 2023 and social housing 2024, by commune',
  },
  producer: 'DARES, France Travail, SDES (compilation TerriBot)',
  licence: 'licence-ouverte-2.0',
  vintage: '2023–2024',
  landing: null,
  files: [
    {
      path: 'emploi-logement-revenus-communes/defm_an.parquet',
      bytes: 1171053,
      sha256: '1b465425d078baf1879d2f530abc6ff7454fccf26881a29f4311f95aa77350d0',
      format: { kind: 'parquet' },
      table: 'raw_job_seekers',
      columns: ['id', 'defm2023'],
      downloads: [],
    },
    {
      path: 'emploi-logement-revenus-communes/rpls.parquet',
      bytes: 1886961,
      sha256: '6b7f7a86532f58d4f8682336b2b41b6f03aed6fc6450e157dc98c2f40fecd913',
      format: { kind: 'parquet' },
      table: 'raw_social_housing',
      columns: ['id', 'nb_ls2024'],
      downloads: [],
    },
  ],
  // code_link comes with code_passage.
  reads: ['commune', 'municipal_arrondissement', 'code_passage'],
  tables: [
    {
      name: 'job_seekers',
      description: 'Demandeurs d’emploi en fin de mois en 2023, arrondis à 5',
      key: ['commune'],
      columns: [
        communeOf2025,
        ...withStatus('job_seekers', 'persons', 'demandeurs d’emploi en fin de mois'),
      ],
    },
    {
      name: 'social_housing_2024',
      description: 'Logements locatifs sociaux du répertoire RPLS de 2024',
      key: ['commune'],
      columns: [communeOf2025, ...withStatus('dwellings', 'count', 'logements locatifs sociaux')],
    },
  ],
  defects: [
    {
      defect: {
        fr: 'Les codes ont perdu leurs zéros de tête ; le même fichier mêle communes, EPCI, départements, régions, un total et des lignes sans code.',
        en: 'Codes lost their leading zeros; the same file mixes communes, EPCI, départements, régions, a total and rows without a code.',
      },
      treatment: {
        fr: 'Zéros rétablis ; seules les communes sont gardées.',
        en: 'Zeros restored; only communes are kept.',
      },
    },
    {
      defect: {
        fr: 'Paris, Lyon et Marseille valent 0 : leurs données sont aux arrondissements.',
        en: 'Paris, Lyon and Marseille hold 0: their data are in the arrondissements.',
      },
      treatment: { fr: 'Arrondissements additionnés.', en: 'Arrondissements added up.' },
    },
    {
      defect: {
        fr: 'Un 0 des demandeurs d’emploi masque un nombre inférieur à 5.',
        en: 'A 0 of job seekers hides a number under 5.',
      },
      treatment: {
        fr: 'Valeur retirée, donnée comme une fourchette de 0 à 4 ; la source s’arrête si une valeur de 1 à 4 apparaît. Le 0 du logement social, où l’on publie dès 1, est un vrai zéro.',
        en: 'Value withdrawn, given as a range from 0 to 4; the source stops if a value from 1 to 4 appears. The 0 of social housing, published from 1, is a true zero.',
      },
    },
    {
      defect: {
        fr: 'Les communes rétablies depuis valent 0 (Sannerville dès 2019), leur ancienne commune réunit tout ; cinq communes qui ont changé de code valent 0 partout.',
        en: 'Communes restored since hold 0 (Sannerville from 2019), their former commune holds everything; five communes that changed code hold 0 everywhere.',
      },
      treatment: {
        fr: 'Sans valeur : « scindée depuis » et « non disponible ».',
        en: 'No value: “split since” and “not available”.',
      },
    },
    {
      defect: {
        fr: 'Les bas revenus de 2019 valent 0 dans des communes de plus de 2 000 habitants : un zéro n’y est ni un nombre, ni un petit nombre.',
        en: 'The low incomes of 2019 are 0 in communes of more than 2,000 inhabitants: a zero there is neither a number nor a small one.',
      },
      treatment: { fr: 'Fichier laissé de côté.', en: 'File left aside.' },
    },
    {
      defect: {
        fr: 'La catégorie des demandeurs d’emploi et la date du mois ne sont pas dites ; le total est de l’ordre des catégories A, B et C.',
        en: 'The category of job seekers and the month are not stated; the total is of the order of categories A, B and C.',
      },
      treatment: { fr: 'Dit avec l’indicateur.', en: 'Said with the indicator.' },
    },
  ],
});
