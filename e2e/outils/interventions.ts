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

/** Done by Idriss, to be closed: `intervenant` is his account. */
export async function realisee(personne: Personne, intervenant: Personne, titre: string): Promise<Ouverte> {
  const intervention = await planifiee(personne, titre);
  const { consulterStatutIntervention } = await intervenant.executer<{
    consulterStatutIntervention: { items: { id: string; etape: string }[] };
  }>('{ consulterStatutIntervention(perPage: 50, actif: true) { items { id etape } } }');
  const statutId = (etape: string) => consulterStatutIntervention.items.find((une) => une.etape === etape)?.id;
  const passer = (version: number, valeurs: Record<string, unknown>) =>
    intervenant.muter<{ intervention: Ouverte }>(
      'changerStatutIntervention',
      { id: intervention.id, version, ...valeurs },
      'intervention { id version reference }',
    );
  // Planning was one change after the creation.
  const commencee = await passer(intervention.version + 1, { statutId: statutId('EN_COURS') });
  const rapport = { rapport: 'Joint changé', minutes: 30 };
  const faite = await passer(commencee.intervention.version, { statutId: statutId('REALISEE'), ...rapport });
  return faite.intervention;
}

async function premier(personne: Personne, type: string, recherche: string): Promise<string | undefined> {
  const { consulterAnnuaire } = await personne.executer<{ consulterAnnuaire: { items: { id: string }[] } }>(
    `{ consulterAnnuaire(type: ${type}, recherche: "${recherche}", perPage: 1) { items { id } } }`,
  );
  return consulterAnnuaire.items[0]?.id;
}
