import { drawTextPage } from '../../page/text-page.tsx';
import { Quality } from './quality.tsx';

drawTextPage({
  page: 'quality',
  title: 'quality.title',
  content: (files) => <Quality files={files} />,
});
