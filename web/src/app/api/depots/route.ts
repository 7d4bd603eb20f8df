import { relayerDepot } from '@/lib/api/depots';

/** A new deposit: see the API's `/depots`. */
export function POST(requete: Request): Promise<Response> {
  return relayerDepot(requete, '/depots');
}
