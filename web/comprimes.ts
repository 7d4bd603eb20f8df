/** Scripts and styles as the build has compressed them (brotli), for the browsers that take that; Next sends the rest. */
import { existsSync, readdirSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';

const TYPES = { js: 'application/javascript; charset=UTF-8', css: 'text/css; charset=UTF-8' } as const;

/** The addresses that have one, each with its type. */
export function fichiersComprimes(site: string): ReadonlyMap<string, string> {
  const dossier = join(site, '.next/static');
  if (!existsSync(dossier)) return new Map();
  return new Map(
    readdirSync(dossier, { recursive: true, encoding: 'utf8' }).flatMap((nom) => {
      const [, adresse, genre] = /^(.+\.(js|css))\.br$/.exec(nom.replaceAll('\\', '/')) ?? [];
      return adresse === undefined ? [] : [[`/_next/static/${adresse}`, TYPES[genre as keyof typeof TYPES]]];
    }),
  );
}

/** Leads the request to the compressed file; its headers are those of any other file of the site. */
export function prendreLeComprime(
  requete: IncomingMessage,
  reponse: ServerResponse,
  comprimes: ReadonlyMap<string, string>,
): void {
  const [chemin = '', question] = (requete.url ?? '').split('?');
  const type = comprimes.get(chemin);
  if (type === undefined) return;
  reponse.setHeader('vary', 'Accept-Encoding');
  if (!/\bbr\b(?!;q=0(\.0*)?(,|$))/.test(String(requete.headers['accept-encoding'] ?? ''))) return;
  requete.url = `${chemin}.br${question === undefined ? '' : `?${question}`}`;
  reponse.setHeader('content-type', type);
  reponse.setHeader('content-encoding', 'br');
}
