import type { FastifyReply } from 'fastify';
import { CODES, ErreurMetier } from '../../socle/commun/erreurs.ts';
import { erreurPublique } from '../../socle/graphql/erreurs.ts';
import type { Services } from '../../socle/services.ts';

/** What is served can't run, whatever it holds. */
export const INERTE = {
  'content-security-policy': "default-src 'none'; sandbox",
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
};

/** Over plain HTTP the code is in the status too. */
const STATUTS: Partial<Record<string, number>> = {
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  BAD_USER_INPUT: 400,
  CONFLICT: 409,
  INTERNAL_SERVER_ERROR: 500,
};

/** What could not be served, in the format of every other error. */
export function dire(reponse: FastifyReply, erreur: unknown, services: Services, requeteId: string): FastifyReply {
  const publique = erreurPublique(erreur, services.log, requeteId);
  const code = publique instanceof ErreurMetier ? publique.code : 'INTERNAL_SERVER_ERROR';
  const { attendre } = publique.extensions;
  if (typeof attendre === 'number') reponse.header('retry-after', attendre);
  const { statut, entetes = {} } = erreur as { statut?: number; entetes?: Record<string, string> };
  return reponse
    .code(statut ?? STATUTS[code] ?? CODES[code])
    .headers({ ...INERTE, ...entetes })
    .send(corps(publique));
}

function corps({ message, extensions }: { message: string; extensions: Record<string, unknown> }) {
  const { http: _http, ...dites } = extensions;
  return { errors: [{ message, extensions: dites }] };
}
