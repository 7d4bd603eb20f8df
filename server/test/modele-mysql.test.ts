import { expect, it } from 'vitest';
import { creerActeurs } from './acteurs.ts';
import { serveurSeul } from './essai.ts';
import { enSql, remettre } from './modele.ts';
import { ServeurDeTest } from './serveur.ts';

const serveur = serveurSeul();

it('la copie d’une base a ses tables, ses index et ses lignes', async () => {
  await creerActeurs(serveur);
  const dite = await enSql(serveur.databaseUrl);
  expect(dite.match(/^CREATE TABLE/gm)?.length).toBeGreaterThan(40);
  const copie = new ServeurDeTest();
  await copie.ouvrir({}, () => remettre(copie, dite));
  try {
    expect(await enSql(copie.databaseUrl)).toBe(dite);
  } finally {
    await copie.arreter();
  }
});
