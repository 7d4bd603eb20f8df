import { describe, expect, it } from 'vitest';
import { muter } from '../../../test/appels.ts';
import { avancer } from '../../../test/circonstances.ts';
import { essai } from '../../../test/essai.ts';
import { emDe } from '../../../test/etat.ts';
import { creerIntervention, type InterventionDeTest } from '../../../test/interventions.ts';
import { mailsPour, repandreEtEnvoyer } from '../../../test/nouvelles.ts';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { direLesRetards, rappelerLaVeille } from './rappels.ts';

const { serveur, acteurs } = essai();
const services = () => serveur.application.services;
const evenements = (type: string) =>
  sql(emDe(serveur)).selectFrom('evenement').where('type', '=', type).select(['sujetId', 'cle']).execute();

/** The clock says this instant, and everybody is logged in. */
async function ilEst(instant: string): Promise<void> {
  await avancer(serveur, acteurs, Date.parse(instant) - serveur.horloge.maintenant().getTime());
}
async function planifierA(debut: string): Promise<InterventionDeTest> {
  const { id, version } = await creerIntervention(acteurs.S1, acteurs.C1);
  const { rendu, errors } = await muter<{ intervention: InterventionDeTest }>(
    acteurs.S1,
    'planifierIntervention',
    { id, version, intervenantId: acteurs.T1.id, debut, dureeMinutes: 60 },
    'intervention { id version reference etape }',
  );
  expect(errors).toEqual([]);
  return rendu.intervention;
}

describe('Le rappel de la veille', () => {
  it('part une fois, à dix-huit heures de Paris, aussi la nuit où l’heure change', async () => {
    // On the night before 28 March 2060 clocks go forward at two in Paris.
    await ilEst('2060-03-26T08:00:00Z');
    const [matin, soir] = [await planifierA('2060-03-28T04:30:00Z'), await planifierA('2060-03-28T20:30:00Z')];
    await planifierA('2060-03-28T22:30:00Z');
    await planifierA('2060-03-27T21:00:00Z');
    await repandreEtEnvoyer(serveur);
    await ilEst('2060-03-27T16:59:00Z');
    await rappelerLaVeille(services());
    expect(await evenements('RAPPEL_VEILLE')).toEqual([]);
    await ilEst('2060-03-27T17:01:00Z');
    await Promise.all([rappelerLaVeille(services()), rappelerLaVeille(services())]);
    await rappelerLaVeille(services());
    expect((await evenements('RAPPEL_VEILLE')).map(({ sujetId }) => sujetId)).toEqual([
      Number(matin.id),
      Number(soir.id),
    ]);
    const avant = await mailsPour(serveur, acteurs.C1);
    await repandreEtEnvoyer(serveur);
    const mails = (await mailsPour(serveur, acteurs.C1)).slice(avant.length);
    expect(mails).toHaveLength(2);
    expect(mails.join()).toContain('dimanche 28 mars de 06:30 à 07:30');
    expect(mails.join()).toContain('dimanche 28 mars de 22:30 à 23:30');
  });

  it('ce qui est planifié après l’heure est dit par sa planification', async () => {
    await ilEst('2060-05-03T16:30:00Z');
    await planifierA('2060-05-04T09:00:00Z');
    await rappelerLaVeille(services());
    expect((await evenements('RAPPEL_VEILLE')).filter(({ cle }) => cle?.endsWith('2060-05-04'))).toEqual([]);
  });
});

describe('Le retard', () => {
  it('est dit une fois par échéance', async () => {
    await ilEst('2060-06-01T08:00:00Z');
    const { id, version } = await creerIntervention(acteurs.S1, acteurs.C1);
    const echeances = ['2060-06-02T08:00:00.000Z', '2060-06-03T08:00:00.000Z'];
    const reporter = async (de: number, echeance: string | undefined) =>
      (
        await muter<{ intervention: { version: number } }>(
          acteurs.S1,
          'modifierIntervention',
          { id, version: de, echeance },
          'intervention { version }',
        )
      ).rendu.intervention.version;
    const seconde = await reporter(version, echeances[0]);
    for (const instant of ['2060-06-02T07:59:00Z', '2060-06-02T08:01:00Z', '2060-06-02T09:00:00Z']) {
      await ilEst(instant);
      await direLesRetards(services());
    }
    await reporter(seconde, echeances[1]);
    await ilEst('2060-06-03T08:01:00Z');
    await direLesRetards(services());
    const siens = (await evenements('EN_RETARD')).filter(({ sujetId }) => sujetId === Number(id));
    expect(siens.map(({ cle }) => cle)).toEqual(echeances.map((echeance) => `EN_RETARD:${id}:${echeance}`));
  });
});
