import { declarer } from '../../socle/module.ts';
import { signatureDe } from '../utilisateur/signature.ts';
import { DESCRIPTIONS_ROLE } from './role.descriptions.ts';
import { Role } from './role.entity.ts';
import { RoleResolver } from './role.resolver.ts';
import { UtilisateurRole } from './utilisateur-role.entity.ts';

export const role = declarer({
  entites: [Role, UtilisateurRole],
  resolveurs: [RoleResolver, signatureDe(Role)],
  descriptions: [DESCRIPTIONS_ROLE],
  pages: [
    {
      lien: '/roles',
      nom: 'Rôles et permissions',
      nomEn: 'Roles and permissions',
      pictogramme: 'shield',
      ordre: 82,
      application: 'plateforme',
      fonction: 'consulterRole',
    },
  ],
});
