import { type ClassType, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { ligneDe } from '../../socle/commun/chargeurs.ts';
import { appelantDe, type Contexte } from '../../socle/graphql/contexte.ts';
import { tient } from '../../socle/securite/acces.ts';
import { Utilisateur } from './utilisateur.entity.ts';

interface Signee {
  creerParId: number | null;
  modifierParId: number | null;
}

/**
 * `creerPar` and `modifierPar` of every resource of document 002, for a type read as rows. Who of the staff it was is
 * told to whoever works with it (`permission`); everybody else reads of it what they did themselves.
 */
export function signatureDe(Type: ClassType, permission = 'UTILISATEUR_LIRE'): ClassType {
  const signataire = (id: number | null, contexte: Contexte) => {
    const { id: appelantId, droits } = appelantDe(contexte);
    const dit = id === appelantId || tient(droits, permission, contexte.horloge.maintenant());
    return dit ? ligneDe(contexte, 'utilisateur', id) : null;
  };

  @Resolver(() => Type)
  class Signature {
    @FieldResolver(() => Utilisateur, { nullable: true })
    creerPar(@Root() { creerParId }: Signee, @Ctx() contexte: Contexte) {
      return signataire(creerParId, contexte);
    }

    @FieldResolver(() => Utilisateur, { nullable: true })
    modifierPar(@Root() { modifierParId }: Signee, @Ctx() contexte: Contexte) {
      return signataire(modifierParId, contexte);
    }
  }
  return Signature;
}
