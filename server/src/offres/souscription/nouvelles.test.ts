import { describe, expect, it } from 'vitest';
import { muter } from '../../../test/appels.ts';
import { avancer } from '../../../test/circonstances.ts';
import { essaiDOffres } from '../../../test/essai.ts';
import { mailsPour, notificationsDe, repandreEtEnvoyer } from '../../../test/nouvelles.ts';
import { CHAMPS_SOUSCRIPTION, creerOffreActive, type SouscriptionDeTest, souscrire } from '../../../test/offres.ts';
import { echoirSouscriptions } from './echeances.ts';

const { serveur, acteurs, valideur } = essaiDOffres();
const JOUR = 86_400_000;

const changer = async (fonction: string, { id, version }: SouscriptionDeTest, reste: Record<string, unknown> = {}) => {
  const { rendu, errors } = await muter<{ souscription: SouscriptionDeTest }>(
    acteurs.A,
    fonction,
    { id, version, ...reste },
    `souscription { ${CHAMPS_SOUSCRIPTION} }`,
  );
  expect(errors).toEqual([]);
  return rendu.souscription;
};

describe('Ce qui arrive à une souscription', () => {
  it('son client l’apprend par mail, aussi ce qu’il a fait lui-même ; suspendue puis reprise avant le mail, ce qui est vrai', async () => {
    const offre = await creerOffreActive({ acteurs, valideur });
    const { rendu, errors } = await souscrire(acteurs.C1, { offreId: offre.id, puissance: 6 });
    expect(errors).toEqual([]);
    const suspendue = await changer('suspendreSouscription', rendu.souscription, { motif: 'Impayé de mars' });
    const reprise = await changer('reprendreSouscription', suspendue);
    await repandreEtEnvoyer(serveur);
    const types = async () => (await notificationsDe(serveur, acteurs.C1)).map(({ type }) => type);
    expect(await types()).toEqual(['SOUSCRIPTION_PRISE', 'SOUSCRIPTION_SUSPENDUE', 'SOUSCRIPTION_REPRISE']);
    const mails = (await mailsPour(serveur, acteurs.C1)).join();
    expect(mails).toContain('Votre souscription est enregistrée');
    expect(mails).toContain('Votre souscription reprend');
    expect(mails).not.toContain('Impayé de mars');

    await avancer(serveur, acteurs, 0);
    const dateEffet = new Date(serveur.horloge.maintenant().getTime() + 10 * JOUR).toISOString();
    await changer('resilierSouscription', reprise, { dateEffet, motif: 'Déménagement' });
    await avancer(serveur, acteurs, 11 * JOUR);
    await echoirSouscriptions(serveur.application.services);
    await repandreEtEnvoyer(serveur);
    expect((await types()).slice(3)).toEqual(['SOUSCRIPTION_FIN_PREVUE', 'SOUSCRIPTION_FINIE']);
    expect((await mailsPour(serveur, acteurs.C1)).at(-1)).toContain('Votre souscription est finie');
  });
});
