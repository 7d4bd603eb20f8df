import type { EntityManager } from '@mikro-orm/core';
import { sql as brut } from 'kysely';
import { DateTime } from 'luxon';
import { Utilisateur } from '../../plateforme/utilisateur/utilisateur.entity.ts';
import { estMysql, sql } from '../../socle/base/base-de-donnees.ts';
import { champInvalide, conflit } from '../../socle/commun/erreurs.ts';
import { FUSEAU } from '../../socle/commun/horloge.ts';
import { montant } from '../../socle/commun/montant.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import type { Raison } from '../eligibilite/eligibilite.types.ts';
import { DEJA_SOUSCRITE, NUMERO_DEJA_SOUSCRIT } from '../eligibilite/verdict.ts';
import { Offre } from '../offre/offre.entity.ts';
import { VersionOffre } from '../offre/version-offre.entity.ts';
import { etablirDevis, exigerCodeUtile } from './devis.ts';
import type { DemandeDevis, Devis, Termes } from './devis.types.ts';
import { prendreLimites } from './limites-promotion.ts';
import { annoncer } from './nouvelles.ts';
import { Souscription, StatutSouscription } from './souscription.entity.ts';

const DEBUT_MAX_MOIS = 12;

export interface DemandeSouscription extends DemandeDevis {
  /** The price that was shown, EUR to the cent: if it has changed meanwhile, nothing is subscribed. */
  prixAttendu: string | null;
  /** The number of the version whose terms were shown: the same. */
  versionAttendue: number | null;
  dateDebut: Date | null;
}

/**
 * Spec 2-offres: status, validity, eligibility, black list and limits are checked in the transaction that writes, and
 * the terms copied. Unique indexes let one live subscription in per client and offer, and per number and offer.
 */
export async function souscrire(contexte: Contexte, demande: DemandeSouscription): Promise<number> {
  const { em, horloge } = contexte;
  const maintenant = horloge.maintenant();
  exigerDebutProche(demande, maintenant);
  await retenirOffre(em, demande.offreId);
  const devis = await etablirDevis(em, demande, maintenant);
  await refuserSecondeVivante(em, demande);
  if (!devis.eligible) throw ineligible(devis);
  exigerCodeUtile(demande, devis);
  exigerPrix(demande, devis);
  exigerVersion(demande, devis);
  const souscription = await ecrire(em, demande, devis, maintenant);
  await prendreLimites(em, souscription, devis.etapes, maintenant);
  await annoncer(contexte, 'SOUSCRIPTION_PRISE', souscription);
  return souscription.id;
}

/**
 * What is read of the offer stays so until the subscription is written: whoever changes, suspends or activates it writes
 * its row first, and waits here or is seen. Shared: subscriptions do not wait for each other. SQLite has one writer.
 */
async function retenirOffre(em: EntityManager, offreId: number): Promise<void> {
  if (!estMysql(em)) return;
  const offre = sql(em).selectFrom('offre').where('id', '=', offreId).select('id');
  await offre.modifyEnd(brut`lock in share mode`).execute();
}

async function ecrire(em: EntityManager, demande: DemandeSouscription, devis: Devis, maintenant: Date) {
  const { clientId, offreId, numero, essai, puissance, canal, dateDebut } = demande;
  const offre = await em.findOneOrFail(Offre, offreId);
  const debut = dateDebut !== null && dateDebut > maintenant ? dateDebut : maintenant;
  const souscription = em.create(Souscription, {
    ...{ offre, numero, puissance, canal },
    client: em.getReference(Utilisateur, clientId),
    versionOffre: em.getReference(VersionOffre, devis.versionOffreId),
    statut: debut > maintenant ? StatutSouscription.EN_ATTENTE : StatutSouscription.ACTIVE,
    test: devis.test,
    termes: JSON.stringify(termesDe(offre, demande, devis)),
    dateDebut: debut,
    engagementJusquA: devis.engagementMois === 0 ? null : plusDesMois(debut, devis.engagementMois),
    dateFin: null,
    motif: null,
    motifSuspension: null,
    vivanteClient: `${clientId}:${offreId}`,
    // A number that its holder alone has written holds no place: it may be another's.
    vivanteNumero: essai === null ? null : `${numero}:${offreId}`,
  });
  await em.flush();
  return souscription;
}

/** Said well before the index says it. */
async function refuserSecondeVivante(em: EntityManager, { clientId, essai, offreId }: DemandeDevis): Promise<void> {
  const autre = await sql(em)
    .selectFrom('souscription')
    .where((ou) =>
      ou.or([
        ou('vivanteClient', '=', `${clientId}:${offreId}`),
        ou('vivanteNumero', '=', essai === null ? '' : `${essai}:${offreId}`),
      ]),
    )
    // Their own first.
    .orderBy((ou) => ou('clientId', '=', clientId), 'desc')
    .select(['id', 'clientId'])
    .executeTakeFirst();
  if (!autre) return;
  throw autre.clientId === clientId
    ? conflit(motsDe(DEJA_SOUSCRITE), { actuel: { souscriptionId: String(autre.id) } })
    : conflit(motsDe(NUMERO_DEJA_SOUSCRIT));
}

const motsDe = ({ fr, en }: Raison) => ({ fr, en });

function termesDe({ code, nomFr, nomEn }: Offre, { codePostal }: DemandeDevis, devis: Devis): Termes {
  const { eligible: _e, raisons: _r, ecartees: _p, versionOffreId: _v, test: _t, ...termes } = devis;
  return { ...termes, offre: { code, nom: { fr: nomFr, en: nomEn } }, codePostal };
}

/** The same day and hour of a later month on the company's clock, or that month's last day. */
export function plusDesMois(date: Date, mois: number): Date {
  return DateTime.fromJSDate(date, { zone: FUSEAU }).plus({ months: mois }).toJSDate();
}

/** From today on: nothing is subscribed for the past; nor are prices kept for years by who has not begun. */
function exigerDebutProche({ dateDebut }: DemandeSouscription, maintenant: Date): void {
  if (dateDebut === null) return;
  if (dateDebut < DateTime.fromJSDate(maintenant, { zone: FUSEAU }).startOf('day').toJSDate())
    throw champInvalide('dateDebut', 'Ce jour est passé.', 'This day is in the past.');
  if (dateDebut <= plusDesMois(maintenant, DEBUT_MAX_MOIS)) return;
  throw champInvalide('dateDebut', 'Dans un an au plus.', 'Within a year.');
}

function ineligible({ raisons }: Devis) {
  return conflit(
    { fr: 'Ce client ne peut pas prendre cette offre', en: 'This client cannot take this offer' },
    { details: { fr: raisons.map(({ fr }) => fr).join(' ; '), en: raisons.map(({ en }) => en).join('; ') } },
  );
}

function exigerPrix({ prixAttendu }: DemandeSouscription, { total }: Devis): void {
  // « 120.5 » and « 120.50 » are one price.
  if (prixAttendu === null || montant(prixAttendu).eq(total)) return;
  throw conflit(
    { fr: 'Le prix a changé : vérifiez-le avant de souscrire', en: 'The price has changed: check it first' },
    { actuel: { total } },
  );
}

/** The same price for a longer engagement is another offer. */
function exigerVersion({ versionAttendue }: DemandeSouscription, { versionNumero, total }: Devis): void {
  if (versionAttendue === null || versionAttendue === versionNumero) return;
  throw conflit(
    {
      fr: 'Les conditions ont changé : relisez-les avant de souscrire',
      en: 'The terms have changed: read them again first',
    },
    { actuel: { total } },
  );
}
