import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { enProduction, essai } from './essai.ts';
import { codes } from './reponses.ts';

const { serveur, acteurs } = essai(enProduction());

describe('en production', () => {
  it.each([
    '{ __schema { types { name } } }',
    '{ __type(name: "Moi") { name } }',
    '{ moi { compte { id } } __schema { queryType { name } } }',
  ])('le schéma ne se laisse pas lire : %s', async (document) => {
    const reponse = await acteurs.A.executer(document);
    expect(reponse.statut).toBe(400);
    expect(codes(reponse)).toEqual(['BAD_USER_INPUT']);
    expect(reponse.data ?? null).toBeNull();
  });

  it.each([
    '{ moii { compte { id } } }',
    '{ moi { compte { mail } } }',
    'mutation { deconnexio { message { fr } } }',
    'query ($input: ModifierProfil) { moi { fonctions } }',
    '{ consulterIntervention(perpage: 1) { items { id } } }',
    '{ consulterAnnuaire(type: CLIEN) { items { id } } }',
    '{ consulterAnnuaire(type: "CLIENT") { items { id } } }',
    'query ($type: TypeAnnuair!) { consulterAnnuaire(type: $type) { items { id } } }',
    'query ($type: TypeAnnuaire = CLIEN) { consulterAnnuaire(type: $type) { items { id } } }',
    '{ moi { ... on Moii { fonctions } } }',
    '{ moi @inclure(if: true) { fonctions } }',
    '{ moi @include(iff: true) { fonctions } }',
    'mutation { connexion(input: { identifian: "a", motDePasse: "b" }) { jetonAcces } }',
    'mutation { connexion(inpu: { identifiant: "a", motDePasse: "b" }) { jetonAcces } }',
    '{ consulterIntervention(filtre: { aTraite: true }) { items { id } } }',
    '{ consulterIntervention(filtre: { etapes: [NOUVELL] }) { items { id } } }',
    '{ consulterIntervention(filtre: { etapes: "NOUVELLES" }) { items { id } } }',
    `{ ${'moii { fonctions } '.repeat(9)} }`,
  ])('une faute de frappe ne fait deviner aucun nom : %s', async (document) => {
    const reponse = await acteurs.A.executer(document);
    expect(reponse.statut).toBe(400);
    expect(reponse.texte).not.toMatch(/did you mean/i);
  });

  const ANNUAIRE = 'query ($v: TypeAnnuaire!) { consulterAnnuaire(type: $v) { items { id } } }';
  const LISTE = 'query ($v: InterventionFiltre) { consulterIntervention(filtre: $v) { items { id } } }';
  const CONNEXION = 'mutation ($v: ConnexionInput!) { connexion(input: $v) { jetonAcces } }';

  it.each<[string, string, unknown]>([
    ['un champ d’une entrée', CONNEXION, { identifian: 'a', motDePasse: 'b' }],
    ['un champ facultatif', LISTE, { aTraite: true }],
    ['une valeur d’une liste', ANNUAIRE, 'CLIEN'],
    ['une valeur écrite en minuscules', ANNUAIRE, 'client'],
    ['une valeur dans un champ', LISTE, { etapes: ['NOUVELL'] }],
    ['une valeur d’un autre type', ANNUAIRE, { CLIENT: 1 }],
  ])('ni dans une variable : %s', async (_cas, document, v) => {
    const reponse = await acteurs.A.executer(document, { v });
    expect(reponse.statut).toBe(400);
    expect(reponse.texte).not.toMatch(/did you mean/i);
    expect(codes(reponse)).toEqual(['BAD_USER_INPUT']);
  });

  it('aucune page d’exploration, même pour un navigateur', async () => {
    const { serveur: http } = serveur.application;
    for (const url of ['/', '/graphql', '/graphiql', '/playground']) {
      const { body, statusCode } = await http.inject({ url, headers: { accept: 'text/html' } });
      expect(statusCode).toBeGreaterThanOrEqual(400);
      expect(body).not.toMatch(/graphiql|playground|sandbox|voyager|<html/i);
    }
  });

  it('ni mesures ni Apollo Studio sans qu’on les demande, et HTTPS pour un an au moins', async () => {
    const { serveur: http } = serveur.application;
    expect((await http.inject('/metrics')).statusCode).toBe(404);
    const origin = 'https://studio.apollographql.com';
    const { headers } = await http.inject({ url: '/health/live', headers: { origin } });
    expect(headers['access-control-allow-origin']).toBeUndefined();
    const dureeHsts = Number(/max-age=(\d+)/.exec(String(headers['strict-transport-security']))?.[1]);
    expect(dureeHsts).toBeGreaterThanOrEqual(365 * 24 * 3600);
  });

  it('les secrets donnés servent, et aucun n’est écrit sur le disque', async () => {
    expect(existsSync(`${serveur.dossier}/secrets.json`)).toBe(false);
    expect((await acteurs.A.executer('{ moi { compte { id } } }')).errors).toEqual([]);
  });

  it('aucun compte par défaut n’ouvre', async () => {
    for (const [identifiant, motDePasse] of [
      ['admin', 'admin'],
      ['root', 'root'],
      ['superadmin', 'superadmin'],
      ['admin', 'Driven-demo-2026'],
    ]) {
      const reponse = await serveur.executer(
        'mutation ($input: ConnexionInput!) { connexion(input: $input) { jetonAcces } }',
        { input: { identifiant, motDePasse } },
      );
      expect(codes(reponse)).toEqual(['UNAUTHENTICATED BAD_CREDENTIALS']);
    }
  });
});
