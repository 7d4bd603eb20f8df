import { enableCompileCache, flushCompileCache } from 'node:module';
import { erreurJournalisee } from './socle/config/journal-erreurs.ts';
import { depuisRacine } from './socle/config/racine.ts';

// What was compiled is kept for the next start, where this folder can be written.
enableCompileCache(depuisRacine('node_modules/.cache/driven/compile'));

try {
  const { demarrer } = await import('./app/demarrer.ts');
  await demarrer();
  flushCompileCache();
} catch (erreur) {
  // The database repeats the row that a migration stumbled on; all else is in words of ours, or of the system.
  const deLaBase = erreur instanceof Error && ('sqlState' in erreur || 'errcode' in erreur);
  console.error(erreur instanceof Error && !deLaBase ? erreur.message : JSON.stringify(erreurJournalisee(erreur)));
  process.exit(1);
}
