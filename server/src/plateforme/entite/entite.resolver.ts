import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { lignesPar } from '../../socle/commun/chargeurs.ts';
import { SuppressionPayload, SupprimerInput } from '../../socle/commun/edition.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { coutDeListe } from '../../socle/graphql/limites.ts';
import { uneFois } from '../../socle/idempotence/une-fois.ts';
import { Exige } from '../../socle/securite/droits.ts';
import { Entite } from './entite.entity.ts';
import { CreerEntiteInput, EntitePage, EntitePayload, FiltresEntite, ModifierEntiteInput } from './entite.inputs.ts';
import { ENTITE_GERER, ENTITE_LIRE } from './entite.permissions.ts';
import * as service from './entite.service.ts';

/** Document 002, "Entités". */
@Resolver(() => Entite)
export class EntiteResolver {
  @Exige(ENTITE_LIRE)
  @Query(() => EntitePage, { complexity: coutDeListe(10) })
  consulterEntite(@Args(() => FiltresEntite) filtres: FiltresEntite, @Ctx() contexte: Contexte) {
    return service.consulter(contexte, filtres);
  }

  @Exige(ENTITE_LIRE)
  @Query(() => Entite)
  voirEntite(
    @Ctx() { em }: Contexte,
    @Arg('id', () => ID, { nullable: true }) id?: string,
    @Arg('code', () => String, { nullable: true }) code?: string,
  ) {
    return service.voir(em, { id, code });
  }

  @Exige(ENTITE_GERER)
  @Mutation(() => EntitePayload)
  async creerEntite(@Arg('input', () => CreerEntiteInput) input: CreerEntiteInput, @Ctx() contexte: Contexte) {
    return {
      message: { fr: 'Entité créée avec succès', en: 'Entity created successfully' },
      entite: await uneFois(
        contexte,
        'entite',
        () => service.creer(contexte, input),
        (id) => service.voir(contexte.em, { id }),
      ),
    };
  }

  @Exige(ENTITE_GERER)
  @Mutation(() => EntitePayload)
  async modifierEntite(@Arg('input', () => ModifierEntiteInput) input: ModifierEntiteInput, @Ctx() contexte: Contexte) {
    return {
      message: { fr: 'Entité mise à jour avec succès', en: 'Entity updated successfully' },
      entite: await service.modifier(contexte, input),
    };
  }

  @Exige(ENTITE_GERER)
  @Mutation(() => SuppressionPayload)
  async supprimerEntite(@Arg('input', () => SupprimerInput) input: SupprimerInput, @Ctx() contexte: Contexte) {
    const id = await service.supprimer(contexte, input);
    return { message: { fr: 'Entité supprimée avec succès', en: 'Entity deleted successfully' }, id };
  }

  @FieldResolver(() => Int)
  async nombreComptes(@Root() { id }: Entite, @Ctx() contexte: Contexte) {
    const [ligne] = await lignesPar<{ nombre: number }>(contexte, 'comptesDeLEntite', id, (ids) =>
      sql(contexte.em)
        .selectFrom('utilisateur')
        .select((ou) => ['entiteId as cle', ou.fn.countAll<number>().as('nombre')])
        .where('entiteId', 'in', [...ids])
        .groupBy('entiteId')
        .$castTo<{ cle: number; nombre: number }>()
        .execute(),
    );
    return Number(ligne?.nombre ?? 0);
  }
}
