import { Arg, Args, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Utilisateur } from '../../plateforme/utilisateur/utilisateur.entity.ts';
import { ligneDe } from '../../socle/commun/chargeurs.ts';
import { SuppressionPayload, SupprimerInput } from '../../socle/commun/edition.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { coutDeListe } from '../../socle/graphql/limites.ts';
import { uneFois } from '../../socle/idempotence/une-fois.ts';
import { Exige } from '../../socle/securite/droits.ts';
import { Absence } from './absence.entity.ts';
import {
  AbsencePage,
  AbsencePayload,
  ConsulterAbsenceArgs,
  CreerAbsenceInput,
  ModifierAbsenceInput,
} from './absence.inputs.ts';
import { ABSENCE_DECLARER, ABSENCE_LIRE } from './absence.permissions.ts';
import { estFinie, estLaSienne, type LigneAbsence, litLeMotif, regardAbsence } from './absence.regles.ts';
import * as service from './absence.service.ts';
import { nombreDeTouchees, visitesTouchees } from './touchees.ts';

@Resolver(() => Absence)
export class AbsenceResolver {
  @FieldResolver(() => Utilisateur, { nullable: true })
  utilisateur(@Root() { utilisateurId }: LigneAbsence, @Ctx() contexte: Contexte) {
    return ligneDe(contexte, 'utilisateur', utilisateurId);
  }

  @FieldResolver(() => String, { nullable: true })
  motif(@Root() absence: LigneAbsence, @Ctx() contexte: Contexte): string | null {
    return litLeMotif(regardAbsence(contexte), absence) ? absence.motif : null;
  }

  @FieldResolver(() => Boolean)
  modifiable(@Root() absence: LigneAbsence, @Ctx() contexte: Contexte): boolean {
    const regard = regardAbsence(contexte);
    return estLaSienne(regard, absence) && !estFinie(absence, regard.maintenant);
  }

  @FieldResolver(() => Int)
  visitesTouchees(@Root() { id }: LigneAbsence, @Ctx() contexte: Contexte): Promise<number> {
    return nombreDeTouchees(contexte, id);
  }

  @Exige(ABSENCE_LIRE)
  @Query(() => AbsencePage, { complexity: coutDeListe(10) })
  consulterAbsence(@Args(() => ConsulterAbsenceArgs) args: ConsulterAbsenceArgs, @Ctx() contexte: Contexte) {
    return service.consulter(contexte, args);
  }

  @Exige(ABSENCE_DECLARER)
  @Mutation(() => AbsencePayload)
  async creerAbsence(@Arg('input', () => CreerAbsenceInput) input: CreerAbsenceInput, @Ctx() contexte: Contexte) {
    const absence = await uneFois(
      contexte,
      'absence',
      () => service.creer(contexte, input),
      (id) => service.voir(contexte, id),
    );
    return rendre(contexte, absence, { fr: 'Absence enregistrée', en: 'Absence recorded' });
  }

  @Exige(ABSENCE_DECLARER)
  @Mutation(() => AbsencePayload)
  async modifierAbsence(
    @Arg('input', () => ModifierAbsenceInput) input: ModifierAbsenceInput,
    @Ctx() contexte: Contexte,
  ) {
    const absence = await service.modifier(contexte, input);
    return rendre(contexte, absence, { fr: 'Absence mise à jour', en: 'Absence updated' });
  }

  @Exige(ABSENCE_DECLARER)
  @Mutation(() => SuppressionPayload)
  async supprimerAbsence(@Arg('input', () => SupprimerInput) input: SupprimerInput, @Ctx() contexte: Contexte) {
    const id = await service.supprimer(contexte, input);
    return { message: { fr: 'Absence supprimée', en: 'Absence deleted' }, id };
  }
}

/** With the visits that must be planned anew: nothing is moved in silence. */
async function rendre(contexte: Contexte, absence: LigneAbsence, faite: { fr: string; en: string }) {
  const interventionsTouchees = await visitesTouchees(contexte, absence.id);
  const { total } = interventionsTouchees;
  if (total === 0) return { message: faite, absence, interventionsTouchees };
  const message = {
    fr: `${faite.fr} : ${total === 1 ? 'une intervention est' : `${total} interventions sont`} à replanifier`,
    en: `${faite.en}: ${total === 1 ? 'one intervention is' : `${total} interventions are`} to be planned anew`,
  };
  return { message, absence, interventionsTouchees };
}
