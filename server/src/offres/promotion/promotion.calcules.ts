import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { lignesPar } from '../../socle/commun/chargeurs.ts';
import { versDate } from '../../socle/commun/horloge.ts';
import { type Bilingue, Texte } from '../../socle/commun/texte.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { Protege } from '../../socle/securite/droits.ts';
import { NumeroTest } from '../numero-test/numero-test.entity.ts';
import { manquePourActiver } from '../offre/cycle.ts';
import { Offre } from '../offre/offre.entity.ts';
import { offreLue } from '../offre/offre.lecture.ts';
import { offresVisibles, regardSurOffres } from '../offre/offre.regles.ts';
import { EtatPromotion, etatDe } from './etat.ts';
import { Promotion, StatutPromotion } from './promotion.entity.ts';
import { gereLesPromotions, type PromotionAffichee } from './promotion.lecture.ts';
import { UNE_OFFRE } from './promotion.service.ts';

@Resolver(() => Promotion)
export class PromotionCalcules {
  @FieldResolver(() => EtatPromotion)
  etat(@Root() promotion: PromotionAffichee, @Ctx() { horloge }: Contexte) {
    return etatDe(promotion, horloge.maintenant());
  }

  @FieldResolver(() => [Offre])
  async offres(@Root() { id }: PromotionAffichee, @Ctx() contexte: Contexte) {
    const regard = await regardSurOffres(contexte);
    const lignes = await lignesPar(contexte, 'promotion.offres', id, (ids) =>
      offresVisibles(contexte.em, regard)
        .innerJoin('promotion_offre as po', 'po.offreId', 'o.id')
        .where('po.promotionId', 'in', [...ids])
        .selectAll('o')
        .select('po.promotionId as cle')
        .orderBy('o.nomFr')
        .execute(),
    );
    return lignes.map((ligne) => offreLue(ligne, regard));
  }

  @Protege('TEST_GERER')
  @FieldResolver(() => [NumeroTest], { nullable: true })
  numerosTest(@Root() { id }: PromotionAffichee, @Ctx() contexte: Contexte) {
    return this.tests(id, contexte);
  }

  @FieldResolver(() => Int, {
    nullable: true,
  })
  reste(@Root() { limiteGlobale, utilisations }: PromotionAffichee, @Ctx() contexte: Contexte) {
    if (limiteGlobale === null || !gereLesPromotions(contexte)) return null;
    return Math.max(0, limiteGlobale - utilisations);
  }

  @FieldResolver(() => Int, { nullable: true })
  utilisations(@Root() { utilisations }: PromotionAffichee, @Ctx() contexte: Contexte) {
    return gereLesPromotions(contexte) ? utilisations : null;
  }

  @FieldResolver(() => Int)
  async nombreOffres(@Root() { id }: PromotionAffichee, @Ctx() contexte: Contexte) {
    return (await this.siennes(id, contexte))[0]?.compte ?? 0;
  }

  @FieldResolver(() => [Texte])
  async manques(@Root() promotion: PromotionAffichee, @Ctx() contexte: Contexte): Promise<Bilingue[]> {
    const { id, statut, fin } = promotion;
    if (statut === StatutPromotion.ACTIVE) return [];
    const tests = await this.tests(id, contexte);
    const etat = {
      statut,
      resultats: tests.map(({ resultat }) => resultat),
      valideAu: versDate(fin),
      contenu: await this.nombreOffres(promotion, contexte),
      motsDuContenu: UNE_OFFRE,
    };
    return manquePourActiver(etat, contexte.horloge.maintenant());
  }

  private siennes(id: number, contexte: Contexte) {
    return lignesPar(contexte, 'promotion.nombreOffres', id, async (ids) => {
      const regard = await regardSurOffres(contexte);
      const comptes = await offresVisibles(contexte.em, regard)
        .innerJoin('promotion_offre as po', 'po.offreId', 'o.id')
        .where('po.promotionId', 'in', [...ids])
        .groupBy('po.promotionId')
        .select((ou) => ['po.promotionId as cle', ou.fn.countAll<number>().as('compte')])
        .execute();
      return comptes.map(({ cle, compte }) => ({ cle, compte: Number(compte) }));
    });
  }

  private tests(id: number, contexte: Contexte) {
    return lignesPar(contexte, 'promotion.tests', id, (ids) =>
      sql(contexte.em)
        .selectFrom('numero_test')
        .where('promotionId', 'in', [...ids])
        .selectAll()
        .select('promotionId as cle')
        .orderBy('id')
        .execute(),
    );
  }
}
