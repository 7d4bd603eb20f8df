import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Utilisateur } from '../../plateforme/utilisateur/utilisateur.entity.ts';
import { type LigneDe, sql } from '../../socle/base/base-de-donnees.ts';
import { ligneDe } from '../../socle/commun/chargeurs.ts';
import { cleOuAucune } from '../../socle/commun/cle.ts';
import type { Ordre } from '../../socle/commun/curseur.ts';
import { SuppressionPayload } from '../../socle/commun/edition.ts';
import { introuvable } from '../../socle/commun/erreurs.ts';
import { lirePage } from '../../socle/commun/liste.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { Instant } from '../../socle/graphql/instant.ts';
import { coutDeListe } from '../../socle/graphql/limites.ts';
import { uneFois } from '../../socle/idempotence/une-fois.ts';
import { Exige } from '../../socle/securite/droits.ts';
import { essaisDe } from './essais.ts';
import { NumeroTest } from './numero-test.entity.ts';
import {
  ConsulterNumeroTestArgs,
  DefinirNumeroTestInput,
  NumeroTestPage,
  NumeroTestPayload,
  RetirerNumeroTestInput,
  ValiderTestInput,
} from './numero-test.inputs.ts';
import { TEST_GERER } from './numero-test.permissions.ts';
import * as service from './numero-test.service.ts';
import { titulairesDe } from './titulaires.ts';

const ORDRE = { marque: ['numeroTest'], id: 'id', sens: 'desc' } as const satisfies Ordre;

@Resolver(() => NumeroTest)
export class NumeroTestResolver {
  @Exige(TEST_GERER)
  @Query(() => NumeroTestPage, { complexity: coutDeListe(10) })
  consulterNumeroTest(
    @Args(() => ConsulterNumeroTestArgs) args: ConsulterNumeroTestArgs,
    @Ctx() { em }: Contexte,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { offreId, promotionId } = args;
    let requete = sql(em).selectFrom('numero_test').selectAll();
    if (promotionId != null) requete = requete.where('promotionId', '=', cleOuAucune(promotionId));
    if (offreId != null) {
      requete = requete.where('versionOffreId', 'in', (sous) =>
        sous.selectFrom('version_offre').where('offreId', '=', cleOuAucune(offreId)).select('id'),
      );
    }
    return lirePage(em, requete, args, { ordre: ORDRE, info });
  }

  @Exige(TEST_GERER)
  @Mutation(() => NumeroTestPayload)
  async definirNumeroTest(
    @Arg('input', () => DefinirNumeroTestInput) input: DefinirNumeroTestInput,
    @Ctx() contexte: Contexte,
  ) {
    const definir = async () => lire(contexte, await service.definir(contexte, input));
    const numeroTest = await uneFois(contexte, 'numero_test', definir, (id) => lire(contexte, id));
    const connu = (await titulairesDe(contexte, numeroTest.id)) > 0;
    return { message: connu ? DEFINI : DEFINI_SANS_COMPTE, numeroTest };
  }

  @Exige(TEST_GERER)
  @Mutation(() => SuppressionPayload)
  async retirerNumeroTest(
    @Arg('input', () => RetirerNumeroTestInput) input: RetirerNumeroTestInput,
    @Ctx() contexte: Contexte,
  ) {
    const message = { fr: 'Numéro de test retiré', en: 'Test number removed' };
    return { message, id: await service.retirer(contexte, input) };
  }

  @Exige(TEST_GERER)
  @Mutation(() => NumeroTestPayload)
  async validerTest(@Arg('input', () => ValiderTestInput) input: ValiderTestInput, @Ctx() contexte: Contexte) {
    const message = { fr: 'Résultat enregistré', en: 'Result saved' };
    return { message, numeroTest: await lire(contexte, await service.valider(contexte, input)) };
  }

  @FieldResolver(() => Utilisateur, { nullable: true })
  creerPar(@Root() { creerParId }: LigneDe<'numero_test'>, @Ctx() contexte: Contexte) {
    return ligneDe(contexte, 'utilisateur', creerParId);
  }

  @FieldResolver(() => Instant, {
    nullable: true,
  })
  async essaiA(@Root() test: LigneDe<'numero_test'>, @Ctx() contexte: Contexte) {
    return (await essaisDe(contexte, test)).find(({ numero }) => numero === test.numero)?.creerA ?? null;
  }

  @FieldResolver(() => Int)
  titulaires(@Root() { id }: LigneDe<'numero_test'>, @Ctx() contexte: Contexte) {
    return titulairesDe(contexte, id);
  }

  @FieldResolver(() => Utilisateur, { nullable: true })
  validePar(@Root() { valideParId }: LigneDe<'numero_test'>, @Ctx() contexte: Contexte) {
    return ligneDe(contexte, 'utilisateur', valideParId);
  }
}

const DEFINI = { fr: 'Numéro de test défini', en: 'Test number defined' };
const DEFINI_SANS_COMPTE = {
  fr: 'Numéro de test défini. Aucun compte n’a ce numéro attesté : attestez-le sur la fiche d’un compte, ou donnez-le en souscrivant pour un client ; sans cela personne ne l’essaiera',
  en: 'Test number defined. No account has it as an attested number: attest it on an account’s page, or give it when you subscribe for a client; without that nobody will try it',
};

async function lire({ em }: Contexte, id: number | string) {
  const lu = await sql(em).selectFrom('numero_test').selectAll().where('id', '=', Number(id)).executeTakeFirst();
  if (!lu) throw introuvable(service.CE_NUMERO);
  return lu;
}
