import { readFileSync } from 'node:fs';
import { sql as brut } from 'kysely';
import { describe, expect, it } from 'vitest';
import { type Executant, lire, muter } from '../../../test/appels.ts';
import { avancer } from '../../../test/circonstances.ts';
import { essai } from '../../../test/essai.ts';
import { emDe } from '../../../test/etat.ts';
import { semerFoule } from '../../../test/foule.ts';
import {
  changerStatut,
  creerIntervention,
  type InterventionDeTest,
  interventionA,
  statutsParEtape,
} from '../../../test/interventions.ts';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { dossierMigrations } from '../../socle/base/migrations.ts';
import { dialecteDe } from '../../socle/base/orm.ts';
import { StatutUtilisateur } from '../../socle/securite/compte.ts';
import { cloturerSeules } from './cloture-automatique.ts';
import { RAISONS_A_TRAITER } from './raisons-a-traiter.ts';

const { serveur, acteurs } = essai({ CLOTURE_AUTO_JOURS: '14' });

const MINUTE = 60_000;
const JOUR = 24 * 60 * MINUTE;
const dans = (ms: number): string => new Date(serveur.horloge.maintenant().getTime() + ms).toISOString();

async function raisons(qui: Executant, { id }: { id: string }): Promise<string[]> {
  const champs = 'raisonsATraiter';
  return (await lire<{ raisonsATraiter: string[] }>(qui, 'voirIntervention', 'id: ID!', champs, { id })).rendu
    .raisonsATraiter;
}
const vues = (une: { id: string }) => raisons(acteurs.S1, une);

interface Page {
  items: { id: string; raisonsATraiter: string[] }[];
  pagination: { totalItems: number };
}
const lister = async (qui: Executant, filtre: Record<string, unknown>): Promise<Page> =>
  (
    await lire<Page>(
      qui,
      'consulterIntervention',
      'filtre: InterventionFiltre, perPage: Int',
      'items { id raisonsATraiter } pagination { totalItems }',
      { filtre, perPage: 50 },
    )
  ).rendu;

/** Its due date far away, so that no other reason holds than the one under test. */
async function calme(etape: Parameters<typeof interventionA>[0]): Promise<InterventionDeTest> {
  const une = await interventionA(etape, acteurs);
  const em = emDe(serveur);
  await sql(em)
    .updateTable('intervention')
    .set({ echeance: new Date(dans(3000 * JOUR)) })
    .where('id', '=', Number(une.id))
    .execute();
  return une;
}

async function planifieeLe(debut: string, intervenant = acteurs.T2): Promise<InterventionDeTest> {
  const une = await calme('NOUVELLE');
  const input = { id: une.id, version: une.version, intervenantId: intervenant.id, debut, dureeMinutes: 60 };
  const { rendu } = await muter<{ intervention: InterventionDeTest }>(
    acteurs.S1,
    'planifierIntervention',
    input,
    'intervention { id version reference etape }',
  );
  return rendu.intervention;
}

interface Lu {
  id: string;
  version: number;
}
async function ecrire(qui: Executant, { id }: { id: string }, texte: string, interne = false): Promise<Lu> {
  const input = { interventionId: id, texte, interne };
  const { rendu } = await muter<{ commentaire: Lu }>(qui, 'ajouterCommentaire', input, 'commentaire { id version }');
  return rendu.commentaire;
}
const version = async ({ id }: { id: string }) =>
  (await lire<Lu>(acteurs.A, 'voirIntervention', 'id: ID!', 'version', { id })).rendu.version;

describe('Une intervention est à traiter', () => {
  it('NOUVELLE : elle est nouvelle, jusqu’à ce qu’on la planifie', async () => {
    expect(await vues(await calme('NOUVELLE'))).toEqual(['NOUVELLE']);
    expect(await vues(await calme('PLANIFIEE'))).toEqual([]);
  });

  it('ECHEANCE : à faire aujourd’hui, à l’heure de la société, ou en retard', async () => {
    const soir = new Date(serveur.horloge.maintenant());
    const minuit = Date.parse(
      `${new Date(soir.getTime() + JOUR).toLocaleDateString('sv-SE', { timeZone: 'Europe/Paris' })}T00:00:00Z`,
    );
    const decalage = new Date(minuit).toLocaleString('sv-SE', { timeZone: 'Europe/Paris', hour: '2-digit' });
    const finDuJour = minuit - Number(decalage) * 60 * MINUTE;
    for (const [echeance, attendues] of [
      [finDuJour, []],
      [finDuJour - 1, ['ECHEANCE']],
      [soir.getTime() - 40 * JOUR, ['ECHEANCE']],
    ] as const) {
      const { id, version: v } = await calme('EN_COURS');
      const input = { id, version: v, echeance: new Date(echeance).toISOString() };
      expect((await muter(acteurs.S1, 'modifierIntervention', input, '')).errors).toEqual([]);
      expect(await vues({ id })).toEqual(attendues);
    }
    // Waiting for the client suspends it; a closed one is late no more.
    for (const etape of ['EN_ATTENTE', 'CLOTUREE'] as const) {
      const { id } = await calme(etape);
      const hier = { echeance: new Date(dans(-JOUR)) };
      await sql(emDe(serveur)).updateTable('intervention').set(hier).where('id', '=', Number(id)).execute();
      expect(await vues({ id })).toEqual([]);
    }
  });

  it('A_CLOTURER : elle est réalisée', async () => {
    expect(await vues(await calme('REALISEE'))).toEqual(['A_CLOTURER']);
    expect(await vues(await calme('CLOTUREE'))).toEqual([]);
  });

  it('CONTESTEE : le client conteste, jusqu’à la réponse ou la reprise du travail', async () => {
    const contestee = async () => {
      const une = await calme('REALISEE');
      await muter(acteurs.C1, 'contesterIntervention', { id: une.id, texte: 'Non' }, '');
      return une;
    };
    const [une, autre] = [await contestee(), await contestee()];
    expect(await vues(une)).toEqual(['CONTESTEE']);
    await ecrire(acteurs.T1, une, 'Entre nous', true);
    expect(await vues(une)).toEqual(['CONTESTEE']);
    const reponse = await ecrire(acteurs.S1, une, 'Nous revenons jeudi');
    expect(await vues(une)).toEqual(['A_CLOTURER']);
    await muter(acteurs.S1, 'supprimerCommentaire', { id: reponse.id, version: reponse.version }, '');
    expect(await vues(une)).toEqual(['CONTESTEE']);
    const statuts = await statutsParEtape(acteurs.S1);
    await changerStatut(acteurs.S1, { ...autre, version: await version(autre) }, statuts.EN_COURS, {
      motif: 'Refaire',
    });
    expect(await vues(autre)).toEqual([]);
    const repondue = await contestee();
    await ecrire(acteurs.T1, repondue, 'Le voyant est normal les premiers jours');
    expect(await vues(repondue)).toEqual(['A_CLOTURER']);
  });

  it('CLIENT_A_ECRIT : son message attend une réponse, à toute étape, même close', async () => {
    const { C1, S1, T1 } = acteurs;
    for (const etape of ['PLANIFIEE', 'EN_COURS', 'EN_ATTENTE', 'CLOTUREE', 'ANNULEE'] as const) {
      const une = await calme(etape);
      expect(await vues(une)).toEqual([]);
      await ecrire(C1, une, 'Le digicode est le 12');
      expect([etape, await vues(une)]).toEqual([etape, ['CLIENT_A_ECRIT']]);
      await ecrire(S1, une, 'Noté entre nous', true);
      expect(await vues(une)).toEqual(['CLIENT_A_ECRIT']);
      await ecrire(etape === 'EN_COURS' ? T1 : S1, une, 'Merci');
      expect(await vues(une)).toEqual([]);
    }
  });

  it('CLIENT_A_ECRIT : ce que l’on supprime ou récrit compte autrement', async () => {
    const { C1, S1 } = acteurs;
    const une = await calme('PLANIFIEE');
    const message = await ecrire(C1, une, 'Où êtes-vous ?');
    const reponse = await ecrire(S1, une, 'En route');
    await muter(S1, 'supprimerCommentaire', { id: reponse.id, version: reponse.version }, '');
    expect(await vues(une)).toEqual(['CLIENT_A_ECRIT']);
    await ecrire(S1, une, 'En retard');
    const texte = 'Où êtes-vous ? Je dois partir';
    await muter(C1, 'modifierCommentaire', { id: message.id, version: message.version, texte }, '');
    expect(await vues(une)).toEqual(['CLIENT_A_ECRIT']);
    await muter(C1, 'supprimerCommentaire', { id: message.id, version: message.version + 1 }, '');
    expect(await vues(une)).toEqual([]);
  });

  it('CLIENT_A_ECRIT : un nouveau créneau, un début, une annulation ou une clôture répond ; attendre ou finir, non', async () => {
    const { C1, S1, T1 } = acteurs;
    const statuts = await statutsParEtape(S1);
    const apres = async (
      etape: Parameters<typeof interventionA>[0],
      agir: (une: InterventionDeTest) => Promise<{ errors: unknown[] }>,
    ) => {
      const une = await calme(etape);
      await ecrire(C1, une, 'Une question');
      const { errors } = await agir({ ...une, version: await version(une) });
      expect(errors).toEqual([]);
      return (await vues(une)).includes('CLIENT_A_ECRIT');
    };
    const reprisePrevue = '2090-01-01T00:00:00.000Z';
    const creneau = { intervenantId: acteurs.T2.id, debut: dans(900 * JOUR), dureeMinutes: 30 };
    const agir = (fonction: string, valeurs: Record<string, unknown>) => (une: InterventionDeTest) =>
      muter(S1, fonction, { id: une.id, version: une.version, ...valeurs }, '');
    expect(await apres('PLANIFIEE', agir('planifierIntervention', creneau))).toBe(false);
    expect(await apres('PLANIFIEE', agir('annulerIntervention', { motif: 'Déménagé' }))).toBe(false);
    expect(await apres('PLANIFIEE', (une) => changerStatut(T1, une, statuts.EN_COURS))).toBe(false);
    expect(await apres('REALISEE', agir('cloturerIntervention', {}))).toBe(false);
    const attendre = { motifAttente: 'PIECE', reprisePrevue };
    expect(await apres('PLANIFIEE', (une) => changerStatut(T1, une, statuts.EN_ATTENTE, attendre))).toBe(true);
    const finir = { rapport: 'Fait', minutes: 5 };
    expect(await apres('EN_COURS', (une) => changerStatut(T1, une, statuts.REALISEE, finir))).toBe(true);
    expect(await apres('PLANIFIEE', (une) => changerStatut(S1, une, statuts.NOUVELLE))).toBe(true);
    expect(await apres('PLANIFIEE', agir('modifierIntervention', { titre: 'Autre titre' }))).toBe(true);
  });

  it('DECLINEE : son intervenant l’a rendue, jusqu’à ce qu’un autre l’ait', async () => {
    const statuts = await statutsParEtape(acteurs.S1);
    const une = await calme('PLANIFIEE');
    await changerStatut(acteurs.T1, une, statuts.NOUVELLE, { motif: 'Je suis loin' });
    expect(await vues(une)).toEqual(['DECLINEE', 'NOUVELLE']);
    const creneau = { intervenantId: acteurs.T2.id, debut: dans(901 * JOUR), dureeMinutes: 30 };
    const planifiee = { id: une.id, version: await version(une), ...creneau };
    await muter(acteurs.S1, 'planifierIntervention', planifiee, '');
    expect(await vues(une)).toEqual([]);
    // Given back by who planned it, it was not declined.
    await changerStatut(acteurs.S1, { ...une, version: await version(une) }, statuts.NOUVELLE);
    expect(await vues(une)).toEqual(['NOUVELLE']);
  });

  it('INTERVENANT_INDISPONIBLE : qui devait venir ne le peut plus', async () => {
    const em = emDe(serveur);
    const { id } = acteurs.T2;
    const debut = dans(100 * JOUR);
    const une = await planifieeLe(debut);
    const compte = (valeurs: object) =>
      sql(em).updateTable('utilisateur').set(valeurs).where('id', '=', Number(id)).execute();
    const role = (valeurs: object) =>
      sql(em).updateTable('utilisateur_role').set(valeurs).where('utilisateurId', '=', Number(id)).execute();
    const [avant, pendant, apres] = [-MINUTE, 30 * MINUTE, 61 * MINUTE].map((ms) => new Date(Date.parse(debut) + ms));
    const roleClient = await sql(em)
      .selectFrom('role as r')
      .innerJoin('application as a', 'a.id', 'r.applicationId')
      .where('a.code', '=', 'interventions')
      .where('r.nom', 'in', ['Client', 'Intervenant'])
      .select(['r.id', 'r.nom', 'r.applicationId'])
      .execute();
    const changerRole = (nom: string) => {
      const vise = roleClient.find((un) => un.nom === nom);
      return sql(em)
        .updateTable('utilisateur_role')
        .set({ roleId: vise?.id ?? 0 })
        .where('utilisateurId', '=', Number(id))
        .where('applicationId', '=', vise?.applicationId ?? 0)
        .execute();
    };
    const cas: [string, () => Promise<unknown>, () => Promise<unknown>, boolean][] = [];
    for (const statut of [StatutUtilisateur.SUSPENDU, StatutUtilisateur.INACTIF, StatutUtilisateur.EN_ATTENTE])
      cas.push([statut, () => compte({ statut }), () => compte({ statut: StatutUtilisateur.ACTIF }), true]);
    for (const [nom, fin, tient] of [
      ['hier', new Date(dans(-JOUR)), true],
      ['avant', avant, true],
      ['pendant', pendant, true],
      ['après', apres, false],
    ] as const) {
      const rendre = { compte: () => compte({ dateExpiration: null }), role: () => role({ dateFin: null }) };
      cas.push([`compte fini ${nom}`, () => compte({ dateExpiration: fin }), rendre.compte, tient]);
      cas.push([`rôle fini ${nom}`, () => role({ dateFin: fin }), rendre.role, tient]);
    }
    cas.push(['un autre rôle', () => changerRole('Client'), () => changerRole('Intervenant'), true]);
    for (const [nom, faire, defaire, tient] of cas) {
      await faire();
      expect([nom, await vues(une)]).toEqual([nom, tient ? ['INTERVENANT_INDISPONIBLE'] : []]);
      await defaire();
      expect([nom, await vues(une)]).toEqual([nom, []]);
    }
  });

  it('CRENEAU_PASSE, ATTENTE_ECHUE : le temps a passé', async () => {
    const planifiee = await planifieeLe(dans(2 * 60 * MINUTE));
    const statuts = await statutsParEtape(acteurs.S1);
    const enAttente = await calme('EN_COURS');
    const attente = { motifAttente: 'PIECE', reprisePrevue: dans(4 * 60 * MINUTE) };
    await changerStatut(acteurs.T1, enAttente, statuts.EN_ATTENTE, attente);
    const dites = async () => [await vues(planifiee), await vues(enAttente)];
    await avancer(serveur, acteurs, 179 * MINUTE);
    expect(await dites()).toEqual([[], []]);
    await avancer(serveur, acteurs, 2 * MINUTE);
    expect(await dites()).toEqual([['CRENEAU_PASSE'], []]);
    await avancer(serveur, acteurs, 60 * MINUTE);
    expect(await dites()).toEqual([['CRENEAU_PASSE'], ['ATTENTE_ECHUE']]);
    const planifieeDepuis = { ...planifiee, version: await version(planifiee) };
    await changerStatut(acteurs.T2, planifieeDepuis, statuts.EN_COURS);
    expect(await dites()).toEqual([[], ['ATTENTE_ECHUE']]);
  });

  it('la clôture automatique ne fait pas taire un message du client', async () => {
    const une = await calme('REALISEE');
    await ecrire(acteurs.C1, une, 'Le robinet goutte encore');
    expect(await vues(une)).toEqual(['CLIENT_A_ECRIT', 'A_CLOTURER']);
    await avancer(serveur, acteurs, 15 * JOUR);
    await cloturerSeules(serveur.application.services);
    expect(await vues(une)).toEqual(['CLIENT_A_ECRIT']);
  });
});

describe('Ce qui est à traiter se compte partout pareil', () => {
  it('la liste, son compte, le filtre de chaque raison et la page disent la même chose', async () => {
    const statuts = await statutsParEtape(acteurs.S1);
    const hier = new Date(dans(-JOUR));
    // As an import leaves them: without a slot, a due date, a motive.
    await semerFoule(serveur, acteurs, 6, (rang) => ({
      etape: rang % 2 === 0 ? 'EN_ATTENTE' : 'PLANIFIEE',
      statutId: Number(rang % 2 === 0 ? statuts.EN_ATTENTE : statuts.PLANIFIEE),
      echeance: rang < 2 ? null : hier,
      intervenantId: rang < 4 ? null : Number(acteurs.T1.id),
    }));
    for (const nom of ['A', 'S1', 'T1', 'C1'] as const) {
      const qui = acteurs[nom];
      const toutes = await lister(qui, {});
      expect(toutes.items).toHaveLength(toutes.pagination.totalItems);
      const attendues = toutes.items.filter(({ raisonsATraiter }) => raisonsATraiter.length > 0);
      const aTraiter = await lister(qui, { aTraiter: true });
      expect(aTraiter.items).toEqual(attendues);
      expect(aTraiter.pagination.totalItems).toBe(attendues.length);
      const calmes = toutes.items.filter(({ raisonsATraiter }) => raisonsATraiter.length === 0);
      expect((await lister(qui, { aTraiter: false })).items).toEqual(calmes);
      for (const raison of RAISONS_A_TRAITER) {
        const siennes = toutes.items.filter(({ raisonsATraiter }) => raisonsATraiter.includes(raison));
        expect([raison, (await lister(qui, { raisonsATraiter: [raison] })).items]).toEqual([raison, siennes]);
      }
      for (const une of attendues.slice(0, 3)) expect(await raisons(qui, une)).toEqual(une.raisonsATraiter);
    }
  });

  it('un client n’apprend ni qu’on a décliné, ni que le compte de l’intervenant est fermé', async () => {
    const statuts = await statutsParEtape(acteurs.S1);
    const declinee = await calme('PLANIFIEE');
    await changerStatut(acteurs.T1, declinee, statuts.NOUVELLE, { motif: 'Je suis loin' });
    expect(await raisons(acteurs.S1, declinee)).toContain('DECLINEE');
    expect(await raisons(acteurs.C1, declinee)).toEqual(['NOUVELLE']);
    for (const raison of ['DECLINEE', 'INTERVENANT_INDISPONIBLE'])
      expect((await lister(acteurs.C1, { raisonsATraiter: [raison] })).items).toEqual([]);
  });

  it('la migration rend aux lignes d’avant ce que chaque changement tient depuis', async () => {
    const em = emDe(serveur);
    const colonnes = () =>
      sql(em)
        .selectFrom('intervention')
        .select(['id', 'clientEcritA', 'contestationRepondueA', 'declineeA'])
        .orderBy('id')
        .execute();
    // Which of them hold: the history's line is written some milliseconds after the row.
    const dites = ({ id, ...valeurs }: (typeof tenues)[number]) => [
      id,
      ...Object.values(valeurs).map((une) => une !== null),
    ];
    const tenues = await colonnes();
    for (const colonne of ['clientEcritA', 'contestationRepondueA', 'declineeA'] as const)
      expect(tenues.some((ligne) => ligne[colonne] !== null)).toBe(true);
    const rien = { clientEcritA: null, contestationRepondueA: null, declineeA: null };
    await sql(em).updateTable('intervention').set(rien).execute();
    const fichier = `${dossierMigrations(dialecteDe(serveur.databaseUrl))}/0005-a-traiter.sql`;
    const instructions = readFileSync(fichier, 'utf8')
      .split(/;\s*\n/)
      .filter((instruction) => instruction.trim().startsWith('update'));
    for (const instruction of instructions) await brut.raw(instruction).execute(sql(em));
    expect((await colonnes()).map(dites)).toEqual(tenues.map(dites));
  });

  it('aucune raison demandée : rien', async () => {
    await creerIntervention(acteurs.S1, acteurs.C1);
    expect((await lister(acteurs.A, { raisonsATraiter: [] })).items).toEqual([]);
  });
});
