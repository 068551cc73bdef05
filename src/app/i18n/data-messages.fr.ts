import { dataFr } from './messages/data.fr.ts';
import { qualityFr } from './messages/quality.fr.ts';

/** Words of the data portal, its console and the quality of data in French, which only these pages load. */
export const dataPagesFr = { ...dataFr, ...qualityFr } as const;
