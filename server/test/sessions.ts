import { MOT_DE_PASSE } from './acteurs.ts';
import type { Appel, ServeurDeTest } from './serveur.ts';

export interface SessionDeTest {
  jetonAcces: string;
  expireA: string;
  jetonRafraichissement: string;
}

const CHAMPS = 'message { fr en } jetonAcces expireA jetonRafraichissement';

/** `connexion` with the password of every test account, unless another is given. */
export function connecter(
  serveur: ServeurDeTest,
  identifiant: string,
  motDePasse = MOT_DE_PASSE,
  appel: Appel = {},
  application = serveur.application,
) {
  return serveur.executer<{ connexion: SessionDeTest }>(
    `mutation ($input: ConnexionInput!) { connexion(input: $input) { ${CHAMPS} } }`,
    { input: { identifiant, motDePasse } },
    appel,
    application,
  );
}

/** A new session of this account, as on a further device. */
export async function ouvrirSession(serveur: ServeurDeTest, login: string): Promise<SessionDeTest> {
  const { data } = await connecter(serveur, login);
  return data.connexion;
}

export function rafraichir(serveur: ServeurDeTest, jetonRafraichissement: string, application = serveur.application) {
  return serveur.executer<{ rafraichirSession: SessionDeTest }>(
    `mutation ($input: RafraichirSessionInput!) { rafraichirSession(input: $input) { ${CHAMPS} } }`,
    { input: { jetonRafraichissement } },
    {},
    application,
  );
}

export const MOI = '{ moi { compte { id nom } } }';

/** `moi` with this access token: does it still open the door? */
export function moi(serveur: ServeurDeTest, jeton?: string, application = serveur.application) {
  return serveur.executer<{ moi: { compte: { id: string; nom: string } } }>(MOI, {}, { jeton }, application);
}
