import type { Ecrivain } from './ecriture.ts';
import { connexionDe, PERSONNES, type Qui } from './gens.ts';
import { demandeDe, type Monde } from './monde.ts';

const ONZE_MINUTES = 11 * 60 * 1000;

/** Everybody logs in, and the program is given a key. */
export async function connecter(m: Monde): Promise<void> {
  for (const qui of PERSONNES) await ouvrir(m, qui);
  const programme = await m.ligne('consulterUtilisateurApi');
  const input = { utilisateurApiId: programme.id, libelle: 'Réponses' };
  const cle = await m.appeler('admin', 'creerCleApi', { input });
  m.donnerJeton('programme', String(cle?.cle));
}

async function ouvrir(m: Monde, qui: Qui): Promise<string> {
  const session = await m.appeler('visiteur', 'connexion', { input: connexionDe(qui) }, qui);
  m.donnerJeton(qui, String(session?.jetonAcces));
  return String(session?.jetonRafraichissement);
}

/** Last of all, for they end the sessions: the account of its owner, what renews and ends, and what is too late. */
export async function ecrireSessions(m: Monde, e: Ecrivain): Promise<void> {
  const moi = await m.appeler('client', 'moi', {});
  const compte = moi?.compte as { id: string; __typename: string };
  await e.ecrire('client', 'modifierProfil', () => ({ version: m.cible(compte).version, theme: 'SOMBRE' }));
  const jetonRafraichissement = await ouvrir(m, 'client2');
  await e.ecrire('client2', 'rafraichirSession', () => ({ jetonRafraichissement }));
  await m.appeler('client2', 'rafraichirSession', { input: { jetonRafraichissement } }, 'encore');
  await e.ecrire('visiteur', 'demanderReinitialisation', () => ({ identifiant: 'client' }));
  await e.ecrire('visiteur', 'reinitialiserMotDePasse', () => ({
    jeton: 'faux',
    motDePasse: 'Une-phrase-assez-longue-7',
  }));
  const { motDePasse } = connexionDe('client');
  const nouveau = { motDePasseActuel: motDePasse, nouveauMotDePasse: 'Une-phrase-assez-longue-7' };
  await e.ecrire('client', 'changerMotDePasse', () => nouveau);
  await m.envoyer({ ...demandeDe('jeton passé', m.entetes('admin2'), MOI), attente: ONZE_MINUTES });
  await ouvrir(m, 'admin');
  await e.ecrire('admin', 'deconnexion', () => ({}), { fautes: false });
  await m.appeler('admin', 'moi', {}, 'après la fin');
  await ouvrir(m, 'admin');
  await e.ecrire('admin', 'deconnecterPartout', () => ({}), { fautes: false });
  await e.ecrire('visiteur', 'connexion', () => connexionDe('admin2'));
}

const MOI = { query: '{ moi { pageAccueil } }' };
