const format = new Intl.NumberFormat('fr-FR');

/** A number of bytes in French, as in « 2 668 783 octets ». */
export function byteCount(bytes: number): string {
  return `${format.format(bytes)} ${bytes < 2 ? 'octet' : 'octets'}`;
}
