import { AsyncLocalStorage } from 'node:async_hooks';
import type { Readable } from 'node:stream';
import { DataStore, Server, Upload } from '@tus/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import {
  abandonner,
  ailleurs,
  CE_DEPOT,
  type DepotLu,
  ouvrir,
  poursuivre,
  trouver,
} from '../../interventions/piece-jointe/depot.service.ts';
import { PIECE_MAX_OCTETS } from '../../interventions/piece-jointe/piece-jointe.regles.ts';
import { tropGrand } from '../../plateforme/fichier/usages.ts';
import { ErreurMetier, introuvable, saisieInvalide } from '../../socle/commun/erreurs.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import type { Services } from '../../socle/services.ts';
import { avecAppelant } from './appelant.ts';
import { INERTE } from './dire.ts';

const CHEMIN = '/depots';
/** Of one request: a client sends 256 KiB, so that what is lost with a connection is little. */
const MORCEAU_MAX = 512 * 1024;
const MORCEAU = 'application/offset+octet-stream';

/** Of one request: who asks, and what came of it. */
interface Passage {
  contexte: Contexte;
  /** The one that it is about, as it was read last. */
  depot?: DepotLu;
  erreur?: unknown;
}
const passages = new AsyncLocalStorage<Passage>();

function passage(): Passage {
  const courant = passages.getStore();
  if (!courant) throw new Error('Dépôt hors d’une requête');
  return courant;
}

/** tus over the store of files: a chunk is an object of it, and the row of the deposit says how many there are. */
class DepotsEnMagasin extends DataStore {
  override extensions = ['creation', 'termination'];

  override async getUpload(id: string): Promise<Upload> {
    const courant = passage();
    courant.depot = await trouver(courant.contexte, id);
    const { octets, recus } = courant.depot;
    return new Upload({ id, size: Number(octets), offset: Number(recus) });
  }

  override async write(flux: Readable, id: string, debut: number): Promise<number> {
    const { contexte } = passage();
    const morceau = Buffer.concat((await flux.toArray()) as Buffer[]);
    const recus = await poursuivre(contexte, await trouver(contexte, id), debut, morceau);
    passage().depot = await trouver(contexte, id);
    return recus;
  }

  override async remove(id: string): Promise<void> {
    const { contexte } = passage();
    await abandonner(contexte, await trouver(contexte, id));
  }
}

function serveurTus(): Server {
  return new Server({
    path: CHEMIN,
    datastore: new DepotsEnMagasin(),
    relativeLocation: true,
    maxSize: PIECE_MAX_OCTETS,
    namingFunction: (requete, metadata = {}) => {
      const dits = Object.entries(metadata).map(([nom, dit]) => [nom, dit ?? '']);
      return ouvrir(passage().contexte, Number(requete.headers.get('upload-length')), Object.fromEntries(dits));
    },
    onResponseError(_requete, erreur) {
      passage().erreur = erreur;
      return undefined;
    },
  });
}

/**
 * Files of interventions in chunks (tus 1.0, https://tus.io/protocols/resumable-upload), for networks that break:
 *
 * - `POST /depots` with `Upload-Length` and `Upload-Metadata` (`interventionId`; as wanted `nature`, `interne` as
 *   true or false, `legende`, `priseA`, `nom`, `cleClient`): 201, `Location: /depots/<id>`. Under the `cleClient` of an
 *   earlier one it is that one, however far it is. It waits 48 hours for its bytes.
 * - `HEAD /depots/:id`: `Upload-Offset`. All of it means that the attachment is there.
 * - `PATCH /depots/:id` with `Upload-Offset`, at most 512 KiB: 204 and the new `Upload-Offset`; the last one answers
 *   once the attachment is there. Another offset: 409, with the right one in `Upload-Offset`.
 * - `DELETE /depots/:id` gives it up.
 *
 * Of a deposit that is finished every answer has the key of its attachment in `Piece-Jointe`. 410: it has expired, or
 * was refused; the `POST` under its `cleClient` then says why. Errors are those of `/fichiers`: 413 too large, 409
 * CONFLICT (the twentieth is there, the intervention is finished), 429 and 503 with `Retry-After`, 507 no room.
 */
export function routesDepots(serveur: FastifyInstance, services: Services): void {
  const tus = serveurTus();
  serveur.addContentTypeParser(MORCEAU, { parseAs: 'buffer' }, (_requete, corps, suite) => suite(null, corps));

  const repondre = avecAppelant(services, async (contexte, requete, avant) => {
    const courant: Passage = { contexte };
    const rendue = await avant(() => passages.run(courant, () => tus.handleWeb(versTus(requete))));
    if (rendue.status >= 400) throw await refusDe(rendue.status, courant);
    return (reponse) => rendre(reponse, rendue, courant);
  });
  serveur.post(CHEMIN, repondre);
  serveur.route({
    method: ['HEAD', 'PATCH', 'DELETE'],
    url: `${CHEMIN}/:id`,
    bodyLimit: MORCEAU_MAX,
    handler: repondre,
  });
}

function versTus({ method, url, headers, body }: FastifyRequest): Request {
  const entetes = Object.entries(headers).flatMap(([nom, valeur]) =>
    typeof valeur === 'string' && (nom.startsWith('upload-') || nom.startsWith('tus-') || nom.startsWith('content-'))
      ? [[nom, valeur] as [string, string]]
      : [],
  );
  const corps = Buffer.isBuffer(body) ? new Uint8Array(body) : undefined;
  return new Request(new URL(url, 'http://depots'), { method, headers: entetes, ...(corps && { body: corps }) });
}

const RENDUS = ['location', 'tus-resumable', 'upload-offset', 'upload-length'];

function rendre(reponse: FastifyReply, { status, headers }: Response, { depot }: Passage): FastifyReply {
  reponse.code(status).headers(INERTE);
  for (const nom of RENDUS) {
    const valeur = headers.get(nom);
    if (valeur !== null) reponse.header(nom, valeur);
  }
  if (depot?.pieceJointeId != null) reponse.header('piece-jointe', String(depot.pieceJointeId));
  return reponse.send();
}

/** What the product says stays as it is; what the protocol says is put in the words of all errors. */
async function refusDe(statut: number, { erreur, contexte, depot }: Passage): Promise<unknown> {
  const place = async () => {
    const la = depot && (await trouver(contexte, depot.id).catch(() => undefined));
    return la ? { 'upload-offset': String(la.recus) } : {};
  };
  if (erreur instanceof ErreurMetier)
    return 'statut' in erreur && erreur.statut === 409 ? Object.assign(erreur, { entetes: await place() }) : erreur;
  if (statut === 409) return Object.assign(ailleurs(), { entetes: await place() });
  if (statut === 413) return tropGrand(PIECE_MAX_OCTETS);
  if (statut === 404) return introuvable(CE_DEPOT);
  if (statut < 500) return Object.assign(saisieInvalide([], PROTOCOLE), { statut });
  return erreur ?? new Error(`tus répond ${statut}`);
}

const PROTOCOLE = {
  fr: 'Cette demande ne suit pas le protocole tus 1.0',
  en: 'This request does not follow the tus 1.0 protocol',
};
