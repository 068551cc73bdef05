import { readFile } from 'node:fs/promises';
import proj4 from 'proj4';
import { open } from 'shapefile';
import type { StageContext } from '../../stage/context.ts';
import { appendText } from '../../stage/raw/append-text.ts';
import { SourceProblem } from '../../stage/raw/file-problem.ts';
import { cutShapefile } from './cut-shapefile.ts';
import { parseLocation } from './parse-location.ts';

const base = 'msap-2018/MSAP-20180627_geolocalisation_pole_emploi';

/** RGF93 / Lambert-93 (EPSG:2154), as the .prj file describes it. */
const lambert93 =
  '+proj=lcc +lat_1=49 +lat_2=44 +lat_0=46.5 +lon_0=3 +x_0=700000 +y_0=6600000 +ellps=GRS80 +units=m +no_defs';

/**
 * Reads the shapefile into `raw_msap_2018(_row, location, address, postcode, written_code, town,
 * longitude, latitude)`.
 *
 * The points were geocoded in longitude and latitude and then projected to Lambert-93, overseas
 * too: the inverse gives back what the geocoder found, wherever it is.
 */
export async function readPlaces({ db, rawFile, countRowsIn }: StageContext): Promise<void> {
  await requireLambert93(rawFile(`${base}.prj`));
  const paths = [`${base}.shp`, `${base}.dbf`];
  const contents = await Promise.all(paths.map((path) => readFile(rawFile(path))));
  const cut = cutShapefile(paths.map((file, i) => ({ file, bytes: contents[i]! })));
  if (cut.length > 0) throw new SourceProblem('msap-2018', cut);
  const records: object[] = [];
  const source = await open(rawFile(`${base}.shp`), rawFile(`${base}.dbf`), { encoding: 'utf-8' });
  for (;;) {
    const { done, value } = await source.read();
    if (done) break;
    const location = String(value.properties?.locatin ?? '').trim();
    const point = value.geometry?.type === 'Point' ? value.geometry.coordinates : null;
    const [longitude, latitude] = point ? proj4(lambert93, 'WGS84', point.slice(0, 2)) : [];
    const parsed = parseLocation(location);
    records.push({
      location,
      address: parsed?.address,
      postcode: parsed?.postcode,
      written_code: parsed?.writtenCode,
      town: parsed?.town,
      longitude: longitude?.toFixed(6),
      latitude: latitude?.toFixed(6),
    });
  }
  await requireEveryRecord(rawFile(`${base}.dbf`), records.length);
  await countRowsIn(`${base}.dbf`, records.length);
  const columns = ['location', 'address', 'postcode', 'written_code', 'town'];
  await appendText(db, 'raw_msap_2018', [...columns, 'longitude', 'latitude'], records);
}

async function requireLambert93(path: string): Promise<void> {
  const text = await readFile(path, 'utf8');
  const expected = ['"latitude_of_origin",46.5', '"central_meridian",3', '"false_easting",700000'];
  if (text.includes('Lambert_Conformal_Conic') && expected.every((part) => text.includes(part)))
    return;
  const message = 'projection attendue : Lambert-93';
  const value = text.slice(0, 80);
  throw new SourceProblem('msap-2018', [
    { file: `${base}.prj`, row: null, column: null, value, message },
  ]);
}

/** The reader stops at the end of the shorter file without a word; the dBASE header tells how many records there are. */
async function requireEveryRecord(path: string, read: number): Promise<void> {
  const announced = (await readFile(path)).readUInt32LE(4);
  if (announced === read) return;
  const message = `${announced} enregistrements annoncés, ${read} lus : fichier tronqué ?`;
  throw new SourceProblem('msap-2018', [
    { file: `${base}.dbf`, row: null, column: null, value: null, message },
  ]);
}
