/** What the first bytes of a file look like, whatever its name says. */
export type ContentKind =
  | 'empty'
  | 'gzip'
  | 'zip'
  | '7z'
  | 'bzip2'
  | 'xls'
  | 'pdf'
  | 'parquet'
  | 'html'
  | 'xml'
  | 'json'
  | 'text'
  | 'binary';

const signatures: readonly (readonly [ContentKind, readonly number[]])[] = [
  ['gzip', [0x1f, 0x8b, 0x08]],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['7z', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ['bzip2', [0x42, 0x5a, 0x68]],
  ['xls', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['parquet', [0x50, 0x41, 0x52, 0x31]],
];

/** In French, with its article, for messages. */
export const contentKindLabel: Readonly<Record<ContentKind, string>> = {
  empty: 'un fichier vide',
  gzip: 'un fichier compressé gzip',
  zip: 'une archive ZIP (ou un classeur XLSX)',
  '7z': 'une archive 7z',
  bzip2: 'un fichier compressé bzip2',
  xls: 'un ancien classeur Excel',
  pdf: 'un document PDF',
  parquet: 'un fichier Parquet',
  html: 'une page HTML',
  xml: 'un document XML',
  json: 'du JSON',
  text: 'du texte',
  binary: 'un contenu binaire inconnu',
};

/** Kind of a content from its first bytes (a few hundred are enough). */
export function contentKind(head: Uint8Array): ContentKind {
  if (head.length === 0) return 'empty';
  const signed = signatures.find(([, bytes]) => bytes.every((byte, i) => head[i] === byte));
  if (signed) return signed[0];
  const utf16 = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  if (head.subarray(0, 1024).includes(0)) return utf16 ? 'text' : 'binary';
  const start = leadingText(head).toLowerCase();
  if (start === '') return 'empty';
  if (start.startsWith('<')) return markupKind(start);
  return start.startsWith('{') || start.startsWith('[') ? 'json' : 'text';
}

function markupKind(start: string): ContentKind {
  return /<(!doctype html|html|head|body|title|meta|script|div|h1|p)\b/.test(start)
    ? 'html'
    : 'xml';
}

/** First characters, without byte order mark nor leading space; Latin-1 so that no byte is lost. */
function leadingText(head: Uint8Array): string {
  const bom = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0;
  return Buffer.from(head.subarray(bom, bom + 2048))
    .toString('latin1')
    .trimStart();
}
