import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { Utilisateur } from '../../plateforme/utilisateur/utilisateur.entity.ts';
import type { LigneDe } from '../../socle/base/base-de-donnees.ts';
import { lignesPar, valeurDe } from '../../socle/commun/chargeurs.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { coutDeListe } from '../../socle/graphql/limites.ts';
import { Exige, Protege } from '../../socle/securite/droits.ts';
import { HORAIRE_GERER } from '../horaire/horaire.permissions.ts';
import { INTERVENTION_PLANIFIER } from '../intervention/intervention.permissions.ts';
import { Secteur } from '../secteur/secteur.entity.ts';
import { FicheIntervenant } from './fiche-intervenant.entity.ts';
import { FicheIntervenantPayload, ModifierFicheIntervenantInput } from './fiche-intervenant.inputs.ts';
import { lireFichesDe, lireSecteursDe } from './fiche-intervenant.lecture.ts';
import * as service from './fiche-intervenant.service.ts';

@Resolver(() => FicheIntervenant)
export class FicheIntervenantResolver {
  @FieldResolver(() => [Secteur], { complexity: coutDeListe(5) })
  secteurs(@Root() { utilisateurId }: LigneDe<'fiche_intervenant'>, @Ctx() contexte: Contexte) {
    return lignesPar(contexte, 'secteursDuCompte', utilisateurId, async (ids) =>
      (await lireSecteursDe(contexte.em, ids)).map((secteur) => ({ ...secteur, cle: secteur.utilisateurId })),
    );
  }

  @Exige(HORAIRE_GERER)
  @Mutation(() => FicheIntervenantPayload)
  async modifierFicheIntervenant(
    @Arg('input', () => ModifierFicheIntervenantInput) input: ModifierFicheIntervenantInput,
    @Ctx() contexte: Contexte,
  ) {
    return {
      message: { fr: 'Fiche enregistrée', en: 'Card saved' },
      fiche: await service.modifier(contexte, input),
    };
  }
}

@Resolver(() => Utilisateur)
export class FicheDuCompte {
  /** Where their day begins may be their home: for who plans them, and themselves. */
  @Protege(HORAIRE_GERER.nom, INTERVENTION_PLANIFIER.nom)
  @FieldResolver(() => FicheIntervenant, { nullable: true })
  ficheIntervenant(@Root() { id }: LigneDe<'utilisateur'>, @Ctx() contexte: Contexte) {
    return valeurDe(contexte, 'ficheDuCompte', id, async (ids) => {
      const fiches = await lireFichesDe(contexte.em, ids);
      return new Map(fiches.map((fiche) => [fiche.utilisateurId, fiche]));
    });
  }
}
