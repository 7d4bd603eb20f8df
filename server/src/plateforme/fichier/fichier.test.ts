import { readdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { essai, unEssai } from '../../../test/essai.ts';
import { deposer, http, type ReponseHttp, SEPARATION } from '../../../test/fichiers.ts';
import { sansRienEcrire } from '../../../test/refus.ts';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { UsageFichier } from './fichier.entity.ts';
import { FICHIER_MAX_OCTETS, FICHIERS_MAX } from './usages.ts';

const { serveur, acteurs } = essai();

const base = () => sql(serveur.application.services.orm.em.fork());
const CSV = 'Référence;Titre\nA-1;Panne\n';
const surLeDisque = () => readdir(join(serveur.dossier, 'uploads', 'imports')).catch(() => []);

function refuse(reponse: ReponseHttp, statut: number, code: string, champ?: string): void {
  expect(reponse.statut).toBe(statut);
  const [erreur] = reponse.corps.errors ?? [];
  expect(erreur?.extensions.code).toBe(code);
  expect(erreur?.extensions.message.en).toBeTruthy();
  if (champ) expect(erreur?.extensions.champs?.map(({ chemin }) => chemin)).toEqual([champ]);
}

/** Neither a row nor a byte is kept. */
async function sansRienGarder(envoyer: () => Promise<ReponseHttp>): Promise<ReponseHttp> {
  const avant = await surLeDisque();
  const reponse = await sansRienEcrire(serveur, envoyer);
  expect(await surLeDisque()).toEqual(avant);
  return reponse;
}

describe('POST /fichiers', () => {
  it('refuse un visiteur', async () => {
    refuse(await sansRienGarder(() => deposer(serveur, null, CSV)), 401, 'UNAUTHENTICATED');
  });

  it('refuse sans la permission de la fonction qui prendrait le fichier, et en garde la trace', async () => {
    for (const nom of ['S1', 'T1', 'C1', 'P'] as const) {
      refuse(await sansRienGarder(() => deposer(serveur, acteurs[nom], CSV)), 403, 'FORBIDDEN');
      const trace = await sql(serveur.application.services.orm.em.fork())
        .selectFrom('trace')
        .where('action', '=', 'POST /fichiers')
        .select(['action', 'resultat', 'code', 'utilisateurId'])
        .orderBy('id', 'desc')
        .executeTakeFirst();
      expect(trace).toEqual({
        action: 'POST /fichiers',
        resultat: 'REFUS',
        code: 'FORBIDDEN',
        utilisateurId: Number(acteurs[nom].id),
      });
    }
  });

  it('garde le fichier tel quel, sous un nom qui est le nôtre', async () => {
    const { statut, corps } = await deposer(serveur, acteurs.A, CSV, { fichier: '../../etc/passwd' });
    expect(statut).toBe(201);
    expect(corps).toEqual({
      id: corps.id,
      url: `/fichiers/${corps.id}`,
      type: 'text/csv',
      octets: Buffer.byteLength(CSV),
    });
    expect(await surLeDisque()).toContain(corps.id);
    const lu = await http(serveur, acteurs.A, 'GET', corps.url);
    expect(lu.texte).toBe(CSV);
    expect(lu.enTetes['content-disposition']).toBe(`attachment; filename="${corps.id}.csv"`);
  });

  it('un fichier sans nom est un fichier', async () => {
    const corps = [
      `--${SEPARATION}\r\nContent-Disposition: form-data; name="usage"\r\n\r\nimport\r\n`,
      `--${SEPARATION}\r\nContent-Disposition: form-data; name="fichier"\r\n`,
      `Content-Type: application/octet-stream\r\n\r\n${CSV}\r\n--${SEPARATION}--\r\n`,
    ].join('');
    expect((await http(serveur, acteurs.A, 'POST', '/fichiers', corps)).statut).toBe(201);
  });

  it('ce qui suit un identifiant dans l’adresse n’entre dans aucun nom de fichier', async () => {
    const { id } = (await deposer(serveur, acteurs.A, CSV)).corps;
    for (const suite of ['%22%3B%20filename%3D%22x.html', '%E2%82%AC', '%0D%0Ax']) {
      const { statut, enTetes } = await http(serveur, acteurs.A, 'GET', `/fichiers/${id}${suite}/rejets.csv`);
      expect([suite, statut]).toEqual([suite, 200]);
      expect(enTetes['content-disposition']).toBe(`attachment; filename="rejets-${id}.csv"`);
    }
  });

  describe('sous une Idempotency-Key', () => {
    const parties = (contenu: string) => [
      { nom: 'usage', contenu: 'import' },
      { nom: 'fichier', contenu, fichier: 'demandes.csv' },
    ];
    const envoyer = (cle: string, contenu = CSV, qui = acteurs.A) =>
      http(serveur, qui, 'POST', '/fichiers', parties(contenu), { 'idempotency-key': cle });

    it('le même envoi, encore et à la fois, n’est gardé qu’une fois', async () => {
      const cle = crypto.randomUUID();
      const avant = await surLeDisque();
      const recus = await Promise.all([envoyer(cle), envoyer(cle), envoyer(cle)]);
      recus.push(await envoyer(cle));
      expect(recus.map(({ statut }) => statut)).toEqual([201, 201, 201, 201]);
      const [premier] = recus;
      for (const { corps } of recus) expect(corps).toEqual(premier?.corps);
      expect(await surLeDisque()).toHaveLength(avant.length + 1);
      expect((await http(serveur, acteurs.A, 'GET', premier?.corps.url ?? '')).texte).toBe(CSV);
      expect((await sansRienGarder(() => envoyer(cle))).statut).toBe(201);
    });

    it('la clé oubliée, le fichier qui reste est le même', async () => {
      const cle = crypto.randomUUID();
      const premier = await envoyer(cle);
      await base().deleteFrom('idempotence').where('cle', '=', cle).execute();
      const encore = await sansRienGarder(() => envoyer(cle));
      expect([encore.statut, encore.corps]).toEqual([201, premier.corps]);
    });

    it('le dernier qui a sa place, envoyé encore, est rendu', async () => {
      const creerParId = Number(acteurs.A.id);
      const { siens } = await base()
        .selectFrom('fichier')
        .where('creerParId', '=', creerParId)
        .where('usage', '=', UsageFichier.IMPORT)
        .select((ou) => ou.fn.countAll<number>().as('siens'))
        .executeTakeFirstOrThrow();
      const remplissage = Array.from({ length: FICHIERS_MAX - 1 - Number(siens) }, () => ({
        ...{ id: crypto.randomUUID(), usage: UsageFichier.IMPORT, nom: 'plein.csv', type: 'text/csv', octets: 1 },
        ...{ creerParId, creerA: new Date() },
      }));
      await base().insertInto('fichier').values(remplissage).execute();
      const cle = crypto.randomUUID();
      const premier = await envoyer(cle);
      expect(premier.statut).toBe(201);
      expect((await envoyer(cle)).corps).toEqual(premier.corps);
      refuse(await sansRienGarder(() => envoyer(crypto.randomUUID())), 409, 'CONFLICT');
      await base().deleteFrom('fichier').where('nom', '=', 'plein.csv').execute();
    });

    it('un autre envoi est refusé, et la clé d’un autre compte ne dit rien', async () => {
      const cle = crypto.randomUUID();
      const { corps } = await envoyer(cle);
      refuse(await sansRienGarder(() => envoyer(cle, `${CSV}B-2;Autre\n`)), 400, 'BAD_USER_INPUT', 'cleIdempotence');
      refuse(await sansRienGarder(() => envoyer('trop-c')), 400, 'BAD_USER_INPUT', 'cleIdempotence');
      expect((await envoyer(crypto.randomUUID())).corps.id).not.toBe(corps.id);
    });
  });

  it('garde le nom de l’envoyeur dans la forme de tout texte', async () => {
    const { corps } = await deposer(serveur, acteurs.A, CSV, { fichier: ' e\u0301te\u0301\u200b\u202e.csv ' });
    const { nom } = await sql(serveur.application.services.orm.em.fork())
      .selectFrom('fichier')
      .where('id', '=', corps.id)
      .select('nom')
      .executeTakeFirstOrThrow();
    expect(nom).toBe('été.csv');
    const trop = `e${'\u0301'.repeat(40)}.csv`;
    refuse(
      await sansRienGarder(() => deposer(serveur, acteurs.A, CSV, { fichier: trop })),
      400,
      'BAD_USER_INPUT',
      'fichier',
    );
    const long = await deposer(serveur, acteurs.A, CSV, { fichier: `${'😀'.repeat(300)}.csv` });
    expect(long.statut).toBe(201);
  });

  it('refuse un usage absent ou inconnu, en le nommant', async () => {
    for (const usage of ['', 'ICONE', 'IMPORT', '__proto__', 'constructor'])
      refuse(await sansRienGarder(() => deposer(serveur, acteurs.A, CSV, { usage })), 400, 'BAD_USER_INPUT', 'usage');
  });

  it('refuse une requête sans fichier', async () => {
    const sansFichier = [{ nom: 'usage', contenu: 'import' }];
    const envoyer = () => http(serveur, acteurs.A, 'POST', '/fichiers', sansFichier);
    refuse(await sansRienGarder(envoyer), 400, 'BAD_USER_INPUT', 'fichier');
    refuse(await sansRienGarder(() => http(serveur, acteurs.A, 'POST', '/fichiers')), 400, 'BAD_USER_INPUT', 'fichier');
  });

  it('refuse deux fichiers dans une requête', async () => {
    const parties = [
      { nom: 'usage', contenu: 'import' },
      { nom: 'fichier', contenu: CSV, fichier: 'a.csv' },
      { nom: 'fichier', contenu: CSV, fichier: 'b.csv' },
    ];
    const envoyer = () => http(serveur, acteurs.A, 'POST', '/fichiers', parties);
    refuse(await sansRienGarder(envoyer), 400, 'BAD_USER_INPUT', 'fichier');
  });

  it('refuse un envoi coupé en route ou qui n’est pas un formulaire', async () => {
    const enTete = `--${SEPARATION}\r\nContent-Disposition: form-data; name="usage"\r\n\r\nimport\r\n--${SEPARATION}`;
    const coupe = `${enTete}\r\nContent-Disposition: form-data; name="fichier"; filename="a.csv"\r\n\r\nabc`;
    for (const corps of [coupe, 'rien'])
      refuse(
        await sansRienGarder(() => http(serveur, acteurs.A, 'POST', '/fichiers', corps)),
        400,
        'BAD_USER_INPUT',
        'fichier',
      );
  });

  it('un gros envoi refusé ne retient ni sa connexion ni l’arrêt du serveur', async () => {
    const {
      serveur: autre,
      acteurs: { S1 },
    } = await unEssai();
    const adresse = await autre.application.serveur.listen({ port: 0, host: '127.0.0.1' });
    const formulaire = new FormData();
    formulaire.set('usage', 'import');
    formulaire.set('fichier', new Blob([Buffer.alloc(5 * 1024 * 1024, 'a')]), 'a.csv');
    const headers = { authorization: `Bearer ${S1.jeton}` };
    const reponse = await fetch(`${adresse}/fichiers`, { method: 'POST', body: formulaire, headers });
    expect(reponse.status).toBe(403);
    await reponse.text();
    await autre.arreter();
  });

  it('refuse un fichier de plus de 25 Mio, sans en rien garder, et en prend un de 25', async () => {
    const plein = Buffer.alloc(FICHIER_MAX_OCTETS, 'a');
    refuse(
      await sansRienGarder(() => deposer(serveur, acteurs.A, Buffer.concat([plein, Buffer.from('a')]))),
      413,
      'BAD_USER_INPUT',
      'fichier',
    );
    expect((await deposer(serveur, acteurs.A, plein)).corps.octets).toBe(FICHIER_MAX_OCTETS);
  });
});

describe('GET /fichiers/:id', () => {
  it('refuse un visiteur, et ne donne le fichier qu’à qui l’a déposé', async () => {
    const { corps } = await deposer(serveur, acteurs.A, CSV);
    for (const url of [corps.url, `${corps.url}/rejets.csv`]) {
      refuse(await http(serveur, null, 'GET', url), 401, 'UNAUTHENTICATED');
      for (const nom of ['S1', 'T1', 'C1', 'P'] as const) {
        const autre = await http(serveur, acteurs[nom], 'GET', url);
        refuse(autre, 404, 'NOT_FOUND');
        const jamais = await http(serveur, acteurs[nom], 'GET', url.replace(corps.id, crypto.randomUUID()));
        expect(autre.corps).toEqual(jamais.corps);
      }
      expect((await http(serveur, acteurs.A, 'GET', url)).statut).toBe(200);
    }
  });

  it('ne sort pas de son dossier', async () => {
    await writeFile(join(serveur.dossier, 'secret.txt'), 'secret');
    for (const id of ['..%2F..%2Fsecret.txt', '%2e%2e', "x' OR '1'='1", 'secrets.json', '%00']) {
      const reponse = await http(serveur, acteurs.A, 'GET', `/fichiers/${encodeURI(id).replaceAll('%25', '%')}`);
      expect(reponse.statut).toBe(404);
      expect(reponse.texte).not.toContain('secret.txt');
    }
  });

  it('ce qui est servi ne peut rien exécuter', async () => {
    const { corps } = await deposer(serveur, acteurs.A, '<script>alert(1)</script>');
    const { enTetes } = await http(serveur, acteurs.A, 'GET', corps.url);
    expect(enTetes).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
  });
});

describe('un seau qui accepte tout et ne répond jamais', () => {
  it('le dit avant le délai, et ne laisse ni ligne ni octets', async () => {
    const demandes: string[] = [];
    const muet = createServer(({ method, url }) => void demandes.push(`${method} ${url}`));
    await new Promise<void>((pret) => muet.listen(0, '127.0.0.1', pret));
    const { port } = muet.address() as AddressInfo;
    const application = await serveur.processus({
      S3_URL: `http://127.0.0.1:${port}`,
      S3_BUCKET: 'driven',
      S3_ACCESS_KEY_ID: 'essai',
      S3_SECRET_ACCESS_KEY: 'essai',
    });
    const debut = performance.now();
    const reponse = await sansRienEcrire(serveur, () => deposer({ application }, acteurs.A, CSV));
    refuse(reponse, 503, 'UNAVAILABLE');
    expect(performance.now() - debut).toBeLessThan(15_000);
    // What it may have kept all the same is taken back.
    const [ecrit] = demandes;
    await expect.poll(() => demandes).toContain(ecrit?.replace('PUT', 'DELETE'));
    muet.closeAllConnections();
    await new Promise((fini) => muet.close(fini));
    await application.arreter();
  });
});

describe('le délai de l’appelant', () => {
  it('vaut aussi pour les fichiers : ce qui n’en finit pas est abandonné, sans rien écrire', async () => {
    const { fichiers } = serveur.application.services;
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { promise: jamais, reject: finir } = Promise.withResolvers<void>();
    const { promise: commence, resolve: commencer } = Promise.withResolvers<void>();
    const ecrire = vi.spyOn(fichiers, 'ecrire').mockImplementation(() => {
      commencer();
      return jamais;
    });
    const envoi = sansRienEcrire(serveur, () => deposer(serveur, acteurs.A, CSV));
    await commence;
    await vi.advanceTimersByTimeAsync(12_000);
    refuse(await envoi, 503, 'UNAVAILABLE');
    finir(new Error('le seau a fini par dire non'));
    vi.useRealTimers();
    ecrire.mockRestore();
    expect((await deposer(serveur, acteurs.A, CSV)).statut).toBe(201);
  });
});
