import { BlockList, isIP } from 'node:net';

const PLAGES: Record<string, string[]> = {
  loopback: ['127.0.0.0/8', '::1/128'],
  linklocal: ['169.254.0.0/16', 'fe80::/10'],
  uniquelocal: ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', 'fc00::/7'],
};

/** TRUST_PROXY, read as the API reads it: names of ranges, addresses and CIDR, separated by commas. */
export function listeDeProxys(valeur: string): BlockList {
  const liste = new BlockList();
  for (const mot of valeur.split(',').map((partie) => partie.trim())) {
    for (const plage of PLAGES[mot] ?? [mot]) {
      const [adresse = '', longueur] = plage.split('/');
      const famille = isIP(adresse);
      if (famille === 0) continue;
      const type = famille === 6 ? 'ipv6' : 'ipv4';
      liste.addSubnet(adresse, Number(longueur ?? (famille === 6 ? 128 : 32)), type);
    }
  }
  return liste;
}

/**
 * The reader's address: from the right, the first that is no proxy of ours. The last entry was written by this very
 * process (adresseSocket.ts); what a client puts further left is never reached.
 */
export function adresseDuLecteur(xForwardedFor: string | null, proxys: BlockList): string | undefined {
  const adresses = (xForwardedFor ?? '')
    .split(',')
    .map((adresse) => adresse.trim().replace(/^::ffff:(?=\d+\.)/, ''))
    .filter((adresse) => isIP(adresse) !== 0);
  const estProxy = (adresse: string) => proxys.check(adresse, isIP(adresse) === 6 ? 'ipv6' : 'ipv4');
  return adresses.findLast((adresse) => !estProxy(adresse)) ?? adresses[0];
}
