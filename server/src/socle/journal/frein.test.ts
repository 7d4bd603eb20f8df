import { describe, expect, it } from 'vitest';
import { essai } from '../../../test/essai.ts';
import { emDe, enObservant } from '../../../test/etat.ts';
import { connecter } from '../../../test/sessions.ts';
import { EN_TOUT, FreinDesRefus, PAR_ADRESSE } from './frein.ts';

const { serveur, acteurs } = essai();

const REFUSEE = '{ consulterTrace { items { id } } }';
const dire = () => serveur.application.services.frein.dire(emDe(serveur), serveur.horloge.maintenant());
const minuteSuivante = () => serveur.horloge.avancer(60_000);

describe('les refus de personne', () => {
  it('sont écrits un par un jusqu’à la borne, puis comptés dans une trace par adresse et par minute', async () => {
    minuteSuivante();
    const essais = PAR_ADRESSE + 15;
    const { traces } = await enObservant(serveur, async () => {
      for (let fois = 0; fois < essais; fois++) await serveur.executer(REFUSEE, {}, { ip: '203.0.113.9' });
      await serveur.executer(REFUSEE, {}, { ip: '203.0.113.10' });
    });
    expect(traces.filter(({ ip }) => ip === '203.0.113.9')).toHaveLength(PAR_ADRESSE);
    expect(traces.filter(({ ip }) => ip === '203.0.113.10')).toHaveLength(1);
    minuteSuivante();
    const { traces: comptees } = await enObservant(serveur, dire);
    expect(comptees).toMatchObject([
      { action: 'compterRefus', origine: 'SYSTEME', resultat: 'REFUS', ip: '203.0.113.9', utilisateurId: null },
    ]);
    expect(comptees[0]?.param).toMatch(/^minute=\S+Z refus=15 consulterTrace=15$/);
    expect((await enObservant(serveur, dire)).traces).toEqual([]);
  });

  it('à la minute suivante, sont de nouveau écrits', async () => {
    minuteSuivante();
    const { traces } = await enObservant(serveur, () => serveur.executer(REFUSEE, {}, { ip: '203.0.113.9' }));
    expect(traces).toMatchObject([{ action: 'consulterTrace', resultat: 'REFUS' }]);
  });

  it('de mille adresses à la fois, restent bornés', () => {
    const frein = new FreinDesRefus();
    const maintenant = new Date('2026-11-21T08:30:00Z');
    let ecrits = 0;
    for (let rang = 0; rang < 5000; rang++) {
      const requete = { id: 'r', ip: `10.1.${rang % 250}.${rang % 200}`, agent: null };
      if (frein.laisserEcrire({ action: 'connexion', requete, maintenant })) ecrits++;
    }
    expect(ecrits).toBe(EN_TOUT);
  });

  it('ce qui reste à dire l’est à l’arrêt', async () => {
    minuteSuivante();
    const second = await serveur.processus();
    for (let fois = 0; fois < PAR_ADRESSE + 2; fois++)
      await serveur.executer(REFUSEE, {}, { ip: '203.0.113.30' }, second);
    const { traces } = await enObservant(serveur, () => second.arreter());
    expect(traces).toMatchObject([{ action: 'compterRefus', ip: '203.0.113.30' }]);
  });
});

describe('ce que fait un compte', () => {
  it('laisse toujours une trace : cent refus, cent traces', async () => {
    minuteSuivante();
    const { traces } = await enObservant(serveur, async () => {
      for (let fois = 0; fois < 100; fois++) await acteurs.C1.executer(REFUSEE);
    });
    expect(traces).toHaveLength(100);
    expect(new Set(traces.map(({ utilisateurId }) => utilisateurId))).toEqual(new Set([Number(acteurs.C1.id)]));
  });

  it('un mot de passe faux d’un compte qui existe aussi, d’une adresse dont d’autres refus ne sont plus écrits', async () => {
    minuteSuivante();
    for (let fois = 0; fois < PAR_ADRESSE + 5; fois++) await serveur.executer(REFUSEE, {}, { ip: '203.0.113.40' });
    const { traces } = await enObservant(serveur, () => connecter(serveur, 't2', 'faux', { ip: '203.0.113.40' }));
    expect(traces).toMatchObject([{ action: 'connexion', utilisateurId: Number(acteurs.T2.id), resultat: 'REFUS' }]);
  });
});
