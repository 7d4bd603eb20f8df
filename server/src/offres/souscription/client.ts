import { sql } from '../../socle/base/base-de-donnees.ts';
import { cleOuAucune } from '../../socle/commun/cle.ts';
import { champInvalide, interdit } from '../../socle/commun/erreurs.ts';
import { normaliserNumero } from '../../socle/commun/telephone.ts';
import { appelantDe, type Contexte } from '../../socle/graphql/contexte.ts';
import { tient } from '../../socle/securite/acces.ts';
import { estUtilisable, TypeCompte } from '../../socle/securite/compte.ts';
import { numerosDe } from '../offre/offre.regles.ts';
import { CanalSouscription } from './souscription.entity.ts';
import { SOUSCRIPTION_GERER } from './souscription.permissions.ts';

export interface ClientServi {
  clientId: number;
  numero: string | null;
  /** The same when it may test: given by whoever serves the client, or by whoever manages accounts (decision 26). */
  essai: string | null;
  canal: CanalSouscription;
}

export function gereLesSouscriptions(contexte: Contexte): boolean {
  return tient(appelantDe(contexte).droits, SOUSCRIPTION_GERER.nom, contexte.horloge.maintenant());
}

/**
 * For whom: oneself, or a client with SOUSCRIPTION_GERER. The number is the one given, else the account's own; only
 * whoever serves clients may give another than one's own, for a test number sees what others do not.
 */
export async function clientServi(
  contexte: Contexte,
  { clientId, numero }: { clientId?: string | null | undefined; numero?: string | null | undefined },
): Promise<ClientServi> {
  const appelant = appelantDe(contexte);
  const demande = clientId == null ? appelant.id : cleOuAucune(clientId);
  const gere = gereLesSouscriptions(contexte);
  if (demande !== appelant.id && !gere) throw interdit();
  const { numero: sien, essai } = await numerosDe(contexte.em, demande);
  const donne = numero == null ? null : normaliserNumero(numero);
  if (numero != null && donne === null)
    throw champInvalide('numero', 'Un numéro comme 06 12 34 56 78.', 'A number such as +33 6 12 34 56 78.');
  if (donne !== null && donne !== sien && !gere) throw champInvalide('numero', ...SIEN);
  const deSoi = demande === appelant.id ? CanalSouscription.SITE : CanalSouscription.STANDARD;
  const canal = appelant.type === TypeCompte.API ? CanalSouscription.API : deSoi;
  return { clientId: demande, numero: donne ?? sien, essai: donne !== null && gere ? donne : essai, canal };
}

/** Nothing is sold to an account that could not sign in any more (document 002: only "Actif" and not expired). */
export async function exigerClientActif({ em, horloge }: Contexte, clientId: number): Promise<void> {
  const compte = await sql(em)
    .selectFrom('utilisateur')
    .where('id', '=', clientId)
    .select(['statut', 'dateExpiration'])
    .executeTakeFirst();
  if (!compte) throw champInvalide('clientId', 'Ce client n’existe pas.', 'This client does not exist.');
  if (!estUtilisable(compte, horloge.maintenant()))
    throw champInvalide('clientId', 'Le compte de ce client n’est pas actif.', 'This client’s account is not active.');
}

const SIEN = [
  'Ce n’est pas le numéro de votre compte : changez-le dans votre profil.',
  'This is not the number of your account: change it in your profile.',
] as const;
