import { sql } from '../../socle/base/base-de-donnees.ts';
import { champInvalide } from '../../socle/commun/erreurs.ts';
import { couper, depasse } from '../../socle/commun/forme-du-texte.ts';
import { dire, ensemble, regle, TexteLimite } from '../../socle/commun/validation.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { ditSonTitulaire, estConnu } from './mots-de-passe-connus.ts';

const TROP_COURT = dire('8 caractères au moins.', 'At least 8 characters.');
const TROP_CONNU = dire(
  'Ce mot de passe est parmi les plus connus : choisissez-en un autre.',
  'This password is among the best-known ones: choose another.',
);

const TROP_SIMPLE = dire('Un seul signe répété ne protège pas.', 'One sign repeated protects nothing.');
const LONGUEUR_MAX = 1024;

/** Blanks between them hide nothing: two signs that are seen, at least. */
const aDeuxSignes = (motDePasse: string): boolean =>
  new Set(couper(motDePasse, LONGUEUR_MAX).replace(/[\s\p{M}]/gu, '')).size > 1;

/**
 * At least 8 characters, at most 1024 (a longer one only serves to keep the server busy), not one that everybody tries
 * first, nor one sign over and over; no rule of composition (spec 6-security, A21).
 */
export function MotDePasseAcceptable(): PropertyDecorator {
  return ensemble(
    regle('motDePasseAssezLong', TROP_COURT, (valeur) => typeof valeur === 'string' && depasse(valeur, 7)),
    TexteLimite(LONGUEUR_MAX, { forme: 'SECRET' }),
    regle('motDePasseVarie', TROP_SIMPLE, (valeur) => typeof valeur !== 'string' || aDeuxSignes(valeur)),
    regle('motDePasseConnu', TROP_CONNU, (valeur) => typeof valeur !== 'string' || !estConnu(valeur)),
  );
}

/** The rest of the rule, which needs the account; `champ` is where its password was typed. */
export async function refuserSonPropreNom(
  { em }: Contexte,
  utilisateurId: number,
  motDePasse: string,
  champ: string,
): Promise<void> {
  const titulaire = await sql(em)
    .selectFrom('utilisateur')
    .where('id', '=', utilisateurId)
    .select(['login', 'email', 'nom', 'prenom'])
    .executeTakeFirstOrThrow();
  if (!ditSonTitulaire(motDePasse, titulaire)) return;
  throw champInvalide(
    champ,
    'Un mot de passe qui ne soit ni votre nom, ni votre login, ni votre adresse.',
    'A password that is neither your name, nor your login, nor your address.',
  );
}
