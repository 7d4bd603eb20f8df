import { creerApplication } from './app/app.ts';
import { chargerDemonstration } from './app/demo/demonstration.ts';
import { modules } from './app/modules.ts';
import { verifierDurabilite } from './socle/base/mysql.ts';
import { lireEnv } from './socle/config/env.ts';
import { erreurJournalisee } from './socle/config/journal-erreurs.ts';
import { collecterTot } from './socle/config/memoire.ts';

const ARRET_MAX_MS = 10_000;

async function demarrer(): Promise<void> {
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

demarrer().catch((erreur: unknown) => {
  // The database repeats the row that a migration stumbled on; all else is in words of ours, or of the system.
  const deLaBase = erreur instanceof Error && ('sqlState' in erreur || 'errcode' in erreur);
  console.error(erreur instanceof Error && !deLaBase ? erreur.message : JSON.stringify(erreurJournalisee(erreur)));
  process.exit(1);
});
