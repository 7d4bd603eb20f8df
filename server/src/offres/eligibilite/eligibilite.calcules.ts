import { Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import type { LigneDe } from '../../socle/base/base-de-donnees.ts';
import { ligneDe, lignesPar } from '../../socle/commun/chargeurs.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { Offre } from '../offre/offre.entity.ts';
import { offreLue } from '../offre/offre.lecture.ts';
import { offresVisibles, regardSurOffres } from '../offre/offre.regles.ts';
import { Promotion } from '../promotion/promotion.entity.ts';
import { gereLesPromotions, promotionLue, promotionsVisibles } from '../promotion/promotion.lecture.ts';
import { Eligibilite } from './eligibilite.entity.ts';
import { CritereEligibilite } from './eligibilite.inputs.ts';
import type { Critere, Nommer } from './eligibilite.types.ts';
import { critereEnMots } from './evaluer.ts';
import { criteresDe } from './verdict.ts';

type EligibiliteLue = LigneDe<'eligibilite'>;

@Resolver(() => Eligibilite)
export class EligibiliteCalcules {
  @FieldResolver(() => [CritereEligibilite])
  async criteres(@Root() ligne: EligibiliteLue, @Ctx() contexte: Contexte) {
    const criteres = criteresDe(ligne.criteres);
    const nommer = await nomsDe(contexte, criteres);
    return criteres.map((critere) => ({ ...critere, mots: critereEnMots(critere, nommer) }));
  }

  @FieldResolver(() => ID, { nullable: true })
  offreId(@Root() { offreId }: EligibiliteLue) {
    return offreId;
  }

  @FieldResolver(() => ID, { nullable: true })
  promotionId(@Root() { promotionId }: EligibiliteLue) {
    return promotionId;
  }

  @FieldResolver(() => Offre, { nullable: true })
  async offre(@Root() { offreId }: EligibiliteLue, @Ctx() contexte: Contexte) {
    if (offreId === null) return null;
    const regard = await regardSurOffres(contexte);
    const [ligne] = await lignesPar(contexte, 'eligibilite.offre', offreId, (ids) =>
      offresVisibles(contexte.em, regard)
        .where('o.id', 'in', [...ids])
        .selectAll('o')
        .select('o.id as cle')
        .execute(),
    );
    return ligne ? offreLue(ligne, regard) : null;
  }

  @FieldResolver(() => Promotion, { nullable: true })
  async promotion(@Root() { promotionId }: EligibiliteLue, @Ctx() contexte: Contexte) {
    if (promotionId === null) return null;
    const [ligne] = await lignesPar(contexte, 'eligibilite.promotion', promotionId, (ids) =>
      promotionsVisibles(contexte.em, gereLesPromotions(contexte), contexte.horloge.maintenant())
        .where('p.id', 'in', [...ids])
        .selectAll('p')
        .select('p.id as cle')
        .execute(),
    );
    return ligne ? promotionLue(ligne) : null;
  }
}

/** Roles are named as the admins call them today, those of a whole page in one query. */
async function nomsDe(contexte: Contexte, criteres: readonly Critere[]): Promise<Nommer> {
  const ids = criteres.filter(({ attribut }) => attribut === 'role').flatMap(({ valeurs }) => valeurs);
  const roles = await Promise.all(ids.map((id) => ligneDe(contexte, 'role', Number(id))));
  const noms = new Map(roles.flatMap((role) => (role ? [[String(role.id), role.nom] as const] : [])));
  return (attribut, valeur) => (attribut === 'role' ? (noms.get(valeur) ?? valeur) : valeur);
}
