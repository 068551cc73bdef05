/** A run of a formula on one level: 1 is raised, −1 lowered. */
export interface FormulaPart {
  readonly level: -1 | 0 | 1;
  /** Variables are set in italics. */
  readonly pieces: readonly { readonly text: string; readonly isVariable: boolean }[];
}

const subscripts = new Map([
  ...Object.entries({ ᵢ: 'i', ⱼ: 'j', ₖ: 'k', ₙ: 'n', '₊': '+', '₋': '−', '₍': '(', '₎': ')' }),
  ...Array.from('₀₁₂₃₄₅₆₇₈₉', (sign, digit) => [sign, String(digit)] as const),
]);

/** A group in braces or one character after `_` or `^`, or a run of Unicode's subscripts. */
const shifted = new RegExp(
  `([_^])(?:\\{([^}]*)\\}|([\\p{L}\\p{N}]))|([${[...subscripts.keys()].join('')}]+)`,
  'u',
);

/** One letter on its own, with its bar or prime: no part of a word, nor the English article. */
const variable = /(?<![A-Za-zα-ω’'])(?!a [a-z]{2})[A-Za-zα-ω]\u0304?′?(?!\u0304|[A-Za-zα-ω’'-])/u;

/**
 * Cuts the plain text of a formula into what to set as mathematics: `x_{i ∈ c}`, `x_c`, `xᵢ` and
 * `10^{k}` become lower and upper, single letters variables.
 */
export function formulaParts(formula: string): FormulaPart[] {
  const parts: FormulaPart[] = [];
  let rest = formula;
  while (rest !== '') {
    const match = shifted.exec(rest);
    const before = match ? rest.slice(0, match.index) : rest;
    if (before !== '') parts.push({ level: 0, pieces: piecesOf(before) });
    if (!match) break;
    const [whole, mark, group, single, unicode] = match;
    if (unicode) {
      const text = Array.from(unicode, (sign) => subscripts.get(sign)).join('');
      const isVariable = /^[a-z]+$/.test(text);
      parts.push({ level: -1, pieces: isVariable ? [{ text, isVariable }] : piecesOf(text) });
    } else parts.push({ level: mark === '^' ? 1 : -1, pieces: piecesOf(group ?? single) });
    rest = rest.slice(match.index + whole.length);
  }
  return parts;
}

function piecesOf(text: string): FormulaPart['pieces'] {
  const pieces: { text: string; isVariable: boolean }[] = [];
  let rest = text;
  for (let match = variable.exec(rest); match; match = variable.exec(rest)) {
    const [letter] = match;
    if (match.index > 0) pieces.push({ text: rest.slice(0, match.index), isVariable: false });
    pieces.push({ text: letter, isVariable: true });
    rest = rest.slice(match.index + letter.length);
  }
  if (rest !== '') pieces.push({ text: rest, isVariable: false });
  return pieces;
}
