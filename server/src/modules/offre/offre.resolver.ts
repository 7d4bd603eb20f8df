import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { sql } from '../../commun/base-de-donnees.ts';
import { ligneDe, lignesPar } from '../../commun/chargeurs.ts';
import { cle } from '../../commun/cle.ts';
import { introuvable, saisieInvalide } from '../../commun/erreurs.ts';
import { appelantDe, type Contexte } from '../../graphql/contexte.ts';
import { coutDeListe } from '../../graphql/limites.ts';
import { Exige } from '../../securite/droits.ts';
import { VerdictEligibilite } from '../eligibilite/eligibilite.inputs.ts';
import { faitsDe } from '../eligibilite/faits.ts';
import { verdictsPour } from '../eligibilite/verdict.ts';
import { Offre } from './offre.entity.ts';
import {
  ActiverOffreInput,
  CreerOffreInput,
  DesactiverOffreInput,
  ModifierOffreInput,
  OffrePayload,
} from './offre.inputs.ts';
import { consulterOffres, lireOffre, type OffreLue } from './offre.lecture.ts';
import { ConsulterOffreArgs, OffrePage } from './offre.liste.ts';
import { OFFRE_ACTIVER, OFFRE_GERER, OFFRE_LIRE } from './offre.permissions.ts';
import { regardSurOffres, versionPour } from './offre.regles.ts';
import * as service from './offre.service.ts';
import { VersionOffre } from './version-offre.entity.ts';

@Resolver(() => Offre)
export class OffreResolver {
  @Exige(OFFRE_LIRE)
  @Query(() => OffrePage, {
    description: 'Sans OFFRE_GERER : seulement ce qui se vend aujourd’hui, ou que son numéro teste',
    complexity: coutDeListe(10),
  })
  consulterOffre(@Args(() => ConsulterOffreArgs) args: ConsulterOffreArgs, @Ctx() contexte: Contexte) {
    return consulterOffres(contexte, args);
  }

  @Exige(OFFRE_LIRE)
  @Query(() => Offre, { description: 'Par id ou par code' })
  async voirOffre(
    @Ctx() contexte: Contexte,
    @Arg('id', () => ID, { nullable: true }) id?: string | null,
    @Arg('code', () => String, { nullable: true }) code?: string | null,
  ) {
    if ((id == null) === (code == null)) throw unSeul();
    const regard = await regardSurOffres(contexte);
    const demandee = id == null ? { code: (code ?? '').toUpperCase() } : { id: cle(id, service.CETTE_OFFRE) };
    const offre = await lireOffre(contexte.em, demandee, regard);
    if (!offre) throw introuvable(service.CETTE_OFFRE);
    return offre;
  }

  @Exige(OFFRE_GERER)
  @Mutation(() => OffrePayload, { description: 'La version 1, en brouillon' })
  async creerOffre(@Arg('input', () => CreerOffreInput) input: CreerOffreInput, @Ctx() contexte: Contexte) {
    const message = { fr: 'Offre créée avec succès', en: 'Offer created successfully' };
    return { message, offre: await this.relire(contexte, await service.creer(contexte, input)) };
  }

  @Exige(OFFRE_GERER)
  @Mutation(() => OffrePayload)
  async modifierOffre(@Arg('input', () => ModifierOffreInput) input: ModifierOffreInput, @Ctx() contexte: Contexte) {
    const message = { fr: 'Offre mise à jour avec succès', en: 'Offer updated successfully' };
    return { message, offre: await this.relire(contexte, await service.modifier(contexte, input)) };
  }

  @Exige(OFFRE_ACTIVER)
  @Mutation(() => OffrePayload, { description: 'La version validée devient l’active ; dit ce qui manque' })
  async activerOffre(@Arg('input', () => ActiverOffreInput) input: ActiverOffreInput, @Ctx() contexte: Contexte) {
    const message = { fr: 'Offre activée avec succès', en: 'Offer activated successfully' };
    return { message, offre: await this.relire(contexte, await service.activer(contexte, input)) };
  }

  @Exige(OFFRE_ACTIVER)
  @Mutation(() => OffrePayload, {
    description: 'Plus de nouvelles souscriptions ; celles qui existent gardent leurs termes',
  })
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

  @FieldResolver(() => VersionOffre, { nullable: true, description: 'Celle que l’appelant peut souscrire' })
  async versionOfferte(@Root() { id, regard }: OffreLue, @Ctx() contexte: Contexte) {
    const choisie = await versionPour(contexte.em, id, regard.numero, regard.maintenant);
    return choisie && ligneDe(contexte, 'version_offre', choisie.id);
  }

  @FieldResolver(() => [VersionOffre], { description: 'Toutes, la dernière d’abord ; sans OFFRE_GERER : aucune' })
  versions(@Root() { id, regard }: OffreLue, @Ctx() contexte: Contexte) {
    if (!regard.gere) return [];
    return lignesPar(contexte, 'versions', id, (ids) =>
      sql(contexte.em)
        .selectFrom('version_offre')
        .where('offreId', 'in', [...ids])
        .selectAll()
        .select('offreId as cle')
        .orderBy('numero', 'desc')
        .execute(),
    );
  }

  @FieldResolver(() => Offre, { nullable: true, description: 'L’offre à prendre à sa place' })
  async remplacePar(@Root() { remplaceParId, regard }: OffreLue, @Ctx() contexte: Contexte) {
    return remplaceParId === null ? null : lireOffre(contexte.em, { id: remplaceParId }, regard);
  }

  @FieldResolver(() => VerdictEligibilite, { description: 'De l’appelant, avant qu’il choisisse une puissance' })
  async eligibilite(@Root() { id, regard }: OffreLue, @Ctx() contexte: Contexte) {
    const demande = { numero: regard.numero, codePostal: null, puissance: null, canal: 'SITE' };
    const faits = await faitsDe(contexte.em, appelantDe(contexte).id, demande, regard.maintenant);
    if (!faits) throw introuvable(service.CETTE_OFFRE);
    return (await verdictsPour(contexte.em, 'offreId', [id], faits)).get(id);
  }
}

const unSeul = () => {
  const message = { fr: 'Donnez l’id ou le code, et un seul.', en: 'Give the id or the code, and only one.' };
  return saisieInvalide([
    { chemin: 'id', message },
    { chemin: 'code', message },
  ]);
};
