import type { LegalText } from './legal-text.ts';

export const legalTextEn: LegalText = {
  publisherTitle: 'Publisher and host',
  publisher: 'Publisher',
  contact: 'Contact',
  host: 'Host',
  notGiven: 'Not given: to be filled in the configuration by whoever puts this site online.',
  independence:
    'Écarts is an open observatory. It is neither a site of the French State nor of the Défenseur des droits: it reuses their public data, and speaks for nobody but itself.',
  licencesTitle: 'Licences',
  code: 'The code of the site is under the MIT licence. The typefaces Source Serif 4 and Source Sans 3 are under the SIL Open Font Licence.',
  data: 'Each piece of data keeps the licence of its producer, given beside each source on the page Data quality:',
  sources: (count) => (count === 1 ? '1 source' : `${count} sources`),
  odbl: 'What derives from the contact points of La Poste (ODbL) is published in tables and a database apart: reusing it obliges you to share alike.',
  cite: (citation) => (
    <>
      To cite a figure: <em>{citation}</em>, with the source and the date written beside it.
    </>
  ),
  privacyTitle: 'Personal data',
  privacy: (
    <>
      <p>
        The site sets no cookie, measures no audience and asks nothing of a third party. Maps,
        typefaces and database come from the host of the page.
      </p>
      <p>
        A file that you open in the site, an area that you draw and a search that you type stay in
        your browser. The host may keep a technical log of the pages asked for, as with any site;
        the address of a view is in it with its settings.
      </p>
    </>
  ),
  liabilityTitle: 'What the figures are worth',
  liability:
    'Distances are as the crow flies from the points where people are counted, and each list has a date, written beside it. Before you set out, check address and opening hours with the service.',
};
