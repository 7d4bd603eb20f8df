import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { telecharger } from '../../plateforme/exportation/exportation.service.ts';
import { UsageFichier } from '../../plateforme/fichier/fichier.entity.ts';
import { deposer, exigerDepot, lireOctets, trouverFichier } from '../../plateforme/fichier/fichier.service.ts';
import type { Taille } from '../../plateforme/fichier/images/refus.ts';
import { cleDe, type Destination, TAILLES, usageDe } from '../../plateforme/fichier/usages.ts';
import { rejetsDe } from '../../plateforme/import-csv/rejets.service.ts';
import { champInvalide } from '../../socle/commun/erreurs.ts';
import { lireCle } from '../../socle/idempotence/cle-idempotence.ts';
import type { Services } from '../../socle/services.ts';
import { avecAppelant, type Travail } from './appelant.ts';
import { INERTE } from './dire.ts';
import { recevoir } from './reception.ts';

/** Its address is random and what lies there never changes; for who is connected, hence in no shared cache. */
const POUR_TOUJOURS = 'private, max-age=31536000, immutable';
/** What is served is one of these or CSV: the type that was found in the bytes, never the sender's. */
const EXTENSIONS: Record<string, string> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/svg+xml': 'svg',
  'application/pdf': 'pdf',
};
const CONSERVE: Record<ReturnType<typeof usageDe>['conserve'], (etag: string) => Record<string, string>> = {
  TOUJOURS: () => ({ 'cache-control': POUR_TOUJOURS }),
  EN_DEMANDANT: (etag) => ({ 'cache-control': 'private, no-cache', etag }),
  JAMAIS: () => ({}),
};

/** `POST /fichiers` (multipart: `usage`, then the file; under an `Idempotency-Key` once), `GET /fichiers/:id`, `GET /fichiers/:id/rejets.csv`, `GET /exports/:id`. */
export function routesFichiers(serveur: FastifyInstance, services: Services): void {
  const route = (travail: Travail) => avecAppelant(services, travail);

  serveur.post(
    '/fichiers',
    route(async (contexte, requete, avant) => {
      // How long a file may be on its way is Fastify's own limit; the deadline is for what is done with it.
      const sous = requete.headers['idempotency-key'];
      let cle: string | null = null;
      let destination: Destination | null = null;
      const envoi = await recevoir(requete, (usage, dits) => {
        cle = sous === undefined ? null : lireCle(sous);
        return avant(async () => {
          await exigerDepot(contexte, usage, cle);
          destination = (await usageDe(usage).destiner?.(contexte, dits)) ?? null;
        });
      });
      const recu = await avant(() => deposer(contexte, { ...envoi, cle, destination }));
      return (reponse) => reponse.code(201).send(recu);
    }),
  );

  serveur.get<{ Params: { id: string } }>(
    '/fichiers/:id',
    route(async (contexte, requete, avant) => {
      const { id } = requete.params as { id: string };
      const taille = tailleDe(requete.query);
      const deja = requete.headers['if-none-match'];
      const { fichier, octets, etag } = await avant(async () => {
        const trouve = await trouverFichier(contexte, id);
        const servie = trouve.largeur === null ? undefined : taille;
        const marque = `"${cleDe(trouve, servie).split('/')[1]}"`;
        const connu = usageDe(trouve.usage).conserve === 'EN_DEMANDANT' && deja === marque;
        return { fichier: trouve, etag: marque, octets: connu ? null : await lireOctets(services, trouve, servie) };
      });
      const conserve = { ...INERTE, ...CONSERVE[usageDe(fichier.usage).conserve](etag) };
      if (octets === null) return (reponse) => reponse.code(304).headers(conserve).send();
      const reduite = fichier.largeur !== null && taille ? TAILLES[taille] : undefined;
      const extension = reduite?.extension.slice(1) ?? EXTENSIONS[fichier.type];
      if (extension === undefined)
        return (reponse) =>
          envoyerCsv(
            reponse.header('content-length', octets.length),
            `${fichier.id}.csv`,
            Readable.from(morceaux(octets)),
          );
      return (reponse) =>
        reponse
          .headers(conserve)
          .header('content-disposition', disposition(fichier, extension))
          .type(reduite?.type ?? fichier.type)
          .send(octets);
    }),
  );

  serveur.get<{ Params: { id: string } }>(
    '/fichiers/:id/rejets.csv',
    route(async (contexte, requete, avant) => {
      const { id } = requete.params as { id: string };
      const { fichier, rejets } = await avant(async () => {
        const trouve = await trouverFichier(contexte, id, UsageFichier.IMPORT);
        return { fichier: trouve, rejets: await rejetsDe(contexte, trouve) };
      });
      return (reponse) => envoyerCsv(reponse, `rejets-${fichier.id}.csv`, rejets.contenu, rejets.encodage);
    }),
  );

  serveur.get<{ Params: { id: string } }>(
    '/exports/:id',
    route(async (contexte, requete, avant) => {
      const { id } = requete.params as { id: string };
      const { nom, octets } = await avant(() => telecharger(contexte, id));
      return (reponse) =>
        envoyerCsv(reponse.header('content-length', octets.length), nom, Readable.from(morceaux(octets)));
    }),
  );
}

function tailleDe(query: unknown): Taille | undefined {
  const { taille } = query as { taille?: unknown };
  if (taille === undefined) return undefined;
  if (typeof taille === 'string' && Object.hasOwn(TAILLES, taille)) return taille as Taille;
  throw champInvalide('taille', 'taille : m ou p.', 'taille: m or p.');
}

/** Nothing but an image is shown in place: a PDF is a file, under the name that it came with. */
function disposition({ id, nom, type }: { id: string; nom: string; type: string }, extension: string): string {
  if (type.startsWith('image/')) return `inline; filename="${id}.${extension}"`;
  const encode = encodeURIComponent(nom).replace(/['()*]/g, (signe) => `%${signe.charCodeAt(0).toString(16)}`);
  return `attachment; filename="${id}.${extension}"; filename*=UTF-8''${encode}`;
}

const MORCEAU = 64 * 1024;

/** Of a large file: no turn of the loop copies it whole. */
function* morceaux(octets: Buffer): Generator<Buffer> {
  for (let debut = 0; debut < octets.length; debut += MORCEAU) yield octets.subarray(debut, debut + MORCEAU);
}

function envoyerCsv(reponse: FastifyReply, nom: string, contenu: Readable, encodage = 'utf-8'): FastifyReply {
  return reponse
    .headers(INERTE)
    .header('content-disposition', `attachment; filename="${nom}"`)
    .type(`text/csv; charset=${encodage}`)
    .send(contenu);
}
