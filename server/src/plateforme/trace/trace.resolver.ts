import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { ligneDe } from '../../socle/commun/chargeurs.ts';
import { SuppressionPayload, SupprimerInput } from '../../socle/commun/edition.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { coutDeListe } from '../../socle/graphql/limites.ts';
import { uneFois } from '../../socle/idempotence/une-fois.ts';
import { Trace } from '../../socle/journal/trace.entity.ts';
import { Exige } from '../../socle/securite/droits.ts';
import { Utilisateur } from '../utilisateur/utilisateur.entity.ts';
import type { ChangementsLus } from './changements.ts';
import { VerificationTraces } from './sceaux/sceaux.types.ts';
import { verifierTraces } from './sceaux/verification.service.ts';
import * as edition from './trace.edition.ts';
import { ConsulterTraceArgs, CreerTraceInput, ModifierTraceInput } from './trace.inputs.ts';
import { consulterTrace, voirTrace } from './trace.lecture.ts';
import { TRACE_ECRIRE, TRACE_GERER, TRACE_LIRE } from './trace.permissions.ts';
import { TracePage, TracePayload } from './trace.types.ts';

@Resolver(() => Trace)
export class TraceResolver {
  @Exige(TRACE_LIRE)
  @Query(() => TracePage, {
    complexity: coutDeListe(10),
  })
  consulterTrace(@Args() args: ConsulterTraceArgs, @Ctx() contexte: Contexte, @Info() info: GraphQLResolveInfo) {
    return consulterTrace(contexte, args, info);
  }

  @Exige(TRACE_LIRE)
  @Query(() => Trace)
  voirTrace(@Arg('id', () => ID) id: string, @Ctx() contexte: Contexte) {
    return voirTrace(contexte, id);
  }

  @Exige(TRACE_LIRE)
  @Query(() => VerificationTraces, {
    complexity: 100,
  })
  verifierTraces(
    @Ctx() contexte: Contexte,
    @Arg('apres', () => Int, { nullable: true })
    apres?: number,
    @Arg('teteConnue', () => String, { nullable: true })
    teteConnue?: string,
  ) {
    return verifierTraces(contexte, { apres: apres ?? 0, teteConnue });
  }

  @Exige(TRACE_ECRIRE)
  @Mutation(() => TracePayload)
  async creerTrace(@Arg('input', () => CreerTraceInput) input: CreerTraceInput, @Ctx() contexte: Contexte) {
    const creer = async () => voirTrace(contexte, await edition.creer(contexte, input));
    const trace = await uneFois(contexte, 'trace', creer, (id) => voirTrace(contexte, id));
    return { message: { fr: 'Entrée de trace créée', en: 'Trace entry created' }, trace };
  }

  @Exige(TRACE_GERER)
  @Mutation(() => TracePayload)
  async modifierTrace(@Arg('input', () => ModifierTraceInput) input: ModifierTraceInput, @Ctx() contexte: Contexte) {
    const trace = await voirTrace(contexte, await edition.modifier(contexte, input));
    return { message: { fr: 'Entrée de trace mise à jour', en: 'Trace entry updated' }, trace };
  }

  @Exige(TRACE_GERER)
  @Mutation(() => SuppressionPayload)
  async supprimerTrace(@Arg('input', () => SupprimerInput) input: SupprimerInput, @Ctx() contexte: Contexte) {
    const id = await edition.supprimer(contexte, input);
    return { message: { fr: 'Entrée de trace supprimée', en: 'Trace entry deleted' }, id };
  }

  @FieldResolver(() => Utilisateur, { nullable: true })
  utilisateur(@Root() { utilisateurId }: Trace, @Ctx() contexte: Contexte) {
    return ligneDe(contexte, 'utilisateur', utilisateurId);
  }

  @FieldResolver(() => Int)
  autresChangements(@Root() { autresChangements }: ChangementsLus) {
    return autresChangements;
  }

  @FieldResolver(() => Utilisateur, { nullable: true })
  modifierPar(@Root() { modifierParId }: Trace, @Ctx() contexte: Contexte) {
    return ligneDe(contexte, 'utilisateur', modifierParId);
  }
}
