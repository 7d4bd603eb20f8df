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
import { StatutIntervention } from './statut.entity.ts';
import {
  CreerStatutInterventionInput,
  ModifierStatutInterventionInput,
  StatutInterventionPage,
  StatutInterventionPayload,
} from './statut.inputs.ts';
import * as service from './statut.service.ts';

@Resolver()
export class StatutInterventionResolver {
  @Exige(LISTE_LIRE)
  @Query(() => StatutInterventionPage, {
    complexity: coutDeListe(10),
  })
  async consulterStatutIntervention(
    @Ctx() contexte: Contexte,
    @Arg('page', () => Int, { nullable: true, defaultValue: 1 }) page?: number,
    @Arg('perPage', () => Int, { nullable: true, defaultValue: 10 }) perPage?: number,
    @Arg('actif', () => Boolean, { nullable: true }) actif?: boolean,
  ) {
    const { statuts } = await contexte.services.listes.de(contexte);
    const tous = [...statuts.values()].filter((statut) => actif == null || Boolean(statut.actif) === actif);
    return pageDe(tous, { page, perPage });
  }

  @Exige(LISTE_LIRE)
  @Query(() => StatutIntervention)
  async voirStatutIntervention(@Arg('id', () => ID) id: string, @Ctx() contexte: Contexte) {
    const { statuts } = await contexte.services.listes.de(contexte);
    const statut = statuts.get(cle(id, service.CE_STATUT));
    if (!statut) throw introuvable(service.CE_STATUT);
    return statut;
  }

  @Exige(LISTE_GERER)
  @Mutation(() => StatutInterventionPayload)
  async creerStatutIntervention(
    @Arg('input', () => CreerStatutInterventionInput) input: CreerStatutInterventionInput,
    @Ctx() contexte: Contexte,
  ) {
    return {
      message: { fr: 'Statut créé', en: 'Status created' },
      statut: await uneFois(
        contexte,
        'statut_intervention',
        () => service.creer(contexte, input),
        (id) => this.voirStatutIntervention(id, contexte),
      ),
    };
  }

  @Exige(LISTE_GERER)
  @Mutation(() => StatutInterventionPayload)
  async modifierStatutIntervention(
    @Arg('input', () => ModifierStatutInterventionInput) input: ModifierStatutInterventionInput,
    @Ctx() contexte: Contexte,
  ) {
    return {
      message: { fr: 'Statut mis à jour', en: 'Status updated' },
      statut: await service.modifier(contexte, input),
    };
  }

  @Exige(LISTE_GERER)
  @Mutation(() => SuppressionPayload)
  async supprimerStatutIntervention(
    @Arg('input', () => SupprimerInput) input: SupprimerInput,
    @Ctx() contexte: Contexte,
  ) {
    const id = await service.supprimer(contexte, input.id, input.version);
    return { message: { fr: 'Statut supprimé', en: 'Status deleted' }, id };
  }
}
