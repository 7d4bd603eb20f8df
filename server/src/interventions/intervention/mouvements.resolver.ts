import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { coutDeListe } from '../../socle/graphql/limites.ts';
import { Exige } from '../../socle/securite/droits.ts';
import { cloturerPlusieurs } from './cloture-en-nombre.ts';
import { CloturerInterventionsInput, CloturesPayload } from './cloture-en-nombre.types.ts';
import type { Intervention } from './intervention.entity.ts';
import {
  AnnulerInterventionInput,
  ChangerStatutInterventionInput,
  CloturerInterventionInput,
  PlanifierInterventionInput,
} from './intervention.inputs.ts';
import { lireEcrite, lireInterventions } from './intervention.lecture.ts';
import {
  INTERVENTION_ANNULER,
  INTERVENTION_CHANGER_STATUT,
  INTERVENTION_CLOTURER,
  INTERVENTION_PLANIFIER,
} from './intervention.permissions.ts';
import { InterventionPayload } from './intervention.types.ts';
import { demander, planifier } from './mouvements.service.ts';

/** The moves of 2-interventions.md, each by the function that its table names. */
@Resolver()
export class MouvementsResolver {
  @Exige(INTERVENTION_PLANIFIER)
  @Mutation(() => InterventionPayload)
  async planifierIntervention(
    @Arg('input', () => PlanifierInterventionInput) input: PlanifierInterventionInput,
    @Ctx() contexte: Contexte,
    @Info() info: GraphQLResolveInfo,
  ) {
    const faite = await planifier(contexte, input);
    return rendre(contexte, info, faite, { fr: 'Intervention planifiée', en: 'Intervention planned' });
  }

  @Exige(INTERVENTION_ANNULER)
  @Mutation(() => InterventionPayload)
  async annulerIntervention(
    @Arg('input', () => AnnulerInterventionInput) input: AnnulerInterventionInput,
    @Ctx() contexte: Contexte,
    @Info() info: GraphQLResolveInfo,
  ) {
    const faite = await demander(contexte, 'annulerIntervention', input, { motif: input.motif }, 'ANNULEE');
    return rendre(contexte, info, faite, { fr: 'Intervention annulée', en: 'Intervention cancelled' });
  }

  @Exige(INTERVENTION_CLOTURER)
  @Mutation(() => InterventionPayload)
  async cloturerIntervention(
    @Arg('input', () => CloturerInterventionInput) input: CloturerInterventionInput,
    @Ctx() contexte: Contexte,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { reponseContestation } = input;
    const faite = await demander(contexte, 'cloturerIntervention', input, { reponseContestation }, 'CLOTUREE');
    return rendre(contexte, info, faite, { fr: 'Intervention clôturée', en: 'Intervention closed' });
  }

  @Exige(INTERVENTION_CLOTURER)
  @Mutation(() => CloturesPayload, { complexity: coutDeListe(20) })
  async cloturerInterventions(
    @Arg('input', () => CloturerInterventionsInput) input: CloturerInterventionsInput,
    @Ctx() contexte: Contexte,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { cloturees, refusees } = await cloturerPlusieurs(contexte, input.interventions);
    const lues = await lireInterventions(contexte, cloturees, info, 'cloturees');
    return { message: bilan(cloturees.length, refusees.length), cloturees: [...lues.values()], refusees };
  }

  @Exige(INTERVENTION_CHANGER_STATUT)
  @Mutation(() => InterventionPayload)
  async changerStatutIntervention(
    @Arg('input', () => ChangerStatutInterventionInput) input: ChangerStatutInterventionInput,
    @Ctx() contexte: Contexte,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { motif, motifAttente, reprisePrevue, rapport, minutes, pieceManquante, secondeVisite, signature } = input;
    const champs = { motif, motifAttente, reprisePrevue, rapport, minutes, pieceManquante, secondeVisite, signature };
    const faite = await demander(contexte, 'changerStatutIntervention', input, champs);
    return rendre(contexte, info, faite, { fr: 'Statut changé', en: 'Status changed' });
  }
}

function bilan(cloturees: number, refusees: number) {
  const fr = cloturees > 1 ? `${cloturees} interventions clôturées` : `${cloturees} intervention clôturée`;
  const en = cloturees === 1 ? '1 intervention closed' : `${cloturees} interventions closed`;
  if (refusees === 0) return { fr, en };
  return { fr: `${fr}, ${refusees} ${refusees > 1 ? 'refusées' : 'refusée'}`, en: `${en}, ${refusees} refused` };
}

async function rendre(
  contexte: Contexte,
  info: GraphQLResolveInfo,
  { id }: Intervention,
  message: { fr: string; en: string },
) {
  return { message, intervention: await lireEcrite(contexte, id, info) };
}
