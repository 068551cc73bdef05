import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { MeasureRecord } from 'virtual:measures';
import ts from 'typescript';

/** Tags without which a measure cannot be used or checked. */
const requiredTags = ['formula', 'convention', 'unit', 'range', 'missing', 'reference'] as const;

/** Docstrings that do not say all that a measure must say; the message lists each of them. */
export class IncompleteMeasureError extends Error {
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(`measures that are not documented in full:\n${problems.join('\n')}`);
    this.name = 'IncompleteMeasureError';
    this.problems = problems;
  }
}

/** The TypeScript files of the core, in a fixed order. */
export function coreFiles(coreFolder: string): string[] {
  return readdirSync(coreFolder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => join(coreFolder, path))
    .sort();
}

/**
 * Reads every exported function of the core whose docstring carries `@measure <id>`.
 *
 * @param projectFolder the paths of the records start there.
 * @throws IncompleteMeasureError that names file, symbol and what is missing: a tag, a sentence, an
 * id that is not unique, a `@measure` that documents nothing exported.
 */
export function readMeasures(coreFolder: string, projectFolder: string): MeasureRecord[] {
  const problems: string[] = [];
  const measures: MeasureRecord[] = [];
  for (const path of coreFiles(coreFolder)) {
    const text = readFileSync(path, 'utf8');
    if (!text.includes('@measure')) continue;
    const file = toPosix(relative(projectFolder, path));
    const [folder, ...rest] = toPosix(relative(coreFolder, path)).split('/');
    const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true);
    const found = documentedFunctions(source);
    for (const { declaration, documentation } of found) {
      const name = declaration.name?.text ?? 'default';
      const measure = measureOf(declaration, documentation, {
        name,
        file,
        folder: rest.length > 0 ? folder : 'core',
      });
      const missing = missingParts(measure);
      if (missing.length > 0) problems.push(`${file}: ${name} lacks ${missing.join(', ')}`);
      const twin = measures.find(({ id }) => id !== '' && id === measure.id);
      if (twin) problems.push(`${file}: ${name} has the id of ${twin.name}, ${measure.id}`);
      measures.push(measure);
    }
    const written = text.match(/^\s*(?:\/\*)?\*+\s*@measure\b/gm)?.length ?? 0;
    if (written !== found.length) {
      problems.push(
        `${file}: @measure is written ${written} times but documents ${found.length} exported functions`,
      );
    }
  }
  if (problems.length > 0) throw new IncompleteMeasureError(problems);
  return measures;
}

interface DocumentedFunction {
  readonly declaration: ts.FunctionDeclaration;
  readonly documentation: ts.JSDoc;
}

/** Exported functions whose docstring, the block right before them, carries `@measure`. */
function documentedFunctions(source: ts.SourceFile): DocumentedFunction[] {
  return source.statements.flatMap((declaration) => {
    if (!ts.isFunctionDeclaration(declaration)) return [];
    const isExported = declaration.modifiers?.some(
      ({ kind }) => kind === ts.SyntaxKind.ExportKeyword,
    );
    const documentation = ts.getJSDocCommentsAndTags(declaration).filter(ts.isJSDoc).at(-1);
    if (!isExported || !documentation || tagText(documentation, 'measure') === null) return [];
    return [{ declaration, documentation }];
  });
}

function measureOf(
  declaration: ts.FunctionDeclaration,
  documentation: ts.JSDoc,
  place: Pick<MeasureRecord, 'name' | 'file' | 'folder'>,
): MeasureRecord {
  const prose = paragraphs(ts.getTextOfJSDocComment(documentation.comment));
  const [summary] = /^.*?[.?](?=\s+\p{Lu}|$)/su.exec(prose) ?? [prose];
  const tag = (name: string) => tagText(documentation, name) ?? '';
  return {
    id: tag('measure'),
    ...place,
    signature: signatureOf(declaration),
    summary,
    description: prose.slice(summary.length).trim(),
    formula: tag('formula'),
    convention: tag('convention'),
    unit: tag('unit'),
    range: tag('range'),
    missing: tag('missing'),
    reference: tag('reference'),
    parameters: [...(documentation.tags ?? [])].filter(ts.isJSDocParameterTag).map((parameter) => ({
      name: parameter.name.getText(),
      description: paragraphs(ts.getTextOfJSDocComment(parameter.comment)),
    })),
    errors: tag('throws'),
  };
}

function missingParts(measure: MeasureRecord): string[] {
  const tags = requiredTags.filter((name) => measure[name] === '').map((name) => `@${name}`);
  if (measure.summary === '') tags.unshift('a first sentence');
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(measure.id)) tags.unshift('an id after @measure');
  return tags;
}

/** Text of a tag, or null when the docstring does not have it. */
function tagText({ tags }: ts.JSDoc, name: string): string | null {
  const tag = tags?.find(({ tagName }) => tagName.text === name);
  return tag ? paragraphs(ts.getTextOfJSDocComment(tag.comment)) : null;
}

/** Lines of a paragraph joined, paragraphs apart. */
function paragraphs(text = ''): string {
  return text
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s*\n\s*/g, ' '))
    .join('\n\n');
}

/** `name(parameters): result`, on one line. */
function signatureOf({ name, typeParameters, parameters, type }: ts.FunctionDeclaration): string {
  const types = typeParameters?.map((parameter) => parameter.getText()).join(', ');
  const head = `${name?.text ?? 'default'}${types ? `<${types}>` : ''}`;
  const list = parameters.map((parameter) => parameter.getText()).join(', ');
  const result = type ? `: ${type.getText()}` : '';
  return `${head}(${list})${result}`
    .replace(/\s+/g, ' ')
    .replace(/([(<]) /g, '$1')
    .replace(/,? ([)>])/g, '$1')
    .replace(/, }/g, ' }');
}

function toPosix(path: string): string {
  return path.split(sep).join('/');
}
