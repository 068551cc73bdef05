import type { DictionaryFile } from '../../edition/files/dictionary-file.ts';
import type { FileRecord } from '../../edition/files/file-record.ts';
import type { Manifest } from '../../edition/manifest.ts';
import { citationFile } from '../../edition/metadata/citation.ts';
import { editionPackage } from '../../edition/metadata/data-package.ts';
import { dcatCatalogue } from '../../edition/metadata/dcat.ts';
import { manifestSchema } from '../../edition/metadata/manifest-schema.ts';
import { writeBytes } from './write-file.ts';

/** Catalogues for machines, beside the manifest and named by it. */
export interface CatalogueFiles {
  readonly dataPackage: FileRecord;
  readonly dcat: FileRecord;
  readonly citation: FileRecord;
  readonly manifestSchema: FileRecord;
}

/** Writes what other programs know an edition by. */
export async function publishCatalogues(
  folder: string,
  described: Parameters<typeof editionPackage>[0] & Pick<Manifest, 'publisher'>,
  dictionary: DictionaryFile,
): Promise<CatalogueFiles> {
  const write = (path: string, value: unknown) =>
    writeBytes(folder, path, Buffer.from(`${JSON.stringify(value, null, 1)}\n`));
  return {
    dataPackage: await write('datapackage.json', editionPackage(described, dictionary)),
    dcat: await write('dcat.jsonld', dcatCatalogue(described, dictionary)),
    citation: await writeBytes(folder, 'CITATION.cff', Buffer.from(citationFile(described))),
    manifestSchema: await write('manifest.schema.json', manifestSchema),
  };
}
