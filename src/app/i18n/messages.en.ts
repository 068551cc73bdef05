import { analysisEn } from './messages/analysis.en.ts';
import { areaEn } from './messages/area.en.ts';
import { chooserEn } from './messages/chooser.en.ts';
import { computationEn } from './messages/computation.en.ts';
import { crossedEn } from './messages/crossed.en.ts';
import { drawerEn } from './messages/drawer.en.ts';
import { failureEn } from './messages/failure.en.ts';
import { filtersEn } from './messages/filters.en.ts';
import { headerEn } from './messages/header.en.ts';
import { indicatorEn } from './messages/indicator.en.ts';
import { layersEn } from './messages/layers.en.ts';
import { legendEn } from './messages/legend.en.ts';
import { lensEn } from './messages/lens.en.ts';
import { mapEn } from './messages/map.en.ts';
import { methodEn } from './messages/method.en.ts';
import { ownEn } from './messages/own.en.ts';
import { questionEn } from './messages/question.en.ts';
import { searchEn } from './messages/search.en.ts';
import { shareEn } from './messages/share.en.ts';
import { symbolsEn } from './messages/symbols.en.ts';
import { tableEn } from './messages/table.en.ts';
import { territoryEn } from './messages/territory.en.ts';
import type { fr } from './messages.fr.ts';

/** Words of the site in English. */
export const en: Record<keyof typeof fr, string> = {
  ...analysisEn,
  ...chooserEn,
  ...computationEn,
  ...areaEn,
  ...crossedEn,
  ...drawerEn,
  ...failureEn,
  ...filtersEn,
  ...headerEn,
  ...indicatorEn,
  ...layersEn,
  ...legendEn,
  ...lensEn,
  ...mapEn,
  ...methodEn,
  ...ownEn,
  ...questionEn,
  ...searchEn,
  ...shareEn,
  ...symbolsEn,
  ...tableEn,
  ...territoryEn,
};
