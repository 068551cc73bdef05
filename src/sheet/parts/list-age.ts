import type { ServiceRecord } from '../../edition/manifest.ts';

const oldYears = 3;

/** Whether a list is too old for its places to be given without “to be checked”. */
export function isOldList({ vintage }: ServiceRecord, editionDate: string): boolean {
  return Number(editionDate.slice(0, 4)) - Number(vintage.slice(0, 4)) > oldYears;
}
