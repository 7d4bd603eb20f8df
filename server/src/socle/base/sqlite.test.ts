import { DatabaseSync } from 'node:sqlite';
import { sql as brut } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { creerActeurs } from '../../../test/acteurs.ts';
import { type Ecrire, ecritures } from '../../../test/ecritures.ts';
import { dAvance } from '../../../test/essai.ts';
import { emDe } from '../../../test/etat.ts';
import { codes } from '../../../test/reponses.ts';
import { ServeurDeTest } from '../../../test/serveur.ts';
import { avecDelai, Delai } from '../commun/delai.ts';
import { enTransaction } from '../graphql/transaction.ts';
import { sql } from './base-de-donnees.ts';

/** On SQLite, whatever the other tests run on: one file, one connection, nobody else to ask. */
const serveur = new ServeurDeTest();
beforeAll(() => serveur.ouvrirSurSqlite());
afterAll(() => serveur.arreter());
const acteurs = dAvance(() => creerActeurs(serveur));
let autreProgramme: DatabaseSync;
let ecrire: Ecrire;

beforeAll(async () => {
  ecrire = await ecritures(serveur, acteurs);
  autreProgramme = new DatabaseSync(serveur.databaseUrl.slice('sqlite:'.length));
});
afterAll(() => autreProgramme.close());

const lire = async () => expect((await acteurs.A.executer('{ moi { compte { id } } }')).errors).toEqual([]);
const titres = async () =>
  (await sql(emDe(serveur)).selectFrom('intervention').select('titre').execute()).map(({ titre }) => titre);

async function chronometrer<T>(travail: () => Promise<T>): Promise<{ resultat: T; ms: number }> {
  const debut = performance.now();
  return { resultat: await travail(), ms: performance.now() - debut };
}

/** The longest that the process stood still meanwhile. */
async function arretLePlusLong(travail: () => Promise<unknown>): Promise<number> {
  let [dernier, pire] = [performance.now(), 0];
  const minuterie = setInterval(() => {
    pire = Math.max(pire, performance.now() - dernier);
    dernier = performance.now();
  }, 10);
  await travail();
  clearInterval(minuterie);
  return pire;
}

describe('un verrou tenu par un autre programme', () => {
  it('n’arrête pas le processus : les lectures passent, l’écriture est refusée comme indisponible', async () => {
    autreProgramme.exec('begin immediate');
    const ecrit = ['Pendant 1', 'Pendant 2', 'Pendant 3'].map((titre) => chronometrer(() => ecrire(titre)));
    const pire = await arretLePlusLong(async () => {
      for (let fois = 0; fois < 5; fois++) {
        await lire();
      }
      await Promise.all(ecrit);
    });
    autreProgramme.exec('rollback');
    for (const { resultat, ms } of await Promise.all(ecrit)) {
      expect(resultat.statut).toBe(503);
      expect(codes(resultat)).toEqual(['UNAVAILABLE']);
      expect(resultat.errors[0]?.message).toContain('rien n’a été enregistré');
      expect(ms).toBeLessThan(6000);
    }
    // SQLite's own waiting would have been five seconds in one piece.
    expect(pire).toBeLessThan(2000);
    expect((await titres()).filter((titre) => titre.startsWith('Pendant'))).toEqual([]);
    expect((await ecrire('Après le verrou')).errors).toEqual([]);
  });

  it('rendu à temps, n’est qu’une attente', async () => {
    autreProgramme.exec('begin immediate');
    const ecrit = ecrire('Attendue');
    await lire();
    autreProgramme.exec('rollback');
    expect((await ecrit).errors).toEqual([]);
    expect(await titres()).toContain('Attendue');
  });
});

describe('une base pleine', () => {
  it('refuse avec 507 autant de fois qu’il faut, et réécrit dès qu’elle a de la place', async () => {
    const pragma = (texte: string) => brut.raw<Record<string, number>>(texte).execute(sql(emDe(serveur)));
    const [taille] = (await pragma('pragma page_count')).rows;
    await pragma(`pragma max_page_count = ${taille?.page_count}`);
    const longue = 'x'.repeat(150);
    const refus: number[] = [];
    for (let fois = 0; fois < 60 && refus.length < 3; fois++) {
      const { statut } = await ecrire(`${longue} ${fois}`);
      if (statut !== 200) refus.push(statut);
    }
    expect(refus).toEqual([507, 507, 507]);
    await pragma('pragma max_page_count = 1000000');
    expect((await ecrire('Après la place')).errors).toEqual([]);
  });
});

describe('une demande abandonnée', () => {
  const delai = () => new Delai(60_000, () => undefined);

  it('avant son COMMIT n’écrit rien, et rend sa connexion', async () => {
    const parti = delai();
    const travail = avecDelai(parti, () =>
      enTransaction(emDe(serveur), async (em) => {
        await sql(em)
          .updateTable('utilisateur')
          .set({ nom: 'Jamais' })
          .where('id', '=', Number(acteurs.C1.id))
          .execute();
        parti.abandonner('parti');
      }),
    );
    await expect(travail).rejects.toThrow('Demande abandonnée');
    expect([parti.ecrite, parti.incertaine]).toEqual([false, false]);
    expect(
      await sql(emDe(serveur)).selectFrom('utilisateur').select('id').where('nom', '=', 'Jamais').execute(),
    ).toEqual([]);
    expect((await ecrire('Après l’abandon')).errors).toEqual([]);
  });

  it('qui attend son tour le laisse aussitôt', async () => {
    const parti = delai();
    const { promise: tenue, resolve: lacher } = Promise.withResolvers<void>();
    const premiere = enTransaction(emDe(serveur), () => tenue);
    const seconde = avecDelai(parti, () => enTransaction(emDe(serveur), async () => 'faite'));
    parti.abandonner('parti');
    await expect(seconde).rejects.toThrow('Demande abandonnée');
    lacher();
    await premiere;
    expect((await ecrire('Après le tour')).errors).toEqual([]);
  });
});
