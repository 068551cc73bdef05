import type { MapView } from '../../map/view/map-view.ts';

/** Pixels for each px of the map: enough for paper. */
const RATIO = 2;

/** The map as it is, in the colours of paper whatever the theme: a PNG as a data address. */
export async function printPicture(view: MapView): Promise<string> {
  const root = document.documentElement;
  const theme = root.dataset.theme;
  const isDark = theme === 'dark';
  if (isDark) {
    root.dataset.theme = 'light';
    view.restyle();
  }
  try {
    return (await view.picture(RATIO)).toDataURL('image/png');
  } finally {
    if (isDark) {
      root.dataset.theme = theme;
      view.restyle();
    }
  }
}
