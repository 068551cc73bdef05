import { serveJob } from '../worker/serve-job.ts';
import { measureReach } from './measure-reach.ts';
import { loadOwnGround, type OwnGround } from './own-ground.ts';
import type { OwnJob, OwnPreview, UnreadableAnswer } from './own-jobs.ts';
import type { OwnLayer } from './own-layer.ts';
import { previewFile } from './preview-file.ts';
import { pointCollector, valueCollector } from './reading/collect-rows.ts';
import { openTable } from './reading/open-table.ts';
import { readOwnFile } from './reading/read-own-file.ts';
import { UnreadableFile } from './reading/row-table.ts';
import { rejectionWriter } from './rejection-writer.ts';

/** Longest title of a column that the legend says, in characters. */
const TITLE_LENGTH = 80;

/** What is loaded for the first rows of a file serves for all of them. */
let ground: { readonly edition: string; readonly loaded: Promise<OwnGround> } | null = null;

function groundOf(edition: string): Promise<OwnGround> {
  if (ground?.edition !== edition) ground = { edition, loaded: loadOwnGround(edition) };
  return ground.loaded;
}

serveJob<OwnJob, OwnPreview | OwnLayer | UnreadableAnswer | null>(async (job, onProgress) => {
  if (job.kind === 'prepare') {
    await groundOf(job.edition);
    return null;
  }
  try {
    // The file is refused, if it must be, before anything is fetched for it.
    const table = await openTable(job.file, job.dialect);
    const ground = await groundOf(job.edition);
    return job.kind === 'preview'
      ? await previewFile(table, job.reading, ground)
      : await layerOf(job, table, ground, onProgress);
  } catch (error) {
    if (error instanceof UnreadableFile) return { problem: error.problem, detail: error.detail };
    throw error;
  }
});

async function layerOf(
  { file, reading, words }: Extract<OwnJob, { kind: 'read' }>,
  table: Awaited<ReturnType<typeof openTable>>,
  ground: OwnGround,
  onProgress: (fraction: number) => void,
): Promise<OwnLayer> {
  const points = reading.use === 'points' ? pointCollector(reading, ground) : null;
  const values = reading.use === 'values' ? valueCollector(reading, ground.codes) : null;
  const collector = (points ?? values) as NonNullable<typeof points | typeof values>;
  const writer = rejectionWriter(words);
  const count = await readOwnFile(table, reading, collector, writer.add, onProgress);
  const hasPoints = points !== null && points.points.names.length > 0;
  return {
    fileName: file.name,
    use: reading.use,
    title: (table.columns[reading.value] ?? '').slice(0, TITLE_LENGTH),
    count,
    mended: collector.mended,
    rejections: writer.first,
    rejectionsCsv: writer.blob(),
    points: hasPoints
      ? {
          longitude: Float64Array.from(points.points.longitude),
          latitude: Float64Array.from(points.points.latitude),
          names: points.points.names,
          commune: Int32Array.from(points.points.commune),
          reach: measureReach(ground.demand, ground.frames, points.points),
        }
      : null,
    values: values?.values ?? null,
    adds: reading.adds,
  };
}
