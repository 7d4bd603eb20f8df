import { verifierDurabilite } from '../socle/base/mysql.ts';
import { lireEnv } from '../socle/config/env.ts';
import { collecterTot } from '../socle/config/memoire.ts';
import { creerApplication } from './app.ts';
import { chargerDemonstration } from './demo/demonstration.ts';
import { modules } from './modules.ts';

const ARRET_MAX_MS = 10_000;

/** The API, until it is asked to stop: what `main.ts` loads. */
export async function demarrer(): Promise<void> {
  collecterTot();
  const env = lireEnv();
  const application = await creerApplication(env);
  const { services, serveur } = application;
  if (env.databaseUrl.startsWith('mysql:')) await verifierDurabilite(env.databaseUrl, services.log);
  else if (env.production)
    services.log.warn('SQLite en production : une seule machine, et des sauvegardes à votre charge');
  if (env.demo) await chargerDemonstration(services);
  const arrets = modules.flatMap(({ taches = [] }) => taches.map((demarrerTache) => demarrerTache(services)));
  await serveur.listen({ port: env.API_PORT, host: env.HOST });
  services.log.info({ adresse: `http://${env.HOST}:${env.API_PORT}/graphql` }, 'API prête');

  let arret = false;
  const arreter = (signal: string) => {
    // A second signal means: now.
    if (arret) process.exit(1);
    arret = true;
    services.log.info({ signal }, 'arrêt demandé');
    setTimeout(() => process.exit(1), ARRET_MAX_MS).unref();
    for (const arreterTache of arrets) arreterTache();
    application.arreter().then(
      () => process.exit(0),
      (err: unknown) => {
        services.log.error({ err }, 'arrêt en erreur');
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', arreter);
  process.on('SIGINT', arreter);
  process.on('unhandledRejection', (err) => services.log.error({ err }, 'promesse rejetée sans suite'));
  // Node would print the whole of it, with what the database was told.
  process.on('uncaughtException', (err) => {
    services.log.fatal({ err }, 'erreur que personne n’attendait');
    process.exit(1);
  });
}
