import { dataPagesEn } from '../../../src/app/i18n/data-messages.en.ts';
import { dataPagesFr } from '../../../src/app/i18n/data-messages.fr.ts';
import { chartsEn } from '../../../src/app/i18n/messages/charts.en.ts';
import { chartsFr } from '../../../src/app/i18n/messages/charts.fr.ts';
import { clustersEn } from '../../../src/app/i18n/messages/clusters.en.ts';
import { clustersFr } from '../../../src/app/i18n/messages/clusters.fr.ts';
import { compareEn } from '../../../src/app/i18n/messages/compare.en.ts';
import { compareFr } from '../../../src/app/i18n/messages/compare.fr.ts';
import { computationMethodsEn } from '../../../src/app/i18n/messages/computation-methods.en.ts';
import { computationMethodsFr } from '../../../src/app/i18n/messages/computation-methods.fr.ts';
import { historyEn } from '../../../src/app/i18n/messages/history.en.ts';
import { historyFr } from '../../../src/app/i18n/messages/history.fr.ts';
import { inequalityEn } from '../../../src/app/i18n/messages/inequality.en.ts';
import { inequalityFr } from '../../../src/app/i18n/messages/inequality.fr.ts';
import { ownReadingEn } from '../../../src/app/i18n/messages/own-reading.en.ts';
import { ownReadingFr } from '../../../src/app/i18n/messages/own-reading.fr.ts';
import { sensitivityEn } from '../../../src/app/i18n/messages/sensitivity.en.ts';
import { sensitivityFr } from '../../../src/app/i18n/messages/sensitivity.fr.ts';
import { en as siteEn } from '../../../src/app/i18n/messages.en.ts';
import { fr as siteFr } from '../../../src/app/i18n/messages.fr.ts';
import { plannerEn } from '../../../src/app/i18n/planner-messages.en.ts';
import { plannerFr } from '../../../src/app/i18n/planner-messages.fr.ts';

/** Words that one view alone brings, and the modules that say them. */
export const viewWords = [
  [{ fr: chartsFr, en: chartsEn }, /^explorer\/charts\//],
  [{ fr: clustersFr, en: clustersEn }, /^explorer\/analysis\/clusters\//],
  [{ fr: historyFr, en: historyEn }, /^explorer\/analysis\/history\//],
  [{ fr: inequalityFr, en: inequalityEn }, /^explorer\/analysis\/inequality\//],
  [{ fr: sensitivityFr, en: sensitivityEn }, /^explorer\/analysis\/sensitivity\//],
  [{ fr: ownReadingFr, en: ownReadingEn }, /^explorer\/own\/own-(?:steps|preview|reading)/],
] as const;

const fr: Record<string, string> = Object.assign(
  {},
  ...[siteFr, compareFr, dataPagesFr, computationMethodsFr, plannerFr],
  ...viewWords.map(([words]) => words.fr),
);
const en: Record<string, string> = Object.assign(
  {},
  ...[siteEn, compareEn, dataPagesEn, computationMethodsEn, plannerEn],
  ...viewWords.map(([words]) => words.en),
);

/** All words of the site, of its pages and of their views, in both languages. */
export const everyWord = { fr, en };
