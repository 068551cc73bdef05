import { drawTextPage } from '../page/text-page.tsx';
import { Method } from './method.tsx';

drawTextPage({
  page: 'method',
  title: 'method.title',
  content: (files) => <Method files={files} />,
});
