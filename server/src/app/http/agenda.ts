import type { FastifyInstance } from 'fastify';
import { lireAgenda } from '../../interventions/agenda/lecture.ts';
import type { Services } from '../../socle/services.ts';
import { avantDelai } from './delai.ts';
import { dire, INERTE } from './dire.ts';

const SUFFIXE = '.ics';

/**
 * `GET /agenda/{key}.ics`, without a login: calendars have none. What is not there and what may not be read answer in
 * the same words. The key is in the address, which is therefore written nowhere.
 */
export function routeAgenda(serveur: FastifyInstance, services: Services): void {
  serveur.get<{ Params: { fichier: string } }>('/agenda/:fichier', async (requete, reponse) => {
    const { fichier } = requete.params;
    const cle = fichier.endsWith(SUFFIXE) ? fichier.slice(0, -SUFFIXE.length) : '';
    let sortir = (): void => undefined;
    const lire = async () => {
      sortir = await services.affluence.entrer(null);
      return lireAgenda(services, services.orm.em.fork(), { cle, ip: requete.ip });
    };
    try {
      const { texte, marque } = await avantDelai(reponse, () => lire().finally(() => sortir()));
      reponse.headers({ ...INERTE, 'cache-control': 'private, no-cache', etag: marque });
      if (connait(requete.headers['if-none-match'], marque)) return reponse.code(304).send();
      return reponse
        .header('content-disposition', 'inline; filename="visites.ics"')
        .type('text/calendar; charset=utf-8')
        .send(texte);
    } catch (erreur) {
      return dire(reponse, erreur, services, requete.id);
    }
  });
}

/** Also as what compresses on the way has weakened it. */
function connait(dites: string | undefined, marque: string): boolean {
  return (dites ?? '').split(',').some((une) => [marque, '*'].includes(une.trim().replace(/^W\//, '')));
}
