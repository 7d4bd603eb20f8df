// `pnpm serve`: the product for real. Reads `.env`, checks it whole, says on what it runs, then runs API and website.
// `pnpm serve api` and `pnpm serve site` run one of them, where they stand on several machines.
import { depuis, dire, direEchec, gras, tableau } from './lib/dire.ts';
import { attendreServices, construireParts, echec } from './lib/mise-en-route.ts';
import { verifierPorts } from './lib/ports.ts';
import { lireProduction, sansSecret } from './lib/production.ts';
import type { Reglages } from './lib/reglages.ts';
import { demarrerServices, type NomService } from './lib/services.ts';
import { tenir } from './lib/tenir.ts';

const debut = performance.now();
const PARTS: Record<string, readonly NomService[]> = { tout: ['API', 'Site'], api: ['API'], site: ['Site'] };
const [demande = 'tout'] = process.argv.slice(2);
const noms = PARTS[demande];
if (!noms) {
  direEchec('pnpm serve [api|site]');
  process.exit(2);
}

await tenir(async (aArreter) => {
  const reglages = await lireProduction();
  direReglages(reglages, noms);
  await verifierPorts(reglages, noms);
  await construireParts(noms);
  const services = aArreter(await demarrerServices(reglages, { noms, sortie: 'directe' }));
  await attendreServices(services);
  dire(`${gras('Driven sert')} ${depuis(debut)}`);
  await echec(services.panne);
});

function direReglages({ env, dossier, urlApi, urlSite }: Reglages, parts: readonly NomService[]): void {
  const { DATABASE_URL = '', SMTP_URL, S3_URL, S3_BUCKET, PUBLIC_URL = '', API_URL = '' } = env;
  const api = [
    ['Base', sansSecret(DATABASE_URL)],
    ['Courriels', SMTP_URL ? sansSecret(SMTP_URL) : `fichiers de ${dossier}/mails`],
    ['Fichiers', S3_URL ? `${sansSecret(S3_URL)} (${S3_BUCKET})` : `${dossier}/uploads`],
    ['API', `${urlApi}/graphql`],
  ];
  const site = [
    ['Site', `${urlSite}, que l'on voit à ${PUBLIC_URL}`],
    ...(parts.includes('API') ? [] : [['API', API_URL]]),
  ];
  dire(
    tableau([
      ['Node', process.version],
      ...(parts.includes('API') ? api : []),
      ...(parts.includes('Site') ? site : []),
    ]),
  );
}
