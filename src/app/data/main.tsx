import { drawTextPage } from '../page/text-page.tsx';
import { DataPortal } from './data-portal.tsx';
import { dataWords } from './data-words.ts';

drawTextPage({
  page: 'data',
  title: 'data.title',
  words: dataWords,
  content: (files) => <DataPortal files={files} />,
});
