import { drawTextPage } from '../page/text-page.tsx';
import { DataPortal } from './data-portal.tsx';

drawTextPage({
  page: 'data',
  title: 'data.title',
  content: (files) => <DataPortal files={files} />,
});
