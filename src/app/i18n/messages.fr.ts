import type { dataPagesFr } from './data-messages.fr.ts';
import { analysisFr } from './messages/analysis.fr.ts';
import { areaFr } from './messages/area.fr.ts';
import type { chartsFr } from './messages/charts.fr.ts';
import { chooserFr } from './messages/chooser.fr.ts';
import type { clustersFr } from './messages/clusters.fr.ts';
import type { compareFr } from './messages/compare.fr.ts';
import { computationFr } from './messages/computation.fr.ts';
import type { computationMethodsFr } from './messages/computation-methods.fr.ts';
import { crossedFr } from './messages/crossed.fr.ts';
import { drawerFr } from './messages/drawer.fr.ts';
import { failureFr } from './messages/failure.fr.ts';
import { filtersFr } from './messages/filters.fr.ts';
import { headerFr } from './messages/header.fr.ts';
import type { historyFr } from './messages/history.fr.ts';
import { indicatorFr } from './messages/indicator.fr.ts';
import type { inequalityFr } from './messages/inequality.fr.ts';
import { layersFr } from './messages/layers.fr.ts';
import { legendFr } from './messages/legend.fr.ts';
import { lensFr } from './messages/lens.fr.ts';
import { mapFr } from './messages/map.fr.ts';
import { methodFr } from './messages/method.fr.ts';
import { ownFr } from './messages/own.fr.ts';
import type { ownReadingFr } from './messages/own-reading.fr.ts';
import { questionFr } from './messages/question.fr.ts';
import { searchFr } from './messages/search.fr.ts';
import type { sensitivityFr } from './messages/sensitivity.fr.ts';
import { shareFr } from './messages/share.fr.ts';
import { symbolsFr } from './messages/symbols.fr.ts';
import { tableFr } from './messages/table.fr.ts';
import { territoryFr } from './messages/territory.fr.ts';
import type { plannerFr } from './planner-messages.fr.ts';

/** Words of the site in French, the reference: every other language has the same keys. */
export const fr = {
  ...analysisFr,
  ...chooserFr,
  ...computationFr,
  ...areaFr,
  ...crossedFr,
  ...drawerFr,
  ...failureFr,
  ...filtersFr,
  ...headerFr,
  ...indicatorFr,
  ...layersFr,
  ...legendFr,
  ...lensFr,
  ...mapFr,
  ...methodFr,
  ...ownFr,
  ...questionFr,
  ...searchFr,
  ...shareFr,
  ...symbolsFr,
  ...tableFr,
  ...territoryFr,
} as const;

/** Words that every page may say, and those that one page or one view alone loads. */
export type MessageId =
  | keyof typeof fr
  | keyof typeof chartsFr
  | keyof typeof clustersFr
  | keyof typeof compareFr
  | keyof typeof computationMethodsFr
  | keyof typeof dataPagesFr
  | keyof typeof historyFr
  | keyof typeof inequalityFr
  | keyof typeof ownReadingFr
  | keyof typeof plannerFr
  | keyof typeof sensitivityFr;
