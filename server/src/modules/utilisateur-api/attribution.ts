import { lireCle } from '../../commun/cle.ts';
import { champInvalide } from '../../commun/erreurs.ts';
import type { Contexte } from '../../graphql/contexte.ts';
import { exigerDeTenir, permissionsDuRole } from '../acces/delegation.ts';
import { Role } from '../acces/role.entity.ts';
import { UtilisateurRole } from '../acces/utilisateur-role.entity.ts';
import type { Utilisateur } from '../utilisateur/utilisateur.entity.ts';
import type { RoleDuProgrammeInput } from './utilisateur-api.inputs.ts';

/** The first roles of a new program: one an application, each with no more than its author holds. */
export async function attribuer(
  contexte: Contexte,
  utilisateur: Utilisateur,
  roles: readonly RoleDuProgrammeInput[],
): Promise<void> {
  const { em, horloge } = contexte;
  const prises = new Set<number>();
  for (const [rang, { roleId, dateFin = null }] of roles.entries()) {
    const role = await em.findOne(Role, { id: lireCle(roleId) ?? 0 }, { populate: ['application'] });
    if (!role) throw champInvalide(`roles.${rang}.roleId`, 'Ce rôle n’existe pas.', 'This role does not exist.');
    const { application } = role;
    if (prises.has(application.id)) {
      throw champInvalide(`roles.${rang}.roleId`, 'Un seul rôle par application.', 'One role per application.');
    }
    prises.add(application.id);
    if (dateFin !== null && dateFin <= horloge.maintenant())
      throw champInvalide(`roles.${rang}.dateFin`, 'Cette date est passée.', 'This date is in the past.');
    exigerDeTenir(contexte, await permissionsDuRole(em, role.id));
    em.create(UtilisateurRole, { utilisateur, role, application, dateFin } as never);
  }
}
