/** Attributes that hold a colour or a picture, in the order in which an element is looked at. */
const attributes = ['href', 'stroke', 'fill'] as const;

/**
 * Gives what is drawn on the page its colours and pictures of a theme. A page is written in those of
 * paper; `data-dark` holds the twin of each, which the page's policy forbids as a style.
 */
export function showColourTwins(isDark: boolean): void {
  for (const element of document.querySelectorAll<SVGElement>('[data-dark]')) {
    const attribute = attributes.find((name) => element.hasAttribute(name));
    if (!attribute) continue;
    element.dataset.light ??= element.getAttribute(attribute) ?? '';
    const { light, dark } = element.dataset;
    element.setAttribute(attribute, (isDark ? dark : light) ?? '');
  }
}
