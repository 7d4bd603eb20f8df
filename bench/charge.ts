import { execFile } from 'node:child_process';
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import autocannon from 'autocannon';
import { RANG } from './travaux.ts';

const executer = promisify(execFile);

export interface Cible {
  url: string;
  method: 'GET' | 'POST';
  headers: Record<string, string>;
  body?: string;
  /** How many values `RANG` takes in the address or the body. */
  rangs?: number;
}

/** From one request to the next far away, and back at the first when every one has had its turn. */
const PAS = 7919;
const rangDe = (n: number, rangs: number) => 1 + ((n * PAS) % rangs);
const avecRang = (texte: string, rang: number) => texte.replace(String(RANG), String(rang));

export interface Mesure {
  parSeconde: number;
  /** Milliseconds. */
  p50: number;
  p99: number;
}

const lua = (texte: string) => `"${texte.replaceAll(/[\\"]/g, '\\$&').replaceAll('\n', '\\n')}"`;

/** In Lua, with the request's own number in place of `RANG`. */
const luaAvecRang = (texte: string) => texte.split(String(RANG)).map(lua).join(' .. rang .. ');

/** What wrk runs: the requests, and the figures as JSON. */
function scriptDe({ url, method, headers, body, rangs = 1 }: Cible): string {
  const { pathname, search } = new URL(url);
  return `
    local n = 0
    local entetes = { ${Object.entries(headers)
      .map(([nom, valeur]) => `[${lua(nom)}] = ${lua(valeur)}`)
      .join(', ')} }
    request = function()
      local rang = 1 + n * ${PAS} % ${rangs}
      n = n + 1
      return wrk.format(${lua(method)}, ${luaAvecRang(pathname + search)}, entetes, ${body === undefined ? 'nil' : luaAvecRang(body)})
    end
    done = function(s, l)
      io.write(string.format('%s{"requetes":%d,"duree":%d,"fautes":%d,"p50":%d,"p99":%d}', "\\n@@", s.requests, s.duration,
        s.errors.connect + s.errors.read + s.errors.write + s.errors.status + s.errors.timeout,
        l:percentile(50), l:percentile(99)))
    end`;
}

/** A closed loop, by wrk, which costs less than what it measures; throws when anything but a 2xx came back. */
export async function charger(cible: Cible, secondes: number, connexions: number): Promise<Mesure> {
  const script = join(tmpdir(), `driven-wrk-${process.pid}.lua`);
  await writeFile(script, scriptDe(cible));
  const args = ['-t1', `-c${connexions}`, `-d${secondes}s`, '--timeout', '30s', '-s', script, cible.url];
  const { stdout } = await executer('wrk', args).finally(() => rm(script));
  const { requetes, duree, fautes, p50, p99 } = JSON.parse(stdout.split('@@')[1] ?? '') as Record<string, number>;
  if (fautes) throw new Error(`${cible.url} : ${fautes} fautes`);
  return { parSeconde: ((requetes ?? 0) / (duree ?? 1)) * 1e6, p50: (p50 ?? 0) / 1000, p99: (p99 ?? 0) / 1000 };
}

/** An open loop: so many a second are sent whether the ones before were answered or not. */
export async function chargerAuRythme(cible: Cible, secondes: number, parSeconde: number): Promise<Mesure> {
  let n = 0;
  const { rangs = 1, body = '', ...commun } = cible;
  const setupRequest = (requete: autocannon.Request) => ({ ...requete, body: avecRang(body, rangDe(n++, rangs)) });
  const resultat = await autocannon({
    ...commun,
    requests: [{ setupRequest }],
    duration: secondes,
    connections: 200,
    overallRate: parSeconde,
    timeout: 30,
  });
  if (resultat.non2xx + resultat.errors > 0)
    throw new Error(`${cible.url} : ${resultat.non2xx} refus, ${resultat.errors} erreurs`);
  return { parSeconde: resultat.requests.average, p50: resultat.latency.p50, p99: resultat.latency.p99 };
}

export const demander = async (cible: Cible): Promise<unknown> => JSON.parse(await demanderTexte(cible));

/** What the n-th request is answered. */
export async function demanderTexte({ url, method, headers, body, rangs = 1 }: Cible, n = 0): Promise<string> {
  const rang = rangDe(n, rangs);
  const reponse = await fetch(avecRang(url, rang), { method, headers, ...(body && { body: avecRang(body, rang) }) });
  return reponse.text();
}

export function mediane(nombres: number[]): number {
  const tries = nombres.toSorted((a, b) => a - b);
  return tries[Math.floor(tries.length / 2)] ?? Number.NaN;
}
