import type { EntityManager } from '@mikro-orm/core';
import { sql } from '../../commun/base-de-donnees.ts';
import { lireCle } from '../../commun/cle.ts';
import { champInvalide, conflit, type ErreurMetier, interdit, saisieInvalide } from '../../commun/erreurs.ts';
import { versDate } from '../../commun/horloge.ts';
import { referenceDe } from '../../commun/recherche.ts';
import type { Contexte } from '../../graphql/contexte.ts';
import { StatutIntervention } from '../statut-intervention/statut-intervention.entity.ts';
import { peutEtre } from '../utilisateur/annuaire.service.ts';
import { Utilisateur } from '../utilisateur/utilisateur.entity.ts';
import { differences, enClair } from './changements.ts';
import { Intervention } from './intervention.entity.ts';
import type { PlanifierInterventionInput } from './intervention.inputs.ts';
import { regardDe, relationsDe } from './intervention.regles.ts';
import { aChanger, liens, mouvement, premierStatut } from './intervention.service.ts';
import {
  type Demande,
  decider,
  type Effets,
  type Etape,
  effets,
  type FonctionMouvement,
  type Refus,
  type ValeursMouvement,
} from './machine.ts';

/** Who asks: the caller, or the product itself (closing by itself). */
export type Acteur = Pick<Demande, 'relations' | 'permissions'>;

export interface Mouvoir {
  fonction: FonctionMouvement;
  statut: StatutIntervention;
  champs: ValeursMouvement;
  acteur: Acteur;
  derogation?: string | null;
}

/**
 * Applies one move: the machine decides, whatever function asked; then the row, its history line and (by the mutation
 * around it) its trace are written together, or nothing is.
 */
export async function mouvoir(contexte: Contexte, intervention: Intervention, demande: Mouvoir): Promise<Intervention> {
  const { fonction, statut, champs, acteur } = demande;
  const maintenant = contexte.horloge.maintenant();
  const decision = decider({ de: intervention.etape, vers: statut.etape, fonction, champs, maintenant, ...acteur });
  if (!decision.permis) throw erreurDe(decision);
  const deStatut = intervention.statut;
  const avant = enClair(intervention);
  if (statut === deStatut && fonction !== 'planifierIntervention') throw dejaCeStatut();
  if (fonction !== 'planifierIntervention') await garderCreneauLibre(contexte, intervention, statut.etape);
  const { intervenantId, ...ecrits } = effets({ ligne: decision.ligne, actuel: intervention, champs, maintenant });
  contexte.em.assign(intervention, ecrits as Effets as never);
  if (intervenantId !== undefined) {
    intervention.intervenant =
      intervenantId === null ? null : contexte.em.getReference(Utilisateur, Number(intervenantId));
  }
  intervention.statut = statut;
  intervention.etape = statut.etape;
  const motif = champs.motif?.trim() || null;
  const changements = await differences(contexte.em, avant, enClair(intervention));
  contexte.em.persist(
    mouvement(contexte, intervention, fonction, {
      deStatut,
      versStatut: statut,
      motif,
      changements,
      derogation: demande.derogation ?? null,
    }),
  );
  await contexte.em.flush();
  return intervention;
}

/** Stages whose slot is the intervenant's time. */
const PRENNENT: readonly Etape[] = ['PLANIFIEE', 'EN_COURS'];

/** Work taken up again takes its old slot again; where that is still to come, somebody may have been given it. */
async function garderCreneauLibre(contexte: Contexte, intervention: Intervention, vers: Etape): Promise<void> {
  const { id, etape, intervenant, debutPlanifie, finPlanifiee } = intervention;
  if (PRENNENT.includes(etape) || !PRENNENT.includes(vers) || !intervenant || !debutPlanifie || !finPlanifiee) return;
  if (finPlanifiee <= contexte.horloge.maintenant()) return;
  await verrouiller(contexte.em, intervenant.id);
  const chevauchee = await chevauchement(contexte.em, id, intervenant.id, debutPlanifie, finPlanifiee);
  if (chevauchee) throw dejaPris(chevauchee);
}

function dejaCeStatut(): ErreurMetier {
  return conflit({ fr: 'L’intervention a déjà ce statut', en: 'The intervention already has this status' });
}

/** Which of the five failed decides the code; the words say which and why. */
function erreurDe({ cause, message, erreurs }: Refus): ErreurMetier {
  if (cause === 'PERMISSION' || cause === 'RELATION') return interdit(message);
  if (cause === 'CHAMP') {
    return saisieInvalide(
      (erreurs ?? []).map(({ champ, message: texte }) => ({ chemin: champ, message: texte })),
      message,
    );
  }
  return conflit(message);
}

export function acteurDe(contexte: Contexte, intervention: Intervention): Acteur {
  const regard = regardDe(contexte);
  return { relations: relationsDe(regard, liens(intervention)), permissions: regard.permissions };
}

interface DemandeDeMouvement {
  id: string;
  version: number;
  statutId?: string | null;
}

/** A move asked for by a mutation, to a status given or to the first of the stage that the mutation leads to. */
export async function demander(
  contexte: Contexte,
  fonction: FonctionMouvement,
  { id, version, statutId }: DemandeDeMouvement,
  champs: ValeursMouvement,
  etape?: Etape,
): Promise<Intervention> {
  const intervention = await aChanger(contexte, id, version);
  const statut = await statutVise(contexte.em, statutId, etape);
  return mouvoir(contexte, intervention, { fonction, statut, champs, acteur: acteurDe(contexte, intervention) });
}

async function statutVise(
  em: EntityManager,
  statutId: string | null | undefined,
  etape?: Etape,
): Promise<StatutIntervention> {
  if (statutId == null && etape) return premierStatut(em, etape);
  const id = lireCle(statutId ?? '');
  const statut = id === null ? null : await em.findOne(StatutIntervention, { id, actif: true });
  if (!statut)
    throw champInvalide(
      'statutId',
      'Ce statut n’existe pas ou n’est plus actif.',
      'This status does not exist or is not active.',
    );
  if (etape && statut.etape !== etape) {
    throw champInvalide(
      'statutId',
      `Ce statut n’est pas de l’étape ${etape}.`,
      `This status is not of stage ${etape}.`,
    );
  }
  return statut;
}

/** Intervenant, start and duration; an overlap is a CONFLICT that names it, unless a derogation says why. */
export async function planifier(contexte: Contexte, input: PlanifierInterventionInput): Promise<Intervention> {
  const { em } = contexte;
  const intervention = await aChanger(contexte, input.id, input.version);
  const statut = await statutVise(em, input.statutId, 'PLANIFIEE');
  const acteur = acteurDe(contexte, intervention);
  const { debut, dureeMinutes } = input;
  const champs: ValeursMouvement = { intervenantId: input.intervenantId, debut, dureeMinutes };
  const demande = {
    de: intervention.etape,
    vers: statut.etape,
    fonction: 'planifierIntervention' as const,
    champs,
    ...acteur,
  };
  const decision = decider({ ...demande, maintenant: contexte.horloge.maintenant() });
  if (!decision.permis) throw erreurDe(decision);
  const intervenantId = await verrouillerIntervenant(contexte, input.intervenantId);
  const derogation = input.derogation?.trim() || null;
  const fin = new Date(debut.getTime() + dureeMinutes * 60_000);
  const chevauchee = await chevauchement(em, intervention.id, intervenantId, debut, fin);
  if (chevauchee && !derogation) throw dejaPris(chevauchee);
  return mouvoir(contexte, intervention, {
    fonction: 'planifierIntervention',
    statut,
    champs: { ...champs, intervenantId },
    acteur,
    derogation: chevauchee ? derogation : null,
  });
}

/**
 * Two plannings of the same intervenant at once go one after the other: the second sees the first one's slot. Without
 * the lock both would find the time free.
 */
async function verrouillerIntervenant({ em, horloge }: Contexte, intervenantId: string): Promise<number> {
  const id = lireCle(intervenantId) ?? 0;
  await verrouiller(em, id);
  if (id === 0 || !(await peutEtre(em, 'INTERVENANT', id, horloge.maintenant()))) {
    throw champInvalide('intervenantId', 'Cet intervenant n’existe pas.', 'This technician does not exist.');
  }
  return id;
}

async function verrouiller(em: EntityManager, intervenantId: number): Promise<void> {
  await sql(em).updateTable('utilisateur').set({ id: intervenantId }).where('id', '=', intervenantId).execute();
}

/** The first other intervention whose slot this one would meet; slots that only touch do not overlap. */
async function chevauchement(em: EntityManager, id: number, intervenantId: number, debut: Date, fin: Date) {
  return sql(em)
    .selectFrom('intervention')
    .where('intervenantId', '=', intervenantId)
    .where('etape', 'in', PRENNENT)
    .where('debutPlanifie', '<', fin)
    .where('finPlanifiee', '>', debut)
    .where('id', '!=', id)
    .select(['id', 'creerA', 'titre', 'debutPlanifie', 'finPlanifiee'])
    .orderBy('debutPlanifie')
    .limit(1)
    .executeTakeFirst();
}

function dejaPris({
  id,
  creerA,
  titre,
  debutPlanifie,
  finPlanifiee,
}: NonNullable<Awaited<ReturnType<typeof chevauchement>>>) {
  const reference = referenceDe(id, versDate(creerA));
  const message = {
    fr: `Cet intervenant est déjà pris par ${reference} « ${titre} »`,
    en: `This technician is already taken by ${reference} “${titre}”`,
  };
  return conflit(message, {
    details: {
      fr: 'Choisissez un autre créneau, ou donnez le motif d’une dérogation',
      en: 'Choose another slot, or give the reason of a derogation',
    },
    champs: [{ chemin: 'debut', message }],
    actuel: { reference, titre, debutPlanifie: versDate(debutPlanifie), finPlanifiee: versDate(finPlanifiee) },
  });
}
