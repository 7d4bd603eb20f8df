import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Utilisateur } from '../../plateforme/utilisateur/utilisateur.entity.ts';
import { ligneDe } from '../../socle/commun/chargeurs.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { coutDeListe } from '../../socle/graphql/limites.ts';
import { uneFois } from '../../socle/idempotence/une-fois.ts';
import { Exige } from '../../socle/securite/droits.ts';
import { INTERVENTION_CREER } from '../intervention/intervention.permissions.ts';
import { Demande } from './demande.entity.ts';
import {
  ConsulterDemandeArgs,
  DemandePage,
  DemandePayload,
  DemanderInterventionInput,
  RefuserDemandeInput,
  RetirerDemandeInput,
} from './demande.inputs.ts';
import { consulter, type DemandeLue, lireLaSienne } from './demande.lecture.ts';
import { DEMANDE_CREER, DEMANDE_LIRE } from './demande.permissions.ts';
import * as service from './demande.service.ts';

@Resolver(() => Demande)
export class DemandeResolver {
  @FieldResolver(() => Utilisateur)
  client(@Root() { clientId }: DemandeLue, @Ctx() contexte: Contexte) {
    return ligneDe(contexte, 'utilisateur', clientId);
  }

  @Exige(DEMANDE_LIRE)
  @Query(() => DemandePage, { complexity: coutDeListe(10) })
  consulterDemande(
    @Args(() => ConsulterDemandeArgs) args: ConsulterDemandeArgs,
    @Ctx() contexte: Contexte,
    @Info() info: GraphQLResolveInfo,
  ) {
    return consulter(contexte, args, info);
  }

  @Exige(DEMANDE_CREER)
  @Mutation(() => DemandePayload)
  async demanderIntervention(
    @Arg('input', () => DemanderInterventionInput) input: DemanderInterventionInput,
    @Ctx() contexte: Contexte,
  ) {
    const demande = await uneFois(
      contexte,
      'demande',
      () => service.demander(contexte, input),
      (id) => lireLaSienne(contexte, id),
    );
    return { message: { fr: 'Demande envoyée', en: 'Request sent' }, demande };
  }

  @Exige(DEMANDE_CREER)
  @Mutation(() => DemandePayload)
  async retirerDemande(@Arg('input', () => RetirerDemandeInput) input: RetirerDemandeInput, @Ctx() contexte: Contexte) {
    const demande = await service.retirer(contexte, input);
    return { message: { fr: 'Demande retirée', en: 'Request withdrawn' }, demande };
  }

  @Exige(INTERVENTION_CREER)
  @Mutation(() => DemandePayload)
  async refuserDemande(@Arg('input', () => RefuserDemandeInput) input: RefuserDemandeInput, @Ctx() contexte: Contexte) {
    const demande = await service.refuser(contexte, input);
    return { message: { fr: 'Demande refusée', en: 'Request refused' }, demande };
  }
}
