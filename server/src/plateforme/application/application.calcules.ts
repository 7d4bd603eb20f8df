import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { type LigneDe, sql } from '../../socle/base/base-de-donnees.ts';
import { ligneDe, lignesPar } from '../../socle/commun/chargeurs.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { exigerPermission } from '../../socle/securite/champs.ts';
import { Fichier } from '../fichier/fichier.entity.ts';
import { Page } from '../page/page.entity.ts';
import { PAGE_LIRE } from '../page/page.permissions.ts';
import { PAGES_MAX } from '../page/page.service.ts';
import { applicationEnAnglais } from '../semis/noms-anglais.ts';
import { Application } from './application.entity.ts';
import { APPLICATION_LIRE } from './application.permissions.ts';

/** The pages of an application: as many as there may be, most of them the product's own. */
const PAGES_PROBABLES = 20;

/** An application is also met in `moi`: what is more than its name and looks asks for the right to see it. */
@Resolver(() => Application)
export class ApplicationCalcules {
  @FieldResolver(() => String, { nullable: true })
  nomEn(@Root() application: LigneDe<'application'>) {
    return applicationEnAnglais(application);
  }

  @FieldResolver(() => Fichier, { nullable: true })
  icone(@Root() { iconeId }: LigneDe<'application'>, @Ctx() contexte: Contexte) {
    return ligneDe(contexte, 'fichier', iconeId);
  }

  @FieldResolver(() => [Page], {
    complexity: ({ childComplexity }) => 1 + PAGES_PROBABLES * childComplexity,
  })
  pages(@Root() { id }: LigneDe<'application'>, @Ctx() contexte: Contexte) {
    exigerPermission(contexte, PAGE_LIRE);
    return lignesPar(contexte, 'application.pages', id, (ids) =>
      sql(contexte.em)
        .selectFrom('page')
        .selectAll()
        .select((ou) => ou.ref('applicationId').$castTo<number>().as('cle'))
        .where('applicationId', 'in', ids)
        .orderBy('ordre')
        .orderBy('id')
        .limit(PAGES_MAX)
        .execute(),
    );
  }

  @FieldResolver(() => Int)
  nombrePages(@Root() { id }: LigneDe<'application'>, @Ctx() contexte: Contexte) {
    return nombre(contexte, 'page', id);
  }

  @FieldResolver(() => Int)
  nombreRoles(@Root() { id }: LigneDe<'application'>, @Ctx() contexte: Contexte) {
    return nombre(contexte, 'role', id);
  }

  @FieldResolver(() => Int)
  nombreFonctions(@Root() { id }: LigneDe<'application'>, @Ctx() contexte: Contexte) {
    return nombre(contexte, 'fonction_api', id);
  }
}

/** How many rows of this table belong to an application; of a whole list in one query. */
async function nombre(contexte: Contexte, table: 'page' | 'role' | 'fonction_api', id: number): Promise<number> {
  exigerPermission(contexte, APPLICATION_LIRE);
  const [ligne] = await lignesPar(contexte, `application.nombre.${table}`, id, (ids) =>
    sql(contexte.em)
      .selectFrom(table as 'role')
      .where('applicationId', 'in', ids)
      .select((ou) => ['applicationId as cle', ou.fn.countAll<number>().as('compte')])
      .groupBy('applicationId')
      .execute(),
  );
  return Number(ligne?.compte ?? 0);
}
