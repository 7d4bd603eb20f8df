import dns from 'node:dns/promises';
import { Webhook as Verifieur } from 'standardwebhooks';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { muter } from '../../../test/appels.ts';
import { avancer, donnerPermission, retirerPermission } from '../../../test/circonstances.ts';
import { dAvance, essai, unEssai } from '../../../test/essai.ts';
import { changerCompte, emDe, enObservant } from '../../../test/etat.ts';
import { creerIntervention, type InterventionDeTest } from '../../../test/interventions.ts';
import { notificationsDe, repandre } from '../../../test/nouvelles.ts';
import {
  essayerWebhook,
  listerEnvois,
  modifierWebhook,
  Receveur,
  type Recu,
  supprimerWebhook,
  voirWebhook,
  webhookNeuf,
} from '../../../test/webhooks.ts';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { StatutUtilisateur } from '../../socle/securite/compte.ts';
import { diffuser } from '../evenement/diffusion.ts';
import { emettreUneFois } from '../evenement/emettre.ts';
import { envoyerLesWebhooks } from './envois.ts';
import { effacerEnvoisWebhook } from './taches.ts';

const OUVERT = { WEBHOOK_RESEAUX: 'loopback' };
const { serveur, acteurs } = essai(OUVERT);
const voisin = dAvance(() => serveur.processus(OUVERT));
afterAll(() => voisin.arreter());
const receveur = dAvance(() => Receveur.ouvrir());
afterAll(() => receveur.fermer());

const MINUTE = 60_000;
const JOUR = 24 * 60 * MINUTE;
const services = () => serveur.application.services;
const envoyer = () => envoyerLesWebhooks(services());

beforeAll(async () => {
  await donnerPermission(serveur, 'API', 'INTERVENTION_LIRE');
  await donnerPermission(serveur, 'API', 'INTERVENTION_TOUTES');
});

/** Nothing of the tests before is told any more. */
beforeEach(async () => {
  await repandre(serveur);
  await sql(emDe(serveur)).deleteFrom('webhook').execute();
  receveur.prendre();
  receveur.repondre = (reponse) => reponse.writeHead(204).end();
  await avancer(serveur, acteurs, 0);
});

const neuf = (valeurs: Record<string, unknown> = {}) =>
  webhookNeuf(acteurs.A, {
    ...{ programmeId: acteurs.P.id, adresse: receveur.adresse, evenements: ['INTERVENTION_CREEE'] },
    ...valeurs,
  });
/** Something happens, and is on its way to whoever is to hear of it. */
async function arriver(): Promise<InterventionDeTest> {
  const creee = await creerIntervention(acteurs.S1, acteurs.C1, { titre: 'Fuite chez Zx81Marque' });
  await repandre(serveur);
  return creee;
}
const dernier = async (id: string) => (await voirWebhook(acteurs.A, id)).derniersEnvois[0];
const plusTard = (ms: number) => serveur.horloge.avancer(ms);
const reponds = (statut: number, enTetes = {}) => {
  receveur.repondre = (reponse) => reponse.writeHead(statut, enTetes).end();
};
const signatures = ({ enTetes }: Recu) => String(enTetes['webhook-signature']).split(' ');
const signer = (secret: string, { enTetes, corps }: Recu) =>
  new Verifieur(secret).sign(
    String(enTetes['webhook-id']),
    new Date(Number(enTetes['webhook-timestamp']) * 1000),
    corps,
  );

describe('Ce qui est envoyé', () => {
  it('est signé comme Standard Webhooks le veut, et ne dit que des clés', async () => {
    const { secret, id } = await neuf();
    const intervention = await arriver();
    expect(await envoyer()).toBe(1);
    const [recu, ...autres] = receveur.prendre();
    expect(autres).toEqual([]);
    const lu = new Verifieur(secret).verify(recu?.corps ?? '', recu?.enTetes as Record<string, string>);
    expect(lu).toEqual({
      type: 'INTERVENTION_CREEE',
      timestamp: expect.stringMatching(/^\d{4}-.*Z$/),
      data: {
        ...{ sujet: 'intervention', id: intervention.id, intervenantId: null },
        ...{ clientId: acteurs.C1.id, standardisteId: acteurs.S1.id },
      },
    });
    const envoi = await dernier(id);
    expect(envoi).toMatchObject({ etat: 'FAIT', tentatives: 1, statutHttp: 204, erreur: null });
    expect(recu?.enTetes['webhook-id']).toBe(`evt_${envoi?.evenementId}`);
    expect(recu?.corps).not.toContain('Zx81Marque');
    expect(recu?.corps).toBe(JSON.stringify(lu));
    expect(() => new Verifieur(secret).verify(`${recu?.corps} `, recu?.enTetes as Record<string, string>)).toThrow();
  });

  it('ni motif, ni texte : ce que les gens ont écrit reste', async () => {
    await neuf({ evenements: ['ANNULEE', 'COMMENTAIRE'] });
    const { id, version } = await arriver();
    const commenter = { interventionId: id, texte: 'Zx81Texte', interne: false };
    expect((await muter(acteurs.S1, 'ajouterCommentaire', commenter, 'commentaire { id }')).errors).toEqual([]);
    const annuler = { id, version, motif: 'Zx81Motif' };
    expect((await muter(acteurs.S1, 'annulerIntervention', annuler, 'intervention { id }')).errors).toEqual([]);
    await repandre(serveur);
    await envoyer();
    const recus = receveur.prendre();
    expect(recus.map(({ corps }) => JSON.parse(corps).type)).toEqual(['COMMENTAIRE', 'ANNULEE']);
    expect(JSON.stringify(recus)).not.toContain('Zx81');
  });

  it('un jour durant, deux signatures : l’ancien secret et le nouveau ; ensuite le nouveau seul', async () => {
    const webhook = await neuf();
    const nouveau = (await modifierWebhook(acteurs.A, webhook, { renouveler: true })).rendu.secret ?? '';
    await arriver();
    await envoyer();
    const [recu] = receveur.prendre() as [Recu];
    expect(signatures(recu)).toEqual([signer(nouveau, recu), signer(webhook.secret, recu)]);
    await avancer(serveur, acteurs, JOUR);
    await arriver();
    await envoyer();
    const [ensuite] = receveur.prendre() as [Recu];
    expect(signatures(ensuite)).toEqual([signer(nouveau, ensuite)]);
  });

  it('à qui le demande seulement, et à qui est actif', async () => {
    const arrete = await neuf();
    await modifierWebhook(acteurs.A, arrete, { actif: false });
    const autre = await neuf({ evenements: ['ANNULEE'] });
    await arriver();
    await envoyer();
    expect(receveur.prendre()).toEqual([]);
    for (const { id } of [arrete, autre]) expect(await dernier(id)).toBeUndefined();
  });
});

describe('Les droits du programme', () => {
  it('sans INTERVENTION_LIRE rien, sans INTERVENTION_TOUTES les siennes, une note interne avec son droit', async () => {
    const { serveur: autre, acteurs: ceux } = await unEssai();
    try {
      const evenements = ['INTERVENTION_CREEE', 'COMMENTAIRE_INTERNE', 'COMMENTAIRE_SUPPRIME'];
      const webhook = await webhookNeuf(ceux.A, { programmeId: ceux.P.id, evenements });
      const types = async () => {
        await diffuser(autre.application.services);
        const envois = (await listerEnvois(ceux.A, { webhookId: webhook.id, perPage: 50 })).rendu.items;
        return envois.map(({ type }) => type).toReversed();
      };
      const noter = async () => {
        const { id: interventionId } = await creerIntervention(ceux.S1, ceux.C1);
        const { rendu } = await muter<{ commentaire: { id: string; version: number } }>(
          ceux.S1,
          'ajouterCommentaire',
          { interventionId, texte: 'Entre nous', interne: true },
          'commentaire { id version }',
        );
        await muter(ceux.S1, 'supprimerCommentaire', { ...rendu.commentaire }, 'commentaire { id }');
      };
      await noter();
      expect(await types()).toEqual([]);
      await donnerPermission(autre, 'API', 'INTERVENTION_LIRE');
      await noter();
      expect(await types()).toEqual([]);
      await donnerPermission(autre, 'API', 'INTERVENTION_TOUTES');
      await noter();
      expect(await types()).toEqual(['INTERVENTION_CREEE']);
      await donnerPermission(autre, 'API', 'COMMENTAIRE_INTERNE');
      await noter();
      expect((await types()).slice(1)).toEqual(evenements);
    } finally {
      await autre.arreter();
    }
  });

  it('d’un client : le créneau est libéré, qu’il ait été décliné ne se dit pas', async () => {
    await retirerPermission(serveur, 'API', 'INTERVENTION_TOUTES');
    const [tout, declinee] = [
      await neuf({ evenements: ['DECLINEE', 'LIBEREE'] }),
      await neuf({ evenements: ['DECLINEE'] }),
    ];
    const decliner = async (liens: Record<string, number>) => {
      const nouvelle = { type: 'DECLINEE', sujet: 'intervention', sujetId: 1, cle: JSON.stringify(liens) };
      await emettreUneFois(emDe(serveur), { ...nouvelle, donnees: liens, maintenant: serveur.horloge.maintenant() });
      await repandre(serveur);
      await envoyer();
    };
    const lui = Number(acteurs.P.id);
    await decliner({ clientId: lui, standardisteId: 1 });
    expect(receveur.prendre().map(({ corps }) => JSON.parse(corps).type)).toEqual(['LIBEREE']);
    expect([(await dernier(tout.id))?.type, await dernier(declinee.id)]).toEqual(['LIBEREE', undefined]);
    await decliner({ clientId: 1, standardisteId: lui });
    expect(receveur.prendre().map(({ corps }) => JSON.parse(corps).type)).toEqual(['DECLINEE', 'DECLINEE']);
    await donnerPermission(serveur, 'API', 'INTERVENTION_TOUTES');
    await decliner({ clientId: lui, standardisteId: 2 });
    expect(receveur.prendre().map(({ corps }) => JSON.parse(corps).type)).toEqual(['DECLINEE', 'DECLINEE']);
  });

  it('retirés avant l’envoi, ou le compte suspendu : rien ne part', async () => {
    const { id } = await neuf();
    await arriver();
    await changerCompte(serveur, acteurs.P.id, { statut: StatutUtilisateur.SUSPENDU });
    await envoyer();
    await changerCompte(serveur, acteurs.P.id, { statut: StatutUtilisateur.ACTIF });
    expect(await dernier(id)).toMatchObject({ etat: 'SANS_OBJET', statutHttp: null });
    await arriver();
    await retirerPermission(serveur, 'API', 'INTERVENTION_LIRE');
    await envoyer();
    await donnerPermission(serveur, 'API', 'INTERVENTION_LIRE');
    expect(await dernier(id)).toMatchObject({ etat: 'SANS_OBJET' });
    expect(receveur.prendre()).toEqual([]);
  });

  it('supprimé avec ce qui attendait', async () => {
    const webhook = await neuf();
    await arriver();
    expect((await supprimerWebhook(acteurs.A, webhook)).errors).toEqual([]);
    await envoyer();
    expect(receveur.prendre()).toEqual([]);
  });
});

describe('L’envoi', () => {
  it('est tenté de nouveau, de plus en plus tard, sous le même identifiant, puis abandonné', async () => {
    const { id } = await neuf();
    reponds(500);
    await arriver();
    for (const [rang, minutes] of [1, 5, 15, 60, 240, 720, 1440].entries()) {
      await envoyer();
      await avancer(serveur, acteurs, minutes * MINUTE - 5_000);
      expect(await dernier(id)).toMatchObject({ etat: 'A_FAIRE', tentatives: rang + 1, erreur: 'HTTP 500' });
      await envoyer();
      plusTard(5_000);
      expect(receveur.recus).toHaveLength(rang + 1);
    }
    await envoyer();
    await avancer(serveur, acteurs, 0);
    expect(await dernier(id)).toMatchObject({ etat: 'ABANDONNE', tentatives: 8 });
    expect(new Set(receveur.prendre().map(({ enTetes }) => enTetes['webhook-id'])).size).toBe(1);
  });

  it('à qui ne répond pas, un seul appel par minute ; les autres webhooks n’attendent pas', async () => {
    const muet = await neuf({ adresse: `${receveur.adresse}/muet` });
    await neuf();
    receveur.repondre = (reponse, { chemin }) => reponse.writeHead(chemin.endsWith('muet') ? 503 : 204).end();
    for (let rang = 0; rang < 4; rang++) await arriver();
    expect(await envoyer()).toBe(4);
    expect(receveur.prendre().filter(({ chemin }) => chemin.endsWith('muet'))).toHaveLength(1);
    await envoyer();
    expect(receveur.prendre()).toEqual([]);
    plusTard(MINUTE);
    await envoyer();
    expect(receveur.prendre()).toHaveLength(1);
    await avancer(serveur, acteurs, 0);
    receveur.repondre = (reponse) => reponse.writeHead(200).end('pris');
    plusTard(6 * MINUTE);
    expect(await envoyer()).toBe(4);
    await avancer(serveur, acteurs, 0);
    expect((await voirWebhook(acteurs.A, muet.id)).derniersEnvois.map(({ etat }) => etat)).toEqual(
      Array.from({ length: 4 }, () => 'FAIT'),
    );
  });

  it('une redirection est un échec : personne n’est appelé à la place', async () => {
    const prive = await Receveur.ouvrir();
    const { id } = await neuf();
    try {
      reponds(307, { location: prive.adresse });
      await arriver();
      await envoyer();
      expect(await dernier(id)).toMatchObject({ etat: 'A_FAIRE', statutHttp: 307, erreur: 'HTTP 307' });
      expect(prive.recus).toEqual([]);
    } finally {
      await prive.fermer();
    }
  });

  it('deux processus ne l’envoient qu’une fois', async () => {
    await neuf();
    for (let rang = 0; rang < 12; rang++) await creerIntervention(acteurs.S1, acteurs.C1);
    const ensemble = [services(), voisin.services];
    await Promise.all(ensemble.map((ceux) => diffuser(ceux)));
    await Promise.all(ensemble.map((ceux) => envoyerLesWebhooks(ceux)));
    const ids = receveur.prendre().map(({ enTetes }) => enTetes['webhook-id']);
    expect(ids).toHaveLength(12);
    expect(new Set(ids).size).toBe(12);
  });

  it('ce qu’un processus mort tenait est repris après son bail', async () => {
    const { id } = await neuf();
    await arriver();
    const reserveJusqua = new Date(serveur.horloge.maintenant().getTime() + 60_000);
    await sql(emDe(serveur))
      .updateTable('envoi_webhook')
      .set({ reservePar: 'un autre', reserveJusqua, tentatives: 1 })
      .where('webhookId', '=', Number(id))
      .execute();
    expect(await envoyer()).toBe(0);
    plusTard(61_000);
    expect(await envoyer()).toBe(1);
  });
});

describe('Le nom de l’adresse', () => {
  const NOM = 'receveur.exemple.fr';
  const repondant = (...adresses: string[]) => {
    const restantes = [...adresses];
    return vi.spyOn(dns, 'lookup').mockImplementation(async () => {
      const une = { address: restantes.shift() ?? '127.0.0.1', family: 4 };
      // As it answers with `all`, and as its last signature says.
      return Object.assign([une], une);
    });
  };

  it('est cherché une fois : ce qu’il dit ensuite ne mène nulle part', async () => {
    const { serveur: autre, acteurs: ceux } = await unEssai();
    const vise = await Receveur.ouvrir('127.0.0.2');
    const interne = await Receveur.ouvrir('127.0.0.1', vise.port);
    const processus = await autre.processus({ WEBHOOK_RESEAUX: '127.0.0.2/32' });
    try {
      const creer = {
        ...{ nom: 'Changeant', adresse: `http://${NOM}:${vise.port}/`, evenements: ['PLANIFIEE'] },
        programmeId: ceux.P.id,
      };
      const { data } = await autre.executer<{ creerWebhook: { webhook: { id: string } } }>(
        'mutation ($input: CreerWebhookInput!) { creerWebhook(input: $input) { webhook { id } } }',
        { input: creer },
        { jeton: ceux.A.jeton },
        processus,
      );
      const essayer = () =>
        autre.executer<{ essayerWebhook: { pris: boolean; erreur: string | null } }>(
          'mutation ($input: EssayerWebhookInput!) { essayerWebhook(input: $input) { pris erreur } }',
          { input: { id: data.creerWebhook.webhook.id } },
          { jeton: ceux.A.jeton },
          processus,
        );
      const cherche = repondant('127.0.0.2', '127.0.0.1');
      try {
        expect((await essayer()).data.essayerWebhook).toEqual({ pris: true, erreur: null });
        expect(cherche).toHaveBeenCalledTimes(1);
        expect((await essayer()).data.essayerWebhook).toEqual({ pris: false, erreur: 'ADRESSE_INTERDITE' });
      } finally {
        cherche.mockRestore();
      }
      expect([vise.recus.length, interne.recus.length]).toEqual([1, 0]);
    } finally {
      await processus.arreter();
      await autre.arreter();
      await Promise.all([vise.fermer(), interne.fermer()]);
    }
  });
});

describe('Ce qui s’arrête de soi-même', () => {
  const prevenus = async () =>
    (await notificationsDe(serveur, acteurs.A)).filter(({ type }) => type === 'WEBHOOK_DESACTIVE');

  it('une adresse qui répond 410 : aussitôt, avec sa trace, et les admins l’apprennent', async () => {
    const { id } = await neuf();
    reponds(410);
    await arriver();
    const avant = await prevenus();
    const { traces } = await enObservant(serveur, envoyer);
    expect(traces).toMatchObject([{ action: 'desactiverWebhook', resultat: 'SUCCES', utilisateurId: null }]);
    const arrete = await voirWebhook(acteurs.A, id);
    expect(arrete).toMatchObject({ actif: false, raisonDesactivation: 'ADRESSE_RETIREE' });
    expect(arrete.desactiveA).not.toBeNull();
    await repandre(serveur);
    expect(await prevenus()).toHaveLength(avant.length + 1);
    reponds(204);
    plusTard(2 * MINUTE);
    await envoyer();
    await avancer(serveur, acteurs, 0);
    expect(await dernier(id)).toMatchObject({ etat: 'SANS_OBJET' });
    expect((await modifierWebhook(acteurs.A, arrete, { actif: true })).rendu.webhook.raisonDesactivation).toBeNull();
  });

  it('cinq jours d’échecs ; un succès entre-temps les compte à nouveau', async () => {
    const { id } = await neuf();
    const echouer = async () => {
      reponds(500);
      await arriver();
      await envoyer();
    };
    const actif = async () => (await voirWebhook(acteurs.A, id)).actif;
    await echouer();
    await avancer(serveur, acteurs, 4 * JOUR);
    reponds(204);
    await envoyer();
    await echouer();
    await avancer(serveur, acteurs, 5 * JOUR - MINUTE);
    await echouer();
    expect(await actif()).toBe(true);
    await avancer(serveur, acteurs, 2 * MINUTE);
    await echouer();
    expect(await voirWebhook(acteurs.A, id)).toMatchObject({ actif: false, raisonDesactivation: 'ECHECS' });
  });
});

describe('essayerWebhook', () => {
  it('appelle aussitôt, et dit le statut, le temps et le début de la réponse, que rien ne garde', async () => {
    const { id, secret } = await neuf();
    receveur.repondre = (reponse) => reponse.writeHead(202).end(`Zx81${'é'.repeat(300)}`);
    const { resultat, traces } = await enObservant(serveur, () => essayerWebhook(acteurs.A, id));
    expect(resultat.rendu).toMatchObject({ pris: true, statutHttp: 202, erreur: null });
    expect(resultat.rendu.reponse).toBe(`Zx81${'é'.repeat(196)}`);
    expect(resultat.rendu.ms).toBeGreaterThanOrEqual(0);
    const [recu] = receveur.prendre() as [Recu];
    expect(JSON.parse(recu.corps)).toMatchObject({ type: 'ping', data: {} });
    expect(signatures(recu)).toEqual([signer(secret, recu)]);
    expect(traces).toMatchObject([{ action: 'essayerWebhook', resultat: 'SUCCES' }]);
    expect(JSON.stringify(traces)).not.toContain('Zx81');
    expect(await dernier(id)).toBeUndefined();
  });

  it('dit pourquoi il n’y a pas de réponse', async () => {
    const ferme = await Receveur.ouvrir();
    const { adresse } = ferme;
    await ferme.fermer();
    const { id } = await neuf({ adresse });
    expect((await essayerWebhook(acteurs.A, id)).rendu).toEqual({
      message: expect.anything(),
      ...{ pris: false, statutHttp: null, ms: null, reponse: null, erreur: 'ECONNREFUSED' },
    });
  });
});

describe('Un mois après', () => {
  it('les envois s’effacent', async () => {
    const { id } = await neuf();
    await arriver();
    await envoyer();
    await avancer(serveur, acteurs, 31 * JOUR);
    expect(await effacerEnvoisWebhook(services())).toBeGreaterThan(0);
    expect(await dernier(id)).toBeUndefined();
  });
});
