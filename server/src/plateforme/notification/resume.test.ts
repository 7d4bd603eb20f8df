import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import { muter } from '../../../test/appels.ts';
import { avancer } from '../../../test/circonstances.ts';
import { essai, processusVoisin } from '../../../test/essai.ts';
import { interventionA } from '../../../test/interventions.ts';
import { mailsPour, repandre } from '../../../test/nouvelles.ts';
import { envoyerLesDus } from './envois.ts';
import { preparerResumes } from './resume.ts';

const { serveur, acteurs } = essai();
const voisin = processusVoisin(serveur);
const services = () => serveur.application.services;

/** Moves the clock to the next time that Paris says this hour. */
async function attendreHeure(heure: number): Promise<void> {
  const ici = DateTime.fromJSDate(serveur.horloge.maintenant(), { zone: 'Europe/Paris' });
  const cejour = ici.set({ hour: heure, minute: 0, second: 1 });
  const voulue = cejour > ici ? cejour : cejour.plus({ days: 1 });
  await avancer(serveur, acteurs, voulue.diff(ici).toMillis());
}

describe('Le résumé du matin', () => {
  it('dit en un mail ce qui n’est pas lu, une fois par jour, à sept heures', async () => {
    for (const type of ['PLANIFIEE', 'REALISEE', 'DEMARREE'])
      await muter(acteurs.C1, 'modifierPreferenceNotification', { type, email: 'RESUME' }, 'preference { type }');
    await attendreHeure(22);
    const une = await interventionA('REALISEE', acteurs);
    await repandre(serveur);
    await attendreHeure(5);
    expect(await preparerResumes(services())).toBe(0);
    await attendreHeure(7);
    const faits = await Promise.all([preparerResumes(services()), preparerResumes(voisin.services)]);
    expect(faits.toSorted()).toEqual([0, 1]);
    await envoyerLesDus(services());
    const mails = (await mailsPour(serveur, acteurs.C1)).filter((mail) => mail.includes('nouvelles pour vous'));
    expect(mails).toHaveLength(1);
    expect(mails[0]).toContain(une.reference);
    expect(mails[0]).toContain('3 nouvelles pour vous');
    await attendreHeure(12);
    expect(await preparerResumes(services())).toBe(0);
  });

  it('rien de nouveau, ou tout lu : pas de mail', async () => {
    await attendreHeure(7);
    await preparerResumes(services());
    const avant = await mailsPour(serveur, acteurs.C1);
    await envoyerLesDus(services());
    expect(await mailsPour(serveur, acteurs.C1)).toEqual(avant);
    await interventionA('REALISEE', acteurs);
    await repandre(serveur);
    await attendreHeure(7);
    await preparerResumes(services());
    const jusquA = serveur.horloge.maintenant().toISOString();
    await muter(acteurs.C1, 'marquerNotificationsLues', { jusquA }, 'nombre');
    await envoyerLesDus(services());
    expect(await mailsPour(serveur, acteurs.C1)).toEqual(avant);
  });
});
