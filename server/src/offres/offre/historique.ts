import type { EntityManager } from '@mikro-orm/core';
import { Ctx, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
import { lireChangements } from '../../plateforme/trace/changements.ts';
import { Utilisateur } from '../../plateforme/utilisateur/utilisateur.entity.ts';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { ligneDe } from '../../socle/commun/chargeurs.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { Instant } from '../../socle/graphql/instant.ts';
import { LigneChangee } from '../../socle/journal/changements.types.ts';
import { tracesDe } from '../../socle/journal/sujets.ts';

@ObjectType({
  simpleResolvers: true,
})
export class EvenementOffre {
  @Field(() => ID) id: number;
  @Field(() => Instant) creerA: Date;
  @Field(() => String) action: string;
  @Field(() => [LigneChangee]) changements: LigneChangee[];
}

const FONCTIONS_DE_L_OFFRE = [
  ...['creerOffre', 'modifierOffre', 'activerOffre', 'desactiverOffre'],
  ...['abandonnerVersionOffre', 'importerOffres'],
];
const FONCTIONS_DES_TESTS = ['definirNumeroTest', 'validerTest', 'retirerNumeroTest'];
const LUS_MAX = 50;

/** Read from the traces that were written down as being about it, its versions or its numbers (trace/sujets.ts). */
export async function evenementsDe(em: EntityManager, offreId: number) {
  const versions = await sql(em).selectFrom('version_offre').where('offreId', '=', offreId).select('id').execute();
  const ids = new Set(versions.map(({ id }) => id));
  const actions = [...FONCTIONS_DE_L_OFFRE, ...FONCTIONS_DES_TESTS];
  const lues = await tracesDe(em, 'offre', offreId, { actions, ordre: 'desc', limite: LUS_MAX }).execute();
  return lues.map((ligne) => ({
    ...ligne,
    changements: lireChangements(ligne.changements).changements.filter((une) => estDe(une, offreId, ids)),
  }));
}

/** An import changes many offers at once. */
function estDe({ objet, id }: LigneChangee, offreId: number, versions: ReadonlySet<number>): boolean {
  const cle = Number(id?.replace('version ', ''));
  if (objet === 'offre') return cle === offreId;
  if (objet === 'version_offre' || objet === 'tarif') return versions.has(cle);
  return objet === 'numero_test';
}

@Resolver(() => EvenementOffre)
export class EvenementOffreResolver {
  @FieldResolver(() => Utilisateur, { nullable: true })
  auteur(@Root() { utilisateurId }: { utilisateurId: number | null }, @Ctx() contexte: Contexte) {
    return ligneDe(contexte, 'utilisateur', utilisateurId);
  }
}
