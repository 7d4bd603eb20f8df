import { Ctx, FieldResolver, Query, Resolver } from 'type-graphql';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { ligneDe } from '../../socle/commun/chargeurs.ts';
import { appelantDe, type Contexte, doitChangerSonMotDePasse } from '../../socle/graphql/contexte.ts';
import { permissionsTenues, rolesEnCours } from '../../socle/securite/acces.ts';
import { Connectee } from '../../socle/securite/droits.ts';
import { accueilDe, pagesDuMenu } from '../page/menu.service.ts';
import { sesSessions } from './appareils.service.ts';
import { fonctionsAppelables } from './appelables.ts';
import { Moi } from './session.types.ts';

/** Each part is read only when asked for: the website asks for all once, a program often for one. */
@Resolver(() => Moi)
export class MoiResolver {
  @Connectee({ motDePasseAChanger: true })
  @Query(() => Moi)
  moi() {
    return {};
  }

  @FieldResolver()
  async compte(@Ctx() contexte: Contexte) {
    const { id } = appelantDe(contexte);
    return sql(contexte.em).selectFrom('utilisateur').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
  }

  @FieldResolver()
  motDePasseAChanger(@Ctx() contexte: Contexte) {
    return doitChangerSonMotDePasse(appelantDe(contexte));
  }

  @FieldResolver()
  async roles(@Ctx() contexte: Contexte) {
    const tenus = rolesEnCours(appelantDe(contexte).droits, contexte.horloge.maintenant());
    return Promise.all(
      tenus.map(async ({ applicationId, roleId, dateFin }) => {
        const [application, role] = await Promise.all([
          ligneDe(contexte, 'application', applicationId),
          ligneDe(contexte, 'role', roleId),
        ]);
        return { application, role: { ...role, application }, dateFin };
      }),
    );
  }

  @FieldResolver()
  async fonctions(@Ctx() contexte: Contexte) {
    return [...(await fonctionsAppelables(contexte))].sort();
  }

  @FieldResolver()
  permissions(@Ctx() contexte: Contexte) {
    return [...permissionsTenues(appelantDe(contexte).droits, contexte.horloge.maintenant())].sort();
  }

  @FieldResolver()
  pages(@Ctx() contexte: Contexte) {
    return pagesDuMenu(contexte);
  }

  @FieldResolver()
  sessions(@Ctx() contexte: Contexte) {
    return sesSessions(contexte);
  }

  @FieldResolver()
  pageAccueil(@Ctx() contexte: Contexte) {
    return accueilDe(contexte);
  }
}
