import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Acteurs, creerActeurs, MOT_DE_PASSE } from '../../../test/acteurs.ts';
import { ServeurDeTest } from '../../../test/serveur.ts';

let serveur: ServeurDeTest;
let acteurs: Acteurs;

beforeAll(async () => {
  serveur = await ServeurDeTest.demarrer();
  acteurs = await creerActeurs(serveur);
});
afterAll(() => serveur.arreter());

const CONNEXION =
  'mutation ($input: ConnexionInput!) { connexion(input: $input) { message { fr en } compte { id nom } } }';

describe('connexion', () => {
  it('ouvre une session par login ou par e-mail, quelle que soit la casse', async () => {
    for (const identifiant of ['s1', 'S1@Exemple.FR']) {
      const { data } = await serveur.executer(CONNEXION, { input: { identifiant, motDePasse: MOT_DE_PASSE } });
      expect(data.connexion).toEqual({
        message: { fr: 'Authentification réussie', en: 'Authentication successful' },
        compte: { id: acteurs.S1.id, nom: 'NomS1' },
      });
    }
  });
});
