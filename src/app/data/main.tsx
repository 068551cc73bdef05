import { drawTextPage } from '../page/text-page.tsx';
import { DataPortal } from './data-portal.tsx';
import { dataWords } from './data-words.ts';

drawTextPage({
  words: dataWords,
  page: 'data',
  title: 'data.title',
  content: (files) => <DataPortal files={files} />,
});
