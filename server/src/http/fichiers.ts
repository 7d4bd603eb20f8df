import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { CODES, champInvalide, ErreurMetier, nonAuthentifie } from '../commun/erreurs.ts';
import type { Contexte } from '../graphql/contexte.ts';
import { erreurPublique } from '../graphql/erreurs.ts';
import { UsageFichier } from '../modules/fichier/fichier.entity.ts';
import { deposer, exigerDepot, trouverFichier } from '../modules/fichier/fichier.service.ts';
import { rejetsDe } from '../modules/importation/rejets.service.ts';
import type { Services } from '../services.ts';
import { contexteDe } from './requete.ts';

const USAGES = new Map([['import', UsageFichier.IMPORT]]);
/** What is served can't run, whatever it holds. */
const INERTE = {
  'content-security-policy': "default-src 'none'; sandbox",
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
};

/** `POST /fichiers` (multipart: `usage`, then the file), `GET /fichiers/:id`, `GET /fichiers/:id/rejets.csv`. */
export function routesFichiers(serveur: FastifyInstance, services: Services): void {
  const route =
    (travail: (contexte: Contexte, requete: FastifyRequest, reponse: FastifyReply) => Promise<FastifyReply>) =>
    async (requete: FastifyRequest, reponse: FastifyReply) => {
      try {
        const contexte = await contexteDe(requete, services);
        if (!contexte.appelant) throw nonAuthentifie(contexte.refus);
        return await travail(contexte, requete, reponse);
      } catch (erreur) {
        return dire(reponse, erreur, services, requete.id);
      }
    };

  serveur.post(
    '/fichiers',
    route(async (contexte, requete, reponse) => {
      const partie = await requete.file().catch(() => undefined);
      if (!partie)
        throw champInvalide(
          'fichier',
          'Envoyez un fichier en multipart/form-data.',
          'Send a file as multipart/form-data.',
        );
      const champ = partie.fields.usage;
      const demande = champ && 'value' in champ ? String(champ.value) : '';
      const usage = USAGES.get(demande);
      if (!usage) throw champInvalide('usage', 'usage, avant le fichier : import.', 'usage, before the file: import.');
      await exigerDepot(contexte, usage);
      const contenu = await partie.toBuffer();
      return reponse.code(201).send(await deposer(contexte, usage, partie.filename, contenu));
    }),
  );

  serveur.get<{ Params: { id: string } }>(
    '/fichiers/:id',
    route(async (contexte, requete, reponse) => {
      const { id } = requete.params as { id: string };
      const fichier = await trouverFichier(contexte, id, UsageFichier.IMPORT);
      return envoyerCsv(reponse, `${fichier.id}.csv`, await services.fichiers.lire(fichier.id));
    }),
  );

  serveur.get<{ Params: { id: string } }>(
    '/fichiers/:id/rejets.csv',
    route(async (contexte, requete, reponse) => {
      const { id } = requete.params as { id: string };
      const fichier = await trouverFichier(contexte, id, UsageFichier.IMPORT);
      return envoyerCsv(reponse, `rejets-${fichier.id}.csv`, await rejetsDe(contexte, fichier.id));
    }),
  );
}

function envoyerCsv(reponse: FastifyReply, nom: string, contenu: Buffer | string): FastifyReply {
  return reponse
    .headers(INERTE)
    .header('content-disposition', `attachment; filename="${nom}"`)
    .type('text/csv; charset=utf-8')
    .send(contenu);
}

/** Over plain HTTP the code is in the status too. */
const STATUTS: Partial<Record<string, number>> = {
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  BAD_USER_INPUT: 400,
  CONFLICT: 409,
  INTERNAL_SERVER_ERROR: 500,
};

function dire(reponse: FastifyReply, erreur: unknown, services: Services, requeteId: string): FastifyReply {
  if ((erreur as { code?: string }).code === 'FST_REQ_FILE_TOO_LARGE') {
    const trop = champInvalide(
      'fichier',
      'Le fichier est trop grand (25 Mio au plus).',
      'The file is too large (25 MiB at most).',
    );
    return reponse.code(413).send(corps(trop));
  }
  const publique = erreurPublique(erreur, services.log, requeteId);
  const code = publique instanceof ErreurMetier ? publique.code : 'INTERNAL_SERVER_ERROR';
  return reponse
    .code(STATUTS[code] ?? CODES[code])
    .headers(INERTE)
    .send(corps(publique));
}

function corps({ message, extensions }: { message: string; extensions: Record<string, unknown> }) {
  const { http: _http, ...dites } = extensions;
  return { errors: [{ message, extensions: dites }] };
}
