import type { Ecrivain } from './ecriture.ts';
import type { Monde, Objet } from './monde.ts';

const BILINGUE = { fr: 'Réponse', en: 'Answer' };

/** What an admin sets: each is made, changed and taken away. */
export async function ecrireReferentiel(m: Monde, e: Ecrivain): Promise<void> {
  const cycle = async (suffixe: string, creation: () => object, change: object): Promise<void> => {
    const objet = await e.ecrire('admin', `creer${suffixe}`, () => ({ ...creation() }));
    await e.ecrire('admin', `modifier${suffixe}`, () => ({ ...m.cible(objet), ...change }));
    await e.ecrire('admin', `supprimer${suffixe}`, () => m.cible(objet));
  };
  const client = await m.compte('client');
  const codification = await m.ligne('consulterCodification');
  await cycle('Blacklist', () => ({ numero: '+33611990001', nom: 'Essai' }), { structure: 'Autre' });
  await cycle('Codification', () => ({ libelle: 'Essai', param: 'REPONSE_A' }), { description: 'Autre' });
  await cycle('Entite', () => ({ nom: 'Essai', code: 'REPONSE_B' }), { email: 'essai@exemple.fr' });
  await cycle('DegreUrgence', () => ({ libelle: BILINGUE, niveau: 42, delaiHeures: 2, couleur: '#7048E8' }), {
    actif: false,
  });
  await cycle('ModeleCommentaire', () => ({ titre: 'Essai', texteFr: 'Bonjour', texteEn: 'Hello' }), { interne: true });
  await cycle('Secteur', () => ({ nom: 'Essai', prefixes: ['69'], couleur: '#7048E8' }), { actif: false });
  await cycle('Vue', () => ({ page: '/interventions', nom: 'Essai', parametres: 'vue=toutes' }), { partagee: true });
  await cycle('StatutIntervention', () => ({ etape: 'EN_COURS', libelle: BILINGUE, couleur: '#7048E8' }), {
    ordre: 77,
  });
  await cycle('Setting', () => ({ codificationId: codification.id, utilisateurId: client.id }), {});
  await cycle('Trace', () => ({ action: 'reponses', detail: 'à la main' }), { detail: 'autrement' });
  await cycle('Objectif', () => ({ ...OBJECTIF, utilisateurId: client.id }), { progression: 0.5 });
  await cycle('Absence', () => ({ type: 'CONGE', ...ABSENCE, utilisateurId: client.id }), { motif: 'Autre' });
  const coordonnees = (await m.appeler('admin', 'consulterCoordonnees', {})) as Objet;
  await e.ecrire('admin', 'modifierCoordonnees', () => ({ version: m.cible(coordonnees).version, nom: 'Essai' }));
}

const ABSENCE = { debut: '2095-01-01T08:00:00.000Z', fin: '2095-01-02T08:00:00.000Z' };

const OBJECTIF = {
  titre: 'Essai',
  type: 'chiffre_affaires',
  periode: '2026.01-2026.03',
  dateDebut: '2026-01-01T00:00:00.000Z',
  dateFin: '2026-03-31T00:00:00.000Z',
};
