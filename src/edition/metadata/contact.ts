/**
 * What a publisher gives to be written to: an e-mail, or the address of a page; null for anything
 * else, which catalogues have no place for.
 */
export function contactKind(contact: string): 'email' | 'page' | null {
  if (/^[^\s/@]+@[^\s/@]+\.[^\s/@.]{2,}$/.test(contact)) return 'email';
  return /^https?:\/\/\S+$/.test(contact) ? 'page' : null;
}
