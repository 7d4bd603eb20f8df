import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Utilisateur } from '../../plateforme/utilisateur/utilisateur.entity.ts';
import type { LigneDe } from '../../socle/base/base-de-donnees.ts';
import { ligneDe } from '../../socle/commun/chargeurs.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { coutDeListe } from '../../socle/graphql/limites.ts';
import { Exige } from '../../socle/securite/droits.ts';
import { ABSENCE_LIRE } from '../absence/absence.permissions.ts';
import { Horaire } from './horaire.entity.ts';
import { HORAIRE_GERER } from './horaire.permissions.ts';
import * as service from './horaire.service.ts';
import {
  ConsulterHoraireArgs,
  HorairePage,
  HorairePayload,
  ModifierHorairesInput,
  SemaineHoraire,
} from './horaire.types.ts';

@Resolver(() => Horaire)
export class HoraireResolver {
  @FieldResolver(() => Utilisateur, { nullable: true })
  utilisateur(@Root() { utilisateurId }: LigneDe<'horaire'>, @Ctx() contexte: Contexte) {
    return ligneDe(contexte, 'utilisateur', utilisateurId);
  }

  @FieldResolver(() => [SemaineHoraire])
  semaines(@Root() horaire: LigneDe<'horaire'>): SemaineHoraire[] {
    return service.semainesDe(horaire);
  }

  @Exige(ABSENCE_LIRE)
  @Query(() => HorairePage, { complexity: coutDeListe(10) })
  consulterHoraire(@Args(() => ConsulterHoraireArgs) args: ConsulterHoraireArgs, @Ctx() contexte: Contexte) {
    return service.consulter(contexte, args);
  }

  @Exige(HORAIRE_GERER)
  @Mutation(() => HorairePayload)
  async modifierHoraires(
    @Arg('input', () => ModifierHorairesInput) input: ModifierHorairesInput,
    @Ctx() contexte: Contexte,
  ) {
    return {
      message: { fr: 'Horaires enregistrés', en: 'Working hours recorded' },
      horaire: await service.modifier(contexte, input),
    };
  }
}
