import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { cle } from '../../socle/commun/cle.ts';
import { introuvable, saisieInvalide } from '../../socle/commun/erreurs.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { coutDeListe } from '../../socle/graphql/limites.ts';
import { uneFois } from '../../socle/idempotence/une-fois.ts';
import { Exige } from '../../socle/securite/droits.ts';
import { BesoinInput } from './catalogue.inputs.ts';
import { regardDuBesoin } from './catalogue.ts';
import { Offre } from './offre.entity.ts';
import {
  ActiverOffreInput,
  CreerOffreInput,
  DesactiverOffreInput,
  ModifierOffreInput,
  OffrePayload,
} from './offre.inputs.ts';
import { consulterOffres, lireOffre } from './offre.lecture.ts';
import { ConsulterOffreArgs, OffrePage } from './offre.liste.ts';
import { OFFRE_ACTIVER, OFFRE_GERER, OFFRE_LIRE } from './offre.permissions.ts';
import { regardSurOffres } from './offre.regles.ts';
import * as service from './offre.service.ts';

@Resolver(() => Offre)
export class OffreResolver {
  @Exige(OFFRE_LIRE)
  @Query(() => OffrePage, {
    complexity: coutDeListe(10),
  })
  consulterOffre(
    @Args(() => ConsulterOffreArgs) args: ConsulterOffreArgs,
    @Ctx() contexte: Contexte,
    @Info() info: GraphQLResolveInfo,
  ) {
    return consulterOffres(contexte, args, info);
  }

  @Exige(OFFRE_LIRE)
  @Query(() => Offre)
  async voirOffre(
    @Ctx() contexte: Contexte,
    @Arg('id', () => ID, { nullable: true }) id?: string | null,
    @Arg('code', () => String, { nullable: true }) code?: string | null,
    @Arg('besoin', () => BesoinInput, { nullable: true }) besoin?: BesoinInput | null,
  ) {
    if ((id == null) === (code == null)) throw unSeul();
    const regard = await regardDuBesoin(contexte, besoin);
    const demandee = id == null ? { code: (code ?? '').toUpperCase() } : { id: cle(id, service.CETTE_OFFRE) };
    const offre = await lireOffre(contexte.em, demandee, regard);
    if (!offre) throw introuvable(service.CETTE_OFFRE);
    return offre;
  }

  @Exige(OFFRE_GERER)
  @Mutation(() => OffrePayload)
  async creerOffre(@Arg('input', () => CreerOffreInput) input: CreerOffreInput, @Ctx() contexte: Contexte) {
    const message = { fr: 'Offre créée avec succès', en: 'Offer created successfully' };
    const creer = async () => this.relire(contexte, await service.creer(contexte, input));
    return { message, offre: await uneFois(contexte, 'offre', creer, (id) => this.voirOffre(contexte, id)) };
  }

  @Exige(OFFRE_GERER)
  @Mutation(() => OffrePayload)
  async modifierOffre(@Arg('input', () => ModifierOffreInput) input: ModifierOffreInput, @Ctx() contexte: Contexte) {
    const message = { fr: 'Offre mise à jour avec succès', en: 'Offer updated successfully' };
    return { message, offre: await this.relire(contexte, await service.modifier(contexte, input)) };
  }

  @Exige(OFFRE_ACTIVER)
  @Mutation(() => OffrePayload)
  async activerOffre(@Arg('input', () => ActiverOffreInput) input: ActiverOffreInput, @Ctx() contexte: Contexte) {
    const message = { fr: 'Offre activée avec succès', en: 'Offer activated successfully' };
    return { message, offre: await this.relire(contexte, await service.activer(contexte, input)) };
  }

  @Exige(OFFRE_ACTIVER)
  @Mutation(() => OffrePayload)
  async desactiverOffre(
    @Arg('input', () => DesactiverOffreInput) input: DesactiverOffreInput,
    @Ctx() contexte: Contexte,
  ) {
    const message = { fr: 'Offre désactivée avec succès', en: 'Offer deactivated successfully' };
    return { message, offre: await this.relire(contexte, await service.desactiver(contexte, input)) };
  }

  private async relire(contexte: Contexte, id: number) {
    return lireOffre(contexte.em, { id }, await regardSurOffres(contexte));
  }
}

const unSeul = () => {
  const message = { fr: 'Donnez l’id ou le code, et un seul.', en: 'Give the id or the code, and only one.' };
  return saisieInvalide([
    { chemin: 'id', message },
    { chemin: 'code', message },
  ]);
};
