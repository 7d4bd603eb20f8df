import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { type LigneDe, sql } from '../../socle/base/base-de-donnees.ts';
import { valeurDe } from '../../socle/commun/chargeurs.ts';
import { versDate } from '../../socle/commun/horloge.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { uneFois } from '../../socle/idempotence/une-fois.ts';
import { Exige } from '../../socle/securite/droits.ts';
import { Intervention } from '../intervention/intervention.entity.ts';
import type { InterventionLue } from '../intervention/intervention.lecture.ts';
import { regardDe, relationsDe } from '../intervention/intervention.regles.ts';
import { Avis } from './avis.entity.ts';
import { AvisPayload, NoterInterventionInput } from './avis.inputs.ts';
import { AVIS_DONNER } from './avis.permissions.ts';
import { changeable, donnable } from './avis.regles.ts';
import * as service from './avis.service.ts';

@Resolver(() => Intervention)
export class AvisResolver {
  @Exige(AVIS_DONNER)
  @Mutation(() => AvisPayload)
  async noterIntervention(
    @Arg('input', () => NoterInterventionInput) input: NoterInterventionInput,
    @Ctx() contexte: Contexte,
  ) {
    return {
      message: { fr: 'Merci de votre avis', en: 'Thank you for your rating' },
      avis: await uneFois(
        contexte,
        'avis',
        () => service.noter(contexte, input),
        (id) => service.relire(contexte, id),
      ),
    };
  }

  /** The client's, and the desk's to read: whoever came learns of it from them. */
  @FieldResolver(() => Avis, { nullable: true })
  avis(@Root() ligne: InterventionLue, @Ctx() contexte: Contexte) {
    const lecteurs = relationsDe(regardDe(contexte), ligne).filter((relation) => relation !== 'intervenant');
    return lecteurs.length > 0 ? avisDe(contexte, ligne.id) : null;
  }

  @FieldResolver(() => Boolean)
  async avisPossible(@Root() ligne: InterventionLue, @Ctx() contexte: Contexte) {
    const regard = regardDe(contexte);
    const relations = relationsDe(regard, ligne);
    if (!relations.includes('client') || !regard.permissions.has(AVIS_DONNER.nom)) return false;
    const maintenant = contexte.horloge.maintenant();
    const donne = await avisDe(contexte, ligne.id);
    if (donne) return changeable(versDate(donne.creerA), maintenant);
    const cloture = ligne.etape === 'CLOTUREE' ? await clotureDe(contexte, ligne.id) : null;
    return donnable({ etape: ligne.etape, clotureeA: cloture, relations }, maintenant);
  }
}

const avisDe = (contexte: Contexte, id: number) =>
  valeurDe(contexte, 'avis', id, async (ids): Promise<Map<number, LigneDe<'avis'>>> => {
    const lus = await sql(contexte.em)
      .selectFrom('avis')
      .where('interventionId', 'in', [...ids])
      .selectAll()
      .execute();
    return new Map(lus.map((avis) => [avis.interventionId, avis]));
  });

/** Read only where it decides: the row has it when somebody asks for it. */
const clotureDe = (contexte: Contexte, id: number) =>
  valeurDe(contexte, 'avis.cloture', id, async (ids) => {
    const lues = await sql(contexte.em)
      .selectFrom('intervention')
      .where('id', 'in', [...ids])
      .select(['id', 'clotureeA'])
      .execute();
    return new Map(lues.map(({ id: une, clotureeA }) => [une, versDate(clotureeA)]));
  });
