import { Ctx, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
import { lireChangements } from '../../plateforme/trace/changements.ts';
import { Utilisateur } from '../../plateforme/utilisateur/utilisateur.entity.ts';
import { ligneDe } from '../../socle/commun/chargeurs.ts';
import { versDate } from '../../socle/commun/horloge.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { Instant } from '../../socle/graphql/instant.ts';
import { declarerSujet, idsChanges, tracesDe } from '../../socle/journal/sujets.ts';
import { StatutSouscription } from './souscription.entity.ts';
import type { SouscriptionLue } from './souscription.lecture.ts';

declarerSujet('souscription', (_em, changements) => idsChanges(changements, 'souscription'));

@ObjectType({ simpleResolvers: true })
export class EvenementSouscription {
  @Field(() => ID) id: number;
  @Field(() => Instant) creerA: Date;
  @Field(() => String) action: string;
  @Field(() => StatutSouscription, { nullable: true })
  statut: StatutSouscription | null;
  @Field(() => String, { nullable: true }) motif: string | null;
}

const FONCTIONS = [
  'souscrireOffre',
  'suspendreSouscription',
  'reprendreSouscription',
  'resilierSouscription',
  'echeanceSouscription',
];
const LUS_MAX = 50;

/** Read from the traces that were written down as being about it (trace/sujets.ts). */
export async function evenementsDe({ em }: Contexte, { id, creerA }: SouscriptionLue) {
  const depuis = versDate(creerA) ?? new Date(0);
  const lues = await tracesDe(em, 'souscription', id, { actions: FONCTIONS, ordre: 'asc', limite: LUS_MAX })
    // A number that SQLite has given twice: another's, which is gone.
    .where('t.creerA', '>=', depuis)
    .execute();
  return lues.map(({ changements, ...ligne }) => {
    const sien = lireChangements(changements).changements.find(
      (un) => un.objet === 'souscription' && un.id === String(id),
    );
    const apres = (champ: string) => sien?.champs.find((un) => un.champ === champ)?.apres ?? null;
    return { ...ligne, statut: apres('statut'), motif: apres('motif') ?? apres('motifSuspension') };
  });
}

@Resolver(() => EvenementSouscription)
export class EvenementSouscriptionResolver {
  @FieldResolver(() => Utilisateur, { nullable: true })
  auteur(@Root() { utilisateurId }: { utilisateurId: number | null }, @Ctx() contexte: Contexte) {
    return ligneDe(contexte, 'utilisateur', utilisateurId);
  }
}
