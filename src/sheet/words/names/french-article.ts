/** The article that a noun takes; none for names that stand alone. */
export type Article = 'le' | 'la' | 'les' | 'l’' | '';

/** An article and what follows it: « le Rhône », « l’Ain ». */
export function withArticle(article: Article, noun: string): string {
  return article === '' || article === 'l’' ? `${article}${noun}` : `${article} ${noun}`;
}

/** The same after « de »: « du Rhône », « de l’Ain », « des Landes ». */
export function ofArticle(article: Article, noun: string): string {
  if (article === 'le') return `du ${noun}`;
  if (article === 'les') return `des ${noun}`;
  if (article === '') return `de ${noun}`;
  return `de ${withArticle(article, noun)}`;
}

/** The same after « à »: « au Havre », « aux Abymes », « à La Rochelle ». */
export function atArticle(article: Article, noun: string): string {
  if (article === 'le') return `au ${noun}`;
  if (article === 'les') return `aux ${noun}`;
  return `à ${withArticle(article, noun)}`;
}

/**
 * A name without article after « de »: « d’Avignon », « de Lyon », « d’Hyères », « de Haguenau ».
 *
 * @param muteH whether a leading H is mute; in Haut- and Haute- it never is, whatever the code says.
 */
export function ofBare(name: string, muteH: boolean): string {
  const elides =
    /^[aeiouyàâäéèêëîïôöùûüÿœæ]/i.test(name) ||
    (muteH && /^h/i.test(name) && !/^hautes?\b|^hauts?\b/i.test(name));
  return elides ? `d’${name}` : `de ${name}`;
}

/** A producer’s name as the site prints it: typographic apostrophes and quotes, single spaces. */
export function printedName(name: string): string {
  return name
    .replaceAll("'", '’')
    .replace(/\s+/g, ' ')
    .replace(/"([^"]+)"/g, '«\u00a0$1\u00a0»');
}
