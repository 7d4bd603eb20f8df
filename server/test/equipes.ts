import type { Acteur } from './acteurs.ts';
import { lire, muter } from './appels.ts';

let rang = 0;

/** A new entity, and these accounts in it. */
export async function mettreEnEquipe(admin: Acteur, ...membres: readonly Acteur[]): Promise<string> {
  rang += 1;
  const valeurs = { nom: `Équipe ${rang}`, code: `EQUIPE-${rang}` };
  const { rendu } = await muter<{ entite: { id: string } }>(admin, 'creerEntite', valeurs, 'entite { id }');
  for (const membre of membres) await rattacher(admin, membre, rendu.entite.id);
  return rendu.entite.id;
}

export async function rattacher(admin: Acteur, { id }: Acteur, entiteId: string | null): Promise<void> {
  const { rendu } = await lire<{ version: number }>(admin, 'voirUtilisateur', 'id: ID', 'version', { id });
  await muter(admin, 'modifierUtilisateur', { id, version: rendu.version, entiteId }, '');
}
