import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';

async function portLibre(): Promise<number> {
  const serveur = createServer().listen(0, '127.0.0.1');
  await once(serveur, 'listening');
  const adresse = serveur.address();
  serveur.close();
  await once(serveur, 'close');
  return typeof adresse === 'object' && adresse ? adresse.port : 0;
}

/** A Redis of its own that keeps nothing, which can fall and come back at the same address. */
export class RedisDeTest {
  private processus: ChildProcess | undefined;
  private readonly port: number;

  private constructor(port: number) {
    this.port = port;
  }

  static async demarrer(): Promise<RedisDeTest> {
    const redis = new RedisDeTest(await portLibre());
    await redis.relever();
    return redis;
  }

  get url(): string {
    return `redis://127.0.0.1:${this.port}`;
  }

  async relever(): Promise<void> {
    const options = ['--port', `${this.port}`, '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
    this.processus = spawn('redis-server', options, { stdio: ['ignore', 'pipe', 'ignore'] });
    await once(this.processus, 'spawn');
    for await (const ligne of this.processus.stdout ?? []) if (String(ligne).includes('Ready to accept')) break;
    this.processus.stdout?.resume();
  }

  async tomber(): Promise<void> {
    const { processus } = this;
    this.processus = undefined;
    if (!processus) return;
    const fini = once(processus, 'exit');
    processus.kill('SIGKILL');
    await fini;
  }
}
