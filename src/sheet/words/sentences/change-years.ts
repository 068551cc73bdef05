/**
 * The years of a vintage such as « 2016–2022 ».
 *
 * @throws RangeError when it is not two years.
 */
export function changeYears(vintage: string): { readonly from: string; readonly to: string } {
  const [, from, to] = /^(\d{4})[–-](\d{4})$/.exec(vintage) ?? [];
  if (!from || !to) throw new RangeError(`vintage "${vintage}": two years expected`);
  return { from, to };
}
