import type { Collection, EntityManager } from '@mikro-orm/core';
import { lireCle } from '../../socle/commun/cle.ts';
import { champInvalide } from '../../socle/commun/erreurs.ts';
import { journal } from '../../socle/journal/journal.ts';
import { Permission } from './permission.entity.ts';

/** Every one of them, or the input is refused. */
export async function lesPermissions(em: EntityManager, ids: readonly string[]): Promise<Permission[]> {
  const cles = [...new Set(ids)].map((id) => lireCle(id));
  const connues = cles.filter((cle) => cle !== null);
  const trouvees = await em.find(Permission, { id: { $in: connues } }, { orderBy: { nom: 1 } });
  if (trouvees.length < cles.length) {
    const [fr, en] = ['Une de ces permissions n’existe pas.', 'One of these permissions does not exist.'];
    throw champInvalide('permissionIds', fr, en);
  }
  return trouvees;
}

/** Does this to the permissions of a role or a function, and tells the trace: links are no rows of the unit of work. */
export function noterPermissions(
  objet: 'role' | 'fonction_api',
  id: number,
  siennes: Collection<Permission>,
  changer: () => void,
): void {
  const noms = () => siennes.getItems().map(({ nom }) => nom);
  const avant = noms();
  changer();
  const apres = noms();
  const retirees = avant.filter((nom) => !apres.includes(nom)).sort();
  const donnees = apres.filter((nom) => !avant.includes(nom)).sort();
  if (retirees.length + donnees.length === 0) return;
  journal()?.noter({ objet, id, avant: { permissions: retirees }, apres: { permissions: donnees } });
}
