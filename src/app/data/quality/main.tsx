import { drawTextPage } from '../../page/text-page.tsx';
import { dataWords } from '../data-words.ts';
import { Quality } from './quality.tsx';

drawTextPage({
  page: 'quality',
  title: 'quality.title',
  words: dataWords,
  content: (files) => <Quality files={files} />,
});
