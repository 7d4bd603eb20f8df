import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { SuppressionPayload, SupprimerInput } from '../../socle/commun/edition.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { coutDeListe } from '../../socle/graphql/limites.ts';
import { uneFois } from '../../socle/idempotence/une-fois.ts';
import { Exige, OuvreSaTransaction } from '../../socle/securite/droits.ts';
import { oublierOctets } from '../fichier/icones.ts';
import { Application } from './application.entity.ts';
import {
  ApplicationPage,
  ApplicationPayload,
  ConsulterApplicationArgs,
  CreerApplicationInput,
  ModifierApplicationInput,
} from './application.inputs.ts';
import { APPLICATION_GERER, APPLICATION_LIRE } from './application.permissions.ts';
import * as service from './application.service.ts';

@Resolver()
export class ApplicationResolver {
  @Exige(APPLICATION_LIRE)
  @Query(() => ApplicationPage, { complexity: coutDeListe(10) })
  consulterApplication(
    @Args(() => ConsulterApplicationArgs) args: ConsulterApplicationArgs,
    @Ctx() contexte: Contexte,
  ) {
    return service.consulter(contexte, args);
  }

  @Exige(APPLICATION_LIRE)
  @Query(() => Application)
  voirApplication(@Arg('id', () => ID) id: string, @Ctx() contexte: Contexte) {
    return service.voir(contexte, id);
  }

  @Exige(APPLICATION_GERER)
  @Mutation(() => ApplicationPayload)
  async creerApplication(
    @Arg('input', () => CreerApplicationInput) input: CreerApplicationInput,
    @Ctx() contexte: Contexte,
  ) {
    return {
      message: { fr: 'Application créée avec succès', en: 'Application created successfully' },
      application: await uneFois(
        contexte,
        'application',
        () => service.creer(contexte, input),
        (id) => service.voir(contexte, id),
      ),
    };
  }

  @Exige(APPLICATION_GERER)
  @OuvreSaTransaction()
  @Mutation(() => ApplicationPayload)
  async modifierApplication(
    @Arg('input', () => ModifierApplicationInput) input: ModifierApplicationInput,
    @Ctx() contexte: Contexte,
  ) {
    const { ligne, liberees } = await contexte.muter((em) => service.modifier({ ...contexte, em }, input));
    await oublierOctets(contexte, liberees);
    return {
      message: { fr: 'Application mise à jour avec succès', en: 'Application updated successfully' },
      application: ligne,
    };
  }

  @Exige(APPLICATION_GERER)
  @OuvreSaTransaction()
  @Mutation(() => SuppressionPayload)
  async supprimerApplication(@Arg('input', () => SupprimerInput) input: SupprimerInput, @Ctx() contexte: Contexte) {
    const { ligne, liberees } = await contexte.muter((em) => service.supprimer({ ...contexte, em }, input));
    await oublierOctets(contexte, liberees);
    return {
      message: { fr: 'Application supprimée avec succès', en: 'Application deleted successfully' },
      id: ligne,
    };
  }
}
