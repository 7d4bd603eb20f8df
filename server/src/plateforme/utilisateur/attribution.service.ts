import { cle, cleOuAucune, lireCle } from '../../socle/commun/cle.ts';
import { champInvalide, conflit, introuvable, saisieInvalide } from '../../socle/commun/erreurs.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { exigerDeTenir, permissionsDuRole } from '../droits/delegation.ts';
import { changerDroits } from '../droits/droits.service.ts';
import { Role } from '../role/role.entity.ts';
import { UtilisateurRole } from '../role/utilisateur-role.entity.ts';
import type { AssignerRoleInput, RetirerRoleInput } from './attribution.inputs.ts';
import { annoncerRole } from './changements.ts';
import { lireCompte } from './compte.lecture.ts';
import { CE_COMPTE, exigerUnAutre } from './gestion.ts';
import { Utilisateur } from './utilisateur.entity.ts';

export const PAS_SES_ROLES = { fr: 'Personne ne change ses propres rôles', en: 'Nobody changes their own roles' };

/** Document 002, "Assigner un rôle": one role per application; never one's own. */
export function assigner(contexte: Contexte, input: AssignerRoleInput) {
  return changerDroits(contexte, async () => {
    const utilisateur = await compteDuRole(contexte, input.utilisateurId);
    const role = await roleADonner(contexte, input, '');
    if (input.applicationId != null && lireCle(input.applicationId) !== role.application.id) {
      const message = { fr: 'Ce rôle est d’une autre application.', en: 'This role belongs to another application.' };
      throw saisieInvalide([{ chemin: 'applicationId', message }]);
    }
    const tenu = await roleTenu(contexte, utilisateur, { application: role.application });
    if (tenu && input.remplacer !== true) throw dejaTenu(tenu.role, role);
    await poser(contexte, utilisateur, role, input.dateFin ?? null);
    return utilisateur;
  }).then(({ id }) => lireCompte(contexte.em, id));
}

/** Document 002, "Retirer un rôle d'un utilisateur": by the role, by its application, or by both. */
export function retirer(contexte: Contexte, { utilisateurId, roleId, applicationId }: RetirerRoleInput) {
  return changerDroits(contexte, async () => {
    if (roleId == null && applicationId == null) {
      const message = { fr: 'Dites le rôle ou l’application.', en: 'Tell the role or the application.' };
      throw saisieInvalide(['roleId', 'applicationId'].map((chemin) => ({ chemin, message })));
    }
    const utilisateur = await compteDuRole(contexte, utilisateurId);
    const tenu = await roleTenu(contexte, utilisateur, {
      ...(roleId != null && { role: cleOuAucune(roleId) }),
      ...(applicationId != null && { application: cleOuAucune(applicationId) }),
    });
    if (!tenu) throw introuvable({ fr: 'Ce rôle de ce compte', en: 'This role of this account' });
    await oter(contexte, utilisateur, tenu);
    return utilisateur;
  }).then(({ id }) => lireCompte(contexte.em, id));
}

/** Nobody edits their own roles, nor those of an account that has more rights. */
async function compteDuRole(contexte: Contexte, utilisateurId: string): Promise<Utilisateur> {
  const utilisateur = await contexte.em.findOne(Utilisateur, cle(utilisateurId, CE_COMPTE));
  if (!utilisateur) throw introuvable(CE_COMPTE);
  await exigerUnAutre(contexte, utilisateur, PAS_SES_ROLES);
  return utilisateur;
}

const roleTenu = ({ em }: Contexte, utilisateur: Utilisateur, quoi: object) =>
  em.findOne(UtilisateurRole, { utilisateur, ...quoi }, { populate: ['role'] });

interface Demande {
  roleId: string;
  dateFin?: Date | null;
}

/** A role that exists, that ends in the future, and of which the caller holds every permission. */
export async function roleADonner(contexte: Contexte, { roleId, dateFin }: Demande, chemin: string): Promise<Role> {
  const role = await contexte.em.findOne(Role, cleOuAucune(roleId), { populate: ['application'] });
  if (!role) throw champInvalide(`${chemin}roleId`, 'Ce rôle n’existe pas.', 'This role does not exist.');
  if (dateFin != null && dateFin <= contexte.horloge.maintenant())
    throw champInvalide(`${chemin}dateFin`, 'Cette date est passée.', 'This date is in the past.');
  exigerDeTenir(contexte, await permissionsDuRole(contexte.em, role.id));
  return role;
}

async function poser(
  contexte: Contexte,
  utilisateur: Utilisateur,
  role: Role,
  dateFin: Date | null,
  invite = false,
): Promise<void> {
  const tenu = await roleTenu(contexte, utilisateur, { application: role.application });
  const avant = tenu && { role: tenu.role, dateFin: tenu.dateFin };
  await annoncerRole(contexte, utilisateur.id, avant, { role, dateFin }, { invite });
  if (tenu) contexte.em.assign(tenu, { role, dateFin });
  else contexte.em.create(UtilisateurRole, { utilisateur, role, application: role.application, dateFin });
  signer(contexte, utilisateur);
}

async function oter(contexte: Contexte, utilisateur: Utilisateur, tenu: UtilisateurRole): Promise<void> {
  await annoncerRole(contexte, utilisateur.id, tenu, null);
  contexte.em.remove(tenu);
  signer(contexte, utilisateur);
}

/** A change of roles is a change of the account: a form that was opened before it is told so. */
function signer({ horloge }: Contexte, utilisateur: Utilisateur): void {
  utilisateur.modifierA = horloge.maintenant();
}

/**
 * All the roles of an account as they are to be: of what stays as it was nothing is asked, all else follows the rules.
 * `invite`: the account is new, and its person hears of it all by their invitation.
 */
export async function poserRoles(
  contexte: Contexte,
  utilisateur: Utilisateur,
  demandes: readonly Demande[],
  { invite = false }: { invite?: boolean } = {},
): Promise<void> {
  const { em } = contexte;
  const tenus = await em.find(UtilisateurRole, { utilisateur }, { populate: ['role', 'application'] });
  const vus = new Set<number>();
  for (const [rang, demande] of demandes.entries()) {
    const inchange = tenus.find(
      ({ role, dateFin }) => role.id === lireCle(demande.roleId) && memeFin(dateFin, demande),
    );
    const role = inchange?.role ?? (await roleADonner(contexte, demande, `roles.${rang}.`));
    if (vus.has(role.application.id)) {
      const fr = 'Un seul rôle par application.';
      throw champInvalide(`roles.${rang}.roleId`, fr, 'Only one role per application.');
    }
    vus.add(role.application.id);
    if (!inchange) await poser(contexte, utilisateur, role, demande.dateFin ?? null, invite);
  }
  for (const tenu of tenus) {
    if (!vus.has(tenu.application.id)) await oter(contexte, utilisateur, tenu);
  }
}

const memeFin = (dateFin: Date | null, demande: Demande): boolean =>
  (dateFin?.getTime() ?? null) === (demande.dateFin?.getTime() ?? null);

function dejaTenu(tenu: Role, demande: Role) {
  return conflit(
    { fr: 'Un compte n’a qu’un rôle par application', en: 'An account has only one role per application' },
    {
      details: {
        fr: `Il est déjà « ${tenu.nom} » : remplacez ce rôle pour qu’il soit « ${demande.nom} »`,
        en: `It is already “${tenu.nom}”: replace that role to make it “${demande.nom}”`,
      },
    },
  );
}
