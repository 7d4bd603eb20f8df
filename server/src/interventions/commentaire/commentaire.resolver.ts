import type { GraphQLResolveInfo } from 'graphql';
import { sql as brut } from 'kysely';
import { Arg, Args, Ctx, FieldResolver, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { colonnesPersonne, lirePersonnes } from '../../plateforme/utilisateur/personnes.ts';
import { Utilisateur } from '../../plateforme/utilisateur/utilisateur.entity.ts';
import { type LigneDe, sql } from '../../socle/base/base-de-donnees.ts';
import { lignesPar } from '../../socle/commun/chargeurs.ts';
import { SupprimerInput } from '../../socle/commun/edition.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { coutDeListe } from '../../socle/graphql/limites.ts';
import { champsDemandes } from '../../socle/graphql/selection.ts';
import { uneFois } from '../../socle/idempotence/une-fois.ts';
import { Exige } from '../../socle/securite/droits.ts';
import { lireIntervention } from '../intervention/intervention.lecture.ts';
import { COMMENTAIRE_AJOUTER, COMMENTAIRE_MODERER } from '../intervention/intervention.permissions.ts';
import { regardDe } from '../intervention/intervention.regles.ts';
import { CommentairePayload } from '../intervention/intervention.types.ts';
import { Commentaire, VersionCommentaire } from './commentaire.entity.ts';
import {
  AjouterCommentaireInput,
  ContesterInterventionInput,
  MENTIONS_MAX,
  ModifierCommentaireInput,
} from './commentaire.inputs.ts';
import * as service from './commentaire.service.ts';
import { ConsulterMentionnablesArgs, MentionnablePage } from './mention.inputs.ts';
import * as mention from './mention.service.ts';

type CommentaireLu = LigneDe<'commentaire'>;
const VERSIONS_MAX = 20;

@Resolver(() => Commentaire)
export class CommentaireResolver {
  @Exige(COMMENTAIRE_AJOUTER)
  @Query(() => MentionnablePage, { complexity: coutDeListe(10) })
  consulterMentionnables(
    @Args(() => ConsulterMentionnablesArgs) args: ConsulterMentionnablesArgs,
    @Ctx() contexte: Contexte,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mention.consulter(contexte, args, info);
  }

  @Exige(COMMENTAIRE_AJOUTER)
  @Mutation(() => CommentairePayload)
  async ajouterCommentaire(
    @Arg('input', () => AjouterCommentaireInput) input: AjouterCommentaireInput,
    @Ctx() contexte: Contexte,
    @Info() info: GraphQLResolveInfo,
  ) {
    const ecrit = await uneFois(
      contexte,
      'commentaire',
      () => service.ajouter(contexte, input),
      (id) => service.relire(contexte, id),
    );
    return rendre(contexte, info, ecrit, {
      fr: 'Commentaire ajouté',
      en: 'Comment added',
    });
  }

  @Exige(COMMENTAIRE_AJOUTER)
  @Mutation(() => CommentairePayload)
  async modifierCommentaire(
    @Arg('input', () => ModifierCommentaireInput) input: ModifierCommentaireInput,
    @Ctx() contexte: Contexte,
    @Info() info: GraphQLResolveInfo,
  ) {
    return rendre(contexte, info, await service.modifier(contexte, input), {
      fr: 'Commentaire modifié',
      en: 'Comment changed',
    });
  }

  @Exige(COMMENTAIRE_AJOUTER)
  @Mutation(() => CommentairePayload)
  async supprimerCommentaire(
    @Arg('input', () => SupprimerInput) input: SupprimerInput,
    @Ctx() contexte: Contexte,
    @Info() info: GraphQLResolveInfo,
  ) {
    const ecrit = await service.supprimer(contexte, input.id, input.version);
    return rendre(contexte, info, ecrit, { fr: 'Commentaire supprimé', en: 'Comment deleted' });
  }

  @Exige(COMMENTAIRE_AJOUTER)
  @Mutation(() => CommentairePayload)
  async contesterIntervention(
    @Arg('input', () => ContesterInterventionInput) input: ContesterInterventionInput,
    @Ctx() contexte: Contexte,
    @Info() info: GraphQLResolveInfo,
  ) {
    const ecrit = await uneFois(
      contexte,
      'commentaire',
      () => service.contester(contexte, input),
      (id) => service.relire(contexte, id),
    );
    return rendre(contexte, info, ecrit, {
      fr: 'Contestation envoyée',
      en: 'Contestation sent',
    });
  }

  @FieldResolver(() => Boolean)
  modifiable(@Root() { auteurId, supprime }: CommentaireLu, @Ctx() contexte: Contexte) {
    return !supprime && auteurId === regardDe(contexte).utilisateurId;
  }

  @FieldResolver(() => Boolean)
  supprimable(@Root() { auteurId, supprime }: CommentaireLu, @Ctx() contexte: Contexte) {
    const { utilisateurId, permissions } = regardDe(contexte);
    return !supprime && (auteurId === utilisateurId || permissions.has(COMMENTAIRE_MODERER.nom));
  }

  @FieldResolver(() => [Utilisateur], { complexity: MENTIONS_MAX })
  mentions(@Root() { id }: CommentaireLu, @Ctx() contexte: Contexte, @Info() info: GraphQLResolveInfo) {
    return mention.mentionsDe(contexte, id, info);
  }

  @FieldResolver(() => [VersionCommentaire], {
    complexity: 20,
  })
  versions(@Root() { id }: CommentaireLu, @Ctx() contexte: Contexte) {
    return lignesPar(contexte, 'versions du commentaire', id, (ids) => lireVersions(contexte, ids));
  }
}

function lireVersions({ em }: Contexte, ids: readonly number[]) {
  const rang = brut<number>`row_number() over (partition by ${brut.ref('commentaireId')} order by id desc)`;
  const siennes = sql(em)
    .selectFrom('version_commentaire')
    .where('commentaireId', 'in', [...ids])
    .selectAll()
    .select(rang.as('rang'));
  return sql(em)
    .selectFrom(siennes.as('v'))
    .where('v.rang', '<=', VERSIONS_MAX)
    .selectAll()
    .select('v.commentaireId as cle')
    .orderBy('v.id', 'desc')
    .execute();
}

/** Read again only as far as the answer asks for it. */
async function rendre(
  contexte: Contexte,
  info: GraphQLResolveInfo,
  ecrit: service.CommentaireEcrit,
  message: { fr: string; en: string },
) {
  const demandes = champsDemandes(info);
  const auteur = colonnesPersonne(champsDemandes(info, 'commentaire', 'auteur'));
  const avecAuteur = champsDemandes(info, 'commentaire').has('auteur');
  const auteurs = avecAuteur ? await lirePersonnes(contexte.em, [ecrit.auteurId], auteur) : undefined;
  return {
    message,
    commentaire: { ...ecrit, auteur: auteurs?.get(ecrit.auteurId) },
    intervention: demandes.has('intervention')
      ? await lireIntervention(contexte, ecrit.interventionId, info, 'intervention')
      : undefined,
  };
}
