import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Utilisateur } from '../../plateforme/utilisateur/utilisateur.entity.ts';
import type { LigneDe } from '../../socle/base/base-de-donnees.ts';
import { ligneDe } from '../../socle/commun/chargeurs.ts';
import { SuppressionPayload, SupprimerInput } from '../../socle/commun/edition.ts';
import { appelantDe, type Contexte } from '../../socle/graphql/contexte.ts';
import { coutDeListe } from '../../socle/graphql/limites.ts';
import { uneFois } from '../../socle/idempotence/une-fois.ts';
import { Connectee } from '../../socle/securite/droits.ts';
import { Vue } from './vue.entity.ts';
import { CreerVueInput, ModifierVueInput, VuePayload } from './vue.inputs.ts';
import * as service from './vue.service.ts';

@Resolver(() => Vue)
export class VueResolver {
  @Connectee({ personnes: true })
  @Query(() => [Vue], { complexity: coutDeListe(50) })
  consulterVue(@Arg('page', () => String) page: string, @Ctx() contexte: Contexte) {
    return service.consulter(contexte, page);
  }

  @Connectee({ personnes: true })
  @Mutation(() => VuePayload)
  async creerVue(@Arg('input', () => CreerVueInput) input: CreerVueInput, @Ctx() contexte: Contexte) {
    return {
      message: { fr: 'Vue enregistrée', en: 'View saved' },
      vue: await uneFois(
        contexte,
        'vue',
        () => service.creer(contexte, input),
        (id) => service.relire(contexte, id),
      ),
    };
  }

  @Connectee({ personnes: true })
  @Mutation(() => VuePayload)
  async modifierVue(@Arg('input', () => ModifierVueInput) input: ModifierVueInput, @Ctx() contexte: Contexte) {
    return { message: { fr: 'Vue mise à jour', en: 'View updated' }, vue: await service.modifier(contexte, input) };
  }

  @Connectee({ personnes: true })
  @Mutation(() => SuppressionPayload)
  async supprimerVue(@Arg('input', () => SupprimerInput) input: SupprimerInput, @Ctx() contexte: Contexte) {
    const id = await service.supprimer(contexte, input);
    return { message: { fr: 'Vue supprimée', en: 'View deleted' }, id };
  }

  @FieldResolver(() => Utilisateur)
  utilisateur(@Root() { utilisateurId }: LigneDe<'vue'>, @Ctx() contexte: Contexte) {
    return ligneDe(contexte, 'utilisateur', utilisateurId);
  }

  @FieldResolver(() => Boolean)
  sienne(@Root() { utilisateurId }: LigneDe<'vue'>, @Ctx() contexte: Contexte): boolean {
    return utilisateurId === appelantDe(contexte).id;
  }
}
