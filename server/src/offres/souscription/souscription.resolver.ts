import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { cleOuAucune } from '../../socle/commun/cle.ts';
import { champInvalide } from '../../socle/commun/erreurs.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { coutDeListe } from '../../socle/graphql/limites.ts';
import { uneFois } from '../../socle/idempotence/une-fois.ts';
import { Exige } from '../../socle/securite/droits.ts';
import { regardSurOffres } from '../offre/offre.regles.ts';
import { CONSOMMATION_PAR_DEFAUT } from '../offre/prix.ts';
import { promotionsSimulees } from '../promotion/promotion.lecture.ts';
import { clientServi, exigerClientActif } from './client.ts';
import { etablirDevis } from './devis.ts';
import type { DemandeDevis } from './devis.types.ts';
import { DevisSouscription } from './prix.outputs.ts';
import { Souscription } from './souscription.entity.ts';
import {
  ConsulterSouscriptionArgs,
  type DemandeDePrixInput,
  PrevisualiserSouscriptionInput,
  ReprendreSouscriptionInput,
  ResilierSouscriptionInput,
  SouscriptionPage,
  SouscriptionPayload,
  SouscrireOffreInput,
  SuspendreSouscriptionInput,
  VoirOffreSouscriteArgs,
} from './souscription.inputs.ts';
import {
  consulterSouscriptions,
  lireSouscription,
  offresSouscrites,
  voirSouscription,
} from './souscription.lecture.ts';
import { OFFRE_SOUSCRIRE, SOUSCRIPTION_GERER } from './souscription.permissions.ts';
import { souscrire } from './souscription.service.ts';
import * as vie from './vie.service.ts';

@Resolver(() => Souscription)
export class SouscriptionResolver {
  @Exige(OFFRE_SOUSCRIRE)
  @Query(() => DevisSouscription)
  async previsualiserSouscription(
    @Arg('input', () => PrevisualiserSouscriptionInput) input: PrevisualiserSouscriptionInput,
    @Ctx() contexte: Contexte,
  ) {
    const demande = await demandeDe(contexte, input);
    const simulees = await promotionsSimulees(contexte, input.promotionIds ?? null);
    return etablirDevis(contexte.em, demande, contexte.horloge.maintenant(), simulees);
  }

  @Exige(OFFRE_SOUSCRIRE)
  @Mutation(() => SouscriptionPayload)
  async souscrireOffre(@Arg('input', () => SouscrireOffreInput) input: SouscrireOffreInput, @Ctx() contexte: Contexte) {
    const faire = async () => {
      const { prixAttendu = null, versionAttendue = null, dateDebut = null } = input;
      const demande = { ...(await demandeDe(contexte, input)), prixAttendu, versionAttendue, dateDebut };
      return lireSouscription(contexte.em, await souscrire(contexte, demande));
    };
    const message = { fr: 'Offre souscrite avec succès', en: 'Offer subscribed successfully' };
    return {
      message,
      souscription: await uneFois(contexte, 'souscription', faire, (id) => voirSouscription(contexte, id)),
    };
  }

  @Exige(OFFRE_SOUSCRIRE)
  @Query(() => SouscriptionPage, { complexity: coutDeListe(10) })
  voirOffreSouscrite(
    @Args(() => VoirOffreSouscriteArgs) args: VoirOffreSouscriteArgs,
    @Ctx() contexte: Contexte,
    @Info() info: GraphQLResolveInfo,
  ) {
    return offresSouscrites(contexte, args, info);
  }

  @Exige(OFFRE_SOUSCRIRE)
  @Query(() => Souscription)
  voirSouscription(@Arg('id', () => ID) id: string, @Ctx() contexte: Contexte) {
    return voirSouscription(contexte, id);
  }

  @Exige(SOUSCRIPTION_GERER)
  @Query(() => SouscriptionPage, { complexity: coutDeListe(10) })
  consulterSouscription(
    @Args(() => ConsulterSouscriptionArgs) args: ConsulterSouscriptionArgs,
    @Ctx() contexte: Contexte,
    @Info() info: GraphQLResolveInfo,
  ) {
    return consulterSouscriptions(contexte, args, info);
  }

  @Exige(SOUSCRIPTION_GERER)
  @Mutation(() => SouscriptionPayload)
  async suspendreSouscription(
    @Arg('input', () => SuspendreSouscriptionInput) input: SuspendreSouscriptionInput,
    @Ctx() contexte: Contexte,
  ) {
    const message = { fr: 'Souscription suspendue', en: 'Subscription suspended' };
    return { message, souscription: await lireSouscription(contexte.em, await vie.suspendre(contexte, input)) };
  }

  @Exige(SOUSCRIPTION_GERER)
  @Mutation(() => SouscriptionPayload)
  async reprendreSouscription(
    @Arg('input', () => ReprendreSouscriptionInput) input: ReprendreSouscriptionInput,
    @Ctx() contexte: Contexte,
  ) {
    const message = { fr: 'Souscription reprise', en: 'Subscription resumed' };
    return { message, souscription: await lireSouscription(contexte.em, await vie.reprendre(contexte, input)) };
  }

  @Exige(OFFRE_SOUSCRIRE)
  @Mutation(() => SouscriptionPayload)
  async resilierSouscription(
    @Arg('input', () => ResilierSouscriptionInput) input: ResilierSouscriptionInput,
    @Ctx() contexte: Contexte,
  ) {
    const message = { fr: 'Résiliation enregistrée', en: 'Ending recorded' };
    return { message, souscription: await lireSouscription(contexte.em, await vie.resilier(contexte, input)) };
  }
}

async function demandeDe(contexte: Contexte, input: DemandeDePrixInput): Promise<DemandeDevis> {
  const { clientId, numero, essai, canal } = await clientServi(contexte, input);
  await exigerClientActif(contexte, clientId);
  if (numero === null) {
    throw champInvalide(
      'numero',
      'Ce compte n’a pas de numéro : indiquez-en un.',
      'This account has no number: give one.',
    );
  }
  return {
    ...{ clientId, numero, essai, canal },
    voitTout: (await regardSurOffres(contexte)).gere,
    offreId: cleOuAucune(input.offreId),
    puissance: input.puissance,
    codePostal: input.codePostal || null,
    codePromotion: input.codePromotion?.toUpperCase() || null,
    kwhParAn: input.kwhParAn ?? CONSOMMATION_PAR_DEFAUT.kwhParAn,
    pourcentCreuses: input.pourcentCreuses ?? CONSOMMATION_PAR_DEFAUT.pourcentCreuses,
  };
}
