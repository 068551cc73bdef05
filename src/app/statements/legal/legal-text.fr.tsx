import type { LegalText } from './legal-text.ts';

export const legalTextFr: LegalText = {
  publisherTitle: 'Éditeur et hébergeur',
  publisher: 'Éditeur',
  contact: 'Contact',
  host: 'Hébergeur',
  notGiven: 'Non renseigné : à compléter dans la configuration par qui met ce site en ligne.',
  independence:
    'Écarts est un observatoire ouvert. Ce n’est ni un site de l’État, ni un site du Défenseur des droits : il réutilise leurs données publiques et ne parle qu’en son nom.',
  licencesTitle: 'Licences',
  code: 'Le code du site est sous licence MIT. Les caractères Source Serif 4 et Source Sans 3 sont sous licence SIL Open Font.',
  data: 'Chaque donnée garde la licence de son producteur, indiquée à côté de chaque source sur la page Qualité des données :',
  sources: (count) => (count === 1 ? '1 source' : `${count} sources`),
  odbl: 'Ce qui dérive des points de contact de La Poste (ODbL) est publié dans des tables et une base à part : le réutiliser oblige à partager aux mêmes conditions.',
  cite: (citation) => (
    <>
      Pour citer un chiffre : <em>{citation}</em>, avec la source et la date écrites à côté de lui.
    </>
  ),
  privacyTitle: 'Données personnelles',
  privacy: (
    <>
      <p>
        Le site ne dépose aucun cookie, ne mesure aucune audience et ne demande rien à un tiers.
        Cartes, caractères et base de données viennent du même hébergeur que la page.
      </p>
      <p>
        Un fichier que vous ouvrez dans le site, une zone que vous dessinez, une recherche que vous
        tapez restent dans votre navigateur. L’hébergeur peut tenir un journal technique des pages
        demandées, comme pour tout site ; l’adresse d’une vue y figure avec ses réglages.
      </p>
    </>
  ),
  liabilityTitle: 'Portée des chiffres',
  liability:
    'Les distances sont à vol d’oiseau depuis les points où les habitants sont comptés et les listes ont une date, écrite à côté de chacune. Avant de vous déplacer, vérifiez l’adresse et les horaires auprès du service.',
};
