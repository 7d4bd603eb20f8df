import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Utilisateur } from '../../plateforme/utilisateur/utilisateur.entity.ts';
import { ligneDe } from '../../socle/commun/chargeurs.ts';
import { appelantDe, type Contexte } from '../../socle/graphql/contexte.ts';
import { tient } from '../../socle/securite/acces.ts';
import { Exige } from '../../socle/securite/droits.ts';
import type { Exemple } from './comptage.ts';
import { ELIGIBILITE_GERER } from './eligibilite.permissions.ts';
import { EstimationEligibilite, EstimerEligibiliteInput, ExempleEligibilite } from './estimation.inputs.ts';
import { estimer } from './estimation.ts';

@Resolver(() => EstimationEligibilite)
export class EstimationResolver {
  @Exige(ELIGIBILITE_GERER)
  @Query(() => EstimationEligibilite, {
    complexity: 500,
  })
  estimerEligibilite(
    @Arg('input', () => EstimerEligibiliteInput) input: EstimerEligibiliteInput,
    @Ctx() contexte: Contexte,
  ) {
    return estimer(contexte, input);
  }

  @FieldResolver(() => [ExempleEligibilite], {
    nullable: true,
  })
  exemples(@Root() { exemples }: { exemples: Exemple[] }, @Ctx() contexte: Contexte) {
    const lit = tient(appelantDe(contexte).droits, 'UTILISATEUR_LIRE', contexte.horloge.maintenant());
    return lit ? exemples : null;
  }
}

@Resolver(() => ExempleEligibilite)
export class ExempleChamps {
  @FieldResolver(() => Utilisateur)
  client(@Root() { clientId }: Exemple, @Ctx() contexte: Contexte) {
    return ligneDe(contexte, 'utilisateur', clientId);
  }
}
