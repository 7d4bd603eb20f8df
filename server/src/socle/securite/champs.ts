import { interdit, nonAuthentifie } from '../commun/erreurs.ts';
import type { Contexte } from '../graphql/contexte.ts';
import { tient } from './acces.ts';
import type { DefinitionPermission } from './droits.ts';

/** For a field of a type that is also met where its own function did not decide (an application in `moi`). */
export function exigerPermission(contexte: Contexte, { nom }: DefinitionPermission): void {
  const { appelant, horloge } = contexte;
  if (!appelant) throw nonAuthentifie(contexte.refus);
  if (!tient(appelant.droits, nom, horloge.maintenant())) throw interdit();
}
