import autocannon from 'autocannon';

export interface Cible {
  url: string;
  method: 'GET' | 'POST';
  headers: Record<string, string>;
  body?: string;
  /** The nth body, where each request must differ. */
  corps?: (n: number) => string;
}

export interface Mesure {
  parSeconde: number;
  p50: number;
  p99: number;
}

/** A bounded load; throws when anything but a 2xx came back, for a fast error is not a fast answer. */
export async function charger(cible: Cible, secondes: number, connexions: number): Promise<Mesure> {
  const { corps, ...commun } = cible;
  let n = 0;
  const requests = corps && [{ setupRequest: (requete: autocannon.Request) => ({ ...requete, body: corps(n++) }) }];
  const resultat = await autocannon({
    ...commun,
    ...(requests && { requests }),
    duration: secondes,
    connections: connexions,
    timeout: 30,
  });
  if (resultat.non2xx + resultat.errors > 0) {
    throw new Error(`${cible.url} : ${resultat.non2xx} refus, ${resultat.errors} erreurs`);
  }
  return { parSeconde: resultat.requests.average, p50: resultat.latency.p50, p99: resultat.latency.p99 };
}

export async function demander(cible: Cible): Promise<unknown> {
  const reponse = await fetch(cible.url, {
    method: cible.method,
    headers: cible.headers,
    ...(cible.body && { body: cible.body }),
  });
  return reponse.json();
}

export function mediane(nombres: number[]): number {
  const tries = nombres.toSorted((a, b) => a - b);
  return tries[Math.floor(tries.length / 2)] ?? Number.NaN;
}
