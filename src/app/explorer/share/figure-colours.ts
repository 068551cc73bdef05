/** Colours and fonts of a figure that is taken away: those of the theme in force. */
export interface FigureStyle {
  readonly paper: string;
  readonly ink: string;
  readonly muted: string;
  readonly rule: string;
  readonly sea: string;
  readonly land: string;
  readonly halo: string;
  readonly accent: string;
  readonly border: string;
  readonly serif: string;
  readonly sans: string;
}

/** Reads the colours and families that the page has now, in the theme of `element`. */
export function readFigureStyle(element: Element = document.documentElement): FigureStyle {
  const style = getComputedStyle(element);
  const token = (name: string) => style.getPropertyValue(`--${name}`).trim();
  return {
    paper: token('paper'),
    ink: token('ink'),
    muted: token('muted'),
    rule: token('rule'),
    sea: token('sea'),
    land: token('land'),
    halo: token('halo'),
    accent: token('accent'),
    border: token('border-departement'),
    serif: token('font-serif'),
    sans: token('font-sans'),
  };
}
