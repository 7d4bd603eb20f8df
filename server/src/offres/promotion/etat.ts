import type { SelectQueryBuilder } from 'kysely';
import { registerEnumType } from 'type-graphql';
import type { Base, LigneDe } from '../../socle/base/base-de-donnees.ts';
import { versDate } from '../../socle/commun/horloge.ts';
import { StatutPromotion } from './promotion.entity.ts';

/** What people call its state: an active promotion is programmed, in force, used up or ended by its window and limit. */
export enum EtatPromotion {
  BROUILLON = 'BROUILLON',
  EN_TEST = 'EN_TEST',
  VALIDEE = 'VALIDEE',
  PROGRAMMEE = 'PROGRAMMEE',
  EN_VIGUEUR = 'EN_VIGUEUR',
  EPUISEE = 'EPUISEE',
  TERMINEE = 'TERMINEE',
  INACTIVE = 'INACTIVE',
}
registerEnumType(EtatPromotion, { name: 'EtatPromotion' });

type Lue = Pick<LigneDe<'promotion'>, 'statut' | 'debut' | 'fin' | 'limiteGlobale' | 'utilisations'>;

export function etatDe({ statut, debut, fin, limiteGlobale, utilisations }: Lue, maintenant: Date): EtatPromotion {
  if (statut !== StatutPromotion.ACTIVE) return EtatPromotion[statut];
  const commence = versDate(debut);
  const finit = versDate(fin);
  if (finit !== null && finit <= maintenant) return EtatPromotion.TERMINEE;
  if (commence !== null && commence > maintenant) return EtatPromotion.PROGRAMMEE;
  return limiteGlobale !== null && utilisations >= limiteGlobale ? EtatPromotion.EPUISEE : EtatPromotion.EN_VIGUEUR;
}

type Promotions<L> = SelectQueryBuilder<Base & { p: Base['promotion'] }, 'p', L>;

/** The same in SQL: a list filtered by a state shows rows of that state, and no other. */
export function dansLEtat<L>(requete: Promotions<L>, etat: EtatPromotion, maintenant: Date): Promotions<L> {
  const statut = Object.values(StatutPromotion).find((un: string) => un === etat);
  if (statut) return requete.where('p.statut', '=', statut);
  const actives = requete.where('p.statut', '=', StatutPromotion.ACTIVE);
  if (etat === EtatPromotion.TERMINEE) return actives.where('p.fin', '<=', maintenant);
  const pasFinies = actives.where((ou) => ou.or([ou('p.fin', 'is', null), ou('p.fin', '>', maintenant)]));
  if (etat === EtatPromotion.PROGRAMMEE) return pasFinies.where('p.debut', '>', maintenant);
  const ouvertes = pasFinies.where((ou) => ou.or([ou('p.debut', 'is', null), ou('p.debut', '<=', maintenant)]));
  return etat === EtatPromotion.EPUISEE
    ? ouvertes.where((ou) => ou('p.utilisations', '>=', ou.ref('p.limiteGlobale')))
    : ouvertes.where((ou) =>
        ou.or([ou('p.limiteGlobale', 'is', null), ou('p.utilisations', '<', ou.ref('p.limiteGlobale'))]),
      );
}

/** In force, with four fifths of its limit used or more; `oui` false: the others. */
export function presqueEpuisees<L>(requete: Promotions<L>, oui: boolean, maintenant: Date): Promotions<L> {
  return requete.where((ou) => {
    const celles = ou.and([
      ou('p.statut', '=', StatutPromotion.ACTIVE),
      ou.or([ou('p.debut', 'is', null), ou('p.debut', '<=', maintenant)]),
      ou.or([ou('p.fin', 'is', null), ou('p.fin', '>', maintenant)]),
      ou('p.limiteGlobale', 'is not', null),
      ou('p.utilisations', '<', ou.ref('p.limiteGlobale')),
      ou(ou('p.utilisations', '*', 5), '>=', ou('p.limiteGlobale', '*', 4)),
    ]);
    return oui ? celles : ou.not(celles);
  });
}
