import type { FilterQuery } from '@mikro-orm/core';
import { CE_COMPTE } from '../../plateforme/utilisateur/gestion.ts';
import { Utilisateur } from '../../plateforme/utilisateur/utilisateur.entity.ts';
import { cle, cleOuAucune, lireCle } from '../../socle/commun/cle.ts';
import { champInvalide, conflit, introuvable } from '../../socle/commun/erreurs.ts';
import { versDate } from '../../socle/commun/horloge.ts';
import { referenceDe } from '../../socle/commun/recherche.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { annoncer } from '../nouvelles/annoncer.ts';
import { changementsDepuis, enClair } from './changements.ts';
import {
  absenceEnMots,
  type Creneau,
  type Empechement,
  empechement,
  exigerQuIlPuisseVenir,
  verrouillerIntervenant,
} from './creneaux.ts';
import { Intervention } from './intervention.entity.ts';
import { LINTERVENTION } from './intervention.lecture.ts';
import { regardDe } from './intervention.regles.ts';
import { liens, mouvement } from './intervention.service.ts';
import { toutes } from './lignes.ts';
import type { Etape } from './machine.ts';
import { type ReattribuerVisitesInput, VISITES_MAX, type VisitesDuCompte } from './reattribution.types.ts';

/** Somebody is to come, or is there, or comes back. */
const VISITES: readonly Etape[] = ['PLANIFIEE', 'EN_COURS', 'EN_ATTENTE'];
const PREMIERES = 20;

/** For who manages accounts, whose interventions they may not see: how many and which, nothing of what they hold. */
export async function visitesDuCompte({ em }: Contexte, utilisateurId: string): Promise<VisitesDuCompte> {
  const id = cle(utilisateurId, CE_COMPTE);
  if ((await em.count(Utilisateur, { id })) === 0) throw introuvable(CE_COMPTE);
  const siennes = toutes(em).where('intervenantId', '=', id).where('etape', 'in', VISITES);
  const { total } = await siennes.select((ou) => ou.fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const lignes = await siennes
    .select(['id', 'creerA', 'etape', 'debutPlanifie', 'finPlanifiee'])
    .orderBy('debutPlanifie')
    .orderBy('id')
    .limit(PREMIERES)
    .execute();
  const items = lignes.map((ligne) => ({
    id: String(ligne.id),
    reference: referenceDe(ligne.id, versDate(ligne.creerA)),
    etape: ligne.etape,
    debutPlanifie: versDate(ligne.debutPlanifie),
    finPlanifiee: versDate(ligne.finPlanifiee),
  }));
  return { total: Number(total), items };
}

/** Each keeps its stage and its slot: only who comes changes. All of them, or none. */
export async function reattribuer(contexte: Contexte, input: ReattribuerVisitesInput): Promise<string[]> {
  const { em } = contexte;
  if (lireCle(input.versIntervenantId) === lireCle(input.intervenantId)) {
    const [fr, en] = ['Choisissez un autre intervenant.', 'Choose another technician.'];
    throw champInvalide('versIntervenantId', fr, en);
  }
  const visites = await aReattribuer(contexte, input);
  const vers = await verrouillerIntervenant(contexte, input.versIntervenantId, 'versIntervenantId');
  const derogation = input.derogation?.trim() || null;
  const prises: Prise[] = [];
  for (const visite of visites) {
    const trouve = await enTravers(contexte, visite, vers);
    if (trouve) prises.push({ visite, trouve });
    const avant = enClair(visite);
    const { intervenantId: ancienIntervenantId } = liens(visite);
    visite.intervenant = em.getReference(Utilisateur, vers);
    const changements = await changementsDepuis(contexte, visite, avant);
    const pourquoi = trouve ? derogation : null;
    em.persist(mouvement(contexte, visite, 'reattribuerVisites', { changements, derogation: pourquoi }));
    // One after the other, so that each sees the slots that the others now take.
    await em.flush();
    await annoncer(
      contexte,
      'REPLANIFIEE',
      { id: visite.id, ...liens(visite) },
      {
        ...{ ancienIntervenantId, version: visite.version },
        debut: visite.debutPlanifie?.toISOString() ?? null,
        fin: visite.finPlanifiee?.toISOString() ?? null,
      },
    );
  }
  if (prises.length > 0 && derogation === null) throw dejaPrises(prises);
  return visites.map(({ id, creerA }) => referenceDe(id, creerA));
}

/** Those that the caller may plan, and no others: what is not theirs does not exist. */
async function aReattribuer(contexte: Contexte, input: ReattribuerVisitesInput): Promise<Intervention[]> {
  const { toutes, utilisateurId } = regardDe(contexte);
  const { intervenantId, interventionIds, du, au } = input;
  const choisies = interventionIds == null ? null : [...new Set(interventionIds.map((id) => cleOuAucune(id)))];
  const ou: FilterQuery<Intervention> = {
    intervenant: cleOuAucune(intervenantId),
    etape: { $in: [...VISITES] },
    ...(toutes ? {} : { standardiste: utilisateurId }),
    ...(choisies && { id: { $in: choisies } }),
    ...((du || au) && { debutPlanifie: { ...(du && { $gte: du }), ...(au && { $lt: au }) } }),
  };
  const ordre = { debutPlanifie: 'asc', id: 'asc' } as const;
  const visites = await contexte.em.find(Intervention, ou, { limit: VISITES_MAX + 1, orderBy: ordre });
  if (choisies && visites.length < choisies.length) throw introuvable(LINTERVENTION);
  if (visites.length > VISITES_MAX) {
    const fr = `Plus de ${VISITES_MAX} visites : donnez deux dates.`;
    throw champInvalide('du', fr, `More than ${VISITES_MAX} visits: give two dates.`);
  }
  if (visites.length > 0) return visites;
  throw conflit({ fr: 'Aucune visite à réattribuer', en: 'No visit to reassign' });
}

/** What is over takes nobody's time any more. */
async function enTravers(
  { em, horloge }: Contexte,
  visite: Intervention,
  vers: number,
): Promise<Empechement | undefined> {
  const { id, debutPlanifie: debut, finPlanifiee: fin } = visite;
  if (!debut || !fin || fin <= horloge.maintenant()) return undefined;
  const creneau: Creneau = { debut, fin };
  await exigerQuIlPuisseVenir(em, vers, creneau, 'versIntervenantId');
  return visite.etape === 'EN_ATTENTE' ? undefined : empechement(em, id, vers, creneau);
}

interface Prise {
  visite: Intervention;
  trouve: Empechement;
}

const NOMMEES = 10;

function dejaPrises(prises: readonly Prise[]) {
  const nommees = prises.slice(0, NOMMEES);
  const suite = prises.length > NOMMEES ? ', …' : '';
  const liste = (langue: 'fr' | 'en') =>
    nommees
      .map(({ visite, trouve }) => `${referenceDe(visite.id, visite.creerA)} × ${enMots(trouve, langue)}`)
      .join(', ');
  const message = {
    fr: `Cet intervenant est déjà pris : ${liste('fr')}${suite}`,
    en: `This technician is already taken: ${liste('en')}${suite}`,
  };
  return conflit(message, {
    details: {
      fr: 'Rien n’a été réattribué : choisissez-en une partie, un autre intervenant, ou donnez le motif d’une dérogation',
      en: 'Nothing was reassigned: choose some of them, another technician, or give the reason of a derogation',
    },
    champs: [{ chemin: 'versIntervenantId', message }],
  });
}

const enMots = (trouve: Empechement, langue: 'fr' | 'en'): string =>
  'chevauchee' in trouve
    ? referenceDe(trouve.chevauchee.id, versDate(trouve.chevauchee.creerA))
    : absenceEnMots(trouve.absence)[langue];
