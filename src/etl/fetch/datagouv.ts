import { FetchProblem } from './fetch-problem.ts';
import { statusProblem } from './http-status.ts';
import type { RequestOptions } from './request.ts';
import { requestFile } from './request.ts';

/** The national open data portal; its robots.txt sends machines to the dataset API, not to `/datasets/r/`. */
export const datagouvSite = 'https://www.data.gouv.fr';

const scheme = 'datagouv:';

interface Resource {
  readonly id?: string;
  readonly title?: string;
  readonly url?: string;
  readonly last_modified?: string;
}

/** Whether an address is of the form `datagouv:<dataset id or slug>/<resource id, or expression on its title>`. */
export function isDatagouvAddress(address: string): boolean {
  return address.startsWith(scheme);
}

/**
 * Asks the portal for the present address of a resource. The expression is matched against titles,
 * case ignored; of several matches the most recently modified is taken.
 *
 * @param site origin of the portal
 * @throws FetchProblem `invalid-address` when nothing matches; see also `requestFile`
 */
export async function resolveDatagouv(
  address: string,
  site: string,
  options: RequestOptions,
): Promise<string> {
  const slash = address.indexOf('/');
  const dataset = address.slice(scheme.length, slash);
  const wanted = address.slice(slash + 1);
  const fail = (message: string): FetchProblem =>
    new FetchProblem('invalid-address', message, { file: options.file, url: address });
  if (slash < 0 || dataset === '' || wanted === '') {
    throw fail(`adresse invalide « ${address} » (datagouv:<jeu de données>/<ressource> attendu)`);
  }
  const pattern = expression(wanted);
  if (pattern === null) throw fail(`expression invalide « ${wanted} » dans « ${address} »`);
  const resources = await datasetResources(dataset, site, options);
  const matches = resources
    .filter(({ id, title, url }) => url && (id === wanted || pattern.test(title ?? '')))
    .toSorted((a, b) => (b.last_modified ?? '').localeCompare(a.last_modified ?? ''));
  const [latest] = matches;
  if (latest?.url !== undefined) return latest.url;
  const titles = resources.slice(0, 8).map((resource) => `« ${resource.title ?? '?'} »`);
  throw fail(`aucune ressource « ${wanted} » dans ${dataset} : ${titles.join(', ') || 'vide'}`);
}

async function datasetResources(
  dataset: string,
  site: string,
  options: RequestOptions,
): Promise<readonly Resource[]> {
  const address = `${site}/api/1/datasets/${encodeURIComponent(dataset)}/`;
  const { response, url } = await requestFile(address, options);
  if (response.statusCode !== 200) {
    response.destroy();
    throw statusProblem(response, url, options.file);
  }
  const at = { file: options.file, url: url.href };
  let body = '';
  try {
    for await (const chunk of response.setEncoding('utf8')) body += chunk;
  } catch (error) {
    if (error instanceof FetchProblem) throw error;
    throw new FetchProblem('truncated', 'réponse de data.gouv.fr coupée', { ...at, cause: error });
  }
  try {
    const { resources } = JSON.parse(body) as { resources?: unknown };
    if (Array.isArray(resources)) return resources as Resource[];
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  const message = 'réponse illisible de l’API de data.gouv.fr (liste de ressources attendue)';
  throw new FetchProblem('unexpected-content', message, at);
}

function expression(source: string): RegExp | null {
  try {
    return new RegExp(source, 'iu');
  } catch {
    return null;
  }
}
