// Interventions for a journey, made through the API.
import { CLAIRE, IDRISS } from './gestes.ts';
import type { Personne } from './offres.ts';

interface Ouverte {
  id: string;
  version: number;
  reference: string;
}

/** Of a client of the demonstration, or of `client`; nobody has been told to go there. */
export async function ouverte(personne: Personne, titre: string, client = CLAIRE.saisie): Promise<Ouverte> {
  const { consulterDegreUrgence } = await personne.executer<{ consulterDegreUrgence: { items: { id: string }[] } }>(
    '{ consulterDegreUrgence(perPage: 1) { items { id } } }',
  );
  const { intervention } = await personne.muter<{ intervention: Ouverte }>(
    'creerIntervention',
    {
      ...{
        clientId: await premier(personne, 'CLIENT', client),
        urgenceId: consulterDegreUrgence.items[0]?.id,
        titre,
      },
      adresse: '3 quai Tilsitt, Lyon',
    },
    'intervention { id version reference }',
  );
  return intervention;
}

interface Creneau {
  /** Of their name, as one searches it. */
  intervenant: string;
  debut: string;
  dureeMinutes: number;
  client?: string;
}

/** The same, with a slot of its own. */
export async function donnee(personne: Personne, titre: string, creneau: Creneau): Promise<Ouverte> {
  const { intervenant, client, ...quand } = creneau;
  const { id, version } = await ouverte(personne, titre, client);
  const { intervention } = await personne.muter<{ intervention: Ouverte }>(
    'planifierIntervention',
    { id, version, intervenantId: await premier(personne, 'INTERVENANT', intervenant), ...quand },
    'intervention { id version reference }',
  );
  return intervention;
}

/** Its slot as the API has it. */
export async function creneauDe(personne: Personne, id: string) {
  const { voirIntervention } = await personne.executer<{
    voirIntervention: { etape: string; debut: string; fin: string; intervenant: { nom: string } | null };
  }>(`{ voirIntervention(id: "${id}") { etape debut: debutPlanifie fin: finPlanifiee intervenant { nom } } }`);
  return voirIntervention;
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

export async function avancer(personne: Personne, id: string, etape: string, champs: object = {}): Promise<Ouverte> {
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
