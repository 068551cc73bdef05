/**
 * A territory with its level: « Creuse (département) »; no parenthesis within another:
 * « CA du Cotentin, intercommunalité (EPCI) ».
 *
 * @param level label of the level; empty where it is none
 */
export function territoryWords(name: string, level: string): string {
  if (level === '') return name;
  return level.includes('(') ? `${name}, ${level}` : `${name} (${level})`;
}
