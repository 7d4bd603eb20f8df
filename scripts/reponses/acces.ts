import type { Ecrivain } from './ecriture.ts';
import type { Monde } from './monde.ts';

/** Applications, pages, functions, permissions, roles and accounts of the run's own, made and unmade. */
export async function ecrireAcces(m: Monde, e: Ecrivain): Promise<void> {
  const application = await e.ecrire('admin', 'creerApplication', () => ({ nom: 'Essai', couleur: '#1C7ED6' }));
  const page = await e.ecrire('admin', 'creerPage', () => ({ nom: 'Essai', lien: '/reponses' }));
  const fonction = await e.ecrire('admin', 'creerFonctionApi', () => ({
    applicationId: application.id,
    nomFonction: 'reponses',
  }));
  const permission = await e.ecrire('admin', 'ajouterPermission', () => ({ nom: 'REPONSE_LIRE' }));
  const role = await e.ecrire('admin', 'creerRole', () => ({ applicationId: application.id, nom: 'Essai' }));
  const permissionIds = [permission.id];
  const pages = () => ({ applicationId: application.id, pageIds: [page.id] });
  await e.ecrire('admin', 'ajouterPagesApplication', pages);
  await e.ecrire('admin', 'affecterPermissionsFonction', () => ({ fonctionId: fonction.id, permissionIds }));
  await e.ecrire('admin', 'affecterPermissionsRole', () => ({ roleId: role.id, permissionIds }));
  await e.ecrire('admin', 'modifierApplication', () => ({ ...m.cible(application), description: 'Autre' }));
  await e.ecrire('admin', 'modifierPage', () => ({ ...m.cible(page), nomEn: 'Other' }));
  await e.ecrire('admin', 'modifierFonctionApi', () => ({ ...m.cible(fonction), description: 'Autre' }));
  await e.ecrire('admin', 'modifierPermission', () => ({ ...m.cible(permission), description: 'Autre' }));
  await e.ecrire('admin', 'modifierRole', () => ({ ...m.cible(role), description: 'Autre' }));
  await ecrireComptes(m, e, role.id);
  await e.ecrire('admin', 'retirerPermissionsRole', () => ({ roleId: role.id, permissionIds }));
  await e.ecrire('admin', 'retirerPermissionsFonction', () => ({ fonctionId: fonction.id, permissionIds }));
  await e.ecrire('admin', 'retirerPagesApplication', pages);
  await e.ecrire('admin', 'retirerPermission', () => m.cible(permission));
  await e.ecrire('admin', 'supprimerFonctionApi', () => m.cible(fonction));
  await e.ecrire('admin', 'supprimerRole', () => m.cible(role));
  await e.ecrire('admin', 'supprimerPage', () => m.cible(page));
  await e.ecrire('admin', 'supprimerApplication', () => m.cible(application));
}

async function ecrireComptes(m: Monde, e: Ecrivain, roleId: string): Promise<void> {
  const nouveau = { nom: 'Essai', prenom: 'Un', login: 'reponses', email: 'reponses@exemple.fr' };
  const compte = await e.ecrire('admin', 'creerUtilisateur', () => nouveau);
  const utilisateurId = compte.id;
  await e.ecrire('admin', 'assignerRole', () => ({ utilisateurId, roleId }));
  await e.ecrire('admin', 'retirerRole', () => ({ utilisateurId, roleId }));
  await e.ecrire('admin', 'modifierUtilisateur', () => ({ ...m.cible(compte), profil: 'Autre' }));
  await e.ecrire('admin', 'prolongerUtilisateur', () => ({
    ...m.cible(compte),
    dateExpiration: '2027-01-01T00:00:00Z',
  }));
  await e.ecrire('admin', 'modifierStatutUtilisateur', () => ({ ...m.cible(compte), statut: 'SUSPENDU' }));
  await e.ecrire('admin', 'supprimerUtilisateur', () => m.cible(compte));
  const robot = await e.ecrire('admin', 'creerUtilisateurApi', () => ({ nom: 'Essai', login: 'reponses-api' }));
  const cle = await e.ecrire('admin', 'creerCleApi', () => ({ utilisateurApiId: robot.id, libelle: 'Essai' }));
  await e.ecrire('admin', 'revoquerCleApi', () => ({ id: cle.id }));
  await e.ecrire('admin', 'modifierUtilisateurApi', () => ({ ...m.cible(robot), description: 'Autre' }));
  await e.ecrire('admin', 'supprimerUtilisateurApi', () => m.cible(robot));
}
