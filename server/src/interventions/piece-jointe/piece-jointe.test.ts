import { randomUUID } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import type { Acteur } from '../../../test/acteurs.ts';
import { type Executant, lire, muter } from '../../../test/appels.ts';
import { essai } from '../../../test/essai.ts';
import { emDe } from '../../../test/etat.ts';
import { http, type ReponseHttp } from '../../../test/fichiers.ts';
import { svg } from '../../../test/images.ts';
import { interventionA } from '../../../test/interventions.ts';
import { envoyerPiece, fichierDePiece, PDF, photo } from '../../../test/pieces.ts';
import { champsRefuses, refus, sansRienEcrire } from '../../../test/refus.ts';
import { sql } from '../../socle/base/base-de-donnees.ts';

const { serveur, acteurs } = essai();

interface Piece {
  id: string;
  version: number;
  nature: string;
  interne: boolean;
  nom: string;
  legende: string | null;
  type: string;
  largeur: number | null;
  hauteur: number | null;
  url: string;
  vignette: string | null;
  auteur: { id: string };
  modifiable: boolean;
  supprimable: boolean;
}
const CHAMPS =
  'id version nature interne nom legende type largeur hauteur url vignette auteur { id } modifiable supprimable';
const vues = async (qui: Executant, id: string) =>
  (
    await lire<{ piecesJointes: Piece[]; nombrePieces: number }>(
      qui,
      'voirIntervention',
      'id: ID',
      `nombrePieces piecesJointes { ${CHAMPS} }`,
      { id },
    )
  ).rendu;

function refuse(reponse: ReponseHttp, statut: number, code: string, champ?: string): void {
  expect([reponse.statut, reponse.corps.errors?.[0]?.extensions.code]).toEqual([statut, code]);
  expect(reponse.corps.errors?.[0]?.extensions.message.en).toBeTruthy();
  if (champ) expect(reponse.corps.errors?.[0]?.extensions.champs?.map(({ chemin }) => chemin)).toEqual([champ]);
}
const nouvelle = async () => (await interventionA('PLANIFIEE', acteurs)).id;
const surLeDisque = () => readdir(join(serveur.dossier, 'uploads', 'pieces')).catch(() => []);
const envoyee = async (qui: Acteur, dits: Record<string, string>, contenu?: Buffer) => {
  const { statut, corps } = await envoyerPiece(serveur, qui, dits, contenu ?? (await photo()));
  expect([statut, corps.errors]).toEqual([201, undefined]);
  return { pieceId: String(corps.pieceJointeId), fichierId: corps.id };
};

describe('une pièce envoyée en une requête', () => {
  it('est gardée droite, sans métadonnées, en trois tailles, et lue par qui voit l’intervention', async () => {
    const interventionId = await nouvelle();
    expect(await sharp(await photo()).metadata()).toMatchObject({ orientation: 6, exif: expect.anything() });
    const dits = { interventionId, nature: 'AVANT', legende: 'Le compteur', priseA: '2026-06-01T08:00:00.000Z' };
    const { pieceId, fichierId } = await envoyee(acteurs.T1, dits, await photo(2200, 1500));
    const { nombrePieces, piecesJointes } = await vues(acteurs.C1, interventionId);
    expect(nombrePieces).toBe(1);
    expect(piecesJointes).toMatchObject([
      { id: pieceId, nature: 'AVANT', interne: false, nom: 'photo.jpg', legende: 'Le compteur', type: 'image/jpeg' },
    ]);
    expect(piecesJointes[0]).toMatchObject({ hauteur: 2048, auteur: { id: acteurs.T1.id }, supprimable: false });
    const cotes = { '': 2048, '?taille=m': 1000, '?taille=p': 320 };
    for (const [taille, cote] of Object.entries(cotes)) {
      const { statut, octets, enTetes } = await http(serveur, acteurs.C1, 'GET', `/fichiers/${fichierId}${taille}`);
      expect(statut).toBe(200);
      const { width = 0, height = 0, exif, orientation, format } = await sharp(octets).metadata();
      expect([height, exif, orientation]).toEqual([cote, undefined, undefined]);
      expect(width).toBeLessThan(height);
      expect(format).toBe(taille === '?taille=p' ? 'webp' : 'jpeg');
      expect(enTetes['cache-control']).toBe('private, no-cache');
      const deja = { 'if-none-match': String(enTetes.etag) };
      const encore = await http(serveur, acteurs.C1, 'GET', `/fichiers/${fichierId}${taille}`, undefined, deja);
      expect([encore.statut, encore.octets.length]).toEqual([304, 0]);
      const autrui = await http(serveur, acteurs.C2, 'GET', `/fichiers/${fichierId}${taille}`, undefined, deja);
      refuse(autrui, 404, 'NOT_FOUND');
    }
    refuse(await http(serveur, acteurs.C1, 'GET', `/fichiers/${fichierId}?taille=z`), 400, 'BAD_USER_INPUT', 'taille');
  });

  it('un PDF est un document, que rien ne montre en place', async () => {
    const interventionId = await nouvelle();
    const { fichierId } = await envoyee(acteurs.S1, { interventionId }, PDF);
    const [piece] = (await vues(acteurs.C1, interventionId)).piecesJointes;
    expect(piece).toMatchObject({ nature: 'DOCUMENT', type: 'application/pdf', largeur: null, vignette: null });
    const { enTetes, octets } = await http(serveur, acteurs.C1, 'GET', `/fichiers/${fichierId}?taille=p`);
    expect(octets).toEqual(PDF);
    expect(enTetes['content-disposition']).toMatch(/^attachment;/);
    refuse(
      await envoyerPiece(serveur, acteurs.S1, { interventionId, nature: 'AVANT' }, PDF),
      400,
      'BAD_USER_INPUT',
      'nature',
    );
  });

  it('interne, elle n’existe pas pour le client, ni son fichier, ni son nombre, ni l’historique', async () => {
    const interventionId = await nouvelle();
    const { fichierId } = await envoyee(acteurs.T1, { interventionId, interne: 'true' });
    expect(await vues(acteurs.C1, interventionId)).toEqual({ nombrePieces: 0, piecesJointes: [] });
    expect((await vues(acteurs.S1, interventionId)).nombrePieces).toBe(1);
    refuse(await http(serveur, acteurs.C1, 'GET', `/fichiers/${fichierId}`), 404, 'NOT_FOUND');
    expect((await http(serveur, acteurs.S1, 'GET', `/fichiers/${fichierId}`)).statut).toBe(200);
    const { rendu } = await lire<{ historique: { fonction: string }[] }>(
      acteurs.S1,
      'voirIntervention',
      'id: ID',
      'historique { fonction }',
      { id: interventionId },
    );
    expect(rendu.historique.map(({ fonction }) => fonction)).not.toContain('ajouterPieceJointe');
    refuse(await envoyerPiece(serveur, acteurs.C1, { interventionId, interne: 'true' }, PDF), 403, 'FORBIDDEN');
  });

  it('ce qui n’est rien de tel est refusé, et rien n’en reste', async () => {
    const interventionId = await nouvelle();
    const jpeg = await photo();
    const mauvais: Record<string, Buffer> = {
      vide: Buffer.alloc(0),
      html: Buffer.from('<!doctype html><script>alert(1)</script>'),
      dessin: Buffer.from(svg()),
      coupee: jpeg.subarray(0, jpeg.length - 200),
      heic: Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic'), Buffer.alloc(40)]),
      'PDF coupé': PDF.subarray(0, 20),
      bombe: await sharp({ create: { width: 9000, height: 6000, channels: 3, background: '#fff' } })
        .png()
        .toBuffer(),
    };
    const avant = await surLeDisque();
    for (const [nom, contenu] of Object.entries(mauvais)) {
      const reponse = await sansRienEcrire(serveur, () =>
        envoyerPiece(serveur, acteurs.S1, { interventionId }, contenu, { fichier: `${nom}.jpg` }),
      );
      refuse(reponse, 400, 'BAD_USER_INPUT', 'fichier');
    }
    const lourd = Buffer.concat([PDF.subarray(0, 9), Buffer.alloc(10 * 1024 * 1024)]);
    refuse(await envoyerPiece(serveur, acteurs.S1, { interventionId }, lourd), 413, 'BAD_USER_INPUT', 'fichier');
    const dites = { nature: 'SELFIE', interne: 'oui', legende: 'a'.repeat(201), priseA: 'hier' };
    for (const [champ, dit] of Object.entries(dites)) {
      const reponse = await envoyerPiece(serveur, acteurs.S1, { interventionId, [champ]: dit }, jpeg);
      refuse(reponse, 400, 'BAD_USER_INPUT', champ);
    }
    expect(await surLeDisque()).toEqual(avant);
  });

  it('ni sur celle d’autrui, ni sur une qui est terminée', async () => {
    const interventionId = await nouvelle();
    refuse(await envoyerPiece(serveur, acteurs.C2, { interventionId }, PDF), 404, 'NOT_FOUND');
    refuse(await envoyerPiece(serveur, acteurs.S1, { interventionId: '999999' }, PDF), 404, 'NOT_FOUND');
    const { id } = await interventionA('CLOTUREE', acteurs);
    refuse(await envoyerPiece(serveur, acteurs.S1, { interventionId: id }, PDF), 409, 'CONFLICT');
    refuse(await envoyerPiece(serveur, acteurs.P, { interventionId }, PDF), 403, 'FORBIDDEN');
    refuse(await envoyerPiece(serveur, null, { interventionId }, PDF), 401, 'UNAUTHENTICATED');
  });

  it('sous sa clé elle n’est gardée qu’une fois, et sa clé ne sert qu’à elle', async () => {
    const interventionId = await nouvelle();
    const enTetes = { 'idempotency-key': randomUUID() };
    const envoyer = (dits: Record<string, string>) => envoyerPiece(serveur, acteurs.S1, dits, PDF, { enTetes });
    const premiere = await envoyer({ interventionId });
    expect((await envoyer({ interventionId })).corps).toEqual(premiere.corps);
    expect((await vues(acteurs.S1, interventionId)).nombrePieces).toBe(1);
    refuse(await envoyer({ interventionId, legende: 'Autre' }), 400, 'BAD_USER_INPUT');
  });
});

describe('le nombre de pièces', () => {
  it('cinq d’un client, vingt en tout, dites comme telles', async () => {
    const interventionId = await nouvelle();
    for (let une = 0; une < 5; une++) await envoyee(acteurs.C1, { interventionId }, PDF);
    refuse(await envoyerPiece(serveur, acteurs.C1, { interventionId }, PDF), 409, 'CONFLICT');
    for (let une = 0; une < 14; une++) await envoyee(acteurs.A, { interventionId }, PDF);
    // Of two that come at once one is the twentieth.
    const fichiers = [await fichierDePiece(serveur, acteurs.A), await fichierDePiece(serveur, acteurs.A)];
    const reponses = await Promise.all(
      fichiers.map((fichierId) => muter(acteurs.A, 'ajouterPieceJointe', { interventionId, fichierId }, '')),
    );
    expect(reponses.flatMap(({ errors }) => errors.map(({ extensions }) => extensions.code))).toEqual(['CONFLICT']);
    expect((await vues(acteurs.S1, interventionId)).nombrePieces).toBe(20);
  });

  it('vingt par minute et par compte', async () => {
    for (let une = 0; une < 20; une++) expect((await envoyerPiece(serveur, acteurs.T2, {}, PDF)).statut).toBe(201);
    const trop = await envoyerPiece(serveur, acteurs.T2, {}, PDF);
    refuse(trop, 429, 'TOO_MANY_REQUESTS');
    expect(Number(trop.enTetes['retry-after'])).toBeGreaterThan(0);
  });
});

describe('ajouter, modifier et supprimer', () => {
  it('un fichier envoyé avant, le sien et une fois', async () => {
    const interventionId = await nouvelle();
    const fichierId = await fichierDePiece(serveur, acteurs.S1);
    refuse(await http(serveur, acteurs.A, 'GET', `/fichiers/${fichierId}`), 404, 'NOT_FOUND');
    champsRefuses(await muter(acteurs.A, 'ajouterPieceJointe', { interventionId, fichierId }, ''), 'fichierId');
    const { rendu, errors } = await muter<{ pieceJointe: Piece }>(
      acteurs.S1,
      'ajouterPieceJointe',
      { interventionId, fichierId, legende: ' Plan ' },
      `pieceJointe { ${CHAMPS} }`,
    );
    expect([errors, rendu.pieceJointe.legende]).toEqual([[], 'Plan']);
    champsRefuses(await muter(acteurs.S1, 'ajouterPieceJointe', { interventionId, fichierId }, ''), 'fichierId');
  });

  it('les siennes, ou toutes pour qui modère ; jamais un client ; et ce que c’était reste dans l’historique', async () => {
    const interventionId = await nouvelle();
    const { pieceId: id, fichierId } = await envoyee(acteurs.T1, { interventionId });
    const change = (qui: Executant, version: number, valeurs: object) =>
      muter<{ pieceJointe: Piece }>(
        qui,
        'modifierPieceJointe',
        { id, version, ...valeurs },
        `pieceJointe { ${CHAMPS} }`,
      );
    for (const qui of [acteurs.S1, acteurs.C1])
      refus(await sansRienEcrire(serveur, () => change(qui, 1, { legende: 'Non' })), 'FORBIDDEN');
    refus(await change(acteurs.C2, 1, {}), 'NOT_FOUND');
    const { pieceJointe } = (await change(acteurs.T1, 1, { legende: 'Fuite', nature: 'APRES' })).rendu;
    expect(pieceJointe).toMatchObject({ version: 2, legende: 'Fuite', nature: 'APRES' });
    refus(await change(acteurs.T1, 1, { legende: 'Trop tard' }), 'CONFLICT');
    const supprimer = (qui: Executant) => muter(qui, 'supprimerPieceJointe', { id, version: 2 }, 'id');
    for (const qui of [acteurs.S1, acteurs.C1]) refus(await sansRienEcrire(serveur, () => supprimer(qui)), 'FORBIDDEN');
    expect((await supprimer(acteurs.A)).errors).toEqual([]);
    expect((await surLeDisque()).filter((nom) => nom.startsWith(fichierId))).toEqual([]);
    refuse(await http(serveur, acteurs.T1, 'GET', `/fichiers/${fichierId}`), 404, 'NOT_FOUND');
    const { rendu } = await lire<{ historique: { fonction: string; changements: object[] }[] }>(
      acteurs.C1,
      'voirIntervention',
      'id: ID',
      'historique { fonction changements { champ avant apres } }',
      { id: interventionId },
    );
    expect(rendu.historique.slice(0, 2)).toEqual([
      { fonction: 'supprimerPieceJointe', changements: [{ champ: 'pieceJointe', avant: 'photo.jpg', apres: null }] },
      { fonction: 'ajouterPieceJointe', changements: [{ champ: 'pieceJointe', avant: null, apres: 'photo.jpg' }] },
    ]);
  });

  it('part avec l’intervention', async () => {
    const { id, version } = await interventionA('NOUVELLE', acteurs);
    await envoyee(acteurs.S1, { interventionId: id }, PDF);
    expect((await muter(acteurs.A, 'supprimerIntervention', { id, version }, 'id')).errors).toEqual([]);
    const restes = await sql(emDe(serveur))
      .selectFrom('piece_jointe')
      .where('interventionId', '=', Number(id))
      .select('id')
      .execute();
    expect(restes).toEqual([]);
  });
});
