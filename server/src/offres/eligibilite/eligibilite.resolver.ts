import { Arg, Args, Ctx, Field, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { cleOuAucune } from '../../socle/commun/cle.ts';
import { SuppressionPayload, SupprimerInput } from '../../socle/commun/edition.ts';
import { introuvable } from '../../socle/commun/erreurs.ts';
import { lirePage } from '../../socle/commun/liste.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { coutDeListe } from '../../socle/graphql/limites.ts';
import { uneFois } from '../../socle/idempotence/une-fois.ts';
import { Exige } from '../../socle/securite/droits.ts';
import { Offre } from '../offre/offre.entity.ts';
import { OFFRE_LIRE } from '../offre/offre.permissions.ts';
import { verifierPour } from '../souscription/verification.ts';
import { Eligibilite } from './eligibilite.entity.ts';
import {
  ConsulterEligibiliteArgs,
  CreerEligibiliteInput,
  EligibilitePage,
  EligibilitePayload,
  ModifierEligibiliteInput,
  RaisonIneligibilite,
  VerifierEligibiliteArgs,
} from './eligibilite.inputs.ts';
import { ELIGIBILITE_GERER, ELIGIBILITE_LIRE } from './eligibilite.permissions.ts';
import * as service from './eligibilite.service.ts';

@ObjectType({ simpleResolvers: true })
class VerificationEligibilite {
  @Field(() => Boolean) eligible: boolean;
  @Field(() => [RaisonIneligibilite]) raisons: RaisonIneligibilite[];
  @Field(() => [Offre]) alternatives: Offre[];
}

@Resolver(() => Eligibilite)
export class EligibiliteResolver {
  @Exige(ELIGIBILITE_LIRE)
  @Query(() => EligibilitePage, { complexity: coutDeListe(10) })
  consulterEligibilite(
    @Args(() => ConsulterEligibiliteArgs) { offreId, promotionId, ...page }: ConsulterEligibiliteArgs,
    @Ctx() { em }: Contexte,
  ) {
    let requete = sql(em).selectFrom('eligibilite').selectAll().orderBy('id');
    if (offreId != null) requete = requete.where('offreId', '=', cleOuAucune(offreId));
    if (promotionId != null) requete = requete.where('promotionId', '=', cleOuAucune(promotionId));
    return lirePage(em, requete, page);
  }

  @Exige(ELIGIBILITE_GERER)
  @Mutation(() => EligibilitePayload)
  async creerEligibilite(
    @Arg('input', () => CreerEligibiliteInput) input: CreerEligibiliteInput,
    @Ctx() contexte: Contexte,
  ) {
    const message = { fr: 'Éligibilité créée avec succès', en: 'Eligibility created successfully' };
    const creer = async () => lire(contexte, await service.creer(contexte, input));
    return { message, eligibilite: await uneFois(contexte, 'eligibilite', creer, (id) => lire(contexte, id)) };
  }

  @Exige(ELIGIBILITE_GERER)
  @Mutation(() => EligibilitePayload)
  async modifierEligibilite(
    @Arg('input', () => ModifierEligibiliteInput) input: ModifierEligibiliteInput,
    @Ctx() contexte: Contexte,
  ) {
    const message = { fr: 'Éligibilité mise à jour avec succès', en: 'Eligibility updated successfully' };
    return { message, eligibilite: await lire(contexte, await service.modifier(contexte, input)) };
  }

  @Exige(ELIGIBILITE_GERER)
  @Mutation(() => SuppressionPayload)
  async supprimerEligibilite(@Arg('input', () => SupprimerInput) input: SupprimerInput, @Ctx() contexte: Contexte) {
    const message = { fr: 'Éligibilité supprimée avec succès', en: 'Eligibility deleted successfully' };
    return { message, id: await service.supprimer(contexte, input) };
  }

  @Exige(OFFRE_LIRE)
  @Query(() => VerificationEligibilite)
  verifierEligibilite(
    @Args(() => VerifierEligibiliteArgs) demande: VerifierEligibiliteArgs,
    @Ctx() contexte: Contexte,
  ) {
    return verifierPour(contexte, demande);
  }
}

async function lire({ em }: Contexte, id: number | string) {
  const lue = await sql(em).selectFrom('eligibilite').selectAll().where('id', '=', Number(id)).executeTakeFirst();
  if (!lue) throw introuvable(service.CETTE_ELIGIBILITE);
  return lue;
}
