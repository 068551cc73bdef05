import type { FileProblem } from '../../stage/raw/file-problem.ts';

/**
 * The .shp and .dbf files that are shorter than their header announces: their reader takes what is
 * missing at the end for empty, or fails without saying where.
 */
export function cutShapefile(
  files: readonly { readonly file: string; readonly bytes: Buffer }[],
): FileProblem[] {
  return files.flatMap(({ file, bytes }) => {
    const announced = file.endsWith('.shp') ? shpBytes(bytes) : dbfBytes(bytes);
    if (bytes.length >= announced) return [];
    const message = `${bytes.length} octets, quand l’en-tête en annonce ${announced} : fichier coupé ?`;
    return [{ file, row: null, column: null, value: null, message }];
  });
}

/** The header tells the length of the file in words of two bytes. */
function shpBytes(bytes: Buffer): number {
  const header = 100;
  return bytes.length < header ? header : 2 * bytes.readUInt32BE(24);
}

/** The header tells its own length, and how many records there are, of how many bytes. */
function dbfBytes(bytes: Buffer): number {
  const header = 32;
  if (bytes.length < header) return header;
  return bytes.readUInt16LE(8) + bytes.readUInt32LE(4) * bytes.readUInt16LE(10);
}
