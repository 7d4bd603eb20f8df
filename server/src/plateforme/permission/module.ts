import { declarer } from '../../socle/module.ts';
import { signatureDe } from '../utilisateur/signature.ts';
import { DESCRIPTIONS_PERMISSION } from './permission.descriptions.ts';
import { Permission } from './permission.entity.ts';
import { PermissionResolver } from './permission.resolver.ts';

export const permission = declarer({
  entites: [Permission],
  resolveurs: [PermissionResolver, signatureDe(Permission)],
  descriptions: [DESCRIPTIONS_PERMISSION],
});
