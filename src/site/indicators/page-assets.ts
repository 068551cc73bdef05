import type { PageAssets } from '../../sheet/indicator/page-frame.tsx';

/** Where the build puts what the static pages of the portal load: names that hold whatever is rebuilt. */
export const pageAssets: PageAssets = {
  styles: ['assets/fiche.css', 'assets/indicateur.css'],
  script: 'assets/indicateur.js',
};
