/**
 * Communes of islands that no bridge and no causeway links to the rest of their territory of
 * comparison: a road distance from there would be a fiction. (Islands with a bridge, as Ré, Oléron
 * or Noirmoutier, are not listed.) Codes of 2025.
 */
export const unbridgedIslands: readonly string[] = [
  '17004', // Île-d'Aix
  '22016', // Île-de-Bréhat
  '29082', // Île-de-Batz
  '29083', // Île-de-Sein
  '29084', // Île-Molène
  '29155', // Ouessant
  '56009',
  '56114',
  '56152',
  '56241', // Belle-Île
  '56069', // Groix
  '56085', // Hœdic
  '56086', // Île-d'Houat
  '56087', // Île-aux-Moines
  '56088', // Île-d'Arz
  '85113', // L'Île-d'Yeu
  '97108',
  '97112',
  '97126', // Marie-Galante
  '97110', // La Désirade
  '97130',
  '97131', // Les Saintes
  '97608',
  '97615', // Petite-Terre
];
