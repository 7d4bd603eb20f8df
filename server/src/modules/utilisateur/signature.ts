import { type ClassType, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { ligneDe } from '../../commun/chargeurs.ts';
import type { Contexte } from '../../graphql/contexte.ts';
import { Utilisateur } from './utilisateur.entity.ts';

interface Signee {
  creerParId: number | null;
  modifierParId: number | null;
}

/** `creerPar` and `modifierPar` of every resource of document 002, for a type read as rows. */
export function signatureDe(Type: ClassType): ClassType {
  @Resolver(() => Type)
  class Signature {
    @FieldResolver(() => Utilisateur, { nullable: true })
    creerPar(@Root() { creerParId }: Signee, @Ctx() contexte: Contexte) {
      return ligneDe(contexte, 'utilisateur', creerParId);
    }

    @FieldResolver(() => Utilisateur, { nullable: true })
    modifierPar(@Root() { modifierParId }: Signee, @Ctx() contexte: Contexte) {
      return ligneDe(contexte, 'utilisateur', modifierParId);
    }
  }
  return Signature;
}
