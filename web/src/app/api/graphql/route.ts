import { lireTexte, refusOrigine, refusType, TROP_GRAND } from '@/lib/api/garde';
import { relayer } from '@/lib/api/relayer';

const LIMITE_OCTETS = 100_000;

/** The browser's only way to ask the API something. */
export async function POST(requete: Request): Promise<Response> {
  const refus = refusOrigine(requete) ?? refusType(requete, 'application/json');
  if (refus !== null) return refus;
  const corps = await lireTexte(requete, LIMITE_OCTETS);
  if (corps === null) return TROP_GRAND();
  return relayer(requete, { corps, accepte: requete.headers.get('accept') ?? 'application/json' });
}
