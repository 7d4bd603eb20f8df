import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { cle } from '../../socle/commun/cle.ts';
import { SuppressionPayload, SupprimerInput } from '../../socle/commun/edition.ts';
import { introuvable, saisieInvalide } from '../../socle/commun/erreurs.ts';
import { versDate } from '../../socle/commun/horloge.ts';
import { numeroDeReference, referenceDe } from '../../socle/commun/recherche.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { coutDeListe } from '../../socle/graphql/limites.ts';
import { uneFois } from '../../socle/idempotence/une-fois.ts';
import { Exige } from '../../socle/securite/droits.ts';
import { Commentaire } from '../commentaire/commentaire.entity.ts';
import { signatureExigee } from '../signature-client/exigence.ts';
import { commentairesDe, historiqueDe, trancheDuFil } from './fil.ts';
import { Intervention } from './intervention.entity.ts';
import { CreerInterventionInput, ModifierInterventionInput } from './intervention.inputs.ts';
import {
  type InterventionLue,
  LINTERVENTION,
  lireEcrite,
  lireIntervention,
  listerInterventions,
} from './intervention.lecture.ts';
import {
  INTERVENTION_CREER,
  INTERVENTION_LIRE,
  INTERVENTION_MODIFIER,
  INTERVENTION_SUPPRIMER,
} from './intervention.permissions.ts';
import { regardDe, relationsDe } from './intervention.regles.ts';
import * as service from './intervention.service.ts';
import {
  InterventionFiltre,
  InterventionPage,
  InterventionPayload,
  InterventionTri,
  TransitionPossible,
} from './intervention.types.ts';
import { champsModifiables, contestable, contestationSansReponse, transitionsPossibles } from './machine.ts';
import { Mouvement } from './mouvement.entity.ts';
import { triDe } from './ordre.ts';
import { ouvrir } from './ouverture.ts';

@Resolver(() => Intervention)
export class InterventionResolver {
  @Exige(INTERVENTION_LIRE)
  @Query(() => InterventionPage, {
    complexity: coutDeListe(10),
  })
  consulterIntervention(
    @Ctx() contexte: Contexte,
    @Info() info: GraphQLResolveInfo,
    @Arg('filtre', () => InterventionFiltre, { nullable: true }) donne?: InterventionFiltre,
    @Arg('tri', () => InterventionTri, { nullable: true })
    tri?: InterventionTri,
    @Arg('page', () => Int, { nullable: true, defaultValue: 1 }) page?: number,
    @Arg('perPage', () => Int, { nullable: true, defaultValue: 10 }) perPage?: number,
    @Arg('apres', () => String, {
      nullable: true,
    })
    apres?: string,
  ) {
    const filtre = donne ?? {};
    return listerInterventions(contexte, { filtre, page, perPage, apres }, triDe(filtre, tri), info);
  }

  @Exige(INTERVENTION_LIRE)
  @Query(() => Intervention)
  async voirIntervention(
    @Ctx() contexte: Contexte,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { nullable: true }) id?: string,
    @Arg('reference', () => String, { nullable: true }) reference?: string,
  ) {
    if ((id == null) === (reference == null)) {
      const message = {
        fr: 'Donnez id ou reference, et un seul des deux.',
        en: 'Give id or reference, and only one of them.',
      };
      throw saisieInvalide([{ chemin: 'id', message }]);
    }
    if (id != null) return lireIntervention(contexte, cle(id, LINTERVENTION), info);
    const numero = numeroDeReference(reference ?? '');
    if (!numero) throw introuvable(LINTERVENTION);
    const lue = await lireIntervention(contexte, cle(String(numero.id), LINTERVENTION), info);
    if (numero.annee !== null && versDate(lue.creerA).getUTCFullYear() !== numero.annee)
      throw introuvable(LINTERVENTION);
    return lue;
  }

  @Exige(INTERVENTION_CREER)
  @Mutation(() => InterventionPayload)
  async creerIntervention(
    @Arg('input', () => CreerInterventionInput) input: CreerInterventionInput,
    @Ctx() contexte: Contexte,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { id, creerA } = await uneFois(
      contexte,
      'intervention',
      () => ouvrir(contexte, input),
      (creee) => service.relire(contexte, creee),
    );
    const reference = referenceDe(id, creerA);
    const message = input.creneau
      ? { fr: `Intervention ${reference} créée et planifiée`, en: `Intervention ${reference} created and planned` }
      : { fr: `Intervention ${reference} créée`, en: `Intervention ${reference} created` };
    return { message, intervention: await lireEcrite(contexte, id, info) };
  }

  @Exige(INTERVENTION_MODIFIER)
  @Mutation(() => InterventionPayload)
  async modifierIntervention(
    @Arg('input', () => ModifierInterventionInput) input: ModifierInterventionInput,
    @Ctx() contexte: Contexte,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { id } = await service.modifier(contexte, input);
    const message = { fr: 'Intervention mise à jour avec succès', en: 'Intervention updated successfully' };
    return { message, intervention: await lireEcrite(contexte, id, info) };
  }

  @Exige(INTERVENTION_SUPPRIMER)
  @Mutation(() => SuppressionPayload)
  async supprimerIntervention(@Arg('input', () => SupprimerInput) input: SupprimerInput, @Ctx() contexte: Contexte) {
    const id = await service.supprimer(contexte, input.id, input.version);
    return { message: { fr: 'Intervention supprimée', en: 'Intervention deleted' }, id };
  }

  @FieldResolver(() => [TransitionPossible])
  async transitionsPossibles(@Root() ligne: InterventionLue, @Ctx() contexte: Contexte) {
    const regard = regardDe(contexte);
    const { statuts } = await contexte.services.listes.de(contexte);
    const appel = {
      de: ligne.etape,
      relations: relationsDe(regard, ligne),
      permissions: regard.permissions,
      contestee: contestationSansReponse(ligne),
      signatureExigee: ligne.etape === 'EN_COURS' && (await signatureExigee(contexte)),
    };
    return transitionsPossibles(appel)
      .map((mouvement) => ({
        ...mouvement,
        statuts: [...statuts.values()].filter(
          ({ id, etape, actif }) =>
            actif && etape === mouvement.etape && (etape !== ligne.etape || id !== ligne.statutId),
        ),
      }))
      .filter(({ fonction, statuts: vises }) => fonction === 'planifierIntervention' || vises.length > 0);
  }

  @FieldResolver(() => [String])
  champsModifiables(@Root() ligne: InterventionLue, @Ctx() contexte: Contexte) {
    const regard = regardDe(contexte);
    if (!regard.permissions.has(INTERVENTION_MODIFIER.nom)) return [];
    return champsModifiables({ etape: ligne.etape, relations: relationsDe(regard, ligne) });
  }

  @FieldResolver(() => Boolean)
  contestable(@Root() ligne: InterventionLue, @Ctx() contexte: Contexte) {
    return contestable({
      ...ligne,
      contestee: Boolean(ligne.contestee),
      relations: relationsDe(regardDe(contexte), ligne),
    });
  }

  @FieldResolver(() => [Commentaire], { complexity: coutDeListe(20) })
  commentaires(
    @Root() { id }: InterventionLue,
    @Ctx() contexte: Contexte,
    @Info() info: GraphQLResolveInfo,
    @Arg('limite', () => Int, { nullable: true, defaultValue: 20 }) limite: number,
    @Arg('avant', () => ID, { nullable: true }) avant?: string,
  ) {
    return commentairesDe(contexte, id, trancheDuFil(info, limite, avant));
  }

  @FieldResolver(() => [Mouvement], { complexity: coutDeListe(20) })
  historique(
    @Root() { id }: InterventionLue,
    @Ctx() contexte: Contexte,
    @Info() info: GraphQLResolveInfo,
    @Arg('limite', () => Int, { nullable: true, defaultValue: 20 }) limite: number,
    @Arg('avant', () => ID, { nullable: true }) avant?: string,
  ) {
    return historiqueDe(contexte, id, trancheDuFil(info, limite, avant));
  }
}
