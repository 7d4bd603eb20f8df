import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { cle } from '../../socle/commun/cle.ts';
import { introuvable, saisieInvalide } from '../../socle/commun/erreurs.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { coutDeListe } from '../../socle/graphql/limites.ts';
import { uneFois } from '../../socle/idempotence/une-fois.ts';
import { Exige } from '../../socle/securite/droits.ts';
import { Promotion } from './promotion.entity.ts';
import {
  ActiverPromotionInput,
  ConsulterPromotionArgs,
  CreerPromotionInput,
  DesactiverPromotionInput,
  ModifierPromotionInput,
  PromotionPage,
  PromotionPayload,
} from './promotion.inputs.ts';
import { CETTE_PROMOTION, consulterPromotions, type PromotionAffichee, promotionVisible } from './promotion.lecture.ts';
import { PROMOTION_ACTIVER, PROMOTION_GERER, PROMOTION_LIRE } from './promotion.permissions.ts';
import * as service from './promotion.service.ts';

@Resolver(() => Promotion)
export class PromotionResolver {
  @Exige(PROMOTION_LIRE)
  @Query(() => PromotionPage, {
    complexity: coutDeListe(10),
  })
  consulterPromotion(@Args(() => ConsulterPromotionArgs) args: ConsulterPromotionArgs, @Ctx() contexte: Contexte) {
    return consulterPromotions(contexte, args);
  }

  @Exige(PROMOTION_LIRE)
  @Query(() => Promotion)
  async voirPromotion(
    @Ctx() contexte: Contexte,
    @Arg('id', () => ID, { nullable: true }) id?: string | null,
    @Arg('code', () => String, { nullable: true }) code?: string | null,
  ) {
    if ((id == null) === (code == null)) throw unSeul();
    const demandee = id == null ? { code: (code ?? '').toUpperCase() } : { id: cle(id, CETTE_PROMOTION) };
    const promotion = await promotionVisible(contexte, demandee);
    if (!promotion) throw introuvable(CETTE_PROMOTION);
    return promotion;
  }

  @Exige(PROMOTION_GERER)
  @Mutation(() => PromotionPayload)
  async creerPromotion(@Arg('input', () => CreerPromotionInput) input: CreerPromotionInput, @Ctx() contexte: Contexte) {
    const message = { fr: 'Promotion créée avec succès', en: 'Promotion created successfully' };
    const creer = async () => promotionVisible(contexte, { id: await service.creer(contexte, input) });
    return {
      message,
      promotion: await uneFois(contexte, 'promotion', creer, (id) => this.voirPromotion(contexte, id)),
    };
  }

  @Exige(PROMOTION_GERER)
  @Mutation(() => PromotionPayload)
  async modifierPromotion(
    @Arg('input', () => ModifierPromotionInput) input: ModifierPromotionInput,
    @Ctx() contexte: Contexte,
  ) {
    const message = { fr: 'Promotion mise à jour avec succès', en: 'Promotion updated successfully' };
    return { message, promotion: await promotionVisible(contexte, { id: await service.modifier(contexte, input) }) };
  }

  @Exige(PROMOTION_ACTIVER)
  @Mutation(() => PromotionPayload)
  async activerPromotion(
    @Arg('input', () => ActiverPromotionInput) input: ActiverPromotionInput,
    @Ctx() contexte: Contexte,
  ) {
    const message = { fr: 'Promotion activée avec succès', en: 'Promotion activated successfully' };
    return { message, promotion: await relire(contexte, await service.activer(contexte, input)) };
  }

  @Exige(PROMOTION_ACTIVER)
  @Mutation(() => PromotionPayload)
  async desactiverPromotion(
    @Arg('input', () => DesactiverPromotionInput) input: DesactiverPromotionInput,
    @Ctx() contexte: Contexte,
  ) {
    const message = { fr: 'Promotion désactivée avec succès', en: 'Promotion deactivated successfully' };
    return { message, promotion: await relire(contexte, await service.desactiver(contexte, input)) };
  }
}

/** Whoever activates need not be the one who manages. */
async function relire({ em }: Contexte, id: number): Promise<PromotionAffichee> {
  const ligne = await sql(em).selectFrom('promotion').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
  return { ...ligne, nom: { fr: ligne.nomFr, en: ligne.nomEn } };
}

const unSeul = () => {
  const message = { fr: 'Donnez l’id ou le code, et un seul.', en: 'Give the id or the code, and only one.' };
  return saisieInvalide([
    { chemin: 'id', message },
    { chemin: 'code', message },
  ]);
};
