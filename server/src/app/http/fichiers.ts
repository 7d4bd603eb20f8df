import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { telecharger } from '../../plateforme/exportation/exportation.service.ts';
import { UsageFichier } from '../../plateforme/fichier/fichier.entity.ts';
import { deposer, exigerDepot, lireOctets, trouverFichier } from '../../plateforme/fichier/fichier.service.ts';
import { usageDe } from '../../plateforme/fichier/usages.ts';
import { rejetsDe } from '../../plateforme/import-csv/rejets.service.ts';
import { motDePasseAChanger, nonAuthentifie } from '../../socle/commun/erreurs.ts';
import { type Contexte, doitChangerSonMotDePasse } from '../../socle/graphql/contexte.ts';
import { tracerRefus } from '../../socle/graphql/transaction.ts';
import { lireCle } from '../../socle/idempotence/cle-idempotence.ts';
import type { EntreeTrace } from '../../socle/journal/trace.service.ts';
import type { Services } from '../../socle/services.ts';
import { avantDelai } from './delai.ts';
import { dire, INERTE } from './dire.ts';
import { recevoir } from './reception.ts';
import { contexteDe } from './requete.ts';

/** Its address is random and what lies there never changes; for who is connected, hence in no shared cache. */
const POUR_TOUJOURS = 'private, max-age=31536000, immutable';
/** What is served is one of these or CSV: the type that was found in the bytes, never the sender's. */
const EXTENSIONS: Record<string, string> = { 'image/png': 'png', 'image/jpeg': 'jpg', 'image/svg+xml': 'svg' };

/** Done before the caller's deadline, or given up. */
type Avant = <T>(travail: () => Promise<T>) => Promise<T>;
/** How the answer is sent: not by work that has been given up. */
type Rendre = (reponse: FastifyReply) => FastifyReply;

/** `POST /fichiers` (multipart: `usage`, then the file; under an `Idempotency-Key` once), `GET /fichiers/:id`, `GET /fichiers/:id/rejets.csv`, `GET /exports/:id`. */
export function routesFichiers(serveur: FastifyInstance, services: Services): void {
  const route =
    (travail: (contexte: Contexte, requete: FastifyRequest, avant: Avant) => Promise<Rendre>) =>
    async (requete: FastifyRequest, reponse: FastifyReply) => {
      let sortir = (): void => undefined;
      let enCours: Promise<unknown> = Promise.resolve();
      const avant: Avant = (sien) =>
        avantDelai(reponse, () => {
          const fait = sien();
          enCours = fait.catch(() => undefined);
          return fait;
        });
      try {
        const contexte = await avant(() => contexteDe(requete, services));
        try {
          if (!contexte.appelant) throw nonAuthentifie(contexte.refus);
          if (doitChangerSonMotDePasse(contexte.appelant)) throw motDePasseAChanger();
          sortir = await services.affluence.entrer(contexte.appelant);
          return (await travail(contexte, requete, avant))(reponse);
        } catch (erreur) {
          await tracerRefus(contexte.em, entreeDe(contexte), erreur);
          throw erreur;
        }
      } catch (erreur) {
        return dire(reponse, erreur, services, requete.id);
      } finally {
        // Its place is taken as long as its work lasts, also when the answer has been given up.
        void enCours.then(() => sortir());
      }
    };

  serveur.post(
    '/fichiers',
    route(async (contexte, requete, avant) => {
      // How long a file may be on its way is Fastify's own limit; the deadline is for what is done with it.
      const sous = requete.headers['idempotency-key'];
      let cle: string | null = null;
      const envoi = await recevoir(requete, (usage) => {
        cle = sous === undefined ? null : lireCle(sous);
        return avant(() => exigerDepot(contexte, usage, cle));
      });
      const recu = await avant(() => deposer(contexte, { ...envoi, cle }));
      return (reponse) => reponse.code(201).send(recu);
    }),
  );

  serveur.get<{ Params: { id: string } }>(
    '/fichiers/:id',
    route(async (contexte, requete, avant) => {
      const { id } = requete.params as { id: string };
      const { fichier, octets } = await avant(async () => {
        const trouve = await trouverFichier(contexte, id);
        return { fichier: trouve, octets: await lireOctets(services, trouve) };
      });
      const extension = EXTENSIONS[fichier.type];
      if (extension === undefined)
        return (reponse) =>
          envoyerCsv(
            reponse.header('content-length', octets.length),
            `${fichier.id}.csv`,
            Readable.from(morceaux(octets)),
          );
      return (reponse) =>
        reponse
          .headers({ ...INERTE, ...(usageDe(fichier.usage).immuable && { 'cache-control': POUR_TOUJOURS }) })
          .header('content-disposition', `inline; filename="${fichier.id}.${extension}"`)
          .type(fichier.type)
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

/** Of a request to a file that was refused, whatever the file was for. */
function entreeDe({ requete, appelant, horloge, services }: Contexte): EntreeTrace {
  return {
    action: requete.endPoint ?? '',
    application: 'plateforme',
    utilisateurId: appelant?.id ?? null,
    requete,
    maintenant: horloge.maintenant(),
    frein: services.frein,
  };
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
