import type { Demande } from './echange.ts';
import { demandeDe, type Monde } from './monde.ts';

const GRAPHQL = '/graphql';
const JSON_UTF8 = { 'content-type': 'application/json' };

/** What no website sends: by HTTP, and in the language of GraphQL. */
export async function envoyerDesEtranges(m: Monde): Promise<void> {
  const admin = m.entetes('admin');
  for (const [nom, corps] of Object.entries(CORPS)) await m.envoyer(demandeDe(`étrange : ${nom}`, admin, corps));
  for (const [nom, reste] of Object.entries(REQUETES)) {
    const base: Demande = {
      nom: `étrange : ${nom}`,
      methode: 'POST',
      chemin: GRAPHQL,
      entetes: {},
      corps: null,
      attente: 50,
    };
    await m.envoyer({ ...base, ...reste, entetes: { ...admin, ...reste.entetes } });
  }
}

const profond = (n: number): string => (n === 0 ? '{ id }' : `{ creerPar ${profond(n - 1)} }`);

const CORPS: Record<string, unknown> = {
  'champ inconnu': { query: '{ moi { inconnu } }' },
  'fonction inconnue': { query: '{ consulterRien { id } }' },
  'argument inconnu': { query: '{ voirRole(nom: "x") { id } }' },
  'sans sélection': { query: '{ moi }' },
  'trop profond': { query: `{ moi { compte ${profond(9)} } }` },
  'trop d’alias': { query: `{ ${Array.from({ length: 16 }, (_, i) => `a${i}: moi { pageAccueil }`).join(' ')} }` },
  'trop de mots': { query: `{ moi { ${'pageAccueil '.repeat(1001)} } }` },
  'trop cher': {
    query:
      '{ consulterIntervention(perPage: 100) { items { commentaires(limite: 100) { id auteur { id roles { id } } } historique(limite: 100) { id } } } }',
  },
  'page trop grande': { query: '{ consulterIntervention(perPage: 1000) { items { id } } }' },
  'deux essais': { query: 'mutation { a: connexion(input: {}) { expireA } b: connexion(input: {}) { expireA } }' },
  illisible: { query: '{ moi {' },
  vide: { query: '' },
  'sans document': { variables: {} },
  'variable manquante': { query: 'query ($id: ID!) { voirRole(id: $id) { id } }' },
  'variable en trop': { query: '{ moi { pageAccueil } }', variables: { rien: 1 } },
  'variables en liste': { query: '{ moi { pageAccueil } }', variables: [] },
  'opération inconnue': { query: 'query A { moi { pageAccueil } }', operationName: 'B' },
  'deux opérations': { query: 'query A { moi { pageAccueil } } query B { __typename }' },
  introspection: { query: '{ __schema { queryType { name } } __type(name: "Role") { fields { name } } }' },
  'fragment en rond': { query: '{ moi { ...F } } fragment F on Moi { ...F }' },
  directive: {
    query: 'query ($si: Boolean = false) { moi { pageAccueil @include(if: $si) fonctions @skip(if: true) } }',
  },
  plusieurs: [{ query: '{ __typename }' }, { query: '{ __typename }' }],
};

const REQUETES: Record<string, Partial<Demande>> = {
  'JSON illisible': { entetes: JSON_UTF8, corps: '{"query":' },
  'JSON nul': { entetes: JSON_UTF8, corps: 'null' },
  'corps vide': { entetes: JSON_UTF8, corps: '' },
  texte: { entetes: { 'content-type': 'text/plain' }, corps: '{ __typename }' },
  formulaire: { entetes: { 'content-type': 'application/x-www-form-urlencoded' }, corps: 'query=%7B__typename%7D' },
  'autre jeu de caractères': { entetes: { 'content-type': 'application/json; charset=latin1' }, corps: '{}' },
  'trop long': { entetes: JSON_UTF8, corps: JSON.stringify({ query: `{ __typename } #${'x'.repeat(110_000)}` }) },
  GET: { methode: 'GET', chemin: `${GRAPHQL}?query=%7B__typename%7D` },
  'GET en JSON': { methode: 'GET', chemin: `${GRAPHQL}?query=%7B__typename%7D`, entetes: JSON_UTF8 },
  GraphiQL: { methode: 'GET', entetes: { accept: 'text/html' } },
  PUT: { methode: 'PUT', entetes: JSON_UTF8, corps: '{}' },
  'autre adresse': { methode: 'GET', chemin: '/rien' },
  'adresse illisible': { methode: 'GET', chemin: '/%zz' },
  santé: { methode: 'GET', chemin: '/health/live' },
  prête: { methode: 'GET', chemin: '/health/ready' },
  'jeton faux': {
    entetes: { ...JSON_UTF8, authorization: 'Bearer faux' },
    corps: '{"query":"{ moi { pageAccueil } }"}',
  },
  'clé fausse': {
    entetes: { ...JSON_UTF8, authorization: 'Bearer drv_faux' },
    corps: '{"query":"{ moi { pageAccueil } }"}',
  },
  'autre origine': {
    entetes: { ...JSON_UTF8, origin: 'https://ailleurs.example' },
    corps: '{"query":"{ __typename }"}',
  },
  'fichier inconnu': { methode: 'GET', chemin: '/fichiers/00000000-0000-4000-8000-000000000000' },
};
