import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { type LigneDe, sql } from '../../socle/base/base-de-donnees.ts';
import { ligneDe, lignesPar } from '../../socle/commun/chargeurs.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { coutDeListe } from '../../socle/graphql/limites.ts';
import { Protege } from '../../socle/securite/droits.ts';
import { Entite } from '../entite/entite.entity.ts';
import { RoleAttribue } from '../session/session.types.ts';
import { rolesTenus } from './roles-tenus.ts';
import { Utilisateur } from './utilisateur.entity.ts';

type Compte = Pick<LigneDe<'utilisateur'>, 'id' | 'entiteId' | 'creerParId' | 'modifierParId'>;

/** What an account has beside its row; guarded like its other fields, and read for all the accounts of a page at once. */
@Resolver(() => Utilisateur)
export class CompteCalcules {
  @Protege('UTILISATEUR_LIRE')
  @FieldResolver(() => Entite, { nullable: true })
  entite(@Root() { entiteId }: Compte, @Ctx() contexte: Contexte) {
    return ligneDe(contexte, 'entite', entiteId);
  }

  @Protege('UTILISATEUR_LIRE')
  @FieldResolver(() => [RoleAttribue], {
    nullable: true,
    complexity: coutDeListe(5),
  })
  roles(@Root() { id }: Compte, @Ctx() contexte: Contexte) {
    return rolesTenus(contexte, id);
  }

  @Protege('UTILISATEUR_LIRE')
  @FieldResolver(() => Int, { nullable: true })
  async sessionsOuvertes(@Root() { id }: Compte, @Ctx() contexte: Contexte) {
    const [ligne] = await lignesPar<{ nombre: number }>(contexte, 'sessionsDuCompte', id, (ids) =>
      sql(contexte.em)
        .selectFrom('session')
        .select((ou) => ['utilisateurId as cle', ou.fn.countAll<number>().as('nombre')])
        .where('utilisateurId', 'in', [...ids])
        .where('revoqueeA', 'is', null)
        .where('expireA', '>', contexte.horloge.maintenant())
        .groupBy('utilisateurId')
        .execute(),
    );
    return Number(ligne?.nombre ?? 0);
  }

  @Protege('UTILISATEUR_LIRE')
  @FieldResolver(() => Boolean, {
    nullable: true,
  })
  async motDePasseChoisi(@Root() { id }: Compte, @Ctx() contexte: Contexte) {
    const lignes = await lignesPar<{ cle: number }>(contexte, 'motDePasseDuCompte', id, (ids) =>
      sql(contexte.em)
        .selectFrom('mot_de_passe')
        .select('utilisateurId as cle')
        .where('utilisateurId', 'in', [...ids])
        .where('empreinte', 'is not', null)
        .execute(),
    );
    return lignes.length > 0;
  }

  @Protege('UTILISATEUR_LIRE')
  @FieldResolver(() => Utilisateur, { nullable: true })
  creerPar(@Root() { creerParId }: Compte, @Ctx() contexte: Contexte) {
    return ligneDe(contexte, 'utilisateur', creerParId);
  }

  @Protege('UTILISATEUR_LIRE')
  @FieldResolver(() => Utilisateur, { nullable: true })
  modifierPar(@Root() { modifierParId }: Compte, @Ctx() contexte: Contexte) {
    return ligneDe(contexte, 'utilisateur', modifierParId);
  }
}
