import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { creerAgenda, evenementsDe, lireAgenda } from '../../../test/agenda.ts';
import { muter } from '../../../test/appels.ts';
import { avancer, retirerPermission } from '../../../test/circonstances.ts';
import { unEssai } from '../../../test/essai.ts';
import { changerCompte, emDe, enObservant } from '../../../test/etat.ts';
import {
  changerStatut,
  creerIntervention,
  type InterventionDeTest,
  statutsParEtape,
} from '../../../test/interventions.ts';
import { repandre } from '../../../test/nouvelles.ts';
import { Langue } from '../../plateforme/utilisateur/utilisateur.champs.ts';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { StatutUtilisateur } from '../../socle/securite/compte.ts';

const HEURE = 3600 * 1000;
const JOUR = 24 * HEURE;

let serveur: Awaited<ReturnType<typeof unEssai>>['serveur'];
let acteurs: Awaited<ReturnType<typeof unEssai>>['acteurs'];
let rang: number;

// Each moves its clock, its accounts or its visits.
beforeEach(async () => {
  rang = 0;
  ({ serveur, acteurs } = await unEssai());
});
afterEach(() => serveur.arreter());

const dansDesJours = (jours: number) =>
  new Date(Math.ceil((serveur.horloge.maintenant().getTime() + jours * JOUR) / HEURE) * HEURE);

/** A visit of S1's, at an hour of its own. */
async function visite(
  intervenant = acteurs.T1,
  { jours = 1, ...valeurs }: { jours?: number; motifPasse?: string } = {},
): Promise<InterventionDeTest & { debut: Date }> {
  const une = await creerIntervention(acteurs.S1, acteurs.C1, { codePostal: '44000' });
  const debut = new Date(dansDesJours(jours).getTime() + 2 * HEURE * rang++);
  return { ...(await planifier(une, intervenant.id, debut, valeurs)), debut };
}

async function planifier(
  { id, version }: InterventionDeTest,
  intervenantId: string,
  debut: Date,
  valeurs: { motifPasse?: string } = {},
): Promise<InterventionDeTest> {
  const input = { id, version, intervenantId, debut, dureeMinutes: 60, ...valeurs };
  const { rendu, errors } = await muter<{ intervention: InterventionDeTest }>(
    acteurs.S1,
    'planifierIntervention',
    input,
    'intervention { id version reference etape }',
  );
  expect(errors).toEqual([]);
  return rendu.intervention;
}

const enIcs = (date: Date) => date.toISOString().replace(/[-:]|\.\d+/g, '');
const uidDe = ({ id }: { id: string }) =>
  `intervention-${id}@${new URL(serveur.application.services.env.PUBLIC_URL).host}`;
const voir = async (acteur = acteurs.T1) =>
  (
    await acteur.executer<{ voirCleAgenda: { cleAgenda: { creerA: string; utiliseeA: string | null } | null } }>(
      '{ voirCleAgenda { cleAgenda { creerA utiliseeA } } }',
    )
  ).data.voirCleAgenda.cleAgenda;
const lire = async (chemin: string) => {
  const reponse = await lireAgenda(serveur, chemin);
  expect(reponse.statusCode).toBe(200);
  return evenementsDe(reponse.body);
};
const parUid = async (chemin: string, une: { id: string }) =>
  (await lire(chemin)).filter(({ UID }) => UID === uidDe(une));

describe('l’agenda d’un intervenant', () => {
  it('dit ses visites, et celles de personne d’autre', async () => {
    const sienne = await visite();
    await visite(acteurs.T2);
    const reponse = await lireAgenda(serveur, await creerAgenda(acteurs.T1));
    expect(reponse.headers).toMatchObject({
      'content-type': 'text/calendar; charset=utf-8',
      'cache-control': 'private, no-cache',
    });
    expect(evenementsDe(reponse.body)).toEqual([
      expect.objectContaining({
        UID: uidDe(sienne),
        SEQUENCE: String(sienne.version),
        SUMMARY: `${sienne.reference} · 44000`,
        STATUS: 'CONFIRMED',
        DTSTART: enIcs(sienne.debut),
        DTEND: enIcs(new Date(sienne.debut.getTime() + HEURE)),
      }),
    ]);
  });

  it('ne dit à qui les a ouvertes, ou les attend, aucune visite : ils n’y vont pas', async () => {
    await visite();
    for (const autre of [acteurs.S1, acteurs.C1, acteurs.A]) expect(await lire(await creerAgenda(autre))).toEqual([]);
  });

  it('va d’une semaine passée à deux mois devant, quelle que soit l’étape', async () => {
    const apres = { motifPasse: 'Noté le soir' };
    const dedans = [await visite(acteurs.T1, { jours: -6, ...apres }), await visite(acteurs.T1, { jours: 59 })];
    await visite(acteurs.T1, { jours: -8, ...apres });
    await visite(acteurs.T1, { jours: 61 });
    const statuts = await statutsParEtape(acteurs.T1);
    const commencee = await visite();
    await changerStatut(acteurs.T1, commencee, statuts.EN_COURS);
    const chemin = await creerAgenda(acteurs.T1);
    const uids = (await lire(chemin)).map(({ UID }) => UID);
    expect(uids.toSorted()).toEqual([...dedans, commencee].map(uidDe).toSorted());
  });

  it('dit annulée ce qui l’est, ce qui est décliné et ce qui est donné à un autre, pendant une semaine', async () => {
    const statuts = await statutsParEtape(acteurs.T1);
    const [annulee, declinee, donnee, gardee] = [await visite(), await visite(), await visite(), await visite()];
    const [chemin, autre] = [await creerAgenda(acteurs.T1), await creerAgenda(acteurs.T2)];
    const motif = { id: annulee.id, version: annulee.version, motif: 'Le client renonce' };
    expect((await muter(acteurs.S1, 'annulerIntervention', motif, '')).errors).toEqual([]);
    expect((await changerStatut(acteurs.T1, declinee, statuts.NOUVELLE, { motif: 'Malade' })).errors).toEqual([]);
    const reattribution = {
      ...{ intervenantId: acteurs.T1.id, versIntervenantId: acteurs.T2.id, interventionIds: [donnee.id] },
    };
    expect((await muter(acteurs.S1, 'reattribuerVisites', reattribution, '')).errors).toEqual([]);
    for (const une of [annulee, declinee, donnee]) {
      const [dite, ...reste] = await parUid(chemin, une);
      expect(reste).toEqual([]);
      expect(dite).toMatchObject({ STATUS: 'CANCELLED', DTSTART: enIcs(une.debut) });
      expect(Number(dite?.SEQUENCE)).toBeGreaterThan(une.version);
    }
    expect(await parUid(chemin, gardee)).toMatchObject([{ STATUS: 'CONFIRMED' }]);
    expect(await parUid(autre, donnee)).toMatchObject([{ STATUS: 'CONFIRMED' }]);
    expect(await parUid(autre, declinee)).toEqual([]);
    await repandre(serveur);
    await avancer(serveur, acteurs, 8 * JOUR);
    for (const une of [annulee, declinee, donnee]) expect(await parUid(chemin, une)).toEqual([]);
  });

  it('qui la reprend la revoit prévue, sous le même nom', async () => {
    const statuts = await statutsParEtape(acteurs.T1);
    const une = await visite();
    const chemin = await creerAgenda(acteurs.T1);
    const { data } = await changerStatut(acteurs.T1, une, statuts.NOUVELLE, { motif: 'Malade' });
    const [retiree] = await parUid(chemin, une);
    const rendue = await planifier(data.changerStatutIntervention.intervention, acteurs.T1.id, dansDesJours(3));
    const [prevue, ...reste] = await parUid(chemin, une);
    expect(reste).toEqual([]);
    expect(prevue).toMatchObject({ STATUS: 'CONFIRMED', SEQUENCE: String(rendue.version) });
    expect(Number(prevue?.SEQUENCE)).toBeGreaterThan(Number(retiree?.SEQUENCE));
  });

  it('ce qui n’est plus la sienne ne dit que sa référence', async () => {
    const statuts = await statutsParEtape(acteurs.T1);
    await muter(
      acteurs.A,
      'creerCodification',
      { libelle: 'Agenda', param: 'AGENDA_DETAIL', description: 'COMPLET' },
      '',
    );
    const une = await visite();
    const chemin = await creerAgenda(acteurs.T1);
    expect(await parUid(chemin, une)).toMatchObject([
      { SUMMARY: `${une.reference} · Panne de compteur`, LOCATION: expect.stringContaining('3 rue des Lilas') },
    ]);
    await changerStatut(acteurs.T1, une, statuts.NOUVELLE, { motif: 'Malade' });
    const [retiree] = await parUid(chemin, une);
    expect(retiree).toMatchObject({ SUMMARY: `Annulée : ${une.reference}` });
    expect(Object.keys(retiree ?? {})).not.toContain('LOCATION');
  });

  it('ne dit tout que si AGENDA_DETAIL dit COMPLET, dans la langue du compte', async () => {
    const une = await visite();
    const chemin = await creerAgenda(acteurs.T1);
    const { rendu } = await muter<{ codification: { id: string; version: number } }>(
      acteurs.A,
      'creerCodification',
      { libelle: 'Agenda', param: 'AGENDA_DETAIL', description: 'Complet ?' },
      'codification { id version }',
    );
    expect(await parUid(chemin, une)).toMatchObject([{ SUMMARY: `${une.reference} · 44000` }]);
    await muter(acteurs.A, 'modifierCodification', { ...rendu.codification, description: 'COMPLET' }, '');
    await sql(emDe(serveur))
      .updateTable('utilisateur')
      .set({ langue: Langue.EN })
      .where('id', '=', Number(acteurs.T1.id))
      .execute();
    const { body } = await lireAgenda(serveur, chemin);
    expect(body).toContain('My visits');
    expect(evenementsDe(body)).toMatchObject([
      { SUMMARY: `${une.reference} · Panne de compteur`, DESCRIPTION: expect.stringMatching(/^Client : ./) },
    ]);
  });

  it('ce que le calendrier a déjà n’est pas renvoyé : 304, jusqu’à ce que cela change', async () => {
    const une = await visite();
    const chemin = await creerAgenda(acteurs.T1);
    const etag = String((await lireAgenda(serveur, chemin)).headers.etag);
    for (const sauf of [etag, `W/${etag}`, `"autre", ${etag}`]) {
      const encore = await lireAgenda(serveur, chemin, { sauf });
      expect([encore.statusCode, encore.body, encore.headers.etag]).toEqual([304, '', etag]);
    }
    await planifier(une, acteurs.T1.id, dansDesJours(4));
    const change = await lireAgenda(serveur, chemin, { sauf: etag });
    expect(change.statusCode).toBe(200);
    expect(change.headers.etag).not.toBe(etag);
  });
});

describe('la clé d’agenda', () => {
  it('ne se garde que par son empreinte, et ne se montre nulle part ensuite', async () => {
    const { resultat: chemin, traces } = await enObservant(serveur, () => creerAgenda(acteurs.T1));
    const cle = /^\/agenda\/([\w-]{43})\.ics$/.exec(chemin)?.[1] ?? '';
    expect(cle).not.toBe('');
    const lignes = await sql(emDe(serveur)).selectFrom('cle_agenda').selectAll().execute();
    expect(traces.map(({ action }) => action)).toEqual(['creerCleAgenda']);
    const ecrit = JSON.stringify([lignes, traces]);
    expect(ecrit).not.toContain(cle);
    expect(JSON.stringify(traces)).not.toContain(lignes[0]?.empreinte);
  });

  it('on voit depuis quand elle vaut et quand elle a servi, à l’heure près', async () => {
    expect(await voir()).toBeNull();
    const chemin = await creerAgenda(acteurs.T1);
    expect(await voir()).toMatchObject({ utiliseeA: null });
    await lire(chemin);
    const premier = (await voir())?.utiliseeA;
    expect(premier).toEqual(expect.any(String));
    await lire(chemin);
    expect((await voir())?.utiliseeA).toBe(premier);
    await avancer(serveur, acteurs, HEURE + 1000);
    await lire(chemin);
    expect(Date.parse((await voir())?.utiliseeA ?? '')).toBeGreaterThan(Date.parse(premier ?? ''));
    expect(await voir(acteurs.T2)).toBeNull();
  });

  it('une nouvelle remplace l’ancienne ; révoquée, inconnue, suspendue, expirée ou sans droit : le même refus', async () => {
    const ancienne = await creerAgenda(acteurs.T1);
    const chemin = await creerAgenda(acteurs.T1);
    const inconnue = await lireAgenda(serveur, `/agenda/${'x'.repeat(43)}.ics`);
    expect(inconnue.statusCode).toBe(404);
    expect(inconnue.json().errors[0].extensions.code).toBe('NOT_FOUND');
    const pareil = async (lequel: string) => {
      const { statusCode, body, headers } = await lireAgenda(serveur, lequel);
      const { date: _date, ...siens } = headers;
      const { date: _autre, ...leurs } = inconnue.headers;
      expect([statusCode, body, siens]).toEqual([404, inconnue.body, leurs]);
    };
    await pareil(ancienne);
    await lire(chemin);
    for (const faux of [chemin.replace('.ics', ''), `${chemin}.ics`, chemin.replace('.ics', '.ICS')])
      await pareil(faux);
    for (const statut of [StatutUtilisateur.SUSPENDU, StatutUtilisateur.INACTIF]) {
      await changerCompte(serveur, acteurs.T1.id, { statut });
      await pareil(chemin);
    }
    const hier = new Date(serveur.horloge.maintenant().getTime() - JOUR);
    await changerCompte(serveur, acteurs.T1.id, { statut: StatutUtilisateur.ACTIF, dateExpiration: hier });
    await pareil(chemin);
    await changerCompte(serveur, acteurs.T1.id, { dateExpiration: null });
    await acteurs.T1.connecter();
    await lire(chemin);
    await acteurs.T1.executer('mutation { revoquerCleAgenda { message { fr } } }');
    await pareil(chemin);
    expect(await voir()).toBeNull();
    const nouvelle = await creerAgenda(acteurs.T1);
    await lire(nouvelle);
    await retirerPermission(serveur, 'Intervenant', 'INTERVENTION_LIRE');
    await pareil(nouvelle);
  });

  it('se lit soixante fois l’heure, puis attend ; les autres clés n’en savent rien', async () => {
    const [chemin, autre] = [await creerAgenda(acteurs.T1), await creerAgenda(acteurs.T2)];
    for (let fois = 0; fois < 60; fois++) await lire(chemin);
    const trop = await lireAgenda(serveur, chemin);
    expect(trop.statusCode).toBe(429);
    const attendre = Number(trop.headers['retry-after']);
    expect(attendre).toBeGreaterThan(0);
    expect(attendre).toBeLessThanOrEqual(3600);
    await lire(autre);
    serveur.horloge.avancer(attendre * 1000);
    await lire(chemin);
  });

  it('qui en essaie attend, d’un réseau, sans fermer la porte à qui a la bonne', async () => {
    const chemin = await creerAgenda(acteurs.T1);
    const essayer = (fois: number) => lireAgenda(serveur, `/agenda/${'x'.repeat(40)}${100 + fois}.ics`);
    for (let fois = 0; fois < 20; fois++) expect((await essayer(fois)).statusCode).toBe(404);
    const trop = await essayer(20);
    expect(trop.statusCode).toBe(429);
    expect(Number(trop.headers['retry-after'])).toBeGreaterThan(0);
    await lire(chemin);
  });
});
