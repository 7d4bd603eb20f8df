import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

type Adresse = ReturnType<typeof ipaddr.process>;
type Plage = ReturnType<typeof ipaddr.parseCIDR>;

const LOOPBACK = ['127.0.0.0/8', '::1/128'];
/** Public by its number, and still a machine's own: where a cloud (Azure) tells it its secrets. */
const METADONNEES = new Set(['168.63.129.16']);

/** What the environment opens besides the public networks. */
export class Reseaux {
  private readonly plages: readonly Plage[];

  constructor(ouverts: readonly string[]) {
    this.plages = ouverts
      .flatMap((ouvert) => (ouvert === 'loopback' ? LOOPBACK : [ouvert]))
      .map((plage) => ipaddr.parseCIDR(plage));
  }

  /** Whether anything may be called without TLS, or on a network of one's own. */
  get ouverts(): boolean {
    return this.plages.length > 0;
  }

  /** Without TLS only what the environment names; with it, any public address too. */
  permet(adresse: string, { enClair }: { enClair: boolean }): boolean {
    if (!ipaddr.isValid(adresse)) return false;
    const lue = ipaddr.process(adresse);
    if (this.plages.some((plage) => contient(plage, lue))) return true;
    return !enClair && lue.range() === 'unicast' && !METADONNEES.has(lue.toString()) && !cacheUneV4(lue);
  }
}

declare module '../../socle/services.ts' {
  interface Services {
    reseauxDesWebhooks: Reseaux;
  }
}

const contient = ([reseau, longueur]: Plage, adresse: Adresse): boolean =>
  reseau.kind() === adresse.kind() && adresse.match(reseau, longueur);

/** `::10.0.0.1`, the IPv4-compatible form that nobody uses any more: a system may still take it. */
function cacheUneV4(adresse: Adresse): boolean {
  return adresse instanceof ipaddr.IPv6 && adresse.parts.slice(0, 6).every((partie) => partie === 0);
}

/** The address that a URL is written with; null: it is a name. */
export function adresseEcrite({ hostname }: URL): string | null {
  const hote = hostname.replace(/^\[(.*)\]$/, '$1');
  return isIP(hote) ? hote : null;
}
