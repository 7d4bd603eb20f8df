import type { Application } from '../src/app/app.ts';
import type { Acteurs } from './acteurs.ts';
import type { Reponse, ServeurDeTest } from './serveur.ts';

export type Ecrire = (titre: string, application?: Application) => Promise<Reponse<unknown>>;

/** Writes an intervention of that title through any process, and answers with what its caller was told. */
export async function ecritures(serveur: ServeurDeTest, { S1, C1 }: Acteurs): Promise<Ecrire> {
  const { data } = await S1.executer<{ consulterDegreUrgence: { items: { id: string }[] } }>(
    '{ consulterDegreUrgence { items { id } } }',
  );
  const urgenceId = data.consulterDegreUrgence.items[0]?.id;
  return (titre, application) =>
    serveur.executer(
      'mutation ($input: CreerInterventionInput!) { creerIntervention(input: $input) { intervention { id } } }',
      { input: { clientId: C1.id, titre, adresse: '3 rue des Lilas, Nantes', urgenceId } },
      { jeton: S1.jeton },
      application,
    );
}
