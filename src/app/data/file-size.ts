import type { NumberFormat } from '../../edition/writing/number-format.ts';

const units = {
  fr: ['octets', 'ko', 'Mo', 'Go'],
  en: ['bytes', 'kB', 'MB', 'GB'],
} as const;

/** A size as people read it: thousands of bytes, one decimal below ten. */
export function fileSize(bytes: number, { language, decimal }: NumberFormat): string {
  const step = Math.min(3, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  const size = bytes / 1000 ** step;
  return `${decimal(size, step > 0 && size < 10 ? 1 : 0)}\u00a0${units[language][step]}`;
}
