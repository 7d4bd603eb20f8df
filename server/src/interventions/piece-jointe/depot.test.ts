import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { avancer } from '../../../test/circonstances.ts';
import { essai, unEssai } from '../../../test/essai.ts';
import { emDe } from '../../../test/etat.ts';
import { http } from '../../../test/fichiers.ts';
import { interventionA } from '../../../test/interventions.ts';
import { ouvrirDepot, PDF, photo, poursuivre, tus } from '../../../test/pieces.ts';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { balayerDepots } from './depot.balayage.ts';

const { serveur, acteurs } = essai();

const nouvelle = async () => (await interventionA('PLANIFIEE', acteurs)).id;
const morceaux = (dossier: string) => readdir(join(dossier, 'uploads', 'depots')).catch(() => [] as string[]);
const nombre = async (interventionId: string) =>
  (
    await sql(emDe(serveur))
      .selectFrom('piece_jointe')
      .where('interventionId', '=', Number(interventionId))
      .select('id')
      .execute()
  ).length;
/** Longer than a chunk, and a PDF all the same. */
const LONG = Buffer.concat([PDF.subarray(0, 9), Buffer.alloc(300_000, 'x'), PDF.subarray(9)]);

describe('un dépôt en morceaux', () => {
  it('reprend où il en est, et ses octets sont les mêmes', async () => {
    const interventionId = await nouvelle();
    const { statut, adresse } = await ouvrirDepot(serveur, acteurs.T1, LONG.length, { interventionId, nom: 'é.pdf' });
    expect([statut, adresse]).toEqual([201, expect.stringMatching(/^\/depots\/[\w-]{36}$/)]);
    expect((await poursuivre(serveur, acteurs.T1, adresse, 0, LONG.subarray(0, 100_000))).place).toBe(100_000);
    // A chunk whose answer was lost, sent again: where the deposit stands is said.
    const encore = await poursuivre(serveur, acteurs.T1, adresse, 0, LONG.subarray(0, 100_000));
    expect([encore.statut, encore.place, encore.erreur?.extensions.code]).toEqual([409, 100_000, 'BAD_USER_INPUT']);
    expect(await nombre(interventionId)).toBe(0);
    const la = await tus(serveur, acteurs.T1, 'HEAD', adresse);
    expect([la.statut, la.place, la.piece]).toEqual([200, 100_000, undefined]);
    const fin = await poursuivre(serveur, acteurs.T1, adresse, 100_000, LONG.subarray(100_000));
    expect([fin.statut, fin.place]).toEqual([204, LONG.length]);
    expect((await tus(serveur, acteurs.T1, 'HEAD', adresse)).piece).toBe(fin.piece);
    const piece = await sql(emDe(serveur))
      .selectFrom('piece_jointe')
      .where('id', '=', Number(fin.piece))
      .select('fichierId')
      .executeTakeFirstOrThrow();
    expect((await http(serveur, acteurs.C1, 'GET', `/fichiers/${piece.fichierId}`)).octets.equals(LONG)).toBe(true);
    expect((await morceaux(serveur.dossier)).filter((nom) => adresse.includes(nom.slice(0, 36)))).toEqual([]);
  });

  it('de deux derniers morceaux au même moment, une pièce', async () => {
    const interventionId = await nouvelle();
    const jpeg = await photo();
    const { adresse } = await ouvrirDepot(serveur, acteurs.T1, jpeg.length, { interventionId });
    const fins = await Promise.all([1, 2].map(() => poursuivre(serveur, acteurs.T1, adresse, 0, jpeg)));
    expect(fins.map(({ statut }) => statut).toSorted()).toEqual([204, 409]);
    expect(await nombre(interventionId)).toBe(1);
  });

  it('sous la même cleClient c’est le même, fini ou non, et encore quand il a été balayé', async () => {
    const interventionId = await nouvelle();
    const dits = { interventionId, cleClient: crypto.randomUUID() };
    const { adresse } = await ouvrirDepot(serveur, acteurs.T1, PDF.length, dits);
    expect((await ouvrirDepot(serveur, acteurs.T1, PDF.length, dits)).adresse).toBe(adresse);
    const { piece } = await poursuivre(serveur, acteurs.T1, adresse, 0, PDF);
    await sql(emDe(serveur)).deleteFrom('depot').where('cleClient', '=', dits.cleClient).execute();
    const apres = await ouvrirDepot(serveur, acteurs.T1, PDF.length, dits);
    const la = await tus(serveur, acteurs.T1, 'HEAD', apres.adresse);
    expect([la.place, la.piece]).toEqual([PDF.length, piece]);
    expect(await nombre(interventionId)).toBe(1);
  });

  it('ce qui n’est pas une pièce est refusé une fois pour toutes, et redit', async () => {
    const interventionId = await nouvelle();
    const contenu = Buffer.from('<!doctype html><script>alert(1)</script>');
    const dits = { interventionId, nom: 'photo.jpg', cleClient: crypto.randomUUID() };
    const { adresse } = await ouvrirDepot(serveur, acteurs.T1, contenu.length, dits);
    const refuse = await poursuivre(serveur, acteurs.T1, adresse, 0, contenu);
    expect([refuse.statut, refuse.erreur?.extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
    expect((await tus(serveur, acteurs.T1, 'HEAD', adresse)).statut).toBe(410);
    const redit = await ouvrirDepot(serveur, acteurs.T1, contenu.length, dits);
    expect([redit.statut, redit.erreur?.extensions.champs]).toEqual([400, refuse.erreur?.extensions.champs]);
    expect(await nombre(interventionId)).toBe(0);
  });

  it('n’existe que pour qui l’a ouvert, sur une intervention qu’il voit', async () => {
    const interventionId = await nouvelle();
    const { adresse } = await ouvrirDepot(serveur, acteurs.C1, PDF.length, { interventionId });
    for (const qui of [acteurs.C2, acteurs.S1]) {
      expect((await tus(serveur, qui, 'HEAD', adresse)).statut).toBe(404);
      expect((await poursuivre(serveur, qui, adresse, 0, PDF)).statut).toBe(404);
      expect((await tus(serveur, qui, 'DELETE', adresse)).statut).toBe(404);
    }
    expect((await tus(serveur, null, 'HEAD', adresse)).statut).toBe(401);
    expect((await ouvrirDepot(serveur, acteurs.C2, 10, { interventionId })).statut).toBe(404);
    expect((await ouvrirDepot(serveur, acteurs.P, 10, { interventionId })).statut).toBe(403);
    expect((await ouvrirDepot(serveur, acteurs.C1, 10, { interventionId, interne: 'true' })).statut).toBe(403);
    expect((await tus(serveur, acteurs.C1, 'DELETE', adresse)).statut).toBe(204);
    expect((await tus(serveur, acteurs.C1, 'HEAD', adresse)).statut).toBe(404);
  });

  it('trop grand, vide, trop long, trop nombreux : dit comme tel', async () => {
    const interventionId = await nouvelle();
    const ouvrir = (octets: number) => ouvrirDepot(serveur, acteurs.S1, octets, { interventionId });
    expect((await ouvrir(10 * 1024 * 1024 + 1)).statut).toBe(413);
    expect((await ouvrir(0)).statut).toBe(400);
    expect((await ouvrirDepot(serveur, acteurs.S1, 10, {})).statut).toBe(400);
    const { adresse } = await ouvrir(600_000);
    expect((await poursuivre(serveur, acteurs.S1, adresse, 0, Buffer.alloc(513 * 1024))).statut).toBe(413);
    await poursuivre(serveur, acteurs.S1, adresse, 0, Buffer.alloc(512 * 1024));
    // More than was announced.
    expect((await poursuivre(serveur, acteurs.S1, adresse, 512 * 1024, Buffer.alloc(200_000))).statut).toBe(413);
    await ouvrir(10);
    await ouvrir(10);
    const trop = await ouvrir(10);
    expect([trop.statut, trop.erreur?.extensions.code]).toEqual([429, 'TOO_MANY_REQUESTS']);
    expect(Number(trop.enTetes['retry-after'])).toBeGreaterThan(0);
  });

  it('expire au bout de deux jours, et ses morceaux avec lui', async () => {
    const a = await unEssai();
    const { id: interventionId } = await interventionA('PLANIFIEE', a.acteurs);
    const { adresse } = await ouvrirDepot(a.serveur, a.acteurs.T1, LONG.length, { interventionId });
    await poursuivre(a.serveur, a.acteurs.T1, adresse, 0, LONG.subarray(0, 1000));
    expect(await morceaux(a.serveur.dossier)).toHaveLength(1);
    await avancer(a.serveur, a.acteurs, 48 * 3600 * 1000 + 1000);
    expect((await tus(a.serveur, a.acteurs.T1, 'HEAD', adresse)).statut).toBe(410);
    await balayerDepots(a.serveur.application.services);
    expect((await tus(a.serveur, a.acteurs.T1, 'HEAD', adresse)).statut).toBe(404);
    expect(await morceaux(a.serveur.dossier)).toEqual([]);
    await a.serveur.arreter();
  });
});
