import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Acteur } from '../../../test/acteurs.ts';
import { muter } from '../../../test/appels.ts';
import { essai } from '../../../test/essai.ts';
import { emDe } from '../../../test/etat.ts';
import {
  creerIntervention,
  creneauPossible,
  interventionA,
  statutsParEtape,
  voir,
} from '../../../test/interventions.ts';
import { fichierDePiece } from '../../../test/pieces.ts';
import { sql } from '../../socle/base/base-de-donnees.ts';

const { serveur, acteurs } = essai();

/** What tells nobody anything, and why. */
const SANS_EVENEMENT: Readonly<Record<string, string>> = {
  creerStatutIntervention: 'a list of the admin’s',
  modifierStatutIntervention: 'a list of the admin’s',
  supprimerStatutIntervention: 'a list of the admin’s',
  creerDegreUrgence: 'a list of the admin’s',
  modifierDegreUrgence: 'a list of the admin’s',
  supprimerDegreUrgence: 'a list of the admin’s',
  creerModeleCommentaire: 'a list of the admin’s',
  modifierModeleCommentaire: 'a list of the admin’s',
  supprimerModeleCommentaire: 'a list of the admin’s',
  creerSecteur: 'a list of the admin’s',
  modifierSecteur: 'a list of the admin’s',
  supprimerSecteur: 'a list of the admin’s',
  retirerDemande: 'nobody has answered it, and it waits no more',
  noterIntervention: 'read on the intervention; nobody has to act',
  exporterInterventions: 'a file for whoever asks; told when it is ready',
  creerVue: 'one’s own list',
  modifierVue: 'one’s own list',
  supprimerVue: 'one’s own list',
  importerInterventions: 'what another tool did, long ago',
  creerClient: 'an account that nobody can open yet',
  modifierClient: 'the staff’s own notes',
  inviterClient: 'has a mail of its own',
  creerCleAgenda: 'of one’s own phone',
  revoquerCleAgenda: 'of one’s own phone',
  marquerNotificationsLues: 'one’s own reading',
  modifierPreferenceNotification: 'one’s own choice',
  modifierRegleNotification: 'who is told of what follows',
  relancerEnvoi: 'of what was told already',
  desabonner: 'one’s own choice',
  supprimerAbsence: 'leaves no visit without anybody',
  modifierHoraires: 'refuses no visit',
  modifierFicheIntervenant: 'refuses no visit',
};

const EN_BAS = { commentaire: 'commentaire { id version }', intervention: 'intervention { id version }' };
type Cles = { id: string; version: number };
type Ecrit = { commentaire: Cles; intervention: Cles };

async function appeler(qui: Acteur, fonction: string, input: Record<string, unknown>, champs: string): Promise<Ecrit> {
  const { rendu, errors } = await muter<Ecrit>(qui, fonction, input, champs);
  expect(errors).toEqual([]);
  return rendu;
}
const cles = ({ id, version }: { id: string; version: number }) => ({ id, version });
const commenter = async () => {
  const { id } = await interventionA('NOUVELLE', acteurs);
  return (
    await appeler(
      acteurs.S1,
      'ajouterCommentaire',
      { interventionId: id, texte: 'Un mot', interne: true },
      EN_BAS.commentaire,
    )
  ).commentaire;
};

const pieceAAjouter = async () => {
  const { id } = await interventionA('NOUVELLE', acteurs);
  return { interventionId: id, fichierId: await fichierDePiece(serveur, acteurs.S1) };
};
const joindre = async (): Promise<Cles> => {
  const input = await pieceAAjouter();
  const champs = 'pieceJointe { id version }';
  return (await muter<{ pieceJointe: Cles }>(acteurs.S1, 'ajouterPieceJointe', input, champs)).rendu.pieceJointe;
};

const demander = async () => {
  const input = { titre: 'Radiateur froid', adresse: '3 rue des Lilas, Nantes' };
  const { rendu } = await muter<{ demande: Cles }>(acteurs.C1, 'demanderIntervention', input, 'demande { id version }');
  return rendu.demande;
};

const creneauDe = async ({ id }: { id: string }) => {
  const { debutPlanifie, finPlanifiee } = await voir(acteurs.S1, id);
  return { debut: debutPlanifie, fin: finPlanifiee };
};

/** Each as it is called, and what it says; what comes before it has been said already. */
const EMETTENT: Readonly<Record<string, () => Promise<() => Promise<unknown>>>> = {
  creerIntervention: async () => () => creerIntervention(acteurs.S1, acteurs.C1),
  modifierIntervention: async () => {
    const une = await interventionA('NOUVELLE', acteurs);
    return () =>
      appeler(acteurs.S1, 'modifierIntervention', { ...cles(une), titre: 'Autre titre' }, EN_BAS.intervention);
  },
  supprimerIntervention: async () => {
    const une = await interventionA('NOUVELLE', acteurs);
    return () => appeler(acteurs.A, 'supprimerIntervention', cles(une), 'id');
  },
  planifierIntervention: async () => {
    const une = await interventionA('NOUVELLE', acteurs);
    const creneau = { intervenantId: acteurs.T2.id, debut: '2081-01-01T08:00:00.000Z', dureeMinutes: 60 };
    return () => appeler(acteurs.S1, 'planifierIntervention', { ...cles(une), ...creneau }, EN_BAS.intervention);
  },
  annulerIntervention: async () => {
    const une = await interventionA('NOUVELLE', acteurs);
    return () => appeler(acteurs.S1, 'annulerIntervention', { ...cles(une), motif: 'Erreur' }, EN_BAS.intervention);
  },
  cloturerIntervention: async () => {
    const une = await interventionA('REALISEE', acteurs);
    return () => appeler(acteurs.S1, 'cloturerIntervention', cles(une), EN_BAS.intervention);
  },
  changerStatutIntervention: async () => {
    const une = await interventionA('PLANIFIEE', acteurs);
    const statutId = (await statutsParEtape(acteurs.T1)).EN_COURS;
    return () => appeler(acteurs.T1, 'changerStatutIntervention', { ...cles(une), statutId }, EN_BAS.intervention);
  },
  cloturerInterventions: async () => {
    const { id, version } = await interventionA('REALISEE', acteurs);
    return () => appeler(acteurs.S1, 'cloturerInterventions', { interventions: [{ id, version }] }, '');
  },
  reprendreIntervention: async () => {
    const une = await interventionA('NOUVELLE', acteurs);
    return () => appeler(acteurs.A, 'reprendreIntervention', cles(une), '');
  },
  transmettreInterventions: async () => {
    const { id } = await interventionA('NOUVELLE', acteurs);
    const input = { versStandardisteId: acteurs.S2.id, interventionIds: [id] };
    return () => appeler(acteurs.A, 'transmettreInterventions', input, '');
  },
  reattribuerVisites: async () => {
    await interventionA('PLANIFIEE', acteurs);
    const input = { intervenantId: acteurs.T1.id, versIntervenantId: acteurs.T2.id, derogation: 'Congé' };
    return () => appeler(acteurs.S1, 'reattribuerVisites', input, '');
  },
  contesterIntervention: async () => {
    const { id } = await interventionA('REALISEE', acteurs);
    return () => appeler(acteurs.C1, 'contesterIntervention', { id, texte: 'Cela fuit encore' }, EN_BAS.commentaire);
  },
  demanderIntervention: async () => demander,
  refuserDemande: async () => {
    const demande = await demander();
    return () => appeler(acteurs.S1, 'refuserDemande', { ...demande, motif: 'Hors secteur' }, 'demande { id }');
  },
  annoncerDepart: async () => {
    const une = await interventionA('PLANIFIEE', acteurs);
    return () => appeler(acteurs.T1, 'annoncerDepart', cles(une), EN_BAS.intervention);
  },
  corrigerHeures: async () => {
    const une = await interventionA('EN_COURS', acteurs);
    const debutReel = new Date(Date.now() - 3_600_000).toISOString();
    return () => appeler(acteurs.T1, 'corrigerHeures', { ...cles(une), debutReel }, EN_BAS.intervention);
  },
  proposerDeplacement: async () => {
    const une = await interventionA('PLANIFIEE', acteurs);
    const input = { ...cles(une), ...(await creneauPossible(acteurs.C1, une.id)) };
    return () => appeler(acteurs.C1, 'proposerDeplacement', input, EN_BAS.intervention);
  },
  refuserDeplacement: async () => {
    const une = await interventionA('PLANIFIEE', acteurs);
    const demande = { ...cles(une), ...(await creneauPossible(acteurs.C1, une.id)) };
    await appeler(acteurs.C1, 'proposerDeplacement', demande, EN_BAS.intervention);
    return () => appeler(acteurs.S1, 'refuserDeplacement', { ...cles(une), motif: 'Non' }, EN_BAS.intervention);
  },
  creerAbsence: async () => {
    const visite = await interventionA('PLANIFIEE', acteurs);
    const input = { utilisateurId: acteurs.T1.id, type: 'CONGE', ...(await creneauDe(visite)) };
    return () => appeler(acteurs.S1, 'creerAbsence', input, 'absence { id }');
  },
  modifierAbsence: async () => {
    const visite = await interventionA('PLANIFIEE', acteurs);
    const ailleurs = { debut: '2096-01-01T08:00:00.000Z', fin: '2096-01-02T08:00:00.000Z' };
    const input = { utilisateurId: acteurs.T1.id, type: 'CONGE', ...ailleurs };
    const { rendu } = await muter<{ absence: Cles }>(acteurs.S1, 'creerAbsence', input, 'absence { id version }');
    const creneau = await creneauDe(visite);
    return () => appeler(acteurs.S1, 'modifierAbsence', { ...cles(rendu.absence), ...creneau }, 'absence { id }');
  },
  ajouterCommentaire: async () => {
    const { id } = await interventionA('NOUVELLE', acteurs);
    return () =>
      appeler(
        acteurs.C1,
        'ajouterCommentaire',
        { interventionId: id, texte: 'Un mot', interne: false },
        EN_BAS.commentaire,
      );
  },
  modifierCommentaire: async () => {
    const commentaire = await commenter();
    return () =>
      appeler(acteurs.S1, 'modifierCommentaire', { ...cles(commentaire), texte: 'Autre' }, EN_BAS.commentaire);
  },
  supprimerCommentaire: async () => {
    const commentaire = await commenter();
    return () => appeler(acteurs.S1, 'supprimerCommentaire', cles(commentaire), EN_BAS.commentaire);
  },
  ajouterPieceJointe: async () => {
    const input = await pieceAAjouter();
    return () => appeler(acteurs.S1, 'ajouterPieceJointe', input, 'pieceJointe { id }');
  },
  modifierPieceJointe: async () => {
    const une = await joindre();
    return () => appeler(acteurs.S1, 'modifierPieceJointe', { ...une, legende: 'Autre' }, 'pieceJointe { id }');
  },
  supprimerPieceJointe: async () => {
    const une = await joindre();
    return () => appeler(acteurs.S1, 'supprimerPieceJointe', une, 'id');
  },
};

const mutations = readFileSync(new URL('../../../test/fonctions.tsv', import.meta.url), 'utf8')
  .split('\n')
  .map((ligne) => ligne.split('\t'))
  .filter(([application, , type]) => application === 'interventions' && type === 'Mutation')
  .map(([, fonction = '']) => fonction);

const compter = async (): Promise<number> =>
  (await sql(emDe(serveur)).selectFrom('evenement').select('id').execute()).length;

describe('Ce qui arrive à une intervention', () => {
  it('chaque fonction qui écrit émet, ou dit pourquoi non', () => {
    const dites = [...Object.keys(EMETTENT), ...Object.keys(SANS_EVENEMENT)];
    expect(dites.toSorted()).toEqual(mutations.toSorted());
  });

  it.each(Object.entries(EMETTENT))('%s émet, dans sa transaction', async (_fonction, preparer) => {
    const faire = await preparer();
    const avant = await compter();
    await faire();
    expect(await compter()).toBeGreaterThan(avant);
  });

  it('ce qui est refusé n’émet rien', async () => {
    const une = await interventionA('NOUVELLE', acteurs);
    const avant = await compter();
    const { errors } = await muter(acteurs.S1, 'annulerIntervention', { ...cles(une), motif: '' }, EN_BAS.intervention);
    expect(errors).toHaveLength(1);
    expect(await compter()).toBe(avant);
  });
});
