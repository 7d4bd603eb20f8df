import { beforeEach, describe, expect, it, vi } from 'vitest';
import { muter } from '../../../test/appels.ts';
import { avancer, retirerPermission } from '../../../test/circonstances.ts';
import { essai, processusVoisin, unEssai } from '../../../test/essai.ts';
import { emDe } from '../../../test/etat.ts';
import { creerIntervention, type InterventionDeTest, interventionA } from '../../../test/interventions.ts';
import { CALME_MS, envoisDe, mailsPour, repandre, repandreEtEnvoyer, sujetDe } from '../../../test/nouvelles.ts';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { StatutUtilisateur } from '../../socle/securite/compte.ts';
import { diffuser, effacerEvenements } from '../evenement/diffusion.ts';
import { envoyerLesDus } from './envois.ts';
import { EtatEnvoi } from './notification.enums.ts';

const { serveur, acteurs } = essai();
const voisin = processusVoisin(serveur);

const JOUR = 24 * 3_600_000;
const services = () => serveur.application.services;

/** Nothing of the tests before waits any more, and everybody is logged in. */
beforeEach(async () => {
  await repandreEtEnvoyer(serveur);
  await sql(emDe(serveur))
    .updateTable('envoi')
    .set({ etat: EtatEnvoi.FAIT })
    .where('etat', '=', EtatEnvoi.A_FAIRE)
    .execute();
  await avancer(serveur, acteurs, 0);
});

const nouveauxMails = async (qui: 'C1' | 'T1' | 'S1' | 'T2', avant: readonly string[]) =>
  (await mailsPour(serveur, acteurs[qui])).slice(avant.length);

let jour = 0;
/** On a day that no other test has, at this hour of Paris in winter. */
function creneau(heure: number) {
  return new Date(Date.UTC(2071, 0, 1 + jour, heure - 1)).toISOString();
}
async function planifier(
  { id, version }: { id: string; version: number },
  debut: string,
  intervenantId = acteurs.T1.id,
) {
  const { rendu, errors } = await muter<{ intervention: InterventionDeTest }>(
    acteurs.S1,
    'planifierIntervention',
    { id, version, intervenantId, debut, dureeMinutes: 60 },
    'intervention { id version reference etape }',
  );
  expect(errors).toEqual([]);
  return rendu.intervention;
}
const commenter = (texte: string, interventionId: string, interne = false) =>
  muter<{ commentaire: { id: string; version: number } }>(
    acteurs.S1,
    'ajouterCommentaire',
    { interventionId, texte, interne },
    'commentaire { id version }',
  );

describe('Le calme', () => {
  it('un créneau déplacé cinq fois laisse un mail, avec la dernière heure', async () => {
    jour += 1;
    const avant = await mailsPour(serveur, acteurs.C1);
    let une = await planifier(await creerIntervention(acteurs.S1, acteurs.C1), creneau(8));
    for (const heure of [9, 10, 11, 14, 15]) {
      await repandre(serveur);
      une = await planifier(une, creneau(heure));
    }
    await repandreEtEnvoyer(serveur);
    const mails = await nouveauxMails('C1', avant);
    expect(mails.map(sujetDe)).toHaveLength(1);
    expect(mails[0]).toContain('de 15:00 à 16:00');
    expect(mails[0]).toContain(`/interventions/${une.reference}`);
  });

  it('déplacé puis remis où il était : rien à dire', async () => {
    jour += 1;
    let une = await planifier(await creerIntervention(acteurs.S1, acteurs.C1), creneau(9));
    await repandreEtEnvoyer(serveur);
    await avancer(serveur, acteurs, 0);
    const avant = await mailsPour(serveur, acteurs.C1);
    une = await planifier(une, creneau(12));
    await planifier(une, creneau(9));
    await repandreEtEnvoyer(serveur);
    expect(await nouveauxMails('C1', avant)).toEqual([]);
  });

  it('rien ne part avant son heure', async () => {
    jour += 1;
    const avant = await mailsPour(serveur, acteurs.C1);
    await planifier(await creerIntervention(acteurs.S1, acteurs.C1), creneau(9));
    await repandre(serveur);
    serveur.horloge.avancer(2 * 60_000);
    expect(await envoyerLesDus(services())).toBe(0);
    serveur.horloge.avancer(60_000);
    await envoyerLesDus(services());
    expect(await nouveauxMails('C1', avant)).toHaveLength(1);
  });

  it('des messages de cinq minutes sont un mail, sans celui qui a été supprimé', async () => {
    const { id } = await interventionA('NOUVELLE', acteurs);
    await commenter('Premier mot', id);
    const { rendu } = await commenter('Mot retiré', id);
    await commenter('Dernier mot', id);
    const { errors } = await muter(acteurs.S1, 'supprimerCommentaire', { ...rendu.commentaire }, 'commentaire { id }');
    expect(errors).toEqual([]);
    const avant = await mailsPour(serveur, acteurs.C1);
    await repandreEtEnvoyer(serveur);
    const mails = await nouveauxMails('C1', avant);
    expect(mails).toHaveLength(1);
    expect(mails[0]).toContain('Premier mot');
    expect(mails[0]).toContain('Dernier mot');
    expect(mails[0]).not.toContain('Mot retiré');
  });
});

describe('Les droits, au moment de l’envoi', () => {
  it('un compte suspendu ne reçoit rien', async () => {
    jour += 1;
    await planifier(await creerIntervention(acteurs.S1, acteurs.C1), creneau(9));
    await repandre(serveur);
    const avant = await mailsPour(serveur, acteurs.C1);
    const statuer = (statut: StatutUtilisateur) =>
      sql(emDe(serveur)).updateTable('utilisateur').set({ statut }).where('id', '=', Number(acteurs.C1.id)).execute();
    await statuer(StatutUtilisateur.SUSPENDU);
    serveur.horloge.avancer(CALME_MS);
    await envoyerLesDus(services());
    await statuer(StatutUtilisateur.ACTIF);
    expect(await nouveauxMails('C1', avant)).toEqual([]);
    expect((await envoisDe(serveur, acteurs.C1)).at(-1)).toMatchObject({ etat: EtatEnvoi.SANS_OBJET });
  });

  it('l’intervenant remplacé apprend qu’elle n’est plus à lui, et rien d’autre', async () => {
    jour += 1;
    const une = await planifier(await creerIntervention(acteurs.S1, acteurs.C1), creneau(9));
    await repandreEtEnvoyer(serveur);
    await avancer(serveur, acteurs, 0);
    const [t1, t2] = [await mailsPour(serveur, acteurs.T1), await mailsPour(serveur, acteurs.T2)];
    await planifier(une, creneau(9), acteurs.T2.id);
    await repandreEtEnvoyer(serveur);
    const [ancien, nouveau] = [await nouveauxMails('T1', t1), await nouveauxMails('T2', t2)];
    expect(ancien).toHaveLength(1);
    expect(ancien[0]).toContain('Cette visite n’est plus la vôtre.');
    expect(nouveau).toHaveLength(1);
    expect(nouveau[0]).toContain('de 09:00 à 10:00');
  });

  it('une note interne n’atteint jamais un client, ni qui n’a plus le droit de la lire', async () => {
    const { serveur: autre, acteurs: ceux } = await unEssai();
    try {
      const { id } = await interventionA('PLANIFIEE', ceux);
      await muter(
        ceux.T1,
        'modifierPreferenceNotification',
        { type: 'COMMENTAIRE_INTERNE', email: 'IMMEDIAT' },
        'preference { type }',
      );
      await repandreEtEnvoyer(autre);
      for (const acteur of [ceux.S1, ceux.T1]) await acteur.connecter();
      const noter = (texte: string) =>
        muter(ceux.S1, 'ajouterCommentaire', { interventionId: id, texte, interne: true }, 'commentaire { id }');
      await noter('Le client est mauvais payeur');
      const avant = { C1: await mailsPour(autre, ceux.C1), T1: await mailsPour(autre, ceux.T1) };
      await repandreEtEnvoyer(autre);
      expect(await mailsPour(autre, ceux.C1)).toEqual(avant.C1);
      const recus = (await mailsPour(autre, ceux.T1)).slice(avant.T1.length);
      expect(recus.map((mail) => mail.includes('mauvais payeur'))).toEqual([true]);
      await ceux.S1.connecter();
      await noter('Encore une note');
      await repandre(autre);
      await retirerPermission(autre, 'Intervenant', 'COMMENTAIRE_INTERNE');
      autre.horloge.avancer(CALME_MS);
      await envoyerLesDus(autre.application.services);
      expect((await mailsPour(autre, ceux.T1)).length).toBe(avant.T1.length + 1);
    } finally {
      await autre.arreter();
    }
  });
});

describe('L’envoi', () => {
  const panne = (proprietes: object) => Object.assign(new Error('451 pour c1@exemple.fr'), proprietes);

  it('est tenté de nouveau, de plus en plus tard, puis abandonné ; un admin le relance', async () => {
    jour += 1;
    await planifier(await creerIntervention(acteurs.S1, acteurs.C1), creneau(9));
    await repandre(serveur);
    serveur.horloge.avancer(CALME_MS);
    const envoyer = vi
      .spyOn(services().courrier, 'envoyer')
      .mockRejectedValue(panne({ code: 'ECONNECTION', responseCode: 451 }));
    const dernier = async () => (await envoisDe(serveur, acteurs.C1)).at(-1);
    try {
      for (const [rang, minutes] of [1, 5, 15, 60, 240, 720, 1440].entries()) {
        await envoyerLesDus(services());
        expect(await dernier()).toMatchObject({
          etat: EtatEnvoi.A_FAIRE,
          tentatives: rang + 1,
          erreur: 'ECONNECTION 451',
        });
        serveur.horloge.avancer(minutes * 60_000 - 5_000);
        await envoyerLesDus(services());
        expect((await dernier())?.tentatives).toBe(rang + 1);
        serveur.horloge.avancer(5_000);
      }
      await envoyerLesDus(services());
      expect(await dernier()).toMatchObject({ etat: EtatEnvoi.ABANDONNE, tentatives: 8 });
    } finally {
      envoyer.mockRestore();
    }
    await avancer(serveur, acteurs, 0);
    const avant = await mailsPour(serveur, acteurs.C1);
    const { errors } = await muter(
      acteurs.A,
      'relancerEnvoi',
      { id: String((await dernier())?.id) },
      'envoi { etat destinataire }',
    );
    expect(errors).toEqual([]);
    await envoyerLesDus(services());
    expect(await nouveauxMails('C1', avant)).toHaveLength(1);
  });

  it('refusé pour de bon, il est abandonné aussitôt ; un mot de passe refusé est à nous de corriger', async () => {
    for (const [code, etat] of [
      ['EENVELOPE', EtatEnvoi.ABANDONNE],
      ['EAUTH', EtatEnvoi.A_FAIRE],
    ] as const) {
      jour += 1;
      await planifier(await creerIntervention(acteurs.S1, acteurs.C1), creneau(9));
      await repandre(serveur);
      serveur.horloge.avancer(CALME_MS);
      const envoyer = vi.spyOn(services().courrier, 'envoyer').mockRejectedValue(panne({ code, responseCode: 535 }));
      await envoyerLesDus(services());
      envoyer.mockRestore();
      expect((await envoisDe(serveur, acteurs.C1)).at(-1)).toMatchObject({ etat, erreur: `${code} 535` });
      await avancer(serveur, acteurs, 0);
    }
  });

  it('deux processus ne l’envoient qu’une fois', async () => {
    const interventions = await Promise.all(
      Array.from({ length: 12 }, () => creerIntervention(acteurs.S1, acteurs.C1)),
    );
    for (const une of interventions) {
      jour += 1;
      await planifier(une, creneau(9));
    }
    const avant = await mailsPour(serveur, acteurs.C1);
    const ensemble = [services(), voisin.services];
    await Promise.all(ensemble.map((ceux) => diffuser(ceux)));
    serveur.horloge.avancer(CALME_MS);
    await Promise.all(ensemble.map((ceux) => envoyerLesDus(ceux)));
    const sujets = (await nouveauxMails('C1', avant)).map(sujetDe);
    expect(sujets).toHaveLength(12);
    expect(new Set(sujets).size).toBe(12);
  });

  it('ce qu’un processus mort tenait est repris après son bail', async () => {
    jour += 1;
    await planifier(await creerIntervention(acteurs.S1, acteurs.C1), creneau(9));
    await repandre(serveur);
    serveur.horloge.avancer(CALME_MS);
    const avant = await mailsPour(serveur, acteurs.C1);
    const dernier = (await envoisDe(serveur, acteurs.C1)).at(-1);
    const jusqua = new Date(serveur.horloge.maintenant().getTime() + 120_000);
    await sql(emDe(serveur))
      .updateTable('envoi')
      .set({ reservePar: 'un autre', reserveJusqua: jusqua, tentatives: 1 })
      .where('id', '=', dernier?.id ?? 0)
      .execute();
    await envoyerLesDus(services());
    expect(await nouveauxMails('C1', avant)).toEqual([]);
    serveur.horloge.avancer(121_000);
    await envoyerLesDus(services());
    expect(await nouveauxMails('C1', avant)).toHaveLength(1);
  });

  it('porte de quoi ne plus le recevoir, que les boîtes aux lettres comprennent, et les deux formes du texte', async () => {
    jour += 1;
    const avant = await mailsPour(serveur, acteurs.C1);
    await planifier(await creerIntervention(acteurs.S1, acteurs.C1, { titre: 'Fuite <b>& odeur</b>' }), creneau(9));
    await repandreEtEnvoyer(serveur);
    const [mail = ''] = await nouveauxMails('C1', avant);
    expect(mail).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click$/m);
    expect(mail).toMatch(/Message-ID: <envoi-\d+@/);
    expect(mail).toContain('Content-Type: text/plain');
    expect(mail).toContain('Fuite &lt;b&gt;&amp; odeur&lt;/b&gt;');
    const jeton = decodeURIComponent(
      /api\/desabonnement\?jeton=([^>\s]+)>/.exec(mail.replaceAll('\n ', ''))?.[1] ?? '',
    );
    await avancer(serveur, acteurs, 0);
    const { errors } = await muter(serveur, 'desabonner', { jeton }, '');
    expect(errors).toEqual([]);
    jour += 1;
    await planifier(await creerIntervention(acteurs.S1, acteurs.C1), creneau(9));
    const apres = await mailsPour(serveur, acteurs.C1);
    await repandreEtEnvoyer(serveur);
    expect(await nouveauxMails('C1', apres)).toEqual([]);
    await avancer(serveur, acteurs, 0);
    await muter(
      acteurs.C1,
      'modifierPreferenceNotification',
      { type: 'PLANIFIEE', email: null },
      'preference { type }',
    );
  });
});

describe('Un jour après', () => {
  it('ce qui a été diffusé s’efface au bout d’une semaine, ce qui ne l’a pas été reste', async () => {
    await creerIntervention(acteurs.S1, acteurs.C1);
    await repandre(serveur);
    await creerIntervention(acteurs.S1, acteurs.C1);
    serveur.horloge.avancer(8 * JOUR);
    expect(await effacerEvenements(services())).toBeGreaterThan(0);
    const restants = await sql(emDe(serveur)).selectFrom('evenement').select('traiteA').execute();
    expect(restants).toEqual([{ traiteA: null }]);
  });
});
