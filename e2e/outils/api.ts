// The API alone as a process of its own, for journeys that kill it.
import { type ChildProcess, spawn } from 'node:child_process';
import { expect } from '@playwright/test';
import { depuisRacine } from '../../scripts/lib/chemins.ts';
import { MOT_DE_PASSE_DEMO } from '../../scripts/lib/comptes.ts';
import { environnementNeutre } from '../../scripts/lib/reglages.ts';

export function demarrerApi(dossier: string, port: number, variables: Record<string, string> = {}): ChildProcess {
  return spawn(process.execPath, [depuisRacine('server/paquet/main.js')], {
    env: environnementNeutre({
      NODE_ENV: 'development',
      DATA_DIR: dossier,
      API_PORT: String(port),
      DEMO: '1',
      LOG_LEVEL: 'error',
      ...variables,
    }),
    stdio: 'ignore',
  });
}

export interface Corps<D> {
  data?: D | null;
  errors?: { message: string; extensions: { code: string } }[];
}

export async function appeler<D>(port: number, query: string, variables: object, jeton = ''): Promise<Corps<D>> {
  const reponse = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(jeton && { authorization: `Bearer ${jeton}` }) },
    body: JSON.stringify({ query, variables }),
  });
  return (await reponse.json()) as Corps<D>;
}

/** As soon as it answers: the first start loads the demonstration, which a busy machine takes two minutes for. */
export async function jetonAdmin(port: number): Promise<string> {
  const document = 'mutation ($input: ConnexionInput!) { connexion(input: $input) { jetonAcces } }';
  const input = { identifiant: 'admin', motDePasse: MOT_DE_PASSE_DEMO };
  let jeton = '';
  await expect
    .poll(
      async () => {
        const lue = await appeler<{ connexion: { jetonAcces: string } | null }>(port, document, { input }).catch(
          () => null,
        );
        jeton = lue?.data?.connexion?.jetonAcces ?? '';
        return jeton;
      },
      { timeout: 180_000 },
    )
    .not.toBe('');
  return jeton;
}

/** Each call opens an intervention for a client of the demonstration. */
export async function ouvrirDesInterventions(port: number, jeton: string) {
  type Listes = {
    consulterAnnuaire: { items: { id: string }[] };
    consulterDegreUrgence: { items: { id: string }[] };
  };
  const listes =
    '{ consulterAnnuaire(type: CLIENT, perPage: 1) { items { id } } consulterDegreUrgence { items { id } } }';
  const { data } = await appeler<Listes>(port, listes, {}, jeton);
  const clientId = data?.consulterAnnuaire.items[0]?.id;
  const urgenceId = data?.consulterDegreUrgence.items[0]?.id;
  const creer =
    'mutation ($input: CreerInterventionInput!) { creerIntervention(input: $input) { intervention { id version } } }';
  // Another token than at the beginning: one lasts less long than many kills.
  return async (actuel = jeton): Promise<{ id: string; version: number }> => {
    const input = { clientId, urgenceId, titre: 'Appel par erreur', adresse: '3 rue des Lilas' };
    type Creee = { creerIntervention: { intervention: { id: string; version: number } } };
    const { data: rendu, errors } = await appeler<Creee>(port, creer, { input }, actuel);
    if (!rendu) throw new Error(JSON.stringify(errors));
    return rendu.creerIntervention.intervention;
  };
}
