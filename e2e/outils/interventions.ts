// Interventions for a journey, made through the API.
import { CLAIRE, IDRISS } from './gestes.ts';
import type { Personne } from './offres.ts';

interface Ouverte {
  id: string;
  version: number;
  reference: string;
}

/** Of a client of the demonstration; nobody has been told to go there. */
export async function ouverte(personne: Personne, titre: string): Promise<Ouverte> {
  const { consulterDegreUrgence } = await personne.executer<{ consulterDegreUrgence: { items: { id: string }[] } }>(
    '{ consulterDegreUrgence(perPage: 1) { items { id } } }',
  );
  const { intervention } = await personne.muter<{ intervention: Ouverte }>(
    'creerIntervention',
    {
      ...{
        clientId: await premier(personne, 'CLIENT', CLAIRE.saisie),
        urgenceId: consulterDegreUrgence.items[0]?.id,
        titre,
      },
      adresse: '3 quai Tilsitt, Lyon',
    },
    'intervention { id version reference }',
  );
  return intervention;
}

/** The same, today and now. */
export async function planifiee(personne: Personne, titre: string): Promise<Ouverte> {
  const intervention = await ouverte(personne, titre);
  await personne.muter(
    'planifierIntervention',
    {
      ...{ id: intervention.id, version: intervention.version, debut: new Date().toISOString(), dureeMinutes: 15 },
      ...{ intervenantId: await premier(personne, 'INTERVENANT', IDRISS.saisie), derogation: 'Essai' },
    },
    'intervention { id }',
  );
  return intervention;
}

async function premier(personne: Personne, type: string, recherche: string): Promise<string | undefined> {
  const { consulterAnnuaire } = await personne.executer<{ consulterAnnuaire: { items: { id: string }[] } }>(
    `{ consulterAnnuaire(type: ${type}, recherche: "${recherche}", perPage: 1) { items { id } } }`,
  );
  return consulterAnnuaire.items[0]?.id;
}
