import { choice } from '../../parameter.ts';

export const theme = choice<'system' | 'light' | 'dark'>('theme', 'system', [
  'system',
  'light',
  'dark',
]);
