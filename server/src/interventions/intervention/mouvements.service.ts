import type { EntityManager } from '@mikro-orm/core';
import { Utilisateur } from '../../plateforme/utilisateur/utilisateur.entity.ts';
import { lireCle } from '../../socle/commun/cle.ts';
import { champInvalide, conflit, type ErreurMetier, interdit, saisieInvalide } from '../../socle/commun/erreurs.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { ecrire as ecrireCommentaire } from '../commentaire/commentaire.service.ts';
import { oublierLaDemande } from '../deplacement/oubli.ts';
import { annoncer, evenementDuMouvement } from '../nouvelles/annoncer.ts';
import { signatureExigee } from '../signature-client/exigence.ts';
import { recueillir } from '../signature-client/signature-client.service.ts';
import { StatutIntervention } from '../statut/statut.entity.ts';
import { changementsDepuis, enClair } from './changements.ts';
import {
  empechement,
  exigerAVenir,
  exigerQuIlPuisseVenir,
  garderCreneauLibre,
  refusDuCreneau,
  verrouillerIntervenant,
} from './creneaux.ts';
import { Intervention } from './intervention.entity.ts';
import type { PlanifierInterventionInput } from './intervention.inputs.ts';
import { COMMENTAIRE_AJOUTER } from './intervention.permissions.ts';
import { regardDe, relationsDe } from './intervention.regles.ts';
import { aChanger, liens, mouvement, premierStatut } from './intervention.service.ts';
import {
  contestationSansReponse,
  type Demande,
  decider,
  type Etape,
  effets,
  type FonctionMouvement,
  type Refus,
  signaux,
  type ValeursMouvement,
} from './machine.ts';

/** Who asks: the caller, or the product itself (closing by itself). */
type Acteur = Pick<Demande, 'relations' | 'permissions'>;

interface Reservation {
  champs: ValeursMouvement;
  derogation: string | null;
}

export interface Mouvoir {
  fonction: FonctionMouvement;
  statut: StatutIntervention;
  champs: ValeursMouvement;
  acteur: Acteur;
  /** Done once the machine has agreed, before anything is written: the intervenant is locked, their time looked at. */
  reserver?: () => Promise<Reservation>;
  motifPasse?: string | null;
}

/**
 * Applies one move: the machine decides, whatever function asked; then the row, its history line and (by the mutation
 * around it) its trace are written together, or nothing is.
 */
export async function mouvoir(contexte: Contexte, intervention: Intervention, demande: Mouvoir): Promise<Intervention> {
  const { fonction, statut, acteur } = demande;
  const maintenant = contexte.horloge.maintenant();
  const { etape: de, statut: deStatut } = intervention;
  const contestee = contestationSansReponse(intervention);
  const decision = decider({
    ...{ de, vers: statut.etape, fonction, champs: demande.champs, maintenant, contestee },
    signatureExigee: statut.etape === 'REALISEE' && de !== 'REALISEE' && (await signatureExigee(contexte)),
    ...acteur,
  });
  if (!decision.permis) throw erreurDe(decision);
  const { signature } = demande.champs;
  if (signature && !decision.ligne.signable) throw rienASigner();
  const { champs, derogation } = (await demande.reserver?.()) ?? { champs: demande.champs, derogation: null };
  const avant = enClair(intervention);
  const { intervenantId: ancienIntervenantId } = liens(intervention);
  if (statut === deStatut && fonction !== 'planifierIntervention') throw dejaCeStatut();
  if (fonction !== 'planifierIntervention') await garderCreneauLibre(contexte, intervention, statut.etape);
  const { intervenantId, ...ecrits } = effets({ ligne: decision.ligne, actuel: intervention, champs, maintenant });
  contexte.em.assign(intervention, ecrits);
  if (intervenantId !== undefined) {
    intervention.intervenant =
      intervenantId === null ? null : contexte.em.getReference(Utilisateur, Number(intervenantId));
  }
  const { ligne } = decision;
  const auteurId = contexte.appelant?.id ?? null;
  const repond = await repondreALaContestation(contexte, intervention, champs.reponseContestation);
  contexte.em.assign(intervention, signaux({ ligne, de, relations: acteur.relations, auteurId, repond, maintenant }));
  intervention.statut = statut;
  intervention.etape = statut.etape;
  const motif = champs.motif?.trim() || null;
  const changements = await changementsDepuis(contexte, intervention, avant);
  if (signature) changements.push(await recueillir(contexte, intervention, { input: signature, signeA: maintenant }));
  contexte.em.persist(
    mouvement(contexte, intervention, fonction, {
      deStatut,
      versStatut: statut,
      motif,
      changements,
      derogation,
      motifPasse: demande.motifPasse ?? null,
    }),
  );
  await contexte.em.flush();
  const { numero } = ligne;
  if (de === 'PLANIFIEE' && numero !== 0) await oublierLaDemande(contexte.em, intervention.id);
  const nouvelle = evenementDuMouvement({ numero, relations: acteur.relations });
  await annoncer(
    contexte,
    nouvelle,
    { id: intervention.id, ...liens(intervention) },
    {
      ...{ ancienIntervenantId, de, vers: intervention.etape, motif },
      ...{ ancienDebut: avant.debutPlanifie, ancienneFin: avant.finPlanifiee },
      ...{ motifAttente: intervention.motifAttente, version: intervention.version },
      signature: signature?.methode ?? null,
      debut: intervention.debutPlanifie?.toISOString() ?? null,
      fin: intervention.finPlanifiee?.toISOString() ?? null,
    },
  );
  return intervention;
}

/** The answer that closing asks for becomes a comment that the client reads. */
async function repondreALaContestation(
  contexte: Contexte,
  intervention: Intervention,
  texte: string | null | undefined,
): Promise<boolean> {
  if (!texte?.trim()) return false;
  if (!intervention.contestee) {
    const [fr, en] = [
      'Le client n’a pas contesté cette intervention.',
      'The client did not contest this intervention.',
    ];
    throw champInvalide('reponseContestation', fr, en);
  }
  if (!regardDe(contexte).permissions.has(COMMENTAIRE_AJOUTER.nom)) {
    const details = { fr: 'Votre rôle ne permet pas de répondre au client', en: 'Your role may not answer the client' };
    throw interdit(details);
  }
  await ecrireCommentaire(contexte, { id: intervention.id, ...liens(intervention) }, { texte, interne: false });
  return true;
}

const rienASigner = () =>
  champInvalide(
    'signature',
    'Le client signe le travail que l’on termine.',
    'The client signs work that is being ended.',
  );

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

/** Who, when, how long, of a slot to come; an overlap or an absence is a CONFLICT that names it, unless a derogation says why. */
export function planifier(contexte: Contexte, input: PlanifierInterventionInput): Promise<Intervention> {
  return poserCreneau(contexte, input, exigerAVenir(contexte, 'debut', input.debut, input.motifPasse));
}

/** As `planifier`, whatever the clock says: what tells a past that is known. */
export async function poserCreneau(
  contexte: Contexte,
  input: PlanifierInterventionInput,
  motifPasse: string | null = null,
): Promise<Intervention> {
  const intervention = await aChanger(contexte, input.id, input.version);
  return placer(contexte, intervention, input, { acteur: acteurDe(contexte, intervention), motifPasse });
}

type Pose = Omit<PlanifierInterventionInput, 'id' | 'version' | 'motifPasse'>;

type Placer = Pick<Mouvoir, 'acteur' | 'motifPasse'> & {
  /** Where the slot stands in what was sent: errors name its fields there. */
  sous?: 'creneau.';
};

/** A slot given by this actor, who may be the product itself. */
export async function placer(
  contexte: Contexte,
  intervention: Intervention,
  pose: Pose,
  { acteur, motifPasse = null, sous }: Placer,
): Promise<Intervention> {
  const { em } = contexte;
  const statut = await statutVise(em, pose.statutId, 'PLANIFIEE');
  const { debut, dureeMinutes } = pose;
  const champs: ValeursMouvement = { intervenantId: pose.intervenantId, debut, dureeMinutes };
  const fonction = 'planifierIntervention' as const;
  const champ = (nom: 'intervenantId' | 'debut') => `${sous ?? ''}${nom}`;
  const reserver = async () => {
    const intervenantId = await verrouillerIntervenant(contexte, pose.intervenantId, champ('intervenantId'));
    const derogation = pose.derogation?.trim() || null;
    const creneau = { debut, fin: new Date(debut.getTime() + dureeMinutes * 60_000) };
    await exigerQuIlPuisseVenir(em, intervenantId, creneau, champ('intervenantId'));
    const trouve = await empechement(em, intervention.id, intervenantId, creneau);
    if (trouve && !derogation) throw refusDuCreneau(trouve, champ('debut'));
    return { champs: { ...champs, intervenantId }, derogation: trouve ? derogation : null };
  };
  return mouvoir(contexte, intervention, { fonction, statut, champs, acteur, motifPasse, reserver });
}
