/**
 * The website in production, as `pnpm start` and `pnpm serve` run it: Next behind a server of Node's own, for `next
 * start` takes no limits. A request whose head or body comes too slowly, or never, is cut (security promise D16).
 */
import { createServer, type ServerResponse } from 'node:http';
import next from 'next';
import { verifierSite } from '../server/src/socle/config/env.ts';
import { fichiersComprimes, prendreLeComprime } from './comprimes.ts';
import { tenirLeJournal } from './journal.ts';

const HEAD_MS = 10_000;
const REQUEST_MS = 30_000;
const CHECK_MS = 5_000;
/** Longer than a proxy keeps a connection that it does not use: it is then the proxy that lets go. */
const KEPT_ALIVE_MS = 75_000;
const STOP_MS = 10_000;

/** In words of ours or of the system: nobody else has said anything yet. */
function renoncer(erreur: unknown): never {
  process.stderr.write(`${erreur instanceof Error ? erreur.message : String(erreur)}\n`);
  process.exit(1);
}

try {
  verifierSite(process.env);
} catch (erreur) {
  renoncer(erreur);
}

const hostname = process.env.HOST || '127.0.0.1';
const port = Number(process.env.WEB_PORT || 3000);

const site = next({ dev: false, dir: import.meta.dirname, hostname, port });
await site.prepare();
tenirLeJournal();
process.on('unhandledRejection', (erreur) => console.error(erreur));
// Node would print the whole of it.
process.on('uncaughtException', (erreur) => {
  console.error(erreur);
  process.exit(1);
});
const repondre = site.getRequestHandler();
const comprimes = fichiersComprimes(import.meta.dirname);
/** What pages listen to ends with this process, not before: nobody waits for it. */
const flux = new Set<ServerResponse>();
const serveur = createServer(
  {
    headersTimeout: HEAD_MS,
    requestTimeout: REQUEST_MS,
    connectionsCheckingInterval: CHECK_MS,
    keepAliveTimeout: KEPT_ALIVE_MS,
  },
  (requete, reponse) => {
    if (requete.url === '/api/direct') {
      flux.add(reponse);
      reponse.once('close', () => flux.delete(reponse));
    }
    prendreLeComprime(requete, reponse, comprimes);
    void repondre(requete, reponse);
  },
);
serveur.listen(port, hostname);
serveur.once('error', renoncer);

let arret = false;
function arreter(): void {
  // A second signal means: now.
  if (arret) process.exit(1);
  arret = true;
  setTimeout(() => process.exit(1), STOP_MS).unref();
  serveur.close(() => void site.close().finally(() => process.exit(0)));
  for (const reponse of flux) reponse.destroy();
  serveur.closeIdleConnections();
}
process.on('SIGTERM', arreter);
process.on('SIGINT', arreter);
