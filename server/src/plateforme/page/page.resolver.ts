import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { SuppressionPayload, SupprimerInput } from '../../socle/commun/edition.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { coutDeListe } from '../../socle/graphql/limites.ts';
import { uneFois } from '../../socle/idempotence/une-fois.ts';
import { Exige, OuvreSaTransaction } from '../../socle/securite/droits.ts';
import { voir as voirApplication } from '../application/application.service.ts';
import { oublierOctets } from '../fichier/icones.ts';
import { Page } from './page.entity.ts';
import {
  AjouterPagesApplicationInput,
  ConsulterPageArgs,
  CreerPageInput,
  ModifierPageInput,
  PagePage,
  PagePayload,
  PagesApplicationPayload,
  RetirerPagesApplicationInput,
} from './page.inputs.ts';
import { consulter } from './page.lecture.ts';
import { PAGE_GERER, PAGE_LIRE } from './page.permissions.ts';
import * as service from './page.service.ts';
import * as pagesApplication from './pages-application.service.ts';

@Resolver()
export class PageResolver {
  @Exige(PAGE_LIRE)
  @Query(() => PagePage, { complexity: coutDeListe(10) })
  consulterPage(@Args(() => ConsulterPageArgs) args: ConsulterPageArgs, @Ctx() contexte: Contexte) {
    return consulter(contexte, args);
  }

  @Exige(PAGE_LIRE)
  @Query(() => Page)
  voirPage(@Arg('id', () => ID) id: string, @Ctx() contexte: Contexte) {
    return service.voir(contexte, id);
  }

  @Exige(PAGE_GERER)
  @Mutation(() => PagePayload)
  async creerPage(@Arg('input', () => CreerPageInput) input: CreerPageInput, @Ctx() contexte: Contexte) {
    return {
      message: { fr: 'Page créée avec succès', en: 'Page created successfully' },
      page: await uneFois(
        contexte,
        'page',
        () => service.creer(contexte, input),
        (id) => service.voir(contexte, id),
      ),
    };
  }

  @Exige(PAGE_GERER)
  @OuvreSaTransaction()
  @Mutation(() => PagePayload)
  async modifierPage(@Arg('input', () => ModifierPageInput) input: ModifierPageInput, @Ctx() contexte: Contexte) {
    const { ligne, liberees } = await contexte.muter((em) => service.modifier({ ...contexte, em }, input));
    await oublierOctets(contexte, liberees);
    return { message: { fr: 'Page mise à jour avec succès', en: 'Page updated successfully' }, page: ligne };
  }

  @Exige(PAGE_GERER)
  @OuvreSaTransaction()
  @Mutation(() => SuppressionPayload)
  async supprimerPage(@Arg('input', () => SupprimerInput) input: SupprimerInput, @Ctx() contexte: Contexte) {
    const { ligne, liberees } = await contexte.muter((em) => service.supprimer({ ...contexte, em }, input));
    await oublierOctets(contexte, liberees);
    return { message: { fr: 'Page supprimée avec succès', en: 'Page deleted successfully' }, id: ligne };
  }

  @Exige(PAGE_GERER)
  @Mutation(() => PagesApplicationPayload)
  async ajouterPagesApplication(
    @Arg('input', () => AjouterPagesApplicationInput) input: AjouterPagesApplicationInput,
    @Ctx() contexte: Contexte,
  ) {
    return {
      message: {
        fr: 'Pages ajoutées à l’application avec succès',
        en: 'Pages added to application successfully',
      },
      application: await uneFois(
        contexte,
        'application',
        () => pagesApplication.ajouter(contexte, input),
        (id) => voirApplication(contexte, id),
      ),
    };
  }

  @Exige(PAGE_GERER)
  @Mutation(() => PagesApplicationPayload)
  async retirerPagesApplication(
    @Arg('input', () => RetirerPagesApplicationInput) input: RetirerPagesApplicationInput,
    @Ctx() contexte: Contexte,
  ) {
    return {
      message: {
        fr: 'Pages retirées de l’application avec succès',
        en: 'Pages removed from application successfully',
      },
      application: await pagesApplication.retirer(contexte, input),
    };
  }
}
