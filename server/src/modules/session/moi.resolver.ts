import { Ctx, FieldResolver, Query, Resolver } from 'type-graphql';
import { sql } from '../../commun/base-de-donnees.ts';
import { appelantDe, type Contexte } from '../../graphql/contexte.ts';
import { peutAppeler, rolesEnCours } from '../../securite/acces.ts';
import { Connectee } from '../../securite/droits.ts';
import { sesSessions } from './appareils.service.ts';
import { Moi } from './session.types.ts';

/** Each part is read only when asked for: the website asks for all once, a program often for one. */
@Resolver(() => Moi)
export class MoiResolver {
  @Connectee()
  @Query(() => Moi, { description: 'Qui suis-je, que puis-je appeler, que puis-je ouvrir' })
  moi() {
    return {};
  }

  @FieldResolver()
  async compte(@Ctx() contexte: Contexte) {
    const { id } = appelantDe(contexte);
    return sql(contexte.em).selectFrom('utilisateur').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
  }

  @FieldResolver()
  async roles(@Ctx() contexte: Contexte) {
    const tenus = rolesEnCours(appelantDe(contexte).droits, contexte.horloge.maintenant());
    if (tenus.length === 0) return [];
    const ids = tenus.map(({ applicationId }) => applicationId);
    const applications = await sql(contexte.em).selectFrom('application').selectAll().where('id', 'in', ids).execute();
    const roleIds = tenus.map(({ roleId }) => roleId);
    const roles = await sql(contexte.em).selectFrom('role').selectAll().where('id', 'in', roleIds).execute();
    return tenus.map(({ applicationId, roleId, dateFin }) => {
      const application = applications.find(({ id }) => id === applicationId);
      return { application, role: { ...roles.find(({ id }) => id === roleId), application }, dateFin };
    });
  }

  @FieldResolver()
  async fonctions(@Ctx() contexte: Contexte) {
    return (await appelables(contexte)).map(({ nom }) => nom).sort();
  }

  @FieldResolver()
  permissions(@Ctx() contexte: Contexte) {
    const roles = rolesEnCours(appelantDe(contexte).droits, contexte.horloge.maintenant());
    return [...new Set(roles.flatMap(({ permissions }) => [...permissions]))].sort();
  }

  @FieldResolver()
  async pages(@Ctx() contexte: Contexte) {
    const permises = new Set((await appelables(contexte)).map(({ nom }) => nom));
    const tenues = new Set(this.permissions(contexte));
    const pages = await sql(contexte.em)
      .selectFrom('page as p')
      .leftJoin('fonction_api as f', 'f.id', 'p.fonctionId')
      .leftJoin('permission as pe', 'pe.id', 'p.permissionId')
      .selectAll('p')
      .select(['f.nomFonction', 'pe.nom as nomPermission'])
      .orderBy('p.ordre')
      .orderBy('p.id')
      .limit(200)
      .execute();
    return pages.filter(
      ({ nomFonction, nomPermission }) =>
        (nomFonction === null || permises.has(nomFonction)) && (nomPermission === null || tenues.has(nomPermission)),
    );
  }

  @FieldResolver()
  sessions(@Ctx() contexte: Contexte) {
    return sesSessions(contexte);
  }

  /** The home page of a role, the interventions' before the platform's; without any, one's profile. */
  @FieldResolver()
  async pageAccueil(@Ctx() contexte: Contexte) {
    const roles = rolesEnCours(appelantDe(contexte).droits, contexte.horloge.maintenant());
    if (roles.length === 0) return '/profil';
    const accueils = await sql(contexte.em)
      .selectFrom('role as r')
      .innerJoin('page as p', 'p.id', 'r.pageAccueilId')
      .where(
        'r.id',
        'in',
        roles.map(({ roleId }) => roleId),
      )
      .select('p.lien')
      .orderBy('p.ordre')
      .execute();
    return accueils[0]?.lien ?? '/profil';
  }
}

async function appelables(contexte: Contexte) {
  const { droits } = appelantDe(contexte);
  const fonctions = await contexte.services.droits.toutes(contexte.em);
  return [...fonctions.values()].filter((fonction) => peutAppeler(droits, fonction, contexte.horloge.maintenant()));
}
