import { messageOf } from '../../core/message-of.ts';
import type { RawFormat, SourceFile } from '../source.ts';
import type { ContentKind } from './content-kind.ts';
import { contentKind, contentKindLabel } from './content-kind.ts';
import type { ContentSample } from './content-sample.ts';
import { sampleContent } from './content-sample.ts';
import { errorCode } from './fetch-problem.ts';

/** Kinds that a name announces: the file's own container, if any. */
const kindByExtension: Readonly<Record<string, ContentKind>> = {
  gz: 'gzip',
  zip: 'zip',
  xlsx: 'zip',
  ods: 'zip',
  '7z': '7z',
  bz2: 'bzip2',
  xls: 'xls',
  parquet: 'parquet',
  pdf: 'pdf',
};

/** What a file's name says of its container; null for plain content. */
export function announcedContainer(path: string): ContentKind | null {
  return kindByExtension[extension(path)] ?? null;
}

/**
 * Why a content cannot be the declared file, in French; null when it may be. Looks at the form only
 * (first and last bytes): an HTML or JSON error in place of data, another format, a cut file.
 * Columns and values are the staging's affair.
 */
export async function contentObjection(file: SourceFile, path: string): Promise<string | null> {
  const outer = await sampleContent(path, false);
  const kind = contentKind(outer.head);
  if (kind === 'empty') return 'le fichier est vide';
  const container = announcedContainer(file.path);
  if (container !== null && container !== kind) return instead(kind, file, outer);
  if (container !== 'gzip') return formatObjection(file, outer);
  try {
    return formatObjection(file, await sampleContent(path, true));
  } catch (error) {
    if (!errorCode(error).startsWith('Z_')) throw error;
    return `fichier gzip abîmé ou tronqué (${messageOf(error)})`;
  }
}

function formatObjection(file: SourceFile, sample: ContentSample): string | null {
  const kind = contentKind(sample.head);
  if (kind === 'empty') return 'le contenu est vide';
  switch (file.format.kind) {
    case 'csv':
      if (kind !== 'text') return instead(kind, file, sample);
      return hasDelimiter(file.format.delimiter, file, sample)
        ? null
        : `aucun « ${file.format.delimiter} » dans le texte reçu${excerpt(sample)}`;
    case 'geojson':
      if (kind !== 'json') return instead(kind, file, sample);
      if (!mentions(sample, '"FeatureCollection"')) {
        return `du JSON sans FeatureCollection${excerpt(sample)}`;
      }
      return endsWith(sample, /\}\s*$/) ? null : 'GeoJSON tronqué (l’accolade finale manque)';
    case 'json':
      return jsonObjection(file, file.format, sample);
    case 'parquet':
      if (kind !== 'parquet') return instead(kind, file, sample);
      return endsWith(sample, /PAR1$/)
        ? null
        : 'fichier Parquet tronqué (la signature finale manque)';
    case 'bytes':
      return bytesObjection(kind, file, sample);
  }
}

function jsonObjection(
  file: SourceFile,
  format: Extract<RawFormat, { kind: 'json' }>,
  sample: ContentSample,
): string | null {
  const start = text(sample.head).trimStart();
  const prefix = format.prefix?.trim() ?? '';
  const body = start.startsWith(prefix) ? start.slice(prefix.length).trimStart() : start;
  const opening = body[0];
  if (opening !== '[' && opening !== '{') return instead(contentKind(sample.head), file, sample);
  if (prefix === '' && opening === '{') return `un objet au lieu d’un tableau${excerpt(sample)}`;
  const closing = opening === '[' ? /\]\s*;?\s*$/ : /\}\s*;?\s*$/;
  return endsWith(sample, closing) ? null : 'JSON tronqué (la fin manque)';
}

function bytesObjection(kind: ContentKind, file: SourceFile, sample: ContentSample): string | null {
  const name = file.path.replace(/\.gz$/, '');
  const mayBe: Partial<Record<ContentKind, RegExp>> = {
    html: /\.html?$/i,
    xml: /\.(xml|xsd|svg|kml|gml|qml)$/i,
    json: /\.(json|geojson|topojson|jsonl|ndjson)$/i,
  };
  const names = mayBe[kind];
  return names && !names.test(name) ? instead(kind, file, sample) : null;
}

function instead(kind: ContentKind, file: SourceFile, sample: ContentSample): string {
  const wanted = file.format.kind === 'bytes' ? file.path.split('/').pop() : expectedLabel(file);
  return `${contentKindLabel[kind]} au lieu de ${wanted}${excerpt(sample)}`;
}

function expectedLabel(file: SourceFile): string {
  const container = announcedContainer(file.path);
  const names = { csv: 'CSV', geojson: 'GeoJSON', json: 'JSON', parquet: 'Parquet', bytes: '' };
  const name = names[file.format.kind];
  return container === 'gzip' ? `${name} compressé (gzip)` : name;
}

function hasDelimiter(delimiter: string, file: SourceFile, sample: ContentSample): boolean {
  // A table of one column has none; a UTF-16 text hides it: the staging says so better.
  if (file.columns?.length === 1 || sample.head.includes(0)) return true;
  return text(sample.head).includes(delimiter);
}

/** Title of a page, or first words of a text: what the producer's server meant to say. */
function excerpt(sample: ContentSample): string {
  const kind = contentKind(sample.head);
  if (kind !== 'html' && kind !== 'xml' && kind !== 'json' && kind !== 'text') return '';
  const content = text(sample.head);
  const title = /<(title|message|h1)[^>]*>([^<]+)</i.exec(content)?.[2] ?? content;
  const words = title
    .replace(/<[^>]*>/g, ' ')
    .replace(/[\p{Cc}\s\uFEFF]+/gu, ' ')
    .trim();
  return words === '' ? '' : ` : « ${words.length > 80 ? `${words.slice(0, 80)}…` : words} »`;
}

const text = (bytes: Buffer): string => bytes.toString('utf8').replace(/^\uFEFF/, '');

const mentions = (sample: ContentSample, words: string): boolean =>
  text(sample.head).includes(words) || text(sample.tail).includes(words);

const endsWith = (sample: ContentSample, end: RegExp): boolean =>
  end.test(sample.tail.toString('latin1'));

const extension = (path: string): string => (/\.([^./]+)$/.exec(path)?.[1] ?? '').toLowerCase();
