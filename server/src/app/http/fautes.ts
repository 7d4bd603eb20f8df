import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { ErreurMetier } from '../../socle/commun/erreurs.ts';
import { erreurPublique } from '../../socle/graphql/erreurs.ts';

const REFUS: Record<number, { fr: string; en: string }> = {
  400: { fr: 'Requête illisible', en: 'Unreadable request' },
  404: { fr: 'Cette adresse n’existe pas', en: 'This address does not exist' },
  413: { fr: 'La requête est trop grande', en: 'The request is too large' },
  414: { fr: 'Cette adresse est trop longue', en: 'This address is too long' },
  415: { fr: 'Ce type de contenu n’est pas accepté', en: 'This content type is not accepted' },
};

/** What HTTP itself refuses, before any function: in the format of every other error, without a cause. */
export function repondreAuxFautes(serveur: FastifyInstance, log: Logger): void {
  // Everything is read as plain UTF-8: what says to be written otherwise would be read as something else.
  serveur.addHook('onRequest', async ({ headers }, reponse) => {
    const jeu = /charset\s*=\s*"?([^\s;"]+)/i.exec(headers['content-type'] ?? '')?.[1];
    const codage = headers['content-encoding'] || 'identity';
    if ((jeu && !/^utf-?8$/i.test(jeu)) || codage.toLowerCase() !== 'identity')
      return reponse.code(415).send(corps(415));
  });
  serveur.setNotFoundHandler((_requete, reponse) => reponse.code(404).send(corps(404)));
  serveur.setErrorHandler((faute: FastifyError, requete, reponse) => {
    const statut = faute.statusCode ?? 500;
    if (statut < 500) return reponse.code(statut).send(corps(statut));
    const { message, extensions } = erreurPublique(faute, log, requete.id);
    return reponse.code(500).send({ errors: [{ message, extensions }] });
  });
}

/** What is refused before a route is found: an address that is too long, or can't be read. */
export function fauteDAdresse(faute: FastifyError, _requete: FastifyRequest, reponse: FastifyReply): void {
  const statut = faute.statusCode ?? 400;
  reponse.code(statut).send(corps(statut));
}

function corps(statut: number) {
  const dit = new ErreurMetier(
    statut === 404 ? 'NOT_FOUND' : 'BAD_USER_INPUT',
    REFUS[statut] ?? { fr: 'Requête refusée', en: 'Request refused' },
  );
  return { errors: [{ message: dit.message, extensions: dit.extensions }] };
}
