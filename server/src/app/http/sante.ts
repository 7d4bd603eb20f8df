import { readFileSync } from 'node:fs';
import { setTimeout as attendre } from 'node:timers/promises';
import fastify, { type FastifyInstance } from 'fastify';
import { sql as brut } from 'kysely';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { depuisRacine } from '../../socle/config/racine.ts';
import type { Services } from '../../socle/services.ts';
import type { Mesures } from './mesures.ts';

/** Of the product: the whole workspace has one. */
const VERSION = (JSON.parse(readFileSync(depuisRacine('package.json'), 'utf8')) as { version: string }).version;
const DELAI_MS = 500;
const GARDE_MS = 1000;

/** /health/live never touches the database; /health/ready asks it at most once a second, and not for long. */
export function routesSante(serveur: FastifyInstance, services: Services, mesures: Mesures): { fermer(): void } {
  let ferme = false;
  let etat: { jusqua: number; pret: Promise<boolean> } | undefined;

  const interroger = async (): Promise<boolean> => {
    const em = services.orm.em.fork();
    const reponse = brut`select 1`.execute(sql(em)).then(() => true);
    return Promise.race([reponse, attendre(DELAI_MS, false)]);
  };
  const pret = (): Promise<boolean> => {
    if (!etat || etat.jusqua < Date.now())
      etat = { jusqua: Date.now() + GARDE_MS, pret: interroger().catch(() => false) };
    return etat.pret;
  };

  // What is answered while we stop is the last on its connection: kept alive, it would hold the stop for a minute.
  serveur.addHook('onSend', async (_requete, reponse) => {
    if (ferme) reponse.header('connection', 'close');
  });

  serveur.get('/health/live', async () => ({ statut: 'ok', version: VERSION }));
  serveur.get('/health/ready', async (_requete, reponse) => {
    const ok = !ferme && (await pret());
    return reponse.code(ok ? 200 : 503).send({ statut: ok ? 'ok' : 'indisponible' });
  });

  const exposer = (cible: FastifyInstance) =>
    cible.get('/metrics', async (_requete, reponse) =>
      reponse.type(mesures.registre.contentType).send(await mesures.registre.metrics()),
    );
  // In production they are for the operators only: on a port of their own, or not at all.
  const { METRICS_PORT, HOST, production } = services.env;
  if (METRICS_PORT !== undefined) {
    const apart = fastify();
    exposer(apart);
    serveur.addHook('onReady', async () => {
      await apart.listen({ port: METRICS_PORT, host: HOST });
    });
    serveur.addHook('onClose', () => apart.close());
  } else if (!production) exposer(serveur);

  return {
    fermer() {
      ferme = true;
    },
  };
}
