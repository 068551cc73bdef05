import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formulaParts } from '../../../src/app/method/formula-parts.ts';
import { readMeasures } from '../../../src/site/read-measures.ts';

/** A formula with its variables between asterisks and its lower and upper parts marked. */
function marked(formula: string): string {
  return formulaParts(formula)
    .map(({ level, pieces }) => {
      const text = pieces
        .map((piece) => (piece.isVariable ? `*${piece.text}*` : piece.text))
        .join('');
      if (level === 0) return text;
      return level < 0 ? `_{${text}}` : `^{${text}}`;
    })
    .join('');
}

describe('formulaParts', () => {
  it.each([
    ['x̄ = Σ wᵢxᵢ / Σ wᵢ', '*x̄* = Σ *w*_{*i*}*x*_{*i*} / Σ *w*_{*i*}'],
    ['Σᵢ Σⱼ wᵢⱼ', 'Σ_{*i*} Σ_{*j*} *w*_{*ij*}'],
    ['T = Σ_g s_g ln(x̄_g/x̄)', '*T* = Σ_{*g*} *s*_{*g*} ln(*x̄*_{*g*}/*x̄*)'],
    ['Σ_{i ∈ c} xᵢ²', 'Σ_{*i* ∈ *c*} *x*_{*i*}²'],
    ['(x/y)^{1 − ε}', '(*x*/*y*)^{1 − *ε*}'],
    ['p₍ₖ₎ ≤ xₙ₋₁', '*p*_{(*k*)} ≤ *x*_{*n*−1}'],
    ['sin²(Δφ/2) + cos φ₁', 'sin²(Δ*φ*/2) + cos *φ*_{1}'],
    ['d′ = √(d² + t²)', '*d′* = √(*d*² + *t*²)'],
    ['as given', 'as given'],
    ['|Σ| for a ring around a pole', '|Σ| for a ring around a pole'],
    ['[a, b] of the class’s', '[*a*, *b*] of the class’s'],
    ['', ''],
  ])('%s', (formula, expected) => {
    expect(marked(formula)).toBe(expected);
  });

  it('loses nothing of the formulas of the core but their marks', () => {
    const projectFolder = join(import.meta.dirname, '..', '..', '..');
    for (const { formula } of readMeasures(join(projectFolder, 'src', 'core'), projectFolder)) {
      const text = formulaParts(formula).flatMap(({ pieces }) => pieces.map(({ text }) => text));
      // Unicode's subscripts are compatibility forms of the characters that replace them.
      const plain = (value: string) => value.normalize('NFKD').replace(/[_^{}]/g, '');
      expect(plain(text.join(''))).toBe(plain(formula));
    }
  });
});
