import type { Logger } from 'pino';
import type { Sonnette } from './sonnette.ts';

const CANAL = 'driven:sonnette';
/** Whoever looks every second loses a second by what is down. */
const REVENIR_MAX_MS = 10_000;

/**
 * Rings in the other processes too. Nothing but the ring goes through: what there is to know stands in the database, and
 * without Redis they look for it every second. Nothing waits for it, at the start, at a commit or at the end. Returns how
 * to stop.
 */
export async function relierParRedis(url: string, sonnette: Sonnette, log: Logger): Promise<() => void> {
  // Loaded by those who have one.
  const { createClient } = await import('@redis/client');
  const ouvrir = () => {
    const client = createClient({
      url,
      // What could not be sent at once is late, and worth nothing.
      disableOfflineQueue: true,
      socket: { connectTimeout: 2000, reconnectStrategy: (essais) => Math.min(100 * 2 ** essais, REVENIR_MAX_MS) },
    });
    let joint = true;
    client.on('ready', () => {
      joint = true;
      log.info('Redis répond');
    });
    client.on('error', (err: unknown) => {
      if (joint) log.warn({ err }, 'Redis ne répond pas : les processus regardent chaque seconde');
      joint = false;
    });
    return client;
  };
  const [dire, entendre] = [ouvrir(), ouvrir()];
  entendre.on('ready', () => {
    entendre.subscribe(CANAL, () => sonnette.tinter()).catch(() => undefined);
  });
  for (const client of [dire, entendre]) client.connect().catch(() => undefined);
  const taire = sonnette.relayer(() => {
    if (dire.isReady) dire.publish(CANAL, '').catch(() => undefined);
  });
  return () => {
    taire();
    for (const client of [dire, entendre]) client.destroy();
  };
}
