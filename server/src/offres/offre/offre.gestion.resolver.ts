import { Arg, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { lignesPar } from '../../socle/commun/chargeurs.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { Exige, Protege } from '../../socle/securite/droits.ts';
import { abandonnerVersion } from './abandon.ts';
import { EvenementOffre, evenementsDe } from './historique.ts';
import { Offre, StatutOffre } from './offre.entity.ts';
import { AbandonnerVersionOffreInput, OffrePayload } from './offre.inputs.ts';
import { lireOffre, type OffreLue } from './offre.lecture.ts';
import { EtatPreparation, OffrePage } from './offre.liste.ts';
import { OFFRE_GERER } from './offre.permissions.ts';
import { offresVisibles, regardSurOffres } from './offre.regles.ts';
import { VersionOffre } from './version-offre.entity.ts';

/** What only those who manage the offers read of one. */
@Resolver(() => Offre)
export class OffreGestionResolver {
  @Exige(OFFRE_GERER)
  @Mutation(() => OffrePayload)
  async abandonnerVersionOffre(
    @Arg('input', () => AbandonnerVersionOffreInput) input: AbandonnerVersionOffreInput,
    @Ctx() contexte: Contexte,
  ) {
    const id = await abandonnerVersion(contexte, input);
    const message = { fr: 'Version abandonnée', en: 'Version abandoned' };
    return { message, offre: await lireOffre(contexte.em, { id }, await regardSurOffres(contexte)) };
  }

  @FieldResolver(() => VersionOffre, { nullable: true })
  versionActive(@Root() offre: OffreLue, @Ctx() contexte: Contexte) {
    return versionTenant('activeDe', offre, contexte);
  }

  @FieldResolver(() => VersionOffre, {
    nullable: true,
  })
  versionPreparee(@Root() offre: OffreLue, @Ctx() contexte: Contexte) {
    return offre.regard.gere ? versionTenant('prepareePour', offre, contexte) : null;
  }

  @Protege('OFFRE_GERER')
  @FieldResolver(() => Int, { nullable: true })
  async souscriptionsVivantes(@Root() { id }: OffreLue, @Ctx() contexte: Contexte) {
    const [compte] = await lignesPar(contexte, 'vivantes', id, (ids) =>
      sql(contexte.em)
        .selectFrom('souscription')
        .where('offreId', 'in', [...ids])
        .where('vivanteClient', 'is not', null)
        .where('test', '=', false)
        .groupBy('offreId')
        .select((ligne) => ['offreId as cle', ligne.fn.countAll<number>().as('nombre')])
        .execute(),
    );
    return Number(compte?.nombre ?? 0);
  }

  @Protege('OFFRE_GERER')
  @FieldResolver(() => [EvenementOffre], {
    nullable: true,
    complexity: 250,
  })
  historique(@Root() { id }: OffreLue, @Ctx() { em }: Contexte) {
    return evenementsDe(em, id);
  }
}

function versionTenant(role: 'activeDe' | 'prepareePour', { id }: OffreLue, contexte: Contexte) {
  return lignesPar(contexte, role, id, (ids) =>
    sql(contexte.em)
      .selectFrom('version_offre')
      .where(role, 'in', [...ids])
      .selectAll()
      .select(`${role} as cle`)
      .execute(),
  ).then(([version]) => version ?? null);
}

@Resolver(() => OffrePage)
export class OffrePageResolver {
  @FieldResolver(() => [String])
  async fournisseurs(@Ctx() contexte: Contexte): Promise<string[]> {
    const lus = await offresVisibles(contexte.em, await regardSurOffres(contexte))
      .where('o.fournisseur', 'is not', null)
      .select('o.fournisseur')
      .distinct()
      .orderBy('o.fournisseur')
      .limit(200)
      .execute();
    return lus.flatMap(({ fournisseur }) => fournisseur || []);
  }

  @Protege('OFFRE_GERER')
  @FieldResolver(() => [EtatPreparation], { nullable: true })
  async preparation(@Ctx() { em }: Contexte): Promise<EtatPreparation[]> {
    const lus = await sql(em)
      .selectFrom('version_offre as v')
      .innerJoin('offre as o', 'o.id', 'v.prepareePour')
      .where('o.statut', '!=', StatutOffre.RETIREE)
      .groupBy('v.statut')
      .select((ligne) => ['v.statut', ligne.fn.countAll<number>().as('nombre')])
      .orderBy('v.statut')
      .execute();
    return lus.map(({ statut, nombre }) => ({ statut, nombre: Number(nombre) }) as EtatPreparation);
  }
}
