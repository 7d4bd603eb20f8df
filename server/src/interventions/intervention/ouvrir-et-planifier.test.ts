import { describe, expect, it } from 'vitest';
import { type Executant, lire, muter } from '../../../test/appels.ts';
import { creerDelegue } from '../../../test/delegues.ts';
import { essai } from '../../../test/essai.ts';
import { creerIntervention } from '../../../test/interventions.ts';
import { champsRefuses, refus, sansRienEcrire } from '../../../test/refus.ts';

const { serveur, acteurs } = essai();

interface Ouverte {
  id: string;
  version: number;
  etape: string;
  intervenant: { id: string } | null;
  debutPlanifie: string | null;
  finPlanifiee: string | null;
  historique: { fonction: string }[];
}
const CHAMPS =
  'intervention { id version etape intervenant { id } debutPlanifie finPlanifiee historique { fonction } } avertissements { code }';

let jour = 0;
/** Ten o’clock of a Monday of its own, when the company is open. */
const unLundi = (heure = 8) => new Date(Date.UTC(2082, 5, 1 + 7 * ++jour, heure)).toISOString();

async function urgence(qui: Executant): Promise<{ id: string; delaiHeures: number }> {
  const { data } = await qui.executer<{ consulterDegreUrgence: { items: { id: string; delaiHeures: number }[] } }>(
    '{ consulterDegreUrgence(perPage: 1) { items { id delaiHeures } } }',
  );
  const [une] = data.consulterDegreUrgence.items;
  if (!une) throw new Error('no degree of urgency');
  return une;
}

async function ouvrir(
  creneau: Record<string, unknown> | null,
  valeurs: Record<string, unknown> = {},
  qui: Executant = acteurs.S1,
) {
  const urgenceId = (await urgence(qui)).id;
  const input = { clientId: acteurs.C1.id, titre: 'Panne', adresse: '3 rue des Lilas', urgenceId, creneau, ...valeurs };
  return muter<{ intervention: Ouverte; message: { fr: string }; avertissements: unknown[] }>(
    ...([qui, 'creerIntervention', input, CHAMPS] as const),
  );
}
const chez = (debut: string, autres: Record<string, unknown> = {}) => ({
  ...{ intervenantId: acteurs.T1.id, debut, dureeMinutes: 90 },
  ...autres,
});

describe('creerIntervention(creneau)', () => {
  it('ouvre et planifie d’un coup : deux lignes d’historique, une trace', async () => {
    const debut = unLundi();
    const { rendu, errors } = await ouvrir(chez(debut));
    expect(errors).toEqual([]);
    expect(rendu.intervention).toMatchObject({
      ...{ etape: 'PLANIFIEE', intervenant: { id: acteurs.T1.id }, debutPlanifie: debut },
      finPlanifiee: new Date(Date.parse(debut) + 90 * 60_000).toISOString(),
    });
    expect(rendu.intervention.historique.map(({ fonction }) => fonction)).toEqual([
      'planifierIntervention',
      'creerIntervention',
    ]);
    expect(rendu.message.fr).toContain('créée et planifiée');
    expect(rendu.avertissements).toEqual([]);
  });

  it('sans créneau, n’est qu’ouverte', async () => {
    expect((await ouvrir(null)).rendu.intervention).toMatchObject({ etape: 'NOUVELLE', intervenant: null });
  });

  it('envoyée deux fois sous la même clé, n’ouvre et ne planifie qu’une fois', async () => {
    const creneau = chez(unLundi());
    const cle = { cleIdempotence: '4f2c8a1e-6f0b-4b51-9a54-8a2f7f3d9c10' };
    const une = await ouvrir(creneau, cle);
    const autre = await ouvrir(creneau, cle);
    expect(autre.errors).toEqual([]);
    expect(autre.rendu.intervention).toEqual(une.rendu.intervention);
  });

  it('un temps pris : rien n’est créé, le champ est nommé ; le motif d’une dérogation suffit', async () => {
    const debut = unLundi();
    await ouvrir(chez(debut));
    const refusee = await sansRienEcrire(serveur, () => ouvrir(chez(debut)));
    expect(refus(refusee, 'CONFLICT').champs?.map(({ chemin }) => chemin)).toEqual(['creneau.debut']);
    const malgre = await ouvrir(chez(debut, { derogation: 'À deux' }));
    expect(malgre.rendu.intervention).toMatchObject({ etape: 'PLANIFIEE' });
  });

  it('un absent : rien n’est créé', async () => {
    const debut = unLundi();
    const absence = { type: 'CONGE', debut, fin: new Date(Date.parse(debut) + 3_600_000).toISOString() };
    const { errors } = await muter(
      ...([acteurs.S1, 'creerAbsence', { ...absence, utilisateurId: acteurs.T1.id }, ''] as const),
    );
    expect(errors).toEqual([]);
    const refusee = await sansRienEcrire(serveur, () => ouvrir(chez(debut)));
    expect(refus(refusee, 'CONFLICT').champs?.map(({ chemin }) => chemin)).toEqual(['creneau.debut']);
  });

  it('ce qui n’a pas de sens est nommé sous `creneau`, et n’écrit rien', async () => {
    const debut = unLundi();
    const passe = new Date(serveur.horloge.maintenant().getTime() - 3_600_000).toISOString();
    const cas = [
      [{ intervenantId: acteurs.C1.id }, 'creneau.intervenantId'],
      [{ intervenantId: '4000000000' }, 'creneau.intervenantId'],
      [{ dureeMinutes: 4 }, 'creneau.dureeMinutes'],
      [{ debut: passe }, 'creneau.debut'],
    ] as const;
    for (const [valeurs, champ] of cas)
      champsRefuses(await sansRienEcrire(serveur, () => ouvrir(chez(debut, valeurs))), champ);
    champsRefuses(await sansRienEcrire(serveur, () => ouvrir(chez(debut), { titre: '' })), 'titre');
    const apresCoup = await ouvrir(chez(passe), { motifPasse: 'Venu hier' });
    expect(apresCoup.rendu.intervention).toMatchObject({ etape: 'PLANIFIEE', debutPlanifie: passe });
  });

  it('qui ne peut pas appeler planifierIntervention ouvre sans créneau, et pas avec', async () => {
    const permissions = ['INTERVENTION_LIRE', 'INTERVENTION_CREER', 'LISTE_LIRE'];
    const ouvreur = await creerDelegue(serveur, 'ouvreur', permissions, 'interventions');
    const debut = unLundi();
    refus(await sansRienEcrire(serveur, () => ouvrir(chez(debut), {}, ouvreur)), 'FORBIDDEN');
    expect((await ouvrir(null, {}, ouvreur)).errors).toEqual([]);
  });
});

describe('proposerCreneaux(urgenceId)', () => {
  const proposer = (input: Record<string, unknown>) =>
    lire<{ raisons: { code: string }[]; debut: string; intervenant: { id: string } }[]>(
      ...([
        acteurs.S1,
        'proposerCreneaux',
        'input: ProposerCreneauxInput!',
        'debut intervenant { id } raisons { code }',
        { input },
      ] as const),
    );

  it('dit de chacun s’il tient le délai de ce degré, comme une fois ouverte', async () => {
    const { id: urgenceId } = await urgence(acteurs.S1);
    const avant = (await proposer({ urgenceId, codePostal: '44000', limite: 20 })).rendu;
    const ouverte = await creerIntervention(acteurs.S1, acteurs.C1, { urgenceId, codePostal: '44000' });
    const apres = (await proposer({ interventionId: ouverte.id, limite: 20 })).rendu;
    const dits = (trouvees: typeof avant) =>
      trouvees.map(({ debut, intervenant, raisons }) => [debut, intervenant.id, raisons.map(({ code }) => code)]);
    expect(dits(avant)).toEqual(dits(apres));
    expect(avant[0]?.raisons.some(({ code }) => code.endsWith('ECHEANCE'))).toBe(true);
  });

  it('un degré qui n’existe pas est nommé', async () => {
    champsRefuses(await proposer({ urgenceId: '4000000000' }), 'urgenceId');
  });
});
