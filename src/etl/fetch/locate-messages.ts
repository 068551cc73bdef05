import { join, relative } from 'node:path';
import type { SourceDeclaration, SourceFile } from '../source.ts';
import { byteCount } from './byte-count.ts';
import type { FetchProblem } from './fetch-problem.ts';
import type { FileDigest } from './hash-file.ts';
import type { Provenance } from './provenance.ts';

/** Where a file was, or would be, looked for. */
export interface Places {
  readonly mirror: string | undefined;
  /** Its absolute path in the cache. */
  readonly target: string;
}

/** A path as a person at the terminal would type it: relative when below the working folder. */
export function shownPath(path: string): string {
  const short = relative(process.cwd(), path);
  return short !== '' && !short.startsWith('..') ? short : path;
}

/** Which file, from which page, and where to put it; with what happened at each address. */
export function missingFileMessage(
  source: SourceDeclaration,
  file: SourceFile,
  places: Places,
  offline: boolean,
  problems: readonly FetchProblem[],
): string {
  const lines = [`${file.path} est introuvable (${source.title.fr}, ${source.producer}).`];
  if (places.mirror !== undefined) {
    lines.push(`  Pas dans le miroir : ${shownPath(join(places.mirror, file.path))}`);
  }
  lines.push(`  Pas dans le cache : ${shownPath(places.target)}`);
  if (file.downloads.length === 0) {
    lines.push('  Téléchargement : aucune adresse du producteur n’est attestée.');
  } else if (offline) {
    lines.push('  Téléchargement : non demandé.');
  } else {
    lines.push('  Téléchargement sans succès :');
    problems.forEach((problem, i) => {
      lines.push(`    - ${attemptedAddress(file.downloads[i], problem)} : ${problem.message}`);
    });
  }
  return [...lines, ...instructions(source, file, places)].join('\n');
}

/** The declared address, and the one that answered when a redirect led elsewhere. */
function attemptedAddress(declared: string | undefined, problem: FetchProblem): string {
  if (declared === undefined) return problem.url ?? '?';
  const same = problem.url === undefined || problem.url === declared.replace(/#.*$/, '');
  return same ? declared : `${declared} (→ ${problem.url})`;
}

function instructions(
  source: SourceDeclaration,
  file: SourceFile,
  places: Places,
): readonly string[] {
  const content = `${byteCount(file.bytes)}, SHA-256 ${file.sha256}`;
  const name = file.path.split('/').pop();
  return [
    `  À faire : prendre le fichier ${name} (${content})`,
    source.landing === null
      ? `    auprès du producteur, ${source.producer} (aucune page n’est attestée),`
      : `    sur la page ${source.landing}`,
    `    et le placer en ${shownPath(places.target)}`,
    `    ou dans un miroir, en DOSSIER/${file.path}, avec --mirror DOSSIER ou ECARTS_MIRROR=DOSSIER.`,
  ];
}

/** A file that is not the declared one. */
interface FoundFile {
  readonly path: string;
  readonly origin: 'mirror' | 'cache';
  readonly digest: FileDigest;
  /** What is wrong with its content; null: nothing that can be seen. */
  readonly objection: string | null;
  /** null: it is not recorded where it came from. */
  readonly provenance: Provenance | null;
}

/** A file of the mirror or the cache is not the declared one: what is known, what to do. */
export function mismatchMessage(
  source: SourceDeclaration,
  file: SourceFile,
  { path, origin, digest, objection, provenance }: FoundFile,
): string {
  const where = origin === 'mirror' ? 'du miroir' : 'du cache';
  const lines = [
    `${file.path} : le fichier ${where} n’a pas le contenu attendu (${shownPath(path)}).`,
    ...comparison(file, digest),
  ];
  if (objection !== null) lines.push(`  contenu : ${objection}`);
  if (provenance) lines.push(`  origine : ${arrival(provenance, digest)}`);
  const page = source.landing === null ? '' : ` (page ${source.landing})`;
  const remove = origin === 'cache' && file.downloads.length > 0;
  lines.push(
    remove
      ? `  À faire : effacer ce fichier pour qu’il soit repris chez le producteur${page},`
      : `  À faire : remettre le fichier d’origine${page},`,
  );
  lines.push('    ou, si le nouveau contenu est voulu, l’accepter avec --accept-changed.');
  return lines.join('\n');
}

function arrival(provenance: Provenance, found: FileDigest): string {
  const date = provenance.date ?? 'date inconnue';
  return provenance.sha256 === found.sha256
    ? `reçu tel quel de ${provenance.finalUrl} (${date}) : le producteur l’a changé`
    : `modifié depuis son téléchargement de ${provenance.finalUrl} (${date})`;
}

/** The caller accepts a content that is not the declared one. */
export function acceptedChangeMessage(file: SourceFile, path: string, found: FileDigest): string {
  return [
    `${file.path} : contenu différent de celui déclaré, accepté (${shownPath(path)})`,
    ...comparison(file, found),
  ].join('\n');
}

function comparison(file: SourceFile, found: FileDigest): readonly string[] {
  const truncated = found.bytes < file.bytes ? ' – plus petit : tronqué ?' : '';
  return [
    `  attendu : ${file.sha256} (${byteCount(file.bytes)})`,
    `  trouvé  : ${found.sha256} (${byteCount(found.bytes)})${truncated}`,
  ];
}
