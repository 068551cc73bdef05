import type { dataPagesFr } from './data-messages.fr.ts';
import { dataEn } from './messages/data.en.ts';
import { qualityEn } from './messages/quality.en.ts';

/** Words of the data portal, its console and the quality of data in English, which only these pages load. */
export const dataPagesEn: Record<keyof typeof dataPagesFr, string> = { ...dataEn, ...qualityEn };
