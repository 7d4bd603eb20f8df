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

/** The same, and the work is done: by whoever it is given to, or by `par`. */
export async function realisee(personne: Personne, titre: string, par = personne): Promise<Ouverte> {
  const { id } = await planifiee(personne, titre);
  await avancer(par, id, 'EN_COURS');
  return avancer(par, id, 'REALISEE', { rapport: 'Joint changé', minutes: 30 });
}

async function avancer(personne: Personne, id: string, etape: string, champs: object = {}): Promise<Ouverte> {
  const { voirIntervention } = await personne.executer<{
    voirIntervention: { version: number; transitionsPossibles: { etape: string; statuts: { id: string }[] }[] };
  }>(`{ voirIntervention(id: "${id}") { version transitionsPossibles { etape statuts { id } } } }`);
  const { version, transitionsPossibles } = voirIntervention;
  const statutId = transitionsPossibles.find((transition) => transition.etape === etape)?.statuts[0]?.id;
  const { intervention } = await personne.muter<{ intervention: Ouverte }>(
    'changerStatutIntervention',
    { id, version, statutId, ...champs },
    'intervention { id version reference }',
  );
  return intervention;
}

export async function premier(personne: Personne, type: string, recherche: string): Promise<string | undefined> {
  const { consulterAnnuaire } = await personne.executer<{ consulterAnnuaire: { items: { id: string }[] } }>(
    `{ consulterAnnuaire(type: ${type}, recherche: "${recherche}", perPage: 1) { items { id } } }`,
  );
  return consulterAnnuaire.items[0]?.id;
}
