import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { type LigneDe, sql } from '../../socle/base/base-de-donnees.ts';
import { lignesPar } from '../../socle/commun/chargeurs.ts';
import { versDate } from '../../socle/commun/horloge.ts';
import type { Bilingue } from '../../socle/commun/texte.ts';
import { Texte } from '../../socle/commun/texte.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { Protege } from '../../socle/securite/droits.ts';
import { NumeroTest } from '../numero-test/numero-test.entity.ts';
import { manquePourActiver } from './cycle.ts';
import { AvertissementPrix } from './offre.inputs.ts';
import { jugerPreparee } from './reperes.ts';
import { Tarif } from './tarif.entity.ts';
import { VersionOffre } from './version-offre.entity.ts';

type VersionLue = LigneDe<'version_offre'>;

@Resolver(() => VersionOffre)
export class VersionOffreResolver {
  @FieldResolver(() => [Tarif])
  tarifs(@Root() { id }: VersionLue, @Ctx() contexte: Contexte) {
    return lignesPar(contexte, 'tarifs', id, (ids) =>
      sql(contexte.em)
        .selectFrom('tarif')
        .where('versionOffreId', 'in', [...ids])
        .selectAll()
        .select('versionOffreId as cle')
        .orderBy('puissance')
        .execute(),
    );
  }

  @Protege('TEST_GERER')
  @FieldResolver(() => [NumeroTest], { nullable: true })
  numerosTest(@Root() { id }: VersionLue, @Ctx() contexte: Contexte) {
    return this.tests(id, contexte);
  }

  @FieldResolver(() => Int)
  async nombreTests(@Root() { id }: VersionLue, @Ctx() contexte: Contexte) {
    return (await this.tests(id, contexte)).length;
  }

  @FieldResolver(() => [Texte])
  async manques(@Root() version: VersionLue, @Ctx() contexte: Contexte): Promise<Bilingue[]> {
    if (version.prepareePour === null) return [];
    const tests = await this.tests(version.id, contexte);
    const tarifs = await this.tarifs(version, contexte);
    return manquePourActiver(
      {
        statut: version.statut,
        resultats: tests.map(({ resultat }) => resultat),
        valideAu: versDate(version.valideAu),
        contenu: tarifs.length,
        motsDuContenu: { fr: 'au moins un tarif', en: 'at least one tariff' },
      },
      contexte.horloge.maintenant(),
    );
  }

  @FieldResolver(() => [AvertissementPrix], {
    complexity: 250,
  })
  avertissements(@Root() { prepareePour }: VersionLue, @Ctx() { em }: Contexte): Promise<AvertissementPrix[]> | [] {
    return prepareePour === null ? [] : jugerPreparee(em, prepareePour);
  }

  private tests(id: number, contexte: Contexte) {
    return lignesPar(contexte, 'tests', id, (ids) =>
      sql(contexte.em)
        .selectFrom('numero_test')
        .where('versionOffreId', 'in', [...ids])
        .selectAll()
        .select('versionOffreId as cle')
        .orderBy('id')
        .execute(),
    );
  }
}
