import type { shareFr } from './share.fr.ts';

/** Taking a view away, and the map in another site's page, in English. */
export const shareEn: Record<keyof typeof shareFr, string> = {
  'share.title': 'Share',
  'share.summary': 'link, picture, print, embed',
  'share.link': 'The link of this view',
  'share.copyLink': 'Copy the link',
  'share.copied': 'Copied.',
  'share.png': 'Picture (PNG)',
  'share.svg': 'Drawing (SVG)',
  'share.print': 'Print',
  'share.pictures.note':
    'The map as it is shown, with its title, legend, sources and date. The SVG is made of simplified outlines, without names.',
  'share.making.png': 'Drawing the picture for print…',
  'share.making.svg': 'Drawing the outlines…',
  'share.noMap': 'The map is not drawn yet: try again in a moment.',
  'share.failed': 'The picture could not be made: {detail}.',
  'share.embed': 'Embed the map in a page',
  'share.copyEmbed': 'Copy the code',
  'share.embed.note':
    'The embedded map sets no cookie and asks nothing of a third party; it states its sources and links here.',
  'share.embed.preview': 'See it alone',
  'share.cite':
    'To cite: Écarts, edition {edition}. An edition does not change any more and stays at its address.',
  'share.figure.sources': 'Sources: {sources}. Outlines: IGN, communes on 1 January 2025.',
  'share.figure.insets':
    'Overseas: the same colours, each small map at its own scale, without places or zones.',
  'share.withoutInsets':
    'Overseas: print with “Share › Print”, or Ctrl+P, to have the map of each territory too.',
  'share.insets': 'Overseas: {names}',
  'share.figure.credit': 'Sources: {producers}. Outlines: IGN. {licence}.',
  'share.figure.edition': 'Écarts, edition of {date} ({edition}). Licence: {licence}.',
  'embed.title': 'Écarts — map',
  'embed.open': 'Open in Écarts',
  'embed.selected': '{name}: {value}',
};
