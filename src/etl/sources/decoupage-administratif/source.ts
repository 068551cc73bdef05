import { defineSource } from '../../source.ts';
import { packageFiles, packageVersion, preparePackage } from './prepare-package.ts';

export default defineSource({
  id: 'decoupage-administratif',
  title: {
    fr: 'Découpage administratif (paquet npm @etalab/decoupage-administratif) : établissements publics territoriaux, population de Mayotte',
    en: 'Administrative divisions (npm package @etalab/decoupage-administratif): établissements publics territoriaux, population of Mayotte',
  },
  producer: 'Etalab, d’après INSEE et DGCL',
  // The code of the package is under MIT, its data under the Licence Ouverte.
  licence: 'licence-ouverte-2.0',
  vintage: packageVersion,
  landing: 'https://www.npmjs.com/package/@etalab/decoupage-administratif',
  files: [],
  packageFiles,
  reads: ['commune', 'code_passage'],
  tables: [
    {
      name: 'ept',
      description: 'Établissements publics territoriaux de la Métropole du Grand Paris (11)',
      key: ['code'],
      columns: [
        { name: 'code', type: 'VARCHAR', description: 'numéro SIREN' },
        { name: 'name', type: 'VARCHAR', description: 'nom' },
      ],
    },
    {
      name: 'commune_ept',
      description: 'EPT de chaque commune de la petite couronne ; Paris n’est dans aucun',
      key: ['commune'],
      columns: [
        { name: 'commune', type: 'VARCHAR', description: 'code de la commune' },
        { name: 'ept', type: 'VARCHAR', description: 'SIREN de l’EPT' },
      ],
    },
    {
      name: 'mayotte_population',
      description:
        'Population municipale des 17 communes de Mayotte, absente des populations légales 2023',
      key: ['commune'],
      columns: [
        { name: 'commune', type: 'VARCHAR', description: 'code de la commune' },
        { name: 'population', type: 'UINTEGER', unit: 'habitants', description: 'population' },
      ],
    },
  ],
  defects: [
    {
      defect: {
        fr: 'La population de Mayotte y est celle du recensement de 2017, quand les autres communes ont celle de 2023.',
        en: 'The population of Mayotte is that of the 2017 census, where other communes have that of 2023.',
      },
      treatment: {
        fr: 'Reprise telle quelle, avec son année ; les totaux nationaux sont donnés avec et sans Mayotte.',
        en: 'Taken as it is, with its year; national totals are given with and without Mayotte.',
      },
    },
  ],
  prepare: preparePackage,
});
