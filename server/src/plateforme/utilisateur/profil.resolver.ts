import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { Connectee, OuvreSaTransaction } from '../../socle/securite/droits.ts';
import { ModifierProfilInput } from '../session/session.inputs.ts';
import { UtilisateurPayload } from '../session/session.types.ts';
import { modifierProfil } from './profil.service.ts';

@Resolver()
export class ProfilResolver {
  @Connectee({ personnes: true })
  @OuvreSaTransaction()
  @Mutation(() => UtilisateurPayload)
  async modifierProfil(@Arg('input', () => ModifierProfilInput) input: ModifierProfilInput, @Ctx() contexte: Contexte) {
    return {
      message: { fr: 'Profil mis à jour avec succès', en: 'Profile updated successfully' },
      utilisateur: await modifierProfil(contexte, input),
    };
  }
}
