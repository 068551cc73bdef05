import { drawTextPage } from '../../page/text-page.tsx';
import { LegalNotice } from './legal-notice.tsx';

drawTextPage({
  page: 'legal',
  title: 'nav.legal',
  content: (files) => <LegalNotice manifest={files.manifest} />,
});
