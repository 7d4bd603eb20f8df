import { Readable } from 'node:stream';
import type { Acteur } from './acteurs.ts';
import type { ErreurLue } from './erreur-lue.ts';
import type { ServeurDeTest } from './serveur.ts';

export interface ReponseHttp {
  statut: number;
  enTetes: Record<string, unknown>;
  texte: string;
  octets: Buffer;
  /** `{ id, url, type, octets }`, or `{ errors }`. */
  corps: { id: string; url: string; type: string; octets: number; retires?: string[]; errors?: ErreurLue[] };
}

export interface Partie {
  nom: string;
  contenu: string | Buffer;
  /** Present: a file, under this name. */
  fichier?: string;
}

export const SEPARATION = '----driven-essai';

export function enMultipart(parties: readonly Partie[]): Buffer {
  const morceaux = parties.flatMap(({ nom, contenu, fichier }) => {
    const deFichier = fichier === undefined ? '' : `; filename="${fichier}"\r\nContent-Type: text/csv`;
    return [
      Buffer.from(`--${SEPARATION}\r\nContent-Disposition: form-data; name="${nom}"${deFichier}\r\n\r\n`),
      Buffer.from(contenu),
      Buffer.from('\r\n'),
    ];
  });
  return Buffer.concat([...morceaux, Buffer.from(`--${SEPARATION}--\r\n`)]);
}

const MORCEAU = 64 * 1024;

/** As a connection brings it: a piece a turn of the loop. */
function* morceaux(octets: Buffer): Generator<Buffer> {
  for (let debut = 0; debut < octets.length; debut += MORCEAU) yield octets.subarray(debut, debut + MORCEAU);
}

/** One HTTP request to `/fichiers…`; without an actor, a visitor's. A string is a body as it is, and so are bytes. */
export async function http(
  { application }: Pick<ServeurDeTest, 'application'>,
  qui: Pick<Acteur, 'jeton'> | null,
  methode: 'GET' | 'POST',
  url: string,
  parties?: readonly Partie[] | string | Buffer,
  enTetes: Record<string, string> = {},
): Promise<ReponseHttp> {
  const reponse = await application.serveur.inject({
    method: methode,
    url,
    headers: {
      ...(qui && { authorization: `Bearer ${qui.jeton}` }),
      ...enTetes,
      ...(parties && { 'content-type': `multipart/form-data; boundary=${SEPARATION}` }),
    },
    ...(parties && { payload: corpsDe(parties) }),
  });
  return {
    statut: reponse.statusCode,
    enTetes: reponse.headers,
    texte: reponse.body,
    octets: reponse.rawPayload,
    corps: /json/.test(String(reponse.headers['content-type'])) ? reponse.json() : ({} as ReponseHttp['corps']),
  };
}

/** Reads a file as a connection takes it away, piece by piece; returns how many bytes it was. */
export async function lireEnFlux(
  { application }: Pick<ServeurDeTest, 'application'>,
  { jeton }: Pick<Acteur, 'jeton'>,
  url: string,
): Promise<number> {
  const headers = { authorization: `Bearer ${jeton}` };
  const reponse = await application.serveur.inject({ method: 'GET', url, headers, payloadAsStream: true });
  let octets = 0;
  for await (const morceau of reponse.stream()) octets += (morceau as Buffer).length;
  return octets;
}

function corpsDe(parties: readonly Partie[] | string | Buffer): string | Buffer | Readable {
  if (typeof parties === 'string') return parties;
  return Buffer.isBuffer(parties) ? Readable.from(morceaux(parties)) : enMultipart(parties);
}

/** Sends a file as the website does: its use, then the file. */
export function deposer(
  serveur: Pick<ServeurDeTest, 'application'>,
  qui: Pick<Acteur, 'jeton'> | null,
  contenu: string | Buffer,
  { usage = 'import', fichier = 'demandes.csv' }: { usage?: string; fichier?: string } = {},
): Promise<ReponseHttp> {
  return http(serveur, qui, 'POST', '/fichiers', [
    { nom: 'usage', contenu: usage },
    { nom: 'fichier', contenu, fichier },
  ]);
}
