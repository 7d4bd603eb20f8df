import { describe, expect, it } from 'vitest';
import { scellerTraces } from '../src/plateforme/trace/sceaux/sceller.ts';
import { sql } from '../src/socle/base/base-de-donnees.ts';
import { ResultatTrace } from '../src/socle/journal/trace.entity.ts';
import type { Nom } from './acteurs.ts';
import { lire } from './appels.ts';
import { avancer } from './circonstances.ts';
import { compteNeuf } from './comptes.ts';
import { essaiDOffres } from './essai.ts';
import { emDe } from './etat.ts';
import { demanderExport, exporterTout } from './exports.ts';
import { recopier } from './foule.ts';
import { creerOffreActive, souscrire } from './offres.ts';
import { champsRefuses, refus } from './refus.ts';
import { semerTraces } from './traces.ts';

const monde = essaiDOffres();
const { serveur, acteurs } = monde;

/** Filters as the list takes them, one argument each. */
async function nombre(qui: Nom, liste: string, types: string, filtre: Record<string, unknown>): Promise<number> {
  const { rendu, errors } = await lire<{ pagination: { totalItems: number } }>(
    acteurs[qui],
    liste,
    types,
    'pagination { totalItems }',
    filtre,
  );
  expect(errors).toEqual([]);
  return rendu.pagination.totalItems;
}

describe('exporterComptes', () => {
  const TYPES = 'recherche: String, statut: StatutUtilisateur, type: TypeCompte, expireAvant: Instant';

  it('donne autant de lignes que la liste, dans son ordre, avec rôles et entité', async () => {
    await compteNeuf(acteurs.A, { nom: 'Zébulon', statut: 'SUSPENDU', dateExpiration: '2090-01-01T00:00:00.000Z' });
    const copies = Array.from({ length: 1100 }, (_, rang) => ({
      ...{
        login: `copie${rang}`,
        email: `copie${rang}@exemple.fr`,
        nom: `Copie${rang}`,
        nomRecherche: `copie${rang} c`,
      },
    }));
    await recopier(serveur, 'utilisateur', acteurs.C1.id, copies);
    const filtres = [{}, { recherche: 'zebulon' }, { statut: 'SUSPENDU' }, { type: 'API' }];
    for (const filtre of [...filtres, { expireAvant: '2091-01-01T00:00:00.000Z' }, { recherche: 'personne' }]) {
      const [titres, ...lignes] = await exporterTout(serveur, acteurs.A, 'exporterComptes', { filtre });
      expect(titres?.split(';').slice(0, 3)).toEqual(['Identifiant', 'Nom', 'Prénom']);
      expect([filtre, lignes.length]).toEqual([filtre, await nombre('A', 'consulterUtilisateur', TYPES, filtre)]);
    }
    const colonnes = ['login', 'statut', 'roles'];
    expect(
      await exporterTout(serveur, acteurs.A, 'exporterComptes', { filtre: { recherche: 's1' }, colonnes }),
    ).toEqual(['Identifiant;Statut;Rôles', expect.stringMatching(/^s1;Actif;.*Standardiste \(Interventions\)/)]);
  });

  it('n’est qu’à qui lit les comptes', async () => {
    for (const qui of ['S1', 'T1', 'C1', 'P'] as const)
      refus(await demanderExport(acteurs[qui], 'exporterComptes'), 'FORBIDDEN');
  });
});

describe('exporterTraces', () => {
  const TYPES = 'action: String, resultat: ResultatTrace, dateDebut: String, dateFin: String';

  it('donne autant de lignes que la liste, celles qui sont scellées avec leur sceau', async () => {
    const { SUCCES, REFUS } = ResultatTrace;
    const creerA = serveur.horloge.maintenant();
    await semerTraces(serveur, 1300, (rang) => ({ action: 'compter', resultat: rang % 10 ? SUCCES : REFUS, creerA }));
    await avancer(serveur, acteurs, 6 * 60_000);
    const sceaux = await scellerTraces(serveur.application.services);
    const dernierId = Math.max(...sceaux.map((sceau) => sceau.dernierId));
    for (const filtre of [{ action: 'compter' }, { action: 'compter', resultat: 'REFUS' }, { dateFin: '2000-01-01' }]) {
      const [, ...lignes] = await exporterTout(serveur, acteurs.A, 'exporterTraces', { filtre, colonnes: ['id'] });
      expect([filtre, lignes.length]).toEqual([filtre, await nombre('A', 'consulterTrace', TYPES, filtre)]);
    }
    const colonnes = ['id', 'action', 'resultat', 'sceau', 'marque'];
    const [titres, ...lignes] = await exporterTout(serveur, acteurs.A, 'exporterTraces', { colonnes });
    expect(titres).toBe('Numéro;Action;Résultat;Sceau;Marque du sceau');
    for (const ligne of lignes) {
      const [id = '', , , sceau = '', marque = ''] = ligne.split(';');
      const sien = sceaux.find(({ premierId, dernierId: fin }) => premierId <= Number(id) && Number(id) <= fin);
      expect([id, sceau, marque]).toEqual([id, sien ? String(sien.id) : '', sien?.marque ?? '']);
    }
    expect(lignes.some((ligne) => Number(ligne.split(';')[0]) > dernierId)).toBe(true);
  });

  it('refuse une date qui n’en est pas une, et qui ne lit pas les traces', async () => {
    champsRefuses(await demanderExport(acteurs.A, 'exporterTraces', { filtre: { dateDebut: 'hier' } }), 'dateDebut');
    for (const qui of ['S1', 'T1', 'C1', 'P'] as const)
      refus(await demanderExport(acteurs[qui], 'exporterTraces'), 'FORBIDDEN');
  });
});

describe('exporterSouscriptions', () => {
  const TYPES = 'recherche: String, statut: StatutSouscription, offreId: ID, essais: Boolean';

  it('donne autant de lignes que la liste, montants à virgule', async () => {
    const { id: offreId } = await creerOffreActive(monde);
    const { id } = (await souscrire(acteurs.C1, { offreId })).rendu.souscription;
    const copies = Array.from({ length: 1100 }, () => ({ vivanteClient: null, vivanteNumero: null }));
    await recopier(serveur, 'souscription', id, copies);
    await sql(emDe(serveur))
      .updateTable('souscription')
      .set({ test: true })
      .where('id', '>', Number(id) + 1090)
      .execute();
    for (const filtre of [{}, { essais: true }, { statut: 'RESILIEE' }, { offreId }, { recherche: 'nomc1' }]) {
      const [, ...lignes] = await exporterTout(serveur, acteurs.S1, 'exporterSouscriptions', { filtre });
      expect([filtre, lignes.length]).toEqual([filtre, await nombre('S1', 'consulterSouscription', TYPES, filtre)]);
    }
    const colonnes = ['id', 'client', 'statut', 'total', 'essai'];
    const lignes = await exporterTout(serveur, acteurs.A, 'exporterSouscriptions', { colonnes });
    expect(lignes[0]).toBe('Numéro;Client;Statut;Première année (€);Essai');
    expect(lignes.at(-1)).toMatch(new RegExp(`^${id};Prénom C1 NomC1;[A-ZÉa-zé ]+;\\d+(,\\d+)?;non$`));
  });

  it('n’est qu’à qui gère les souscriptions', async () => {
    for (const qui of ['T1', 'C1', 'P'] as const)
      refus(await demanderExport(acteurs[qui], 'exporterSouscriptions'), 'FORBIDDEN');
  });
});
