import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { LigneDe } from '../../socle/base/base-de-donnees.ts';
import { ligneDe } from '../../socle/commun/chargeurs.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { exigerPermission } from '../../socle/securite/champs.ts';
import { Application } from '../application/application.entity.ts';
import { Fichier } from '../fichier/fichier.entity.ts';
import { FonctionApi } from '../fonction/fonction-api.entity.ts';
import { Permission } from '../permission/permission.entity.ts';
import { Page } from './page.entity.ts';
import { PAGE_LIRE } from './page.permissions.ts';
import { estIntegree } from './pages-du-produit.ts';

/** A page is also met in `moi.pages`: what it asks for is told to those only who may see all pages. */
@Resolver(() => Page)
export class PageCalcules {
  @FieldResolver(() => Fichier, { nullable: true })
  icone(@Root() { iconeId }: LigneDe<'page'>, @Ctx() contexte: Contexte) {
    return ligneDe(contexte, 'fichier', iconeId);
  }

  @FieldResolver(() => Application, { nullable: true })
  application(@Root() { applicationId }: LigneDe<'page'>, @Ctx() contexte: Contexte) {
    return ligneDe(contexte, 'application', applicationId);
  }

  @FieldResolver(() => FonctionApi, { nullable: true })
  fonction(@Root() { fonctionId }: LigneDe<'page'>, @Ctx() contexte: Contexte) {
    exigerPermission(contexte, PAGE_LIRE);
    return ligneDe(contexte, 'fonction_api', fonctionId);
  }

  @FieldResolver(() => Permission, { nullable: true })
  permission(@Root() { permissionId }: LigneDe<'page'>, @Ctx() contexte: Contexte) {
    exigerPermission(contexte, PAGE_LIRE);
    return ligneDe(contexte, 'permission', permissionId);
  }

  @FieldResolver(() => Boolean)
  integree(@Root() page: LigneDe<'page'>): boolean {
    return estIntegree(page);
  }
}
