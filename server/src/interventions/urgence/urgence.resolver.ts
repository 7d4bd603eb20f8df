import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { cle } from '../../socle/commun/cle.ts';
import { SuppressionPayload, SupprimerInput } from '../../socle/commun/edition.ts';
import { introuvable } from '../../socle/commun/erreurs.ts';
import { pageDe } from '../../socle/commun/liste.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { coutDeListe } from '../../socle/graphql/limites.ts';
import { uneFois } from '../../socle/idempotence/une-fois.ts';
import { Exige } from '../../socle/securite/droits.ts';
import { LISTE_GERER, LISTE_LIRE } from '../intervention/intervention.permissions.ts';
import { DegreUrgence } from './urgence.entity.ts';
import {
  CreerDegreUrgenceInput,
  DegreUrgencePage,
  DegreUrgencePayload,
  ModifierDegreUrgenceInput,
} from './urgence.inputs.ts';
import * as service from './urgence.service.ts';

@Resolver()
export class DegreUrgenceResolver {
  @Exige(LISTE_LIRE)
  @Query(() => DegreUrgencePage, {
    complexity: coutDeListe(10),
  })
  async consulterDegreUrgence(
    @Ctx() contexte: Contexte,
    @Arg('page', () => Int, { nullable: true, defaultValue: 1 }) page?: number,
    @Arg('perPage', () => Int, { nullable: true, defaultValue: 10 }) perPage?: number,
    @Arg('actif', () => Boolean, { nullable: true }) actif?: boolean,
  ) {
    const { urgences } = await contexte.services.listes.de(contexte);
    const toutes = [...urgences.values()].filter((urgence) => actif == null || Boolean(urgence.actif) === actif);
    return pageDe(toutes, { page, perPage });
  }

  @Exige(LISTE_LIRE)
  @Query(() => DegreUrgence)
  async voirDegreUrgence(@Arg('id', () => ID) id: string, @Ctx() contexte: Contexte) {
    const { urgences } = await contexte.services.listes.de(contexte);
    const urgence = urgences.get(cle(id, service.CE_DEGRE));
    if (!urgence) throw introuvable(service.CE_DEGRE);
    return urgence;
  }

  @Exige(LISTE_GERER)
  @Mutation(() => DegreUrgencePayload)
  async creerDegreUrgence(
    @Arg('input', () => CreerDegreUrgenceInput) input: CreerDegreUrgenceInput,
    @Ctx() contexte: Contexte,
  ) {
    return {
      message: { fr: 'Degré d’urgence créé', en: 'Degree of urgency created' },
      urgence: await uneFois(
        contexte,
        'degre_urgence',
        () => service.creer(contexte, input),
        (id) => this.voirDegreUrgence(id, contexte),
      ),
    };
  }

  @Exige(LISTE_GERER)
  @Mutation(() => DegreUrgencePayload)
  async modifierDegreUrgence(
    @Arg('input', () => ModifierDegreUrgenceInput) input: ModifierDegreUrgenceInput,
    @Ctx() contexte: Contexte,
  ) {
    return {
      message: { fr: 'Degré d’urgence mis à jour', en: 'Degree of urgency updated' },
      urgence: await service.modifier(contexte, input),
    };
  }

  @Exige(LISTE_GERER)
  @Mutation(() => SuppressionPayload)
  async supprimerDegreUrgence(@Arg('input', () => SupprimerInput) input: SupprimerInput, @Ctx() contexte: Contexte) {
    const id = await service.supprimer(contexte, input.id, input.version);
    return { message: { fr: 'Degré d’urgence supprimé', en: 'Degree of urgency deleted' }, id };
  }
}
