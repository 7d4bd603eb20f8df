import { cle } from '../../commun/cle.ts';
import { champInvalide, conflit, interdit, introuvable } from '../../commun/erreurs.ts';
import { appelantDe, type Contexte } from '../../graphql/contexte.ts';
import { exigerAutantDeDroits, exigerDeTenir, permissionsDuRole } from '../acces/delegation.ts';
import { changerDroits } from '../acces/droits.service.ts';
import { Role } from '../acces/role.entity.ts';
import { CE_ROLE } from '../acces/role.service.ts';
import { UtilisateurRole } from '../acces/utilisateur-role.entity.ts';
import type { AssignerRoleInput } from './attribution.inputs.ts';
import { Utilisateur } from './utilisateur.entity.ts';

export const CE_COMPTE = { fr: 'Ce compte', en: 'This account' };

/** Document 002, "Assigner un rôle": one role per application; never one's own. */
export function assigner(contexte: Contexte, input: AssignerRoleInput): Promise<Utilisateur> {
  const { em, horloge } = contexte;
  return changerDroits(contexte, async () => {
    const utilisateur = await autreCompte(contexte, input.utilisateurId);
    const role = await em.findOne(Role, cle(input.roleId, CE_ROLE), { populate: ['application'] });
    if (!role) throw introuvable(CE_ROLE);
    const dateFin = input.dateFin ?? null;
    if (dateFin !== null && dateFin <= horloge.maintenant())
      throw champInvalide('dateFin', 'Cette date est passée.', 'This date is in the past.');
    exigerDeTenir(contexte, await permissionsDuRole(em, role.id));
    const tenu = await em.findOne(
      UtilisateurRole,
      { utilisateur, application: role.application },
      { populate: ['role'] },
    );
    if (tenu && input.remplacer !== true) throw dejaTenu(tenu.role, role);
    if (tenu) em.assign(tenu, { role, dateFin });
    else em.create(UtilisateurRole, { utilisateur, role, application: role.application, dateFin } as never);
    return utilisateur;
  });
}

/** Nobody edits their own roles, nor those of an account that has more rights. */
async function autreCompte(contexte: Contexte, utilisateurId: string): Promise<Utilisateur> {
  const utilisateur = await contexte.em.findOne(Utilisateur, cle(utilisateurId, CE_COMPTE));
  if (!utilisateur) throw introuvable(CE_COMPTE);
  if (utilisateur.id === appelantDe(contexte).id) {
    throw interdit({ fr: 'Personne ne change ses propres rôles', en: 'Nobody changes their own roles' });
  }
  await exigerAutantDeDroits(contexte, utilisateur.id);
  return utilisateur;
}

function dejaTenu(tenu: Role, demande: Role) {
  return conflit(
    {
      fr: 'Un compte n’a qu’un rôle par application',
      en: 'An account has only one role per application',
    },
    {
      details: {
        fr: `Il est déjà « ${tenu.nom} » : remplacez ce rôle pour qu’il soit « ${demande.nom} »`,
        en: `It is already “${tenu.nom}”: replace that role to make it “${demande.nom}”`,
      },
    },
  );
}
