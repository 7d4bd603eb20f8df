import type { Acteur, Acteurs } from './acteurs.ts';
import type { Executant } from './appels.ts';

export interface InterventionDeTest {
  id: string;
  version: number;
  reference: string;
  etape: string;
}

const CHAMPS = 'id version reference etape';

/** An intervention of `standardiste` for `client`, NOUVELLE. */
export async function creerIntervention(
  standardiste: Executant,
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

/** Later than any test moves the clock, for slots are to come. */
const PREMIER_JOUR = Date.UTC(2060, 0, 1, 8);

/** Planned on a day of its own, so that no other test's slot overlaps. */
async function planifier(
  standardiste: Acteur,
  intervenant: Acteur,
  { id, version }: InterventionDeTest,
): Promise<InterventionDeTest> {
  jour += 1;
  const debut = new Date(PREMIER_JOUR + jour * 24 * 3600 * 1000).toISOString();
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

interface Personne {
  id: string;
  nom: string;
}

/** What the tests read of an intervention. */
export interface Vue extends InterventionDeTest {
  titre: string;
  description: string | null;
  adresse: string | null;
  codePostal: string | null;
  client: Personne;
  standardiste: Personne;
  intervenant: Personne | null;
  statut: { id: string };
  urgence: { id: string };
  creerA: string;
  echeance: string | null;
  enRetard: boolean;
  datePrevue: string | null;
  debutPlanifie: string | null;
  finPlanifiee: string | null;
  debutReel: string | null;
  realiseeA: string | null;
  clotureeA: string | null;
  annuleeA: string | null;
  motif: string | null;
  motifAttente: string | null;
  reprisePrevue: string | null;
  clientARepondu: boolean;
  rapport: string | null;
  minutes: number | null;
  contestee: boolean;
  contestable: boolean;
  champsModifiables: string[];
  historique: MouvementVu[];
}

interface MouvementVu {
  auteur: { id: string } | null;
  fonction: string;
  deStatut: { etape: string } | null;
  versStatut: { etape: string } | null;
  motif: string | null;
  creerA: string;
  changements: { champ: string; avant: string | null; apres: string | null }[];
}

export const VUE = `id version reference etape titre description adresse codePostal
  client { id nom } standardiste { id nom } intervenant { id nom } statut { id } urgence { id }
  creerA echeance enRetard datePrevue debutPlanifie finPlanifiee debutReel realiseeA clotureeA annuleeA
  motif motifAttente reprisePrevue clientARepondu rapport minutes contestee contestable champsModifiables
  historique { auteur { id } fonction deStatut { etape } versStatut { etape } motif creerA
    changements { champ avant apres } }`;

/** The intervention as this actor sees it. */
export async function voir(acteur: Acteur, id: string): Promise<Vue> {
  const { data } = await acteur.executer<{ voirIntervention: Vue }>(
    `query ($id: ID!) { voirIntervention(id: $id) { ${VUE} } }`,
    { id },
  );
  return data.voirIntervention;
}

/** Text that stands for the field that a move asks for. */
export const RAPPORT = { rapport: 'Compteur remplacé, essai concluant.', minutes: 45 };

export type EtapeDeTest = 'NOUVELLE' | 'PLANIFIEE' | 'EN_COURS' | 'EN_ATTENTE' | 'REALISEE' | 'CLOTUREE' | 'ANNULEE';

/** An intervention of S1 for C1, given to T1, brought to this stage by the moves that people make. */
export async function interventionA(
  etape: EtapeDeTest,
  { S1, T1, C1 }: Acteurs,
  valeurs: Record<string, unknown> = {},
): Promise<InterventionDeTest> {
  let une = await creerIntervention(S1, C1, valeurs);
  if (etape === 'NOUVELLE') return une;
  if (etape === 'ANNULEE') return finir(S1, 'annulerIntervention', une, { motif: 'Appel par erreur' });
  une = await planifier(S1, T1, une);
  if (etape === 'PLANIFIEE') return une;
  const statuts = await statutsParEtape(S1);
  une = await faite(changerStatut(T1, une, statuts.EN_COURS));
  if (etape === 'EN_COURS') return une;
  if (etape === 'EN_ATTENTE') {
    // Later than any test moves the clock.
    const reprisePrevue = '2099-01-01T00:00:00.000Z';
    return faite(changerStatut(T1, une, statuts.EN_ATTENTE, { motifAttente: 'CLIENT_ABSENT', reprisePrevue }));
  }
  une = await faite(changerStatut(T1, une, statuts.REALISEE, RAPPORT));
  return etape === 'REALISEE' ? une : finir(S1, 'cloturerIntervention', une);
}

async function faite(reponse: ReturnType<typeof changerStatut>): Promise<InterventionDeTest> {
  return (await reponse).data.changerStatutIntervention.intervention;
}

async function finir(
  acteur: Acteur,
  fonction: 'annulerIntervention' | 'cloturerIntervention',
  { id, version }: InterventionDeTest,
  champs: Record<string, unknown> = {},
): Promise<InterventionDeTest> {
  const type = fonction.charAt(0).toUpperCase() + fonction.slice(1);
  const { data } = await acteur.executer<Record<string, { intervention: InterventionDeTest }>>(
    `mutation ($input: ${type}Input!) { ${fonction}(input: $input) { intervention { ${CHAMPS} } } }`,
    { input: { id, version, ...champs } },
  );
  return (data[fonction] as { intervention: InterventionDeTest }).intervention;
}

/** The first slot that its client is offered instead of theirs. */
export async function creneauPossible(
  client: Executant,
  id: string,
): Promise<{ intervenantId: string; debut: string }> {
  const { data } = await client.executer<{
    voirIntervention: { creneauxPossibles: { debut: string; intervenant: { id: string } }[] };
  }>('query ($id: ID!) { voirIntervention(id: $id) { creneauxPossibles { debut intervenant { id } } } }', { id });
  const [premier] = data.voirIntervention.creneauxPossibles;
  if (!premier) throw new Error('aucun créneau');
  return { intervenantId: premier.intervenant.id, debut: premier.debut };
}
