import { defineSource } from '../../source.ts';
import {
  formerCommuneForm,
  nameForm,
  optional,
  sirenForm,
  territoryForm,
} from '../../text-form.ts';

export default defineSource({
  id: 'contrats-ville-2024',
  title: {
    fr: 'Contrats de ville (génération 2015-2023), par leur centre',
    en: 'City contracts (contrats de ville, 2015–2023 generation), by their centre',
  },
  producer: 'ANCT',
  licence: 'licence-ouverte-2.0',
  vintage: '2015–2023',
  landing: 'https://sig.ville.gouv.fr/',
  files: [
    {
      path: 'contrats-ville-2024/geom_cv_ctr.json',
      bytes: 109038,
      sha256: '24200ef98174bad4366e26a43663591fa6b1bc1ad1166f93cee96e5b823efb3d',
      format: { kind: 'geojson' },
      table: 'raw_contrat_ville',
      columns: ['codgeo', 'code_cv', 'lib_cv', 'insee_dep', 'pop'],
      forms: {
        code_cv: { pattern: 'CV[0-9]+', expected: 'code de contrat de ville' },
        lib_cv: nameForm,
        insee_dep: optional(territoryForm),
        codgeo: optional({
          pattern: `${sirenForm.pattern}|${formerCommuneForm.pattern}`,
          expected: 'numéro SIREN ou code de commune',
        }),
      },
      downloads: [],
    },
  ],
  reads: ['commune', 'code_passage', 'commune_shape', 'chef_lieu', 'epci', 'commune_epci'],
  tables: [
    {
      name: 'contrat_ville',
      description:
        'Contrats de ville de la génération 2015-2023 (433), en points : rien ne les lie aux communes ni aux QPV de 2024',
      key: ['code'],
      columns: [
        { name: 'code', type: 'VARCHAR', description: 'code du contrat : CV001' },
        { name: 'name', type: 'VARCHAR', description: 'nom' },
        {
          name: 'department',
          type: 'VARCHAR',
          description: 'département ; le premier cité quand il y en a deux',
        },
        { name: 'longitude', type: 'DOUBLE', unit: '°', description: 'longitude du centre' },
        { name: 'latitude', type: 'DOUBLE', unit: '°', description: 'sa latitude' },
        {
          name: 'position',
          type: 'VARCHAR',
          description:
            'source ; chef-lieu de la commune ; epci : milieu des chefs-lieux de l’EPCI ; none : position inconnue',
        },
        {
          name: 'holder',
          type: 'VARCHAR',
          description: 'porteur d’alors : SIREN d’intercommunalité ou code de commune',
        },
      ],
    },
  ],
  defects: [
    {
      defect: {
        fr: 'Les contrats d’outre-mer sont placés dans le golfe de Gascogne, pour l’affichage d’une carte.',
        en: 'Overseas contracts are placed in the Bay of Biscay, for the display of a map.',
      },
      treatment: {
        fr: 'Tout point hors de son département est remplacé par le chef-lieu de la commune ou le milieu des chefs-lieux de l’EPCI ; sans eux, le contrat reste sans position.',
        en: 'Every point outside its département is replaced by the seat of the commune or the middle of the seats of the EPCI; failing these, the contract has no position.',
      },
    },
    {
      defect: {
        fr: 'Un contrat est écrit deux fois, une par département ; trois contrats de Corse n’ont pas de département ; les noms commencent par le département.',
        en: 'One contract is written twice, once for each département; three Corsican ones have no département; names start with the département.',
      },
      treatment: {
        fr: 'La seconde ligne est rejetée, le département déduit du siège de l’EPCI, le préfixe retiré.',
        en: 'The second row is rejected, the département derived from the seat of the EPCI, the prefix removed.',
      },
    },
    {
      defect: {
        fr: 'Le porteur est une intercommunalité disparue pour 172 contrats, et aucune table ne dit quelles communes composent un contrat.',
        en: 'The holder is an intermunicipality that no longer exists for 172 contracts, and no table says which communes a contract is made of.',
      },
      treatment: {
        fr: 'Aucun lien n’est fait avec les communes ni avec les QPV.',
        en: 'No link is made with communes or QPV.',
      },
    },
  ],
});
