import { champInvalide, interdit } from '../../socle/commun/erreurs.ts';
import { normaliserNumero } from '../../socle/commun/telephone.ts';
import { appelantDe, type Contexte } from '../../socle/graphql/contexte.ts';
import { estBlackliste } from '../liste-noire/est-blackliste.ts';
import type { Utilisateur } from './utilisateur.entity.ts';

/**
 * Decision 26: nobody leaves the black list by writing another number into their own profile, and a number that its
 * holder alone has given opens no test. The same number written otherwise is no change.
 */
export async function changerTelephone(
  contexte: Contexte,
  compte: Utilisateur,
  telephone: string | null | undefined,
): Promise<void> {
  if (telephone === undefined || telephone === compte.telephone) return;
  const [avant, apres] = [compte.telephone, telephone].map((numero) => (numero ? normaliserNumero(numero) : null));
  const parSoi = compte.id === appelantDe(contexte).id;
  const change = avant === null || avant !== apres;
  if (parSoi && change && (await estBlackliste(contexte.em, avant ?? null))) {
    throw champInvalide(
      'telephone',
      'Ce numéro est sur la liste noire : seules nos équipes peuvent le changer.',
      'This number is on the black list: only our staff can change it.',
    );
  }
  compte.telephone = telephone;
  if (!parSoi) compte.telephoneAtteste = telephone !== null;
  else if (change) compte.telephoneAtteste = false;
}

/** Whoever manages accounts confirms the number that its holder has written; nobody their own. */
export function attester(contexte: Contexte, compte: Utilisateur, atteste: boolean | undefined): void {
  if (atteste === undefined || atteste === compte.telephoneAtteste) return;
  if (atteste && compte.id === appelantDe(contexte).id)
    throw interdit({ fr: 'Personne ne confirme son propre numéro', en: 'Nobody confirms their own number' });
  compte.telephoneAtteste = atteste && compte.telephone !== null;
}
