import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { muter } from '../../../test/appels.ts';
import { essai } from '../../../test/essai.ts';
import { emDe, enObservant } from '../../../test/etat.ts';
import { deposer } from '../../../test/fichiers.ts';
import { deposerImage, iconeDe, png } from '../../../test/images.ts';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { balayerFichiers } from './balayage.ts';

const { serveur, acteurs } = essai();
const HEURE = 3600 * 1000;
const JOUR = 24 * HEURE;

const DOSSIERS = ['imports', 'icons', 'pages'];
async function surLeDisque(): Promise<string[]> {
  const lus = DOSSIERS.map((nom) => readdir(join(serveur.dossier, 'uploads', nom)).catch(() => []));
  return (await Promise.all(lus))
    .flat()
    .map((nom) => nom.split('.')[0] ?? '')
    .sort();
}
const lignes = async () =>
  (await sql(emDe(serveur)).selectFrom('fichier').select('id').execute()).map(({ id }) => id).sort();
/** A start after a crash: another process, on the same base and the same files. */
async function balayer() {
  const relance = await serveur.processus();
  const fait = await balayerFichiers(relance.services);
  await relance.arreter();
  return fait;
}
async function attendre(millisecondes: number): Promise<void> {
  serveur.horloge.avancer(millisecondes);
  for (const acteur of Object.values(acteurs)) await acteur.connecter();
}
/** File and row agree: the same ids on both sides. */
async function accordes(): Promise<void> {
  expect(await surLeDisque()).toEqual(await lignes());
}
const application = async (iconeId: string) => {
  const input = { nom: `Application ${iconeId}`, couleur: '#123456', iconeId };
  return (
    await muter<{ application: { id: string; version: number } }>(
      acteurs.A,
      'creerApplication',
      input,
      'application { id version }',
    )
  ).rendu.application;
};

describe('un arrêt brutal', () => {
  it('entre les octets et la ligne : vingt fois, puis tout s’accorde ; une heure après, pas avant', async () => {
    const { fichiers } = serveur.application.services;
    const ecrire = fichiers.ecrire.bind(fichiers);
    const avant = await lignes();
    // Nothing runs any more once the bytes are written: the process is dead.
    const mort = vi.spyOn(fichiers, 'ecrire').mockImplementation(async (...donnees) => {
      await ecrire(...donnees);
      throw new Error('tué');
    });
    const image = await png();
    for (let fois = 0; fois < 20; fois++)
      await deposerImage(serveur, acteurs.A, image, { usage: fois % 2 ? 'icone' : 'page' });
    mort.mockRestore();
    expect(await lignes()).toEqual(avant);
    expect(await surLeDisque()).toHaveLength(avant.length + 20);
    expect(await balayer()).toEqual({ lignes: 0, octets: 0 });
    await attendre(HEURE + 1000);
    expect(await balayer()).toEqual({ lignes: 0, octets: 20 });
    await accordes();
  });

  it('au milieu des octets : la moitié de fichier s’en va aussi', async () => {
    await writeFile(join(serveur.dossier, 'uploads', 'icons', `${crypto.randomUUID()}.png.tmp`), 'moit');
    await attendre(HEURE + 1000);
    expect(await balayer()).toEqual({ lignes: 0, octets: 1 });
    await accordes();
  });

  it('entre la ligne supprimée et ses octets, quand une icône est remplacée', async () => {
    const { fichiers } = serveur.application.services;
    const cree = await application(await iconeDe(serveur, acteurs.A));
    const mort = vi.spyOn(fichiers, 'supprimer').mockRejectedValue(new Error('tué'));
    const modifiee = await muter(acteurs.A, 'modifierApplication', { ...cree, iconeId: null }, '');
    mort.mockRestore();
    expect(modifiee.errors).toEqual([]);
    expect((await surLeDisque()).length).toBe((await lignes()).length + 1);
    await attendre(HEURE + 1000);
    expect(await balayer()).toEqual({ lignes: 0, octets: 1 });
    await accordes();
  });

  it('pendant le balayage, entre la ligne et ses octets : le suivant finit', async () => {
    await iconeDe(serveur, acteurs.A);
    await attendre(JOUR + 1000);
    const relance = await serveur.processus();
    vi.spyOn(relance.services.fichiers, 'supprimer').mockRejectedValue(new Error('tué'));
    await expect(balayerFichiers(relance.services)).rejects.toThrow('tué');
    await relance.arreter();
    expect((await surLeDisque()).length).toBe((await lignes()).length + 1);
    expect(await balayer()).toEqual({ lignes: 0, octets: 1 });
    await accordes();
  });
});

describe('ce qui ne sert plus', () => {
  it('une icône que rien ne montre s’en va au bout d’un jour, avec une trace ; celle qui sert reste', async () => {
    const utile = await iconeDe(serveur, acteurs.A);
    await application(utile);
    const inutiles = [await iconeDe(serveur, acteurs.A), await iconeDe(serveur, acteurs.A, 'page')];
    await attendre(JOUR - HEURE);
    expect(await balayer()).toEqual({ lignes: 0, octets: 0 });
    await attendre(2 * HEURE);
    const { resultat, traces } = await enObservant(serveur, balayer);
    expect(resultat).toEqual({ lignes: 2, octets: 0 });
    expect(traces).toMatchObject([{ action: 'balayerFichiers', utilisateurId: null, resultat: 'SUCCES' }]);
    for (const id of inutiles) expect(traces[0]?.changements).toContain(id);
    expect(await lignes()).toContain(utile);
    await accordes();
  });

  it('un import s’en va au bout de trente jours, avec ses lignes refusées', async () => {
    const { corps } = await deposer(serveur, acteurs.A, 'Ref;Titre\nA-1;Panne\n');
    const refuse = { fichierId: corps.id, ligne: 1, champ: null, raisonFr: 'x', raisonEn: 'x' };
    await sql(emDe(serveur)).insertInto('rejet_import').values(refuse).execute();
    await attendre(30 * JOUR - HEURE);
    await balayer();
    expect(await lignes()).toContain(corps.id);
    await attendre(2 * HEURE);
    expect(await balayer()).toEqual({ lignes: 1, octets: 0 });
    expect(await sql(emDe(serveur)).selectFrom('rejet_import').selectAll().execute()).toEqual([]);
    await accordes();
  });

  it('donnée pendant le balayage, une icône reste, ou la demande est refusée : jamais une icône sans fichier', async () => {
    const id = await iconeDe(serveur, acteurs.A);
    await attendre(JOUR + 1000);
    const [reponse] = await Promise.all([
      muter<{ application: { icone: { id: string } } }>(
        acteurs.A,
        'creerApplication',
        { nom: 'Au dernier moment', couleur: '#123456', iconeId: id },
        'application { icone { id } }',
      ),
      balayerFichiers(serveur.application.services),
    ]);
    const gardee = (await lignes()).includes(id);
    if (gardee) expect(reponse.rendu.application.icone.id).toBe(id);
    else expect(reponse.errors[0]?.extensions.champs?.[0]?.chemin).toBe('iconeId');
    await accordes();
  });
});
