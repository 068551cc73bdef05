/** Whether what a publisher gives to be written to is an e-mail; else it is the address of a page. */
export function isEmail(contact: string): boolean {
  return /^[^\s/@]+@[^\s/@]+$/.test(contact);
}
