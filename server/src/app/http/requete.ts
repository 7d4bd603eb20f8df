import { randomUUID } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { authentifier } from '../../plateforme/session/authentification.service.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import type { Services } from '../../socle/services.ts';

const IDENTIFIANT = /^[\w-]{8,40}$/;

/** Who sends this HTTP request, from where, under which id; with a manager of its own. */
export async function contexteDe(requete: FastifyRequest, services: Services): Promise<Contexte> {
  const em = services.orm.em.fork();
  const recu = requete.headers['x-request-id'];
  const { appelant, refus } = await authentifier(services, em, requete.headers.authorization, requete.ip);
  return {
    em,
    appelant,
    refus,
    requete: {
      id: typeof recu === 'string' && IDENTIFIANT.test(recu) ? recu : randomUUID(),
      ip: requete.ip,
      agent: requete.headers['user-agent'] ?? null,
      endPoint: `${requete.method} ${requete.routeOptions.url ?? ''}`,
    },
    horloge: services.horloge,
    env: services.env,
    services,
    muter() {
      throw new Error('muter hors d’une mutation');
    },
  };
}
