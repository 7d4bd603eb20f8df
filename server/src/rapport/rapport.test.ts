import { describe, expect, it } from 'vitest';
import { type Executant, lire } from '../../test/appels.ts';
import { dAvance, essaiDOffres } from '../../test/essai.ts';
import { emDe } from '../../test/etat.ts';
import { creerIntervention } from '../../test/interventions.ts';
import { creerOffreActive, souscrire } from '../../test/offres.ts';
import { champsRefuses, refuseSansDroit } from '../../test/refus.ts';
import { sql } from '../socle/base/base-de-donnees.ts';
import { RAPPORTS } from './definitions/index.ts';
import { TYPES_RAPPORT } from './rapport.types.ts';

const { serveur, acteurs, valideur } = essaiDOffres();
const offre = dAvance(() => creerOffreActive({ acteurs, valideur }));
const ici = () => ({ serveur, acteurs });

interface Rapport {
  mesures: { cle: string }[];
  periodes: string[];
  lignes: { periode: string; groupe: { cle: string | null; nom: { fr: string } }; valeurs: string[] }[];
  totaux: string[];
  csv: string;
}
const consulter = (qui: Executant, input: Record<string, unknown> = {}) =>
  lire<Rapport>(
    qui,
    'consulterRapport',
    'input: ConsulterRapportInput!',
    'mesures { cle nom { fr en } } periodes lignes { periode groupe { cle nom { fr en } } valeurs } totaux csv',
    { input: { type: 'SOUSCRIPTIONS', du: '2026-03-01', au: '2026-03-31', ...input } },
  );

/** Moves a row to an instant, as if it had been made then. */
async function dater(table: 'souscription' | 'intervention', id: string, creerA: string): Promise<void> {
  await sql(emDe(serveur))
    .updateTable(table)
    .set({ creerA: new Date(creerA) })
    .where('id', '=', Number(id))
    .execute();
}

describe('consulterRapport', () => {
  refuseSansDroit(ici, (qui) => consulter(qui), ['S1', 'C1', 'P']);

  it('compte par jour et par mois de l’heure de Paris, sans les essais', async () => {
    const { id } = (await souscrire(acteurs.C1, { offreId: offre.id })).rendu.souscription;
    const { id: autre } = (await souscrire(acteurs.S1, { offreId: offre.id, clientId: acteurs.C2.id })).rendu
      .souscription;
    // 31 March in Paris, where it is summer time; and 1 April, though it is still March in UTC.
    await dater('souscription', id, '2026-03-31T21:59:00.000Z');
    await dater('souscription', autre, '2026-03-31T22:00:00.000Z');
    const mars = (await consulter(acteurs.A)).rendu;
    expect(mars.lignes).toEqual([{ periode: '2026-03', groupe: expect.anything(), valeurs: ['1', '0'] }]);
    const deux = (await consulter(acteurs.A, { au: '2026-04-30' })).rendu;
    expect(deux.lignes.map(({ periode, valeurs }) => [periode, valeurs[0]])).toEqual([
      ['2026-03', '1'],
      ['2026-04', '1'],
    ]);
    expect(deux.totaux).toEqual(['2', '0']);
    const jours = (await consulter(acteurs.A, { du: '2026-03-31', au: '2026-04-01', grain: 'JOUR' })).rendu;
    expect(jours.lignes.map(({ periode, valeurs }) => [periode, valeurs[0]])).toEqual([
      ['2026-03-31', '1'],
      ['2026-04-01', '1'],
    ]);
    const semaine = (await consulter(acteurs.A, { du: '2026-03-30', au: '2026-04-05', grain: 'SEMAINE' })).rendu;
    expect(semaine.lignes.map(({ periode, valeurs }) => [periode, valeurs[0]])).toEqual([['2026-03-30', '2']]);
  });

  it('les mêmes nombres par groupe, nommés ; la somme des lignes est le total', async () => {
    const { lignes, totaux, csv } = (await consulter(acteurs.A, { au: '2026-04-30', groupe: 'OFFRE' })).rendu;
    const siennes = lignes.filter(({ groupe }) => groupe.cle === offre.id);
    expect(siennes.map(({ groupe }) => groupe.nom.fr)).toEqual([`Offre ${offre.code}`, `Offre ${offre.code}`]);
    const somme = lignes.reduce((total, { valeurs }) => total + Number(valeurs[0]), 0);
    expect(String(somme)).toBe(totaux[0]);
    expect(csv.split('\n')[0]).toContain('Période;Groupe;Nouvelles;Résiliées');
    const canaux = (await consulter(acteurs.A, { au: '2026-04-30', groupe: 'CANAL' })).rendu.lignes;
    expect(canaux.map(({ groupe }) => groupe.cle).sort()).toEqual(['SITE', 'STANDARD']);
  });

  it('chaque type répond, vide ou non ; les interventions sont celles de l’application voisine', async () => {
    const { id } = await creerIntervention(acteurs.S1, acteurs.C1);
    await dater('intervention', id, '2026-03-10T12:00:00.000Z');
    for (const type of TYPES_RAPPORT) {
      for (const groupe of ['AUCUN', ...Object.keys(RAPPORTS[type].groupes)]) {
        const { rendu, errors } = await consulter(acteurs.A, { type, groupe });
        expect([type, groupe, errors]).toEqual([type, groupe, []]);
        expect(rendu.totaux).toHaveLength(rendu.mesures.length);
      }
    }
    const { lignes } = (await consulter(acteurs.A, { type: 'INTERVENTIONS', groupe: 'URGENCE' })).rendu;
    expect(lignes.map(({ valeurs }) => valeurs[0])).toEqual(['1']);
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['un jour mal écrit', { du: '01/03/2026' }, 'du'],
    ['un jour qui n’existe pas', { du: '2026-02-30' }, 'du'],
    ['une fin avant le début', { au: '2026-02-01' }, 'au'],
    ['trop de jours pour le grain', { du: '2024-01-01', grain: 'JOUR' }, 'grain'],
    ['un groupe qui n’est pas de ce rapport', { groupe: 'URGENCE' }, 'groupe'],
    ['un filtre qui n’est pas de ce rapport', { filtres: [{ groupe: 'URGENCE', cle: '1' }] }, 'filtres'],
  ])('refuse %s', async (_cas, input, champ) => {
    champsRefuses(await consulter(acteurs.A, input), champ);
  });
});
