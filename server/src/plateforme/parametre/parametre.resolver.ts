import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { LigneDe } from '../../socle/base/base-de-donnees.ts';
import { ligneDe } from '../../socle/commun/chargeurs.ts';
import { SuppressionPayload, SupprimerInput } from '../../socle/commun/edition.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { coutDeListe } from '../../socle/graphql/limites.ts';
import { uneFois } from '../../socle/idempotence/une-fois.ts';
import { Exige } from '../../socle/securite/droits.ts';
import { Codification } from '../codification/codification.entity.ts';
import { Utilisateur } from '../utilisateur/utilisateur.entity.ts';
import { Setting } from './parametre.entity.ts';
import {
  ConsulterSettingArgs,
  CreerSettingInput,
  ModifierSettingInput,
  SettingPage,
  SettingPayload,
} from './parametre.inputs.ts';
import { SETTING_GERER, SETTING_LIRE } from './parametre.permissions.ts';
import * as service from './parametre.service.ts';

@Resolver(() => Setting)
export class SettingResolver {
  @FieldResolver(() => Utilisateur)
  utilisateur(@Root() { utilisateurId }: LigneDe<'setting'>, @Ctx() contexte: Contexte) {
    return ligneDe(contexte, 'utilisateur', utilisateurId);
  }

  @FieldResolver(() => Codification)
  codification(@Root() { codificationId }: LigneDe<'setting'>, @Ctx() contexte: Contexte) {
    return ligneDe(contexte, 'codification', codificationId);
  }

  @Exige(SETTING_LIRE)
  @Query(() => SettingPage, {
    complexity: coutDeListe(10),
  })
  consulterSetting(@Args(() => ConsulterSettingArgs) args: ConsulterSettingArgs, @Ctx() contexte: Contexte) {
    return service.consulter(contexte, args);
  }

  @Exige(SETTING_LIRE)
  @Query(() => Setting)
  voirSetting(@Arg('id', () => ID) id: string, @Ctx() contexte: Contexte) {
    return service.voir(contexte, id);
  }

  @Exige(SETTING_GERER)
  @Mutation(() => SettingPayload)
  async creerSetting(@Arg('input', () => CreerSettingInput) input: CreerSettingInput, @Ctx() contexte: Contexte) {
    return {
      message: { fr: 'Paramètre créé avec succès', en: 'Setting created successfully' },
      setting: await uneFois(
        contexte,
        'setting',
        () => service.creer(contexte, input),
        (id) => service.voir(contexte, id),
      ),
    };
  }

  @Exige(SETTING_GERER)
  @Mutation(() => SettingPayload)
  async modifierSetting(
    @Arg('input', () => ModifierSettingInput) input: ModifierSettingInput,
    @Ctx() contexte: Contexte,
  ) {
    return {
      message: { fr: 'Paramètre mis à jour avec succès', en: 'Setting updated successfully' },
      setting: await service.modifier(contexte, input),
    };
  }

  @Exige(SETTING_GERER)
  @Mutation(() => SuppressionPayload)
  async supprimerSetting(@Arg('input', () => SupprimerInput) input: SupprimerInput, @Ctx() contexte: Contexte) {
    const id = await service.supprimer(contexte, input);
    return { message: { fr: 'Paramètre supprimé avec succès', en: 'Setting deleted successfully' }, id };
  }
}
