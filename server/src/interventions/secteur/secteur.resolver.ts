import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { LigneDe } from '../../socle/base/base-de-donnees.ts';
import { SuppressionPayload, SupprimerInput } from '../../socle/commun/edition.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { coutDeListe } from '../../socle/graphql/limites.ts';
import { uneFois } from '../../socle/idempotence/une-fois.ts';
import { Exige } from '../../socle/securite/droits.ts';
import { LISTE_GERER, LISTE_LIRE } from '../intervention/intervention.permissions.ts';
import { Secteur } from './secteur.entity.ts';
import {
  ConsulterSecteurArgs,
  CreerSecteurInput,
  ModifierSecteurInput,
  SecteurPage,
  SecteurPayload,
} from './secteur.inputs.ts';
import * as service from './secteur.service.ts';

@Resolver(() => Secteur)
export class SecteurResolver {
  @FieldResolver(() => [String])
  prefixes(@Root() secteur: LigneDe<'secteur'>): string[] {
    return service.prefixesDe(secteur);
  }

  @Exige(LISTE_LIRE)
  @Query(() => SecteurPage, { complexity: coutDeListe(10) })
  consulterSecteur(@Args(() => ConsulterSecteurArgs) args: ConsulterSecteurArgs, @Ctx() contexte: Contexte) {
    return service.consulter(contexte, args);
  }

  @Exige(LISTE_LIRE)
  @Query(() => Secteur)
  voirSecteur(@Arg('id', () => ID) id: string, @Ctx() contexte: Contexte) {
    return service.voir(contexte, id);
  }

  @Exige(LISTE_GERER)
  @Mutation(() => SecteurPayload)
  async creerSecteur(@Arg('input', () => CreerSecteurInput) input: CreerSecteurInput, @Ctx() contexte: Contexte) {
    return {
      message: { fr: 'Secteur créé', en: 'Sector created' },
      secteur: await uneFois(
        contexte,
        'secteur',
        () => service.creer(contexte, input),
        (id) => service.voir(contexte, id),
      ),
    };
  }

  @Exige(LISTE_GERER)
  @Mutation(() => SecteurPayload)
  async modifierSecteur(
    @Arg('input', () => ModifierSecteurInput) input: ModifierSecteurInput,
    @Ctx() contexte: Contexte,
  ) {
    return {
      message: { fr: 'Secteur mis à jour', en: 'Sector updated' },
      secteur: await service.modifier(contexte, input),
    };
  }

  @Exige(LISTE_GERER)
  @Mutation(() => SuppressionPayload)
  async supprimerSecteur(@Arg('input', () => SupprimerInput) input: SupprimerInput, @Ctx() contexte: Contexte) {
    const id = await service.supprimer(contexte, input);
    return { message: { fr: 'Secteur supprimé', en: 'Sector deleted' }, id };
  }
}
