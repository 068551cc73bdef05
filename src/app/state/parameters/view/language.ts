import { choice } from '../../parameter.ts';

export const language = choice<'fr' | 'en'>('langue', 'fr', ['fr', 'en']);
