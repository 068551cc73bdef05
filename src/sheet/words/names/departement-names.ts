import type { Article } from './french-article.ts';

/** How each département is called in a sentence. */
interface DepartementUse {
  readonly article: Article;
  /** « en » is followed by the bare name, « à » and « dans » by the article. */
  readonly where: 'en' | 'dans' | 'à';
}

/**
 * Usage, not rule: the article is INSEE’s (type of name in the official geographic code, of the 101
 * départements of 2025); « en » goes with most names of two parts and some feminine ones.
 */
const codes: Readonly<Record<Exclude<Article, 'l’'> | 'l', string>> = {
  le: '14 15 18 25 29 30 32 39 41 45 46 47 56 59 62 63 67 68 69 81 82 83 84 90 94 95',
  la: '16 17 19 21 23 24 26 2A 2B 31 33 42 43 44 48 50 51 52 53 55 57 58 70 72 73 74 76 80 85 86 87 93 971 972 973',
  les: '04 05 06 08 13 22 40 64 65 66 78 79 88 92',
  l: '01 02 03 07 09 10 11 12 27 34 36 38 60 61 89 91',
  '': '28 35 37 49 54 71 75 77 974 976',
};

const withEn =
  '07 09 16 17 19 21 23 24 28 2A 2B 31 33 35 37 38 41 43 44 47 48 49 52 53 54 57 70 71 73 74 76 77 82 85 87 91 93 971 972 973';

const withA = '75 974 976';

const uses = new Map<string, DepartementUse>();
for (const [article, list] of Object.entries(codes)) {
  for (const code of list.split(' ')) {
    const isEn = withEn.split(' ').includes(code);
    const isAt = withA.split(' ').includes(code);
    uses.set(code, {
      article: article === 'l' ? 'l’' : (article as Article),
      where: isAt ? 'à' : isEn ? 'en' : 'dans',
    });
  }
}

/** How a département is called, by its code; null for a code that is none. */
export function departementUse(code: string): DepartementUse | null {
  return uses.get(code) ?? null;
}
