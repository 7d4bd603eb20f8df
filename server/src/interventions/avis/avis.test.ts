import { describe, expect, it } from 'vitest';
import type { Acteur } from '../../../test/acteurs.ts';
import { type Executant, lire, muter } from '../../../test/appels.ts';
import { avancer } from '../../../test/circonstances.ts';
import { essai, unEssai } from '../../../test/essai.ts';
import { emDe } from '../../../test/etat.ts';
import { interventionA, statutsParEtape } from '../../../test/interventions.ts';
import { mailsPour, repandreEtEnvoyer } from '../../../test/nouvelles.ts';
import { champsRefuses, refus, refuseSansDroit, sansRienEcrire } from '../../../test/refus.ts';
import { sql } from '../../socle/base/base-de-donnees.ts';

const { serveur, acteurs } = essai();
const JOUR = 24 * 3600 * 1000;

interface Avis {
  id: string;
  version: number;
  note: number;
  texte: string | null;
}
const CHAMPS = 'id version note texte';

const noter = (qui: Executant, interventionId: string, valeurs: Record<string, unknown> = {}) =>
  muter<{ avis: Avis }>(qui, 'noterIntervention', { interventionId, note: 4, ...valeurs }, `avis { ${CHAMPS} }`);
const vu = (qui: Executant, id: string) =>
  lire<{ avis: Avis | null; avisPossible: boolean }>(
    qui,
    'voirIntervention',
    'id: ID',
    `avis { ${CHAMPS} } avisPossible`,
    { id },
  );
const possible = async (qui: Executant, id: string) => (await vu(qui, id)).rendu.avisPossible;
const realisee = async () => (await interventionA('REALISEE', acteurs)).id;

/** Back to work, then done again. */
async function rouvrir(qui: Acteur, id: string) {
  const statuts = await statutsParEtape(qui);
  for (const [etape, champs] of [
    ['EN_COURS', { motif: 'À reprendre' }],
    ['REALISEE', { rapport: 'Repris', minutes: 10 }],
  ] as const) {
    const { rendu } = await lire<{ version: number }>(qui, 'voirIntervention', 'id: ID', 'version', { id });
    const input = { id, version: rendu.version, statutId: statuts[etape], ...champs };
    expect((await muter(qui, 'changerStatutIntervention', input, 'intervention { id }')).errors).toEqual([]);
  }
}

describe('noterIntervention', () => {
  refuseSansDroit(
    () => ({ serveur, acteurs }),
    (qui) => noter(qui, '1'),
    ['S1', 'T1', 'P'],
  );

  it('garde l’avis du client ; le standard le lit, l’intervenant non', async () => {
    const id = await realisee();
    expect(await possible(acteurs.C1, id)).toBe(true);
    const { rendu } = await noter(acteurs.C1, id, { texte: 'Rapide et soigné.\nMerci.' });
    expect(rendu.avis).toMatchObject({ version: 1, note: 4, texte: 'Rapide et soigné.\nMerci.' });
    for (const qui of [acteurs.C1, acteurs.S1, acteurs.A]) expect((await vu(qui, id)).rendu.avis).toEqual(rendu.avis);
    expect((await vu(acteurs.T1, id)).rendu).toEqual({ avis: null, avisPossible: false });
    for (const qui of [acteurs.S1, acteurs.A]) expect(await possible(qui, id)).toBe(false);
  });

  it('n’existe que pour le client : celle d’autrui n’existe pas, celle de tous n’est pas à un admin', async () => {
    const id = await realisee();
    refus(await sansRienEcrire(serveur, () => noter(acteurs.C2, id)), 'NOT_FOUND');
    refus(await sansRienEcrire(serveur, () => noter(acteurs.A, id)), 'FORBIDDEN');
  });

  it('attend que ce soit réalisé', async () => {
    for (const etape of ['NOUVELLE', 'PLANIFIEE', 'EN_COURS', 'EN_ATTENTE', 'ANNULEE'] as const) {
      const { id } = await interventionA(etape, acteurs);
      expect([etape, await possible(acteurs.C1, id)]).toEqual([etape, false]);
      refus(await sansRienEcrire(serveur, () => noter(acteurs.C1, id)), 'CONFLICT');
    }
  });

  it('nomme le champ fautif, et n’écrit rien', async () => {
    const id = await realisee();
    for (const note of [0, 6, -1]) champsRefuses(await noter(acteurs.C1, id, { note }), 'note');
    champsRefuses(await sansRienEcrire(serveur, () => noter(acteurs.C1, id, { texte: 'a'.repeat(501) })), 'texte');
    expect((await vu(acteurs.C1, id)).rendu.avis).toBeNull();
  });

  it('se change depuis la version qu’on a lue, et il n’y en a qu’un', async () => {
    const id = await realisee();
    const { avis } = (await noter(acteurs.C1, id, { texte: 'Bien' })).rendu;
    expect(refus(await sansRienEcrire(serveur, () => noter(acteurs.C1, id, { note: 1 })), 'CONFLICT').actuel).toEqual({
      ...avis,
    });
    const change = (await noter(acteurs.C1, id, { note: 2, version: avis.version })).rendu.avis;
    expect(change).toEqual({ id: avis.id, version: 2, note: 2, texte: null });
    refus(await noter(acteurs.C1, id, { note: 3, version: 1 }), 'CONFLICT');
    refus(await noter(acteurs.C1, await realisee(), { version: 1 }), 'NOT_FOUND');
  });

  it('de deux premiers au même moment, un seul est gardé', async () => {
    const id = await realisee();
    const reponses = await Promise.all([1, 5].map((note) => noter(acteurs.C1, id, { note })));
    expect(reponses.flatMap(({ errors }) => errors.map(({ extensions }) => extensions.code))).toEqual(['CONFLICT']);
    const [{ nombre } = { nombre: 0 }] = await sql(emDe(serveur))
      .selectFrom('avis')
      .where('interventionId', '=', Number(id))
      .select((ou) => ou.fn.countAll<number>().as('nombre'))
      .execute();
    expect(Number(nombre)).toBe(1);
  });

  it('trente jours après la clôture c’est trop tard, sept jours après l’avis il ne change plus', async () => {
    const a = await unEssai();
    const close = async () => (await interventionA('CLOTUREE', a.acteurs)).id;
    const [notee, oubliee] = [await close(), await close()];
    const { avis } = (await noter(a.acteurs.C1, notee)).rendu;
    await avancer(a.serveur, a.acteurs, 7 * JOUR - 60_000);
    expect(await possible(a.acteurs.C1, notee)).toBe(true);
    await avancer(a.serveur, a.acteurs, 2 * 60_000);
    expect(await possible(a.acteurs.C1, notee)).toBe(false);
    refus(await noter(a.acteurs.C1, notee, { note: 1, version: avis.version }), 'CONFLICT');
    expect(await possible(a.acteurs.C1, oubliee)).toBe(true);
    await avancer(a.serveur, a.acteurs, 24 * JOUR);
    expect(await possible(a.acteurs.C1, oubliee)).toBe(false);
    refus(await noter(a.acteurs.C1, oubliee), 'CONFLICT');
    await a.serveur.arreter();
  });

  it('est demandé par le mail de la première clôture, et par aucun autre', async () => {
    const a = await unEssai();
    const DEMANDE = 'Qu’en pensez-vous ?';
    const demandes = async () =>
      (await mailsPour(a.serveur, a.acteurs.C1))
        .filter((mail) => mail.includes('clôturée'))
        .map((mail) => mail.includes(DEMANDE));
    const fermer = async (id: string) => {
      for (const acteur of Object.values(a.acteurs)) await acteur.connecter();
      const { rendu } = await lire<{ version: number }>(a.acteurs.A, 'voirIntervention', 'id: ID', 'version', { id });
      const { errors } = await muter(
        a.acteurs.A,
        'cloturerIntervention',
        { id, version: rendu.version },
        'intervention { id }',
      );
      expect(errors).toEqual([]);
      await repandreEtEnvoyer(a.serveur);
    };
    const { id } = await interventionA('REALISEE', a.acteurs);
    await fermer(id);
    expect(await demandes()).toEqual([true]);
    for (const acteur of Object.values(a.acteurs)) await acteur.connecter();
    await rouvrir(a.acteurs.A, id);
    await fermer(id);
    expect(await demandes()).toEqual([true, false]);

    const notee = await interventionA('REALISEE', a.acteurs);
    for (const acteur of Object.values(a.acteurs)) await acteur.connecter();
    await noter(a.acteurs.C1, notee.id);
    await fermer(notee.id);
    expect(await demandes()).toEqual([true, false, false]);
    await a.serveur.arreter();
  });

  it('part avec l’intervention', async () => {
    const { id, version } = await interventionA('REALISEE', acteurs);
    await noter(acteurs.C1, id);
    expect((await muter(acteurs.A, 'supprimerIntervention', { id, version }, 'id')).errors).toEqual([]);
    const restes = await sql(emDe(serveur))
      .selectFrom('avis')
      .where('interventionId', '=', Number(id))
      .select('id')
      .execute();
    expect(restes).toEqual([]);
  });
});
