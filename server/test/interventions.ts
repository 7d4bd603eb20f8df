import type { Acteur, Acteurs } from './acteurs.ts';

export interface InterventionDeTest {
  id: string;
  version: number;
  reference: string;
  etape: string;
}

const CHAMPS = 'id version reference etape';

/** An intervention of `standardiste` for `client`, NOUVELLE. */
export async function creerIntervention(
  standardiste: Acteur,
  client: Acteur,
  valeurs: Record<string, unknown> = {},
): Promise<InterventionDeTest> {
  const urgences = await standardiste.executer<{ consulterDegreUrgence: { items: { id: string }[] } }>(
    '{ consulterDegreUrgence { items { id } } }',
  );
  const input = {
    clientId: client.id,
    titre: 'Panne de compteur',
    adresse: '3 rue des Lilas, Nantes',
    urgenceId: urgences.data.consulterDegreUrgence.items[0]?.id,
    ...valeurs,
  };
  const { data } = await standardiste.executer<{ creerIntervention: { intervention: InterventionDeTest } }>(
    `mutation ($input: CreerInterventionInput!) { creerIntervention(input: $input) { intervention { ${CHAMPS} } } }`,
    { input },
  );
  return data.creerIntervention.intervention;
}

/** The status of each stage on a new base. */
export async function statutsParEtape(acteur: Acteur): Promise<Record<string, string>> {
  const { data } = await acteur.executer<{ consulterStatutIntervention: { items: { id: string; etape: string }[] } }>(
    '{ consulterStatutIntervention(perPage: 50, actif: true) { items { id etape } } }',
  );
  return Object.fromEntries(data.consulterStatutIntervention.items.toReversed().map(({ id, etape }) => [etape, id]));
}

let jour = 0;

/** Planned on a day of its own, so that no other test's slot overlaps. */
export async function planifier(
  standardiste: Acteur,
  intervenant: Acteur,
  { id, version }: InterventionDeTest,
): Promise<InterventionDeTest> {
  jour += 1;
  const debut = new Date(Date.now() + jour * 24 * 3600 * 1000).toISOString();
  const { data } = await standardiste.executer<{ planifierIntervention: { intervention: InterventionDeTest } }>(
    `mutation ($input: PlanifierInterventionInput!) { planifierIntervention(input: $input) { intervention { ${CHAMPS} } } }`,
    { input: { id, version, intervenantId: intervenant.id, debut, dureeMinutes: 60 } },
  );
  return data.planifierIntervention.intervention;
}

export async function changerStatut(
  acteur: Acteur,
  { id, version }: InterventionDeTest,
  statutId: string | undefined,
  champs: Record<string, unknown> = {},
) {
  return acteur.executer<{ changerStatutIntervention: { intervention: InterventionDeTest } }>(
    `mutation ($input: ChangerStatutInterventionInput!) { changerStatutIntervention(input: $input) { intervention { ${CHAMPS} } } }`,
    { input: { id, version, statutId, ...champs } },
  );
}

/** I11 of spec 6-security: created by S1 for C1, given to T1; I22 likewise with S2, C2, T2. */
export async function interventionsDeReference({ S1, S2, C1, C2, T1, T2 }: Acteurs) {
  const I11 = await planifier(S1, T1, await creerIntervention(S1, C1, { titre: 'Fuite de gaz chez C1' }));
  const I22 = await planifier(S2, T2, await creerIntervention(S2, C2, { titre: 'Secret de C2' }));
  return { I11, I22 };
}
