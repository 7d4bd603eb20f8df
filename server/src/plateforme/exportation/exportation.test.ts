import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Nom } from '../../../test/acteurs.ts';
import { lire } from '../../../test/appels.ts';
import { avancer, retirerPermission } from '../../../test/circonstances.ts';
import { essai, processusVoisin, unEssai } from '../../../test/essai.ts';
import { changerCompte, derniereTrace, emDe, tracesApres } from '../../../test/etat.ts';
import {
  annulerExport,
  demanderExport,
  exporterTout,
  sansExport,
  telecharger,
  voirExport,
} from '../../../test/exports.ts';
import { semerFoule } from '../../../test/foule.ts';
import { creerIntervention } from '../../../test/interventions.ts';
import { notificationsDe, repandre } from '../../../test/nouvelles.ts';
import { champsRefuses, refus, sansRienEcrire } from '../../../test/refus.ts';
import type { ServeurDeTest } from '../../../test/serveur.ts';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { StatutUtilisateur } from '../../socle/securite/compte.ts';
import { Langue } from '../utilisateur/utilisateur.champs.ts';
import { EtatExport } from './exportation.enums.ts';
import { demander } from './exportation.service.ts';
import { fabriquerLesExports } from './fabrication.ts';
import { lecteurDe } from './lecteur.ts';
import { declarerListe, type Lot, listeExportable } from './listes.ts';
import { balayerExports } from './magasin.ts';

const { serveur, acteurs } = essai();
const voisin = processusVoisin(serveur);
const services = () => serveur.application.services;
const HEURE = 3_600_000;
const UN_BAIL = 3 * 60_000;

/** A list of three batches, with what happens before each. */
const AU_LOT: { faire: (lot: number) => Promise<unknown> } = { faire: async () => undefined };
const LOTS = 3;
const ligne = (rang: number) => ({ rang });
declarerListe({
  nom: 'ESSAI',
  libelle: { fr: 'Essai', en: 'Test' },
  fichier: 'essai',
  fonctions: ['consulterIntervention'],
  colonnes: { rang: { titre: { fr: 'Rang', en: 'Rank' }, valeur: ({ rang }: { rang: number }) => rang } },
  compter: async (_contexte, { total }: { total: number }) => total,
  async lire(_contexte, _demande, place): Promise<Lot<{ rang: number }>> {
    const lot = place?.id ?? 0;
    await AU_LOT.faire(lot);
    return { lignes: [ligne(lot)], suite: lot + 1 < LOTS ? { valeur: null, id: lot + 1 } : null };
  },
});
declarerListe({
  nom: 'SANS_FIN',
  libelle: { fr: 'Sans fin', en: 'Endless' },
  fichier: 'sans-fin',
  fonctions: ['consulterIntervention'],
  colonnes: { rang: { titre: { fr: 'Rang', en: 'Rank' }, valeur: ({ rang }: { rang: number }) => rang } },
  compter: async () => null,
  lire: async () => ({
    lignes: Array.from({ length: 40_000 }, (_, rang) => ligne(rang)),
    suite: { valeur: null, id: 1 },
  }),
});

async function demanderEssai(qui: Nom, liste = 'ESSAI', total = LOTS): Promise<string> {
  const contexte = await lecteurDe(services(), Number(acteurs[qui].id), listeExportable(liste));
  if (!contexte) throw new Error('Ce lecteur devait pouvoir lire');
  return String((await demander(contexte, liste, { langue: Langue.FR, total } as { langue: Langue })).id);
}
const surLeDisque = (ici: ServeurDeTest = serveur) =>
  readdir(join(ici.dossier, 'uploads', 'exports')).catch((): string[] => []);

beforeEach(async () => {
  AU_LOT.faire = async () => undefined;
  for (const acteur of Object.values(acteurs)) await sansExport(serveur, acteur);
});

describe('exporterInterventions', () => {
  it('donne autant de lignes que la liste, dans son ordre, quels que soient le rôle et le filtre', async () => {
    await semerFoule(serveur, acteurs, 2300, (rang) => ({
      titre: rang % 7 === 0 ? 'Fuite rare' : 'Panne',
      etape: rang % 3 === 0 ? 'ANNULEE' : 'NOUVELLE',
      ...(rang % 5 === 0 && { clientId: Number(acteurs.C2.id), standardisteId: Number(acteurs.S2.id) }),
      echeance: rang % 2 === 0 ? null : new Date(Date.UTC(2040, 0, 1, 0, rang)),
    }));
    const FILTRES = [{}, { etapes: ['ANNULEE'] }, { recherche: 'fuite' }, { recherche: 'introuvable' }];
    for (const qui of ['A', 'S1', 'T1', 'C1', 'C2'] as const) {
      for (const filtre of FILTRES) {
        const tri = { champ: 'ECHEANCE', sens: 'ASC' };
        const colonnes = ['reference', 'titre'];
        const [titres, ...lignes] = await exporterTout(serveur, acteurs[qui], 'exporterInterventions', {
          ...{ filtre, tri, colonnes },
        });
        const { rendu } = await lire<{ items: { reference: string }[]; pagination: { totalItems: number } }>(
          acteurs[qui],
          'consulterIntervention',
          'filtre: InterventionFiltre, tri: InterventionTri, perPage: Int',
          'items { reference } pagination { totalItems }',
          { filtre, tri, perPage: 50 },
        );
        expect(titres).toBe('Référence;Titre');
        const references = lignes.map((une) => une.split(';')[0]);
        expect([qui, filtre, references.length]).toEqual([qui, filtre, rendu.pagination.totalItems]);
        expect(new Set(references).size).toBe(references.length);
        expect(references.slice(0, 50)).toEqual(rendu.items.map(({ reference }) => reference));
      }
    }
  });

  it('écrit pour un tableur : marque d’ordre, heure de Paris, mots du lecteur, formules désamorcées', async () => {
    const datePrevue = '2031-07-14T22:30:00.000Z';
    const valeurs = { titre: '=1+1', adresse: '3 rue "B" ; cour', codePostal: '44000', datePrevue };
    const { id, reference } = await creerIntervention(acteurs.S1, acteurs.C1, valeurs);
    const input = {
      filtre: { recherche: reference },
      colonnes: ['reference', 'titre', 'adresse', 'codePostal', 'client', 'datePrevue', 'enRetard'],
    };
    const { rendu } = await demanderExport(acteurs.C1, 'exporterInterventions', input);
    await fabriquerLesExports(services());
    const { texte, enTetes } = await telecharger(serveur, acteurs.C1, `/exports/${rendu.exportation.id}`);
    expect(texte).toBe(
      [
        '\uFEFFRéférence;Titre;Adresse;Code postal;Client;Prévue le;En retard',
        `${reference};'=1+1;"3 rue ""B"" ; cour";44000;Prénom C1 NomC1;15/07/2031 00:30;non`,
        '',
      ].join('\r\n'),
    );
    expect(enTetes['content-disposition']).toMatch(/^attachment; filename="interventions-\d{4}-\d\d-\d\d-\d+\.csv"$/);
    const anglais = { ...input, langue: 'EN', colonnes: ['reference', 'statut', 'datePrevue'] };
    expect(await exporterTout(serveur, acteurs.S1, 'exporterInterventions', anglais)).toEqual([
      'Reference,Status,Expected',
      expect.stringMatching(new RegExp(`^${reference},[A-Za-z ]+,2031-07-15 00:30$`)),
    ]);
    expect(id).toBeTruthy();
  });

  it('laisse la trace de qui, de quoi et de combien, et prévient que c’est prêt', async () => {
    await repandre(serveur);
    const avant = await derniereTrace(serveur);
    const deja = (await notificationsDe(serveur, acteurs.C2)).length;
    const lignes = await exporterTout(serveur, acteurs.C2, 'exporterInterventions', { filtre: { recherche: 'panne' } });
    const traces = (await tracesApres(serveur, avant)).filter(({ action }) => /export/i.test(action));
    expect(traces.map(({ action, utilisateurId, resultat }) => [action, utilisateurId, resultat])).toEqual([
      ['exporterInterventions', Number(acteurs.C2.id), 'SUCCES'],
      ['terminerExport', null, 'SUCCES'],
    ]);
    expect(traces.at(-1)?.changements).toContain(`"faits":${lignes.length - 1}`);
    expect(traces.at(-1)?.changements).toContain('panne');
    await repandre(serveur);
    const neuves = (await notificationsDe(serveur, acteurs.C2)).slice(deja);
    expect(neuves.map(({ type, relation }) => [type, relation])).toEqual([['EXPORT_PRET', 'personne']]);
  });

  it('refuse une colonne inconnue, un second à la fois, et un programme', async () => {
    const faute = await sansRienEcrire(serveur, () =>
      demanderExport(acteurs.S1, 'exporterInterventions', { colonnes: ['titre', 'motDePasse'] }),
    );
    champsRefuses(faute, 'colonnes');
    const { rendu } = await demanderExport(acteurs.S1, 'exporterInterventions');
    expect(refus(await demanderExport(acteurs.S1, 'exporterInterventions'), 'CONFLICT').message.fr).toBe(
      'Un export est déjà en cours',
    );
    refus(await demanderExport(acteurs.P, 'exporterInterventions'), 'FORBIDDEN');
    await annulerExport(acteurs.S1, rendu.exportation.id);
    expect((await demanderExport(acteurs.S1, 'exporterInterventions')).errors).toEqual([]);
  });

  it('deux demandes au même instant : une seule part', async () => {
    const deux = await Promise.all([1, 2].map(() => demanderExport(acteurs.S1, 'exporterInterventions')));
    expect(deux.flatMap(({ errors }) => errors.map(({ extensions }) => extensions.code))).toEqual(['CONFLICT']);
  });
});

describe('un export', () => {
  it('de trop de lignes est refusé avec leur nombre, comptées avant ou en chemin', async () => {
    await expect(demanderEssai('S1', 'ESSAI', 312_400)).rejects.toMatchObject({
      code: 'CONFLICT',
      extensions: { message: { en: '312,400 rows: narrow the filter down (200,000 at most)' } },
    });
    const id = await demanderEssai('S1', 'SANS_FIN');
    expect(await fabriquerLesExports(services())).toBe(0);
    const { exportation } = (await voirExport(acteurs.S1, id)).rendu;
    expect(exportation).toMatchObject({ etat: 'ECHEC', url: null });
    expect(exportation?.erreur?.en).toContain('narrow the filter down');
  });

  it('dit où il en est, lot par lot', async () => {
    const id = await demanderEssai('S1');
    const vus: unknown[] = [];
    AU_LOT.faire = async () => vus.push((await voirExport(acteurs.S1, id)).rendu.exportation);
    expect((await voirExport(acteurs.S1)).rendu.exportation).toMatchObject({
      id,
      etat: 'EN_ATTENTE',
      faits: 0,
      total: LOTS,
    });
    expect(await fabriquerLesExports(services())).toBe(1);
    expect(vus).toMatchObject([0, 1, 2].map((faits) => ({ etat: 'EN_COURS', faits, total: LOTS, url: null })));
    expect((await voirExport(acteurs.S1, id)).rendu.exportation).toMatchObject({
      etat: 'PRET',
      faits: 3,
      url: `/exports/${id}`,
    });
  });

  it('annulé en chemin ne laisse pas de fichier, et ne s’annule pas une fois prêt', async () => {
    const avant = await surLeDisque();
    const id = await demanderEssai('S1');
    AU_LOT.faire = async (lot) => lot === 1 && annulerExport(acteurs.S1, id);
    expect(await fabriquerLesExports(services())).toBe(0);
    expect((await voirExport(acteurs.S1, id)).rendu.exportation).toMatchObject({ etat: 'ANNULE', url: null });
    expect(await surLeDisque()).toEqual(avant);
    AU_LOT.faire = async () => undefined;
    const autre = await demanderEssai('S1');
    await fabriquerLesExports(services());
    refus(await annulerExport(acteurs.S1, autre), 'CONFLICT');
  });

  it('n’est qu’à qui l’a demandé', async () => {
    const id = await demanderEssai('C1');
    for (const qui of ['A', 'S1', 'C2'] as const) {
      refus(await voirExport(acteurs[qui], id), 'NOT_FOUND');
      refus(await annulerExport(acteurs[qui], id), 'NOT_FOUND');
    }
    expect((await telecharger(serveur, acteurs.C1, `/exports/${id}`)).statut).toBe(404);
    await fabriquerLesExports(services());
    expect((await telecharger(serveur, acteurs.C1, `/exports/${id}`)).statut).toBe(200);
    expect((await telecharger(serveur, acteurs.A, `/exports/${id}`)).statut).toBe(404);
    expect((await telecharger(serveur, null, `/exports/${id}`)).statut).toBe(401);
    expect((await voirExport(acteurs.C2)).rendu.exportation).toBeNull();
  });

  it('s’arrête quand son demandeur n’a plus le droit de lire, ou plus de compte', async () => {
    const ici = await unEssai();
    const preparer = async (qui: Nom, arret: () => Promise<unknown>) => {
      const acteur = ici.acteurs[qui];
      const siens = ici.serveur.application.services;
      const contexte = await lecteurDe(siens, Number(acteur.id), listeExportable('ESSAI'));
      if (!contexte) throw new Error('Ce lecteur devait pouvoir lire');
      await demander(contexte, 'ESSAI', { langue: Langue.FR, total: LOTS } as { langue: Langue });
      AU_LOT.faire = async (lot) => lot === 1 && arret();
      expect(await fabriquerLesExports(siens)).toBe(0);
      const lu = await sql(emDe(ici.serveur))
        .selectFrom('exportation')
        .where('utilisateurId', '=', Number(acteur.id))
        .select(['etat', 'motif', 'fichier'])
        .executeTakeFirstOrThrow();
      expect([qui, lu.etat, lu.fichier]).toEqual([qui, 'ECHEC', null]);
      expect(lu.motif).toContain('plus le droit');
    };
    await preparer('C1', () => retirerPermission(ici.serveur, 'Client', 'INTERVENTION_LIRE'));
    await preparer('S1', () => changerCompte(ici.serveur, ici.acteurs.S1.id, { statut: StatutUtilisateur.SUSPENDU }));
    expect(await surLeDisque(ici.serveur)).toEqual([]);
    await ici.serveur.arreter();
  });

  it('que deux processus prennent ensemble n’est fait qu’une fois', async () => {
    const id = await demanderEssai('S1');
    const faits = await Promise.all([services(), voisin.services].map((un) => fabriquerLesExports(un)));
    expect(faits.toSorted()).toEqual([0, 1]);
    expect((await telecharger(serveur, acteurs.S1, `/exports/${id}`)).texte).toBe('\uFEFFRang\r\n0\r\n1\r\n2\r\n');
  });

  it('que son processus a laissé en mourant est repris par un autre, depuis le début, après son bail', async () => {
    const id = await demanderEssai('S1');
    // As a kill -9 after the second batch leaves it.
    await sql(emDe(serveur))
      .updateTable('exportation')
      .set({ etat: EtatExport.EN_COURS, faits: 2, tentatives: 1, reservePar: 'un-mort' })
      .set({ reserveJusqua: new Date(serveur.horloge.maintenant().getTime() + UN_BAIL) })
      .where('id', '=', Number(id))
      .execute();
    expect(await fabriquerLesExports(voisin.services)).toBe(0);
    await avancer(serveur, acteurs, UN_BAIL + 1000);
    expect(await fabriquerLesExports(voisin.services)).toBe(1);
    expect((await telecharger(serveur, acteurs.S1, `/exports/${id}`)).texte).toBe('\uFEFFRang\r\n0\r\n1\r\n2\r\n');
  });

  it('repris ailleurs parce que son processus tardait n’est pas rangé deux fois', async () => {
    const id = await demanderEssai('S1');
    AU_LOT.faire = async (lot) => {
      if (lot !== 1) return;
      AU_LOT.faire = async () => undefined;
      await avancer(serveur, acteurs, UN_BAIL);
      expect(await fabriquerLesExports(voisin.services)).toBe(1);
    };
    const avant = (await surLeDisque()).length;
    expect(await fabriquerLesExports(services())).toBe(0);
    expect((await surLeDisque()).length).toBe(avant + 1);
    expect((await voirExport(acteurs.S1, id)).rendu.exportation).toMatchObject({ etat: 'PRET', faits: 3 });
  });

  it('d’un processus qui s’arrête est rendu aussitôt', async () => {
    const id = await demanderEssai('S1');
    let lots = 0;
    AU_LOT.faire = async () => {
      lots += 1;
    };
    expect(await fabriquerLesExports(services(), () => lots < 1)).toBe(0);
    expect((await voirExport(acteurs.S1, id)).rendu.exportation).toMatchObject({ etat: 'EN_ATTENTE' });
    expect(await fabriquerLesExports(voisin.services)).toBe(1);
  });

  it('qui fait tomber chaque processus est abandonné', async () => {
    const id = await demanderEssai('S1');
    await sql(emDe(serveur)).updateTable('exportation').set({ tentatives: 5 }).where('id', '=', Number(id)).execute();
    expect(await fabriquerLesExports(services())).toBe(0);
    expect((await voirExport(acteurs.S1, id)).rendu.exportation?.etat).toBe('ECHEC');
  });

  it('est gardé un jour, puis sa ligne et ses octets partent, et ceux que rien ne nomme', async () => {
    const id = await demanderEssai('S1');
    await fabriquerLesExports(services());
    await services().fichiers.ecrire('exports/orphelin.csv', Buffer.from('x'), 'text/csv');
    await avancer(serveur, acteurs, 23 * HEURE);
    await balayerExports(services());
    expect((await telecharger(serveur, acteurs.S1, `/exports/${id}`)).statut).toBe(200);
    expect(await surLeDisque()).not.toContain('orphelin.csv');
    await avancer(serveur, acteurs, 2 * HEURE);
    expect((await telecharger(serveur, acteurs.S1, `/exports/${id}`)).statut).toBe(404);
    refus(await voirExport(acteurs.S1, id), 'NOT_FOUND');
    await balayerExports(services());
    expect(await surLeDisque()).toEqual([]);
  });
});
