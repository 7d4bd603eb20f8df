import { setTimeout as attendre } from 'node:timers/promises';
import { sql as brut } from 'kysely';
import { createConnection } from 'mysql2/promise';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Acteurs, creerActeurs } from '../../../test/acteurs.ts';
import { interroger } from '../../../test/bases.ts';
import { type Ecrire, ecritures } from '../../../test/ecritures.ts';
import { Mandataire } from '../../../test/mandataire.ts';
import { codes } from '../../../test/reponses.ts';
import { ServeurDeTest } from '../../../test/serveur.ts';
import type { Application } from '../../app/app.ts';
import { avecDelai, Delai } from '../commun/delai.ts';
import { enTransaction } from '../graphql/transaction.ts';
import { sql } from './base-de-donnees.ts';

/** What networks and machines do to connections; SQLite has none (sqlite.test.ts). */
const surMysql = inject('serveurMysql') === '' ? [] : ['MariaDB'];

describe.each(surMysql)('%s, par un chemin qui faillit', () => {
  let serveur: ServeurDeTest;
  let acteurs: Acteurs;
  let ecrire: Ecrire;
  let chemin: Mandataire;
  /** A process of its own behind that way. */
  let derriere: Application;
  let perdues: Promise<number[]>;

  beforeAll(async () => {
    serveur = await ServeurDeTest.demarrer();
    acteurs = await creerActeurs(serveur);
    ecrire = await ecritures(serveur, acteurs);
    chemin = await Mandataire.devant(serveur.databaseUrl);
    derriere = await serveur.processus({ DATABASE_URL: chemin.url });
  });
  afterAll(async () => {
    await derriere.arreter();
    await chemin.fermer();
    await serveur.arreter();
  });

  const titres = async (debut: string) => {
    const lignes = await interroger(serveur.databaseUrl, `select titre from intervention where titre like '${debut}%'`);
    return lignes.map(({ titre }) => titre);
  };
  const enBase = async (texte: string) =>
    (await interroger(serveur.databaseUrl, 'select info from information_schema.processlist')).filter(({ info }) =>
      String(info).includes(texte),
    ).length;

  it('un BEGIN coupé, vingt fois : chaque demande est refusée, puis tout revient', async () => {
    chemin.couperSur = (octets) => octets.endsWith('begin');
    for (let fois = 0; fois < 20; fois++) {
      const refusee = await ecrire(`Coupée ${fois}`, derriere);
      expect([refusee.statut, codes(refusee)]).toEqual([503, ['UNAVAILABLE']]);
      expect(refusee.errors[0]?.message).toContain('rien n’a été enregistré');
    }
    chemin.couperSur = () => false;
    expect((await ecrire('Revenue', derriere)).errors).toEqual([]);
    expect(await titres('Coupée')).toEqual([]);
  });

  it('un COMMIT coupé : peut-être enregistrée, et c’est dit', async () => {
    chemin.couperSur = (octets) => octets.endsWith('commit');
    const refusee = await ecrire('Incertaine', derriere);
    chemin.couperSur = () => false;
    expect([refusee.statut, codes(refusee)]).toEqual([503, ['UNAVAILABLE']]);
    expect(refusee.errors[0]?.extensions).toMatchObject({ enregistre: 'PEUT_ETRE' });
    expect(refusee.errors[0]?.message).toContain('peut-être');
    expect(refusee.errors[0]?.extensions.details?.en).toContain('cleIdempotence');
    expect((await ecrire('Certaine', derriere)).errors).toEqual([]);
  });

  it('des lignes muettes que personne n’a fermées : répond de nouveau en moins de cinq secondes', async () => {
    const lire = () =>
      serveur
        .executer('{ moi { compte { id } } }', {}, { jeton: acteurs.A.jeton }, derriere)
        .then(({ statut }) => statut);
    expect(await Promise.all(Array.from({ length: 30 }, lire))).not.toContain(503);
    chemin.geler();
    perdues = Promise.all(Array.from({ length: 30 }, lire));
    await attendre(3000);
    chemin.rouvrir();
    const ouvert = performance.now();
    // One after the other: each dead line must not cost the next caller its whole deadline.
    let rendues = 0;
    while (rendues < 20) if ((await lire()) === 200) rendues++;
    expect(performance.now() - ouvert).toBeLessThan(5000);
  });

  it('ce qui est abandonné est interrompu dans la base, et sa connexion n’est pas rendue', async () => {
    const { orm } = derriere.services;
    const delai = new Delai(300, () => undefined);
    const longue = avecDelai(delai, () => brut`select sleep(20) as longue`.execute(sql(orm.em.fork())));
    await expect(longue).rejects.toThrow('délai dépassé');
    await expect.poll(() => enBase('sleep(20)'), { timeout: 1500 }).toBe(0);
  });

  it('un appelant qui part en pleine attente n’écrit rien', async () => {
    const adresse = await derriere.serveur.listen({ port: 0, host: '127.0.0.1' });
    const autre = await createConnection(serveur.databaseUrl);
    await autre.query('begin');
    await autre.query(`update utilisateur set nom = 'Tenu' where id = ${acteurs.C1.id}`);
    const parti = new AbortController();
    const version = (
      await interroger(serveur.databaseUrl, `select version from utilisateur where id = ${acteurs.C1.id}`)
    )[0];
    const envoi = fetch(`${adresse}/graphql`, {
      method: 'POST',
      signal: parti.signal,
      headers: { 'content-type': 'application/json', authorization: `Bearer ${acteurs.C1.jeton}` },
      body: JSON.stringify({
        query: `mutation { modifierProfil(input: { version: ${version?.version}, prenom: "Jamais" }) { utilisateur { id } } }`,
      }),
    });
    const refusee = expect(envoi).rejects.toThrow('abort');
    await expect.poll(() => enBase('Jamais')).toBe(1);
    parti.abort();
    await refusee;
    await expect.poll(() => enBase('Jamais'), { timeout: 1500 }).toBe(0);
    await autre.query('rollback');
    await autre.end();
    expect(await interroger(serveur.databaseUrl, "select id from utilisateur where prenom = 'Jamais'")).toEqual([]);
  });

  it('figée sous les écritures, et une ligne tenue aussi longtemps : rien de ce qui fut dit non écrit ne l’est', async () => {
    // Held by another client for as long, on the way that goes: refused at the deadline, and not written afterwards.
    const autre = await createConnection(serveur.databaseUrl);
    await autre.query('begin');
    await autre.query(`update utilisateur set nom = 'Tenu' where id = ${acteurs.C2.id}`);
    const { version } =
      (await interroger(serveur.databaseUrl, `select version from utilisateur where id = ${acteurs.C2.id}`))[0] ?? {};
    const tenue = acteurs.C2.executer(
      `mutation { modifierProfil(input: { version: ${version}, prenom: "Jamais" }) { utilisateur { id } } }`,
    );
    const dites = new Map<string, Promise<string>>();
    const dit = async (titre: string) => {
      const { errors } = await ecrire(titre, derriere);
      const [erreur] = errors;
      if (!erreur) return 'ECRITE';
      expect(erreur.extensions.code).toBe('UNAVAILABLE');
      return (erreur.extensions as { enregistre?: string }).enregistre ?? 'NON';
    };
    for (let rang = 0; rang < 135; rang++) {
      if (rang === 10) chemin.geler();
      const titre = `Figée ${rang}`;
      dites.set(titre, dit(titre));
      await attendre(100);
    }
    chemin.degeler();
    await Promise.all(dites.values());
    const refusee = await tenue;
    await autre.query('rollback');
    await autre.end();
    expect(codes(refusee)).toEqual(['UNAVAILABLE']);
    expect((await ecrire('Ensuite', derriere)).errors).toEqual([]);
    const lues = await interroger(serveur.databaseUrl, "select titre from intervention where titre like 'Figée%'");
    const ecrites = new Set(lues.map(({ titre }) => titre));
    const bilan = { ECRITE: 0, NON: 0, PEUT_ETRE: 0 } as Record<string, number>;
    const menties: string[] = [];
    for (const [titre, dite] of dites) {
      const verdict = await dite;
      bilan[verdict] = (bilan[verdict] ?? 0) + 1;
      if ((verdict === 'NON' && ecrites.has(titre)) || (verdict === 'ECRITE' && !ecrites.has(titre)))
        menties.push(titre);
    }
    expect(menties).toEqual([]);
    expect(bilan.NON).toBeGreaterThan(20);
    expect(await interroger(serveur.databaseUrl, "select id from utilisateur where prenom = 'Jamais'")).toEqual([]);
  });

  it('une unité de travail qui s’arrête avant son COMMIT n’en envoie pas', async () => {
    const delai = new Delai(60_000, () => undefined);
    const travail = avecDelai(delai, () =>
      enTransaction(serveur.application.services.orm.em.fork(), async (em) => {
        await sql(em)
          .updateTable('utilisateur')
          .set({ prenom: 'Jamais' })
          .where('id', '=', Number(acteurs.C2.id))
          .execute();
        delai.abandonner('parti');
      }),
    );
    await expect(travail).rejects.toThrow('Demande abandonnée');
    expect(await interroger(serveur.databaseUrl, "select id from utilisateur where prenom = 'Jamais'")).toEqual([]);
  });

  it('seuls ceux qui attendaient sur une ligne muette ont été refusés', async () => {
    // Those that had no line yet got a new one.
    expect(new Set(await perdues)).toEqual(new Set([200, 503]));
    expect((await ecrire('Enfin', derriere)).errors).toEqual([]);
  });
});
