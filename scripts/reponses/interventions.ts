import type { Ecrivain } from './ecriture.ts';
import type { Monde, Objet } from './monde.ts';

/** The life of an intervention from the call to the end, and those that end otherwise. */
export async function ecrireInterventions(m: Monde, e: Ecrivain): Promise<void> {
  const client = await m.compte('client');
  const standardiste = await m.compte('standardiste');
  const intervenant = await m.compte('intervenant');
  const autre = await m.compte('intervenant2');
  const urgence = await m.ligne('consulterDegreUrgence');
  const statuts = (await m.appeler('admin', 'consulterStatutIntervention', { perPage: 50, actif: true }))
    ?.items as Objet[];
  const statutId = (etape: string) => statuts.find((statut) => statut.etape === etape)?.id;
  const demande = { clientId: client.id, titre: 'Compteur', adresse: '3 rue des Lilas, Nantes', urgenceId: urgence.id };
  const creer = (fautes: boolean) => e.ecrire('standardiste', 'creerIntervention', () => demande, { fautes });
  const une = await creer(true);
  const planifier = (objet: Objet, debut: string, fautes = false) =>
    e.ecrire(
      'standardiste',
      'planifierIntervention',
      () => ({ ...m.cible(objet), intervenantId: intervenant.id, debut, dureeMinutes: 60 }),
      { fautes },
    );
  const passerA = (etape: string, reste: object = {}, fautes = false) =>
    e.ecrire(
      'intervenant',
      'changerStatutIntervention',
      () => ({ ...m.cible(une), statutId: statutId(etape), ...reste }),
      {
        fautes,
      },
    );
  await e.ecrire('standardiste', 'modifierIntervention', () => ({ ...m.cible(une), description: 'Autre' }));
  await planifier(une, '2026-05-04T08:00:00Z', true);
  await passerA('EN_COURS', {}, true);
  await passerA('EN_ATTENTE', { motifAttente: 'PIECE', motif: 'Manque', reprisePrevue: '2026-05-05T08:00:00Z' });
  await passerA('EN_COURS');
  await passerA('REALISEE', { rapport: 'Fait', minutes: 45 });
  await e.ecrire('client', 'contesterIntervention', () => ({ id: une.id, texte: 'Pas du tout' }));
  const commentaire = await e.ecrire('client', 'ajouterCommentaire', () => ({
    interventionId: une.id,
    texte: 'Bonjour',
  }));
  await e.ecrire('client', 'modifierCommentaire', () => ({ ...m.cible(commentaire), texte: 'Bonsoir' }));
  await e.ecrire('client', 'supprimerCommentaire', () => m.cible(commentaire));
  await e.ecrire('standardiste', 'cloturerIntervention', () => ({ ...m.cible(une), reponseContestation: 'Vu' }));
  const radiateur = { titre: 'Radiateur froid', adresse: '3 rue des Lilas, Nantes', disponibilites: 'Le matin' };
  const demandee = await e.ecrire('client', 'demanderIntervention', () => radiateur, { fautes: true });
  await e.ecrire('standardiste', 'refuserDemande', () => ({ ...m.cible(demandee), motif: 'Hors secteur' }));
  const retiree = await e.ecrire('client', 'demanderIntervention', () => radiateur);
  await e.ecrire('client', 'retirerDemande', () => ({ ...m.cible(retiree), motif: 'Il chauffe de nouveau' }));
  const deux = await creer(false);
  await planifier(deux, '2026-05-06T08:00:00Z');
  await e.ecrire('standardiste', 'reattribuerVisites', () => ({
    intervenantId: intervenant.id,
    versIntervenantId: autre.id,
    interventionIds: [deux.id],
  }));
  await e.ecrire('admin', 'reprendreIntervention', () => m.cible(deux));
  await e.ecrire('admin', 'transmettreInterventions', () => ({
    versStandardisteId: standardiste.id,
    interventionIds: [deux.id],
  }));
  await e.ecrire('standardiste', 'annulerIntervention', () => ({ ...m.cible(deux), motif: 'Plus besoin' }));
  await e.ecrire('admin', 'supprimerIntervention', () => m.cible(deux));
}
