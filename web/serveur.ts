/**
 * The website in production, as `pnpm start` and `pnpm serve` run it: Next behind a server of Node's own, for `next
 * start` takes no limits. A request whose head or body comes too slowly, or never, is cut (security promise D16).
 */
import { createServer } from 'node:http';
import next from 'next';

const HEAD_MS = 10_000;
const REQUEST_MS = 30_000;
const CHECK_MS = 5_000;
/** Longer than a proxy keeps a connection that it does not use: it is then the proxy that lets go. */
const KEPT_ALIVE_MS = 75_000;
const STOP_MS = 10_000;

const hostname = process.env.HOST || '127.0.0.1';
const port = Number(process.env.WEB_PORT || 3000);

const site = next({ dev: false, dir: import.meta.dirname, hostname, port });
await site.prepare();
const repondre = site.getRequestHandler();
const serveur = createServer(
  {
    headersTimeout: HEAD_MS,
    requestTimeout: REQUEST_MS,
    connectionsCheckingInterval: CHECK_MS,
    keepAliveTimeout: KEPT_ALIVE_MS,
  },
  (requete, reponse) => void repondre(requete, reponse),
);
serveur.listen(port, hostname);
serveur.once('error', (erreur) => {
  console.error(erreur.message);
  process.exit(1);
});

let arret = false;
function arreter(): void {
  // A second signal means: now.
  if (arret) process.exit(1);
  arret = true;
  setTimeout(() => process.exit(1), STOP_MS).unref();
  serveur.close(() => void site.close().finally(() => process.exit(0)));
  serveur.closeIdleConnections();
}
process.on('SIGTERM', arreter);
process.on('SIGINT', arreter);
