import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { avecPermission, roleId } from '../../../test/circonstances.ts';
import { essai } from '../../../test/essai.ts';
import { emDe, enObservant } from '../../../test/etat.ts';
import { programmeNeuf, supprimerProgramme, voirProgramme } from '../../../test/programmes.ts';
import { champsRefuses, refus, refuseSansDroit, sansRienEcrire } from '../../../test/refus.ts';
import {
  creerWebhook,
  essayerWebhook,
  listerEnvois,
  listerWebhooks,
  modifierWebhook,
  supprimerWebhook,
  voirWebhook,
  webhookNeuf,
} from '../../../test/webhooks.ts';
import { sql } from '../../socle/base/base-de-donnees.ts';

const { serveur, acteurs } = essai();
const ici = () => ({ serveur, acteurs });
const SANS_DROIT = ['S1', 'T1', 'C1', 'P'] as const;
const neuf = (valeurs: Record<string, unknown> = {}) =>
  webhookNeuf(acteurs.A, { programmeId: acteurs.P.id, ...valeurs });
const gardee = (id: string) =>
  sql(emDe(serveur)).selectFrom('webhook').where('id', '=', Number(id)).selectAll().executeTakeFirstOrThrow();
/** Without the trailing signs of base64, which JSON may write otherwise. */
const coeurDe = (secret: string) => secret.slice(6, 40);

describe('creerWebhook', () => {
  refuseSansDroit(ici, (qui) => creerWebhook(qui, { programmeId: acteurs.P.id }), SANS_DROIT);

  it('rend son secret cette seule fois, et aucune trace ne le dit', async () => {
    const { resultat, traces } = await enObservant(serveur, () => neuf({ evenements: ['PLANIFIEE', 'COMMENTAIRE'] }));
    expect(resultat).toMatchObject({ actif: true, desactiveA: null, evenements: ['PLANIFIEE', 'COMMENTAIRE'] });
    expect(resultat.programme.id).toBe(acteurs.P.id);
    expect(Buffer.from(resultat.secret.replace(/^whsec_/, ''), 'base64')).toHaveLength(32);
    expect(traces).toMatchObject([{ action: 'creerWebhook', resultat: 'SUCCES' }]);
    expect(JSON.stringify(traces)).not.toContain(coeurDe(resultat.secret));
    expect((await listerWebhooks(acteurs.A)).texte).not.toContain(coeurDe(resultat.secret));
  });

  it('la même demande à nouveau rend le webhook, sans son secret', async () => {
    const valeurs = { nom: 'Renvoyé', programmeId: acteurs.P.id, cleIdempotence: randomUUID() };
    const premiere = await creerWebhook(acteurs.A, valeurs);
    const seconde = await sansRienEcrire(serveur, () => creerWebhook(acteurs.A, valeurs));
    expect(seconde.rendu.webhook.id).toBe(premiere.rendu.webhook.id);
    expect(seconde.rendu.secret).toBeNull();
    expect(seconde.texte).not.toContain(coeurDe(premiere.rendu.secret ?? ''));
  });

  it.each([
    'exemple.fr',
    'ftp://exemple.fr/',
    'https://qui:quoi@exemple.fr/',
    'https://exemple.fr/#la',
    `https://exemple.fr/${'x'.repeat(500)}`,
    'http://exemple.fr/',
    'https://127.0.0.1/',
    'https://0x7f.1/',
    'https://[::1]/',
    'https://[::ffff:10.0.0.1]/',
    'https://169.254.169.254/latest/meta-data',
    'https://10.0.0.8:8443/',
  ])('refuse l’adresse %s', async (adresse) => {
    const refusee = await sansRienEcrire(serveur, () =>
      creerWebhook(acteurs.A, { programmeId: acteurs.P.id, adresse }),
    );
    champsRefuses(refusee, 'adresse');
  });

  it('refuse sans nom, sans événement, deux fois le même, et pour qui n’est pas un programme', async () => {
    const refuse = (valeurs: Record<string, unknown>) =>
      sansRienEcrire(serveur, () => creerWebhook(acteurs.A, { programmeId: acteurs.P.id, ...valeurs }));
    champsRefuses(await refuse({ nom: ' ' }), 'nom');
    champsRefuses(await refuse({ evenements: [] }), 'evenements');
    champsRefuses(await refuse({ evenements: ['PLANIFIEE', 'PLANIFIEE'] }), 'evenements');
    for (const programmeId of [acteurs.A.id, acteurs.C1.id, '4000000000', ''])
      champsRefuses(await refuse({ programmeId }), 'programmeId');
  });

  it('on ne fait rien envoyer pour qui a plus de droits que soi, et un programme n’en fait pas', async () => {
    const admin = await roleId(serveur, 'Admin', 'plateforme');
    const { id: programmeId } = await programmeNeuf(acteurs.A, { roles: [{ roleId: admin }] });
    const webhook = await neuf({ programmeId });
    await avecPermission(serveur, 'Standardiste', 'WEBHOOK_GERER', async () => {
      refus(await sansRienEcrire(serveur, () => creerWebhook(acteurs.S1, { programmeId })), 'FORBIDDEN');
      refus(await sansRienEcrire(serveur, () => modifierWebhook(acteurs.S1, webhook, { nom: 'Pris' })), 'FORBIDDEN');
      refus(await sansRienEcrire(serveur, () => supprimerWebhook(acteurs.S1, webhook)), 'FORBIDDEN');
      refus(await sansRienEcrire(serveur, () => essayerWebhook(acteurs.S1, webhook.id)), 'FORBIDDEN');
    });
    await avecPermission(serveur, 'API', 'WEBHOOK_GERER', async () => {
      refus(await sansRienEcrire(serveur, () => creerWebhook(acteurs.P, { programmeId: acteurs.P.id })), 'FORBIDDEN');
    });
  });

  it('un programme qui a un webhook ne se supprime pas', async () => {
    const { id } = await programmeNeuf(acteurs.A);
    await neuf({ programmeId: id });
    const programme = await voirProgramme(acteurs.A, id);
    const dit = refus(await sansRienEcrire(serveur, () => supprimerProgramme(acteurs.A, programme)), 'CONFLICT');
    expect(dit.details?.fr).toContain('1 webhook(s)');
  });
});

describe('modifierWebhook', () => {
  refuseSansDroit(ici, (qui) => modifierWebhook(qui, { id: '1', version: 1 }, {}), SANS_DROIT);

  it('ne change que ce qui est donné ; deux à la fois, un conflit sans secret', async () => {
    const webhook = await neuf();
    const { rendu } = await modifierWebhook(acteurs.A, webhook, { evenements: ['ANNULEE'] });
    expect(rendu.secret).toBeNull();
    expect(rendu.webhook).toMatchObject({ nom: webhook.nom, adresse: webhook.adresse, evenements: ['ANNULEE'] });
    const tard = await sansRienEcrire(serveur, () => modifierWebhook(acteurs.A, webhook, { nom: 'Trop tard' }));
    refus(tard, 'CONFLICT');
    expect(tard.texte).not.toContain(coeurDe(webhook.secret));
    const refuse = (valeurs: Record<string, unknown>) =>
      sansRienEcrire(serveur, () => modifierWebhook(acteurs.A, rendu.webhook, valeurs));
    champsRefuses(await refuse({ adresse: 'https://192.168.0.1/' }), 'adresse');
    champsRefuses(await refuse({ evenements: [] }), 'evenements');
    champsRefuses(await refuse({ actif: null }), 'actif');
  });

  it('renouvelle le secret, montré cette fois ; l’ancien tient un jour', async () => {
    const webhook = await neuf();
    const { resultat, traces } = await enObservant(serveur, () =>
      modifierWebhook(acteurs.A, webhook, { renouveler: true }),
    );
    const secret = resultat.rendu.secret ?? '';
    expect(secret).toMatch(/^whsec_/);
    expect(secret).not.toBe(webhook.secret);
    for (const un of [secret, webhook.secret]) expect(JSON.stringify(traces)).not.toContain(coeurDe(un));
    expect(await gardee(webhook.id)).toMatchObject({ secret, secretPrecedent: webhook.secret });
  });

  it('arrêté puis repris : depuis quand, et plus rien', async () => {
    const webhook = await neuf();
    const arrete = (await modifierWebhook(acteurs.A, webhook, { actif: false })).rendu.webhook;
    expect(arrete).toMatchObject({ actif: false, desactiveA: expect.any(String), raisonDesactivation: null });
    const repris = (await modifierWebhook(acteurs.A, arrete, { actif: true })).rendu.webhook;
    expect(repris).toMatchObject({ actif: true, desactiveA: null });
  });
});

describe('supprimerWebhook', () => {
  refuseSansDroit(ici, (qui) => supprimerWebhook(qui, { id: '1', version: 1 }), SANS_DROIT);

  it('il n’est plus là', async () => {
    const webhook = await neuf();
    expect((await supprimerWebhook(acteurs.A, webhook)).errors).toEqual([]);
    expect(await voirWebhook(acteurs.A, webhook.id)).toBeUndefined();
    refus(await supprimerWebhook(acteurs.A, webhook), 'NOT_FOUND');
  });
});

describe('essayerWebhook', () => {
  refuseSansDroit(ici, (qui) => essayerWebhook(qui, '1'), SANS_DROIT);

  it('ne connaît pas un webhook inconnu', async () => {
    for (const id of ['4000000000', 'x']) refus(await essayerWebhook(acteurs.A, id), 'NOT_FOUND');
  });
});

describe('Les lectures', () => {
  refuseSansDroit(ici, (qui) => listerWebhooks(qui), SANS_DROIT);
  refuseSansDroit(ici, (qui) => listerEnvois(qui, { webhookId: '1' }), SANS_DROIT);
});
