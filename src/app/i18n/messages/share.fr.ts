/** Taking a view away, and the map in another site's page, in French. */
export const shareFr = {
  'share.title': 'Partager',
  'share.summary': 'lien, image, impression, intégration',
  'share.link': 'Le lien de cette vue',
  'share.copyLink': 'Copier le lien',
  'share.copied': 'Copié.',
  'share.png': 'Image (PNG)',
  'share.svg': 'Dessin (SVG)',
  'share.print': 'Imprimer',
  'share.pictures.note':
    'La carte telle qu’elle est affichée, avec son titre, sa légende, ses sources et sa date. Le SVG est fait de contours simplifiés, sans noms.',
  'share.making.png': 'Dessin de l’image pour l’impression…',
  'share.making.svg': 'Dessin des contours…',
  'share.noMap': 'La carte n’est pas encore dessinée : réessayez dans un instant.',
  'share.failed': 'L’image n’a pas pu être faite : {detail}.',
  'share.embed': 'Intégrer la carte dans une page',
  'share.copyEmbed': 'Copier le code',
  'share.embed.note':
    'La carte intégrée ne pose aucun cookie et ne demande rien à un tiers ; elle dit ses sources et renvoie ici.',
  'share.embed.preview': 'La voir seule',
  'share.cite':
    'Pour citer : Écarts, édition {edition}. Une édition ne change plus et reste à son adresse.',
  'share.figure.sources': 'Sources : {sources}. Contours : IGN, communes au 1er janvier 2025.',
  'share.figure.insets':
    'Outre-mer : les mêmes couleurs, chaque carton à son échelle, sans lieux ni zones.',
  'share.withoutInsets':
    'Outre-mer : imprimez avec « Partager › Imprimer », ou Ctrl+P, pour avoir aussi les cartes de chaque territoire.',
  'share.insets': 'Outre-mer : {names}',
  'share.figure.credit': 'Sources : {producers}. Contours : IGN. {licence}.',
  'share.figure.edition': 'Écarts, édition du {date} ({edition}). Licence : {licence}.',
  'embed.title': 'Écarts — carte',
  'embed.open': 'Ouvrir dans Écarts',
  'embed.selected': '{name} : {value}',
} as const;
