import type { Theme } from '../../theme/use-theme.ts';

/** Colours of the map, read from the tokens in force, so that both themes have one source. */
export interface MapColours {
  readonly theme: Theme;
  readonly sea: string;
  readonly land: string;
  readonly ink: string;
  readonly muted: string;
  readonly halo: string;
  readonly paper: string;
  readonly accent: string;
  readonly borderRegion: string;
  readonly borderDepartement: string;
  readonly borderCommune: string;
  readonly zoneQpv: string;
  readonly zoneFrr: string;
  /** Colour of the places of a service. */
  readonly network: (service: string) => string;
}

/** Reads the colours of the map from the page, in the theme of `element`. */
export function readMapColours(element: HTMLElement = document.documentElement): MapColours {
  const style = getComputedStyle(element);
  const token = (name: string) => style.getPropertyValue(`--${name}`).trim();
  return {
    theme: element.dataset.theme === 'dark' ? 'dark' : 'light',
    sea: token('sea'),
    land: token('land'),
    ink: token('ink'),
    muted: token('muted'),
    halo: token('halo'),
    paper: token('paper'),
    accent: token('accent'),
    borderRegion: token('border-region'),
    borderDepartement: token('border-departement'),
    borderCommune: token('border-commune'),
    zoneQpv: token('zone-qpv'),
    zoneFrr: token('zone-frr'),
    network: (service) =>
      token(`network-${service.replace(/-itinerantes$|(?<=^vos-lieux)-\d$/, '')}`) ||
      token('network-history'),
  };
}
