import type { Text } from '../../edition/text.ts';

/** Words of the field that the site uses without translating them. */
export interface GlossaryEntry {
  readonly term: string;
  readonly meaning: Text;
}

export const glossary: readonly GlossaryEntry[] = [
  {
    term: 'Adulte-relais',
    meaning: {
      fr: 'Poste de médiation sociale dans un quartier prioritaire, aidé par l’État.',
      en: 'Post of social mediation in a priority neighbourhood, supported by the State.',
    },
  },
  {
    term: 'APL',
    meaning: {
      fr: 'Accessibilité potentielle localisée aux médecins généralistes : un indicateur de la DREES, montré tel quel. À ne pas confondre avec l’aide au logement.',
      en: 'Local potential accessibility of general practitioners: an indicator of the DREES, shown as it is. Not the housing benefit of the same initials.',
    },
  },
  {
    term: 'Chef-lieu',
    meaning: {
      fr: 'Le point de la mairie, où les habitants d’une commune sont comptés quand aucune grille de population n’est fournie.',
      en: 'The point of the town hall, where the people of a commune are counted when no population grid is supplied.',
    },
  },
  {
    term: 'CNAF, CNAM',
    meaning: {
      fr: 'Caisses nationales des allocations familiales et de l’assurance maladie : elles publient des comptes d’allocataires et d’assurés, dont les petits nombres sont masqués.',
      en: 'National funds for family benefits and for health insurance: they publish counts of recipients and insured people, with small numbers withheld.',
    },
  },
  {
    term: 'Commune nouvelle',
    meaning: {
      fr: 'Commune née de la fusion de plusieurs autres. Les anciens codes mènent à elle.',
      en: 'Commune born from the merger of several others. The old codes lead to it.',
    },
  },
  {
    term: 'Contrat de ville',
    meaning: {
      fr: 'Accord local de la politique de la ville ; ceux de la génération 2015-2023 sont montrés par leur centre.',
      en: 'Local agreement of the urban policy; those of the 2015–2023 generation are shown by their centre.',
    },
  },
  {
    term: 'Délégué du Défenseur des droits',
    meaning: {
      fr: 'Personne bénévole qui reçoit gratuitement, près de chez eux, ceux qui veulent faire valoir leurs droits.',
      en: 'Volunteer who receives free of charge, near their homes, people who want their rights respected.',
    },
  },
  {
    term: 'Densité (grille de)',
    meaning: {
      fr: 'Classement des communes par l’Insee en sept niveaux, du plus dense au plus dispersé.',
      en: 'Grading of communes by Insee in seven levels, from the densest to the most dispersed.',
    },
  },
  {
    term: 'Édition',
    meaning: {
      fr: 'Un calcul complet et reproductible de toutes les données du site, gardé sous une adresse permanente.',
      en: 'A complete, reproducible computation of all the data of the site, kept at a permanent address.',
    },
  },
  {
    term: 'EPCI',
    meaning: {
      fr: 'Établissement public de coopération intercommunale : une communauté de communes, une communauté d’agglomération, une communauté urbaine ou une métropole.',
      en: 'Intercommunality: a grouping of communes, from a community of communes to a métropole.',
    },
  },
  {
    term: 'EPT',
    meaning: {
      fr: 'Établissement public territorial : un des onze territoires de la métropole du Grand Paris, Plaine Commune par exemple.',
      en: 'Territorial public establishment: one of the eleven territories of the métropole du Grand Paris, such as Plaine Commune.',
    },
  },
  {
    term: 'France services',
    meaning: {
      fr: 'Label des guichets où l’on est aidé dans ses démarches auprès de plusieurs services publics ; il a remplacé les maisons de services au public à partir de 2020.',
      en: 'Label of desks where people are helped with the formalities of several public services; it replaced the maisons de services au public from 2020.',
    },
  },
  {
    term: 'FRR, FRR+',
    meaning: {
      fr: 'France ruralités revitalisation : le zonage rural qui remplace les ZRR depuis juillet 2024 ; FRR+ en désigne les territoires les plus fragiles.',
      en: 'France ruralités revitalisation: the rural zoning that replaces the ZRR since July 2024; FRR+ are its most fragile territories.',
    },
  },
  {
    term: 'IRIS',
    meaning: {
      fr: 'Quartier statistique de l’Insee, d’environ 2 000 habitants, dans les communes assez peuplées.',
      en: 'Statistical district of Insee, of some 2,000 people, in communes with enough people.',
    },
  },
  {
    term: 'Millésime',
    meaning: {
      fr: 'L’année ou la date à laquelle une valeur se rapporte, qui n’est pas celle de sa publication.',
      en: 'Vintage: the year or date to which a value refers, which is not that of its publication.',
    },
  },
  {
    term: 'MSAP',
    meaning: {
      fr: 'Maison de services au public : le label qui a précédé France services.',
      en: 'Maison de services au public: the label that came before France services.',
    },
  },
  {
    term: 'ODbL',
    meaning: {
      fr: 'Licence de base de données ouverte, à partage à l’identique : ce qui en dérive reste sous la même licence.',
      en: 'Open Database License, share-alike: what derives from the data stays under the same licence.',
    },
  },
  {
    term: 'Population municipale',
    meaning: {
      fr: 'Les personnes qui résident habituellement dans la commune, selon le recensement.',
      en: 'The people who usually live in the commune, according to the census.',
    },
  },
  {
    term: 'QPV',
    meaning: {
      fr: 'Quartier prioritaire de la politique de la ville : un quartier urbain où les bas revenus sont concentrés, au périmètre fixé par décret ; génération 2024 ici.',
      en: 'Priority neighbourhood of the urban policy: an urban area of concentrated low incomes, with a perimeter set by decree; the 2024 generation here.',
    },
  },
  {
    term: 'RSA',
    meaning: {
      fr: 'Revenu de solidarité active : le minimum social versé par les caisses d’allocations familiales et la MSA.',
      en: 'Revenu de solidarité active: the minimum income paid by the family benefit funds and the MSA.',
    },
  },
  {
    term: 'ZRR',
    meaning: {
      fr: 'Zone de revitalisation rurale : le zonage qui a précédé FRR ; classement de 2021 ici.',
      en: 'Rural revitalisation zone: the zoning that came before FRR; the 2021 classification here.',
    },
  },
];
