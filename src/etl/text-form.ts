/** What a text of a raw file must be. */
export interface TextForm {
  /** Regular expression of RE2 that matches it from end to end. */
  readonly pattern: string;
  /** What is expected, as an error says it in French. */
  readonly expected: string;
  /** A row may go without. */
  readonly optional?: true;
}

const departments = '0[1-9]|[13-8][0-9]|2[1-9AB]|9[0-5]';

export const departmentForm: TextForm = {
  pattern: `${departments}|97[1-46]`,
  expected: 'code de département, avec son zéro initial',
};

/** Saint-Pierre-et-Miquelon, Saint-Barthélemy, Saint-Martin and the Pacific too, which have no commune of 2025 here. */
export const territoryForm: TextForm = {
  pattern: `${departmentForm.pattern}|97[578]|98[678]`,
  expected: 'code de département ou de collectivité, avec son zéro initial',
};

export const regionForm: TextForm = { pattern: '[0-9]{2}', expected: 'code de région' };

export const communeForm: TextForm = {
  pattern: `(${departments})[0-9]{3}|97[1-46][0-9]{2}`,
  expected: 'code de commune d’un département, avec son zéro initial',
};

/** Before 1976 the codes of Corsica began with 20; territories overseas have codes too. */
export const formerCommuneForm: TextForm = {
  pattern: `(${departments}|20|97|98)[0-9]{3}`,
  expected: 'code de commune, ancienne ou non, avec son zéro initial',
};

export const irisForm: TextForm = {
  pattern: `(${departments}|97)[0-9]{7}`,
  expected: 'code d’IRIS de neuf caractères, avec son zéro initial',
};

export const sirenForm: TextForm = {
  pattern: '[0-9]{9}',
  expected: 'numéro SIREN de neuf chiffres',
};

export const postcodeForm: TextForm = {
  pattern: '\\s*[0-9]{5}\\s*',
  expected: 'code postal de cinq chiffres',
};

export const dateForm: TextForm = {
  pattern: '[0-9]{4}-[01][0-9]-[0-3][0-9]',
  expected: 'date (aaaa-mm-jj)',
};

export const countForm: TextForm = { pattern: '[0-9]+', expected: 'nombre entier' };

/** Not below 0, as DuckDB writes it. */
export const measureForm: TextForm = {
  pattern: '[0-9]+(\\.[0-9]+)?(e[-+]?[0-9]+)?',
  expected: 'nombre d’au moins 0',
};

export const nameForm: TextForm = { pattern: '(?s).*\\pL.*', expected: 'nom' };

/** Outlines; points and the absence of any are not. */
export const areaForm: TextForm = {
  pattern: '(?s).*"type":"(Multi)?Polygon".*',
  expected: 'contour',
};

/** One of some texts. */
export function oneOf(...texts: readonly string[]): TextForm {
  const pattern = texts.map((text) => text.replace(/[.()]/g, '\\$&')).join('|');
  return { pattern, expected: texts.join(', ') };
}

/** The same, where a row may go without. */
export function optional(form: TextForm): TextForm {
  return { ...form, optional: true };
}
