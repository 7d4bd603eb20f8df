import type { MultipartFile } from '@fastify/multipart';
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
      const { usage, nom, contenu } = await recevoir(requete, (demande) => exigerDepot(contexte, demande));
      return reponse.code(201).send(await deposer(contexte, usage, nom, contenu));
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

/** The use, then one file, whole. What is refused before its end is read all the same: its connection would never end. */
async function recevoir(requete: FastifyRequest, exiger: (usage: UsageFichier) => Promise<void>) {
  let partie: MultipartFile | undefined;
  try {
    const parties = requete.isMultipart() ? requete.files() : undefined;
    partie = (await parties?.next())?.value as MultipartFile | undefined;
    if (!parties || !partie) {
      throw champInvalide(
        'fichier',
        'Envoyez un fichier en multipart/form-data.',
        'Send a file as multipart/form-data.',
      );
    }
    const usage = usageDe(partie);
    await exiger(usage);
    const contenu = await partie.toBuffer();
    if (partie.file.truncated) throw tropGrand();
    if (!(await parties.next()).done) throw unSeul();
    return { usage, nom: partie.filename, contenu };
  } catch (erreur) {
    partie?.file.resume();
    throw enSaisie(erreur);
  }
}

function usageDe({ fields }: MultipartFile): UsageFichier {
  const champ = fields.usage;
  const usage = USAGES.get(champ && 'value' in champ ? String(champ.value) : '');
  if (!usage) throw champInvalide('usage', 'usage, avant le fichier : import.', 'usage, before the file: import.');
  return usage;
}

const unSeul = () => champInvalide('fichier', 'Un seul fichier par envoi.', 'Only one file at a time.');
const tropGrand = () =>
  Object.assign(
    champInvalide('fichier', 'Le fichier est trop grand (25 Mio au plus).', 'The file is too large (25 MiB at most).'),
    { statut: 413 },
  );

/** What the reading of a form says of the form, in our words. */
function enSaisie(erreur: unknown): unknown {
  const { code, message } = erreur as { code?: string; message?: string };
  if (code === 'FST_REQ_FILE_TOO_LARGE') return tropGrand();
  if (code === 'FST_FILES_LIMIT') return unSeul();
  if (/multipart/i.test(message ?? '') && !(erreur instanceof ErreurMetier)) {
    return champInvalide(
      'fichier',
      'L’envoi est incomplet ou illisible.',
      'What was sent is incomplete or unreadable.',
    );
  }
  return erreur;
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
  const publique = erreurPublique(erreur, services.log, requeteId);
  const code = publique instanceof ErreurMetier ? publique.code : 'INTERNAL_SERVER_ERROR';
  return reponse
    .code((erreur as { statut?: number }).statut ?? STATUTS[code] ?? CODES[code])
    .headers(INERTE)
    .send(corps(publique));
}

function corps({ message, extensions }: { message: string; extensions: Record<string, unknown> }) {
  const { http: _http, ...dites } = extensions;
  return { errors: [{ message, extensions: dites }] };
}
