/** Downloads one file in a process of its own, for the test that kills it: `<declared file, JSON> <target>`. */
import { downloadFile } from '../../../src/etl/fetch/download.ts';
import type { SourceFile } from '../../../src/etl/source.ts';

const [file = '', target = ''] = process.argv.slice(2);
await downloadFile(JSON.parse(file) as SourceFile, target, {}, console.log);
