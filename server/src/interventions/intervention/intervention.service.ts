import type { EntityManager } from '@mikro-orm/core';
import { peutEtre } from '../../plateforme/utilisateur/annuaire.service.ts';
import { Utilisateur } from '../../plateforme/utilisateur/utilisateur.entity.ts';
import { changementsDe, valeursDe } from '../../socle/champs/saisie.ts';
import { cle, lireCle } from '../../socle/commun/cle.ts';
import { champInvalide, conflitDeVersion, interdit, introuvable, saisieInvalide } from '../../socle/commun/erreurs.ts';
import { versDate } from '../../socle/commun/horloge.ts';
import { referenceDe } from '../../socle/commun/recherche.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { aAccepter, accepter } from '../demande/acceptation.ts';
import { oublierLaDemande } from '../deplacement/oubli.ts';
import { annoncer } from '../nouvelles/annoncer.ts';
import { StatutIntervention } from '../statut/statut.entity.ts';
import { DegreUrgence } from '../urgence/urgence.entity.ts';
import { changementsDepuis, enClair } from './changements.ts';
import { exigerAVenir } from './creneaux.ts';
import { reindexer } from './index-recherche.ts';
import { CHAMPS, SAISIS } from './intervention.champs.ts';
import { Intervention } from './intervention.entity.ts';
import type { CreerInterventionInput, ModifierInterventionInput } from './intervention.inputs.ts';
import { LINTERVENTION } from './intervention.lecture.ts';
import { entitesDe, regardDe, relationsDe } from './intervention.regles.ts';
import { lesSiennes } from './lignes.ts';
import { type ChampModifiable, champsModifiables, type Etape, echeanceInitiale } from './machine.ts';
import { type ChangementChamp, Mouvement } from './mouvement.entity.ts';
import { relireReponses } from './reponses.ts';
import { aSuivre } from './suites.ts';

/** One of the caller's rows, to be changed at this version; NOT_FOUND outside them, CONFLICT when it has moved on. */
export async function aChanger(contexte: Contexte, id: string, version?: number): Promise<Intervention> {
  const filtre = { $and: [{ id: cle(id, LINTERVENTION) }, entitesDe(regardDe(contexte))] };
  const intervention = await contexte.em.findOne(Intervention, filtre);
  if (!intervention) throw (await estDUnCollegue(contexte, id)) ? aReprendre() : introuvable(LINTERVENTION);
  if (version !== undefined && version !== intervention.version) throw conflitDeVersion(visible(intervention));
  return intervention;
}

/** One reads it, and does not change it. */
export async function estDUnCollegue(contexte: Contexte, id: string): Promise<boolean> {
  if (regardDe(contexte).equipe.length === 0) return false;
  const ligne = await lesSiennes(contexte).where('i.id', '=', cle(id, LINTERVENTION)).select('i.id').executeTakeFirst();
  return ligne !== undefined;
}

export function aReprendre() {
  return interdit({
    fr: 'Cette intervention est celle d’un collègue : reprenez-la d’abord',
    en: 'This intervention is a colleague’s: take it over first',
  });
}

/** What a conflict shows of the row as it is now: the editable fields and where it stands. */
export function visible(intervention: Intervention): Record<string, unknown> {
  const { id, version, etape } = intervention;
  return {
    ...{ id: String(id), version, etape },
    ...Object.fromEntries(SAISIS.map((champ) => [champ, intervention[champ]])),
    reference: referenceDe(id, intervention.creerA),
    statutId: String(intervention.statut.id),
    urgenceId: String(intervention.urgence.id),
    clientId: String(intervention.client.id),
    intervenantId: intervention.intervenant === null ? null : String(intervention.intervenant.id),
    debutPlanifie: intervention.debutPlanifie,
    finPlanifiee: intervention.finPlanifiee,
  };
}

export async function creer(contexte: Contexte, input: CreerInterventionInput): Promise<Intervention> {
  const { em, horloge } = contexte;
  const maintenant = horloge.maintenant();
  const motifPasse = input.datePrevue ? exigerAVenir(contexte, 'datePrevue', input.datePrevue, input.motifPasse) : null;
  const client = await clientDe(contexte, input.clientId);
  const demande = input.demandeId == null ? null : await aAccepter(contexte, input.demandeId, client.id);
  const suiteDeId = input.suiteDeId == null ? null : await aSuivre(contexte, input.suiteDeId, client.id);
  const urgence = await urgenceDe(em, input.urgenceId);
  const statut = await premierStatut(em, 'NOUVELLE');
  const intervention = em.create(Intervention, {
    ...valeursDe(CHAMPS, input),
    // One instant for both: the due date is the creation plus the delay, to the millisecond.
    creerA: maintenant,
    client,
    // The creator is its standardiste (fonctions.tsv, creerIntervention).
    standardiste: em.getReference(Utilisateur, regardDe(contexte).utilisateurId),
    intervenant: null,
    suiteDe: suiteDeId === null ? null : em.getReference(Intervention, suiteDeId),
    statut,
    etape: statut.etape,
    urgence,
    echeance: echeanceInitiale(maintenant, urgence.delaiHeures),
  });
  await em.persist(intervention).flush();
  em.persist(mouvement(contexte, intervention, 'creerIntervention', { versStatut: statut, motifPasse }));
  await em.flush();
  await reindexer(em, [intervention.id]);
  await annoncer(contexte, 'INTERVENTION_CREEE', { id: intervention.id, ...liens(intervention) });
  if (demande) await accepter(contexte, demande, intervention);
  return intervention;
}

/** One that was created, as far as its creation's answer needs it: among the caller's, or NOT_FOUND. */
export async function relire(contexte: Contexte, id: string): Promise<{ id: number; creerA: Date }> {
  const ligne = await lesSiennes(contexte)
    .where('i.id', '=', cle(id, LINTERVENTION))
    .select(['i.id', 'i.creerA'])
    .executeTakeFirst();
  if (!ligne) throw introuvable(LINTERVENTION);
  return { id: ligne.id, creerA: versDate(ligne.creerA) };
}

/** Own ones; which fields, the machine says by stage and relation. A stale version: CONFLICT with the current row. */
export async function modifier(contexte: Contexte, input: ModifierInterventionInput): Promise<Intervention> {
  const { em } = contexte;
  const { id, version, motifPasse: motif, ...demandes } = input;
  const intervention = await aChanger(contexte, id, version);
  const avant = enClair(intervention);
  const { clientId: ancienClientId } = liens(intervention);
  const permis = champsModifiables({
    etape: intervention.etape,
    relations: relationsDe(regardDe(contexte), liens(intervention)),
  });
  const champs = (Object.keys(demandes) as ChampModifiable[]).filter((champ) => demandes[champ] !== undefined);
  const refuses = champs.filter((champ) => !permis.includes(champ));
  if (refuses.length > 0) throw champsFiges(refuses);
  const { clientId, urgenceId, datePrevue } = demandes;
  const deplacee = datePrevue && datePrevue.getTime() !== intervention.datePrevue?.getTime();
  const motifPasse = deplacee ? exigerAVenir(contexte, 'datePrevue', datePrevue, motif) : null;
  em.assign(intervention, changementsDe(CHAMPS, demandes));
  if (clientId !== undefined) intervention.client = await clientDe(contexte, clientId);
  if (urgenceId !== undefined) await changerUrgence(em, intervention, urgenceId, input.echeance !== undefined);
  const changements = await changementsDepuis(contexte, intervention, avant);
  if (changements.length === 0) return intervention;
  em.persist(mouvement(contexte, intervention, 'modifierIntervention', { changements, motifPasse }));
  await em.flush();
  await reindexer(em, [intervention.id]);
  if (clientId !== undefined) {
    await relireReponses(em, intervention.id);
    await oublierLaDemande(em, intervention.id);
  }
  await annoncer(
    contexte,
    'INTERVENTION_MODIFIEE',
    { id: intervention.id, ...liens(intervention) },
    {
      champs: changements.map(({ champ }) => champ).join(' '),
      version: intervention.version,
      ...(ancienClientId !== intervention.client.id && { ancienClientId }),
    },
  );
  return intervention;
}

function champsFiges(champs: ChampModifiable[]) {
  const details = {
    fr: `Ces champs ne peuvent pas être changés par vous à cette étape : ${champs.join(', ')}`,
    en: `You can’t change these fields at this stage: ${champs.join(', ')}`,
  };
  return interdit(details);
}

/** A new degree of urgency moves the due date by what its delay differs, so that time waited for the client stays. */
async function changerUrgence(
  em: EntityManager,
  intervention: Intervention,
  urgenceId: string,
  echeanceDonnee: boolean,
) {
  const urgence = await urgenceDe(em, urgenceId);
  if (urgence === intervention.urgence) return;
  const { delaiHeures } = await em.findOneOrFail(DegreUrgence, intervention.urgence.id);
  intervention.urgence = urgence;
  if (echeanceDonnee) return;
  intervention.echeance = intervention.echeance
    ? new Date(intervention.echeance.getTime() + (urgence.delaiHeures - delaiHeures) * 3_600_000)
    : echeanceInitiale(intervention.creerA, urgence.delaiHeures);
}

/** CRUD of the admin: comments and history go with it, the trace stays. */
export async function supprimer(contexte: Contexte, id: string, version: number): Promise<number> {
  const intervention = await aChanger(contexte, id, version);
  const { id: supprimee } = intervention;
  const concernes = { id: supprimee, ...liens(intervention) };
  await contexte.em.remove(intervention).flush();
  await annoncer(contexte, 'INTERVENTION_SUPPRIMEE', concernes);
  return supprimee;
}

export function liens({ client, standardiste, intervenant }: Intervention) {
  return { clientId: client.id, standardisteId: standardiste.id, intervenantId: intervenant?.id ?? null };
}

async function clientDe({ em, horloge }: Contexte, clientId: string): Promise<Utilisateur> {
  const id = lireCle(clientId);
  const client = id === null ? null : await em.findOne(Utilisateur, id);
  if (!client || !(await peutEtre(em, 'CLIENT', client.id, horloge.maintenant()))) {
    throw champInvalide('clientId', 'Ce client n’existe pas.', 'This client does not exist.');
  }
  return client;
}

export async function urgenceDe(em: EntityManager, urgenceId: string): Promise<DegreUrgence> {
  const id = lireCle(urgenceId);
  const urgence = id === null ? null : await em.findOne(DegreUrgence, { id, actif: true });
  if (!urgence)
    throw champInvalide('urgenceId', 'Ce degré d’urgence n’existe pas.', 'This degree of urgency does not exist.');
  return urgence;
}

/** The first active status of a stage, in the admin's order; each stage keeps at least one. */
export async function premierStatut(em: EntityManager, etape: Etape): Promise<StatutIntervention> {
  const [statut] = await em.find(
    StatutIntervention,
    { etape, actif: true },
    { orderBy: { ordre: 'asc', id: 'asc' }, limit: 1 },
  );
  if (!statut)
    throw saisieInvalide([], {
      fr: `Aucun statut actif pour l’étape ${etape}`,
      en: `No active status for stage ${etape}`,
    });
  return statut;
}

type Details = Partial<Pick<Mouvement, 'deStatut' | 'versStatut' | 'motif' | 'derogation' | 'motifPasse' | 'note'>> & {
  changements?: ChangementChamp[];
};

/** A line of the history, signed and dated. */
export function mouvement(
  contexte: Contexte,
  intervention: Intervention,
  fonction: string,
  details: Details,
): Mouvement {
  const { em, appelant, horloge } = contexte;
  return em.create(Mouvement, {
    intervention,
    auteur: appelant ? em.getReference(Utilisateur, appelant.id) : null,
    fonction,
    deStatut: details.deStatut ?? null,
    versStatut: details.versStatut ?? null,
    motif: details.motif ?? null,
    derogation: details.derogation ?? null,
    motifPasse: details.motifPasse ?? null,
    note: details.note ?? null,
    changementsJson: details.changements ? JSON.stringify(details.changements) : null,
    creerA: horloge.maintenant(),
  });
}
