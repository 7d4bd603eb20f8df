import { describe, expect, it } from 'vitest';
import { MOT_DE_PASSE } from '../../../test/acteurs.ts';
import { appelDe, champsDe } from '../../../test/entrees.ts';
import { essai } from '../../../test/essai.ts';
import { compteDe, emDe, enObservant } from '../../../test/etat.ts';
import { codes } from '../../../test/reponses.ts';
import { connecter, ouvrirSession, rafraichir } from '../../../test/sessions.ts';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { versDate } from '../../socle/commun/horloge.ts';
import { OrigineTrace } from '../../socle/journal/trace.entity.ts';
import { fonctionsDe } from '../semis/semis.fonctions.ts';

const { serveur, acteurs } = essai();

const MODIFIER = 'mutation ($input: ModifierProfilInput!) { modifierProfil(input: $input) { message { fr } } }';
const CREER_DEGRE =
  'mutation ($input: CreerDegreUrgenceInput!) { creerDegreUrgence(input: $input) { message { fr } } }';
const degre = (fr: string) => ({ libelle: { fr, en: fr }, niveau: 2, delaiHeures: 5, couleur: '#123456' });
const octets = (texte: string | null) => Buffer.byteLength(texte ?? '');

/** The insert of the trace fails, once the change is made. */
async function sansTrace<T>(travail: () => Promise<T>): Promise<T> {
  await sql(emDe(serveur)).schema.alterTable('trace').renameTo('trace_ailleurs').execute();
  try {
    return await travail();
  } finally {
    await sql(emDe(serveur)).schema.alterTable('trace_ailleurs').renameTo('trace').execute();
  }
}

describe('une mutation et sa trace', () => {
  it('vont ensemble : une mutation, une trace, avec la ligne changée', async () => {
    const { resultat, traces } = await enObservant(serveur, () =>
      acteurs.A.executer(CREER_DEGRE, { input: degre('Essai') }),
    );
    expect(resultat.errors).toEqual([]);
    expect(traces).toMatchObject([
      {
        action: 'creerDegreUrgence',
        application: 'interventions',
        origine: 'SYSTEME',
        resultat: 'SUCCES',
        utilisateurId: Number(acteurs.A.id),
        code: null,
      },
    ]);
    expect(JSON.parse(traces[0]?.changements ?? '')).toMatchObject([
      { objet: 'degre_urgence', apres: { niveau: 2, couleur: '#123456' } },
    ]);
  });

  it('deux mutations d’une requête, deux traces sous le même identifiant de requête', async () => {
    const document =
      'mutation ($un: CreerDegreUrgenceInput!, $deux: CreerDegreUrgenceInput!) { un: creerDegreUrgence(input: $un) { message { fr } } deux: creerDegreUrgence(input: $deux) { message { fr } } }';
    const variables = { un: degre('Un'), deux: { ...degre('Deux'), niveau: 0 } };
    const { traces } = await enObservant(serveur, () => acteurs.A.executer(document, variables));
    expect(traces.map(({ resultat, code }) => [resultat, code])).toEqual([
      ['SUCCES', null],
      ['ECHEC', 'BAD_USER_INPUT'],
    ]);
    expect(new Set(traces.map(({ requeteId }) => requeteId)).size).toBe(1);
  });

  it('sans trace possible, le changement n’a pas lieu', async () => {
    const avant = await compteDe(serveur, acteurs.C1.id);
    const reponse = await sansTrace(() =>
      acteurs.C1.executer(MODIFIER, { input: { version: avant.version, nom: 'Sans trace' } }),
    );
    expect(codes(reponse)).toEqual(['INTERNAL_SERVER_ERROR']);
    expect(await compteDe(serveur, acteurs.C1.id)).toEqual(avant);
  });

  it('sans trace possible, personne n’entre et aucune session n’est ouverte', async () => {
    const compter = async () => (await sql(emDe(serveur)).selectFrom('session').select('id').execute()).length;
    const avant = await compter();
    const reponse = await sansTrace(() => connecter(serveur, 's1'));
    expect(codes(reponse)).toEqual(['INTERNAL_SERVER_ERROR']);
    expect(reponse.data).toBeNull();
    expect(await compter()).toBe(avant);
  });

  it('sans trace possible, un refus reste un refus', async () => {
    const reponse = await sansTrace(() => acteurs.C1.executer(CREER_DEGRE, { input: degre('Pirate') }));
    expect(reponse.data).toBeNull();
    expect(reponse.errors).toHaveLength(1);
  });

  it('une mutation refusée à la saisie laisse sa trace et rien d’autre', async () => {
    const avant = await compteDe(serveur, acteurs.C2.id);
    const { traces } = await enObservant(serveur, () =>
      acteurs.C2.executer(MODIFIER, { input: { version: avant.version, email: 'faux' } }),
    );
    expect(traces).toMatchObject([
      {
        action: 'modifierProfil',
        resultat: 'ECHEC',
        code: 'BAD_USER_INPUT',
        changements: null,
        utilisateurId: Number(acteurs.C2.id),
      },
    ]);
    expect(await compteDe(serveur, acteurs.C2.id)).toEqual(avant);
  });

  it('une lecture n’en laisse pas', async () => {
    const { traces } = await enObservant(serveur, () =>
      acteurs.A.executer('{ moi { fonctions } consulterDegreUrgence { items { id } } }'),
    );
    expect(traces).toEqual([]);
  });

  it('une lecture refusée parce que rien n’est là pour l’appelant en laisse une, quelle que soit la fonction', async () => {
    const { schema } = serveur.application;
    const lues: string[] = [];
    for (const { nom } of fonctionsDe(schema).filter(({ racine }) => racine === 'Query')) {
      const appeler = () => acteurs.A.executer(appelDe(schema, 'Query', nom));
      const { resultat, traces } = await enObservant(serveur, appeler);
      if (!codes(resultat).includes('NOT_FOUND')) continue;
      lues.push(nom);
      expect(traces).toMatchObject([
        { action: nom, resultat: 'REFUS', code: 'NOT_FOUND', utilisateurId: Number(acteurs.A.id), changements: null },
      ]);
    }
    expect(lues).toEqual(expect.arrayContaining(['voirSouscription', 'voirStatutIntervention', 'voirTrace']));
  });

  it('un fichier qui n’est pas là pour l’appelant aussi, et un visiteur', async () => {
    const lire = (authorization: string) =>
      serveur.application.serveur.inject({ url: '/fichiers/inconnu', headers: { authorization } });
    const { traces } = await enObservant(serveur, async () => {
      await lire(`Bearer ${acteurs.C1.jeton}`);
      await lire('');
    });
    expect(traces).toMatchObject([
      { action: 'GET /fichiers/:id', resultat: 'REFUS', code: 'NOT_FOUND', utilisateurId: Number(acteurs.C1.id) },
      { action: 'GET /fichiers/:id', resultat: 'REFUS', code: 'UNAUTHENTICATED TOKEN_MISSING', utilisateurId: null },
    ]);
  });
});

describe('ce que la trace garde', () => {
  it('nomme l’appelant d’après son jeton, quoi qu’il dise', async () => {
    const { traces } = await enObservant(serveur, () =>
      acteurs.C1.executer(MODIFIER, { input: { version: 0, utilisateurId: acteurs.A.id, nom: 'x' } }),
    );
    expect(traces).toMatchObject([{ utilisateurId: Number(acteurs.C1.id), resultat: 'REFUS', code: 'FORBIDDEN' }]);
  });

  it('n’a aucun secret : ni mot de passe, ni empreinte, ni jeton', async () => {
    const session = await ouvrirSession(serveur, 't1');
    const apres = await rafraichir(serveur, session.jetonRafraichissement);
    await connecter(serveur, 't1', 'un-mauvais-secret');
    await serveur.executer(
      'mutation ($input: ChangerMotDePasseInput!) { changerMotDePasse(input: $input) { message { fr } } }',
      { input: { motDePasseActuel: MOT_DE_PASSE, nouveauMotDePasse: 'un-nouveau-secret' } },
      { jeton: session.jetonAcces },
    );
    const traces = await sql(emDe(serveur)).selectFrom('trace').selectAll().execute();
    const texte = JSON.stringify(traces);
    const secrets = [
      MOT_DE_PASSE,
      'un-mauvais-secret',
      'un-nouveau-secret',
      '$argon2',
      session.jetonAcces.split('.')[2],
      session.jetonRafraichissement.split('.')[2],
      apres.data.rafraichirSession.jetonAcces.split('.')[2],
    ];
    expect(traces.map(({ action }) => action)).toContain('changerMotDePasse');
    for (const secret of secrets) expect(texte).not.toContain(secret);
  });

  it('aucun secret n’y arrive, par aucun champ d’aucune fonction', async () => {
    const { schema } = serveur.application;
    const DE_SECRET = /motDePasse|jeton|secret|token|\bcle(Api)?\b|lien$/i;
    let envoyes = 0;
    const { traces } = await enObservant(serveur, async () => {
      for (const { nom, racine } of fonctionsDe(schema)) {
        if (!champsDe(schema, racine, nom).some((champ) => DE_SECRET.test(champ))) continue;
        envoyes++;
        const choix = (champ: string) => (DE_SECRET.test(champ) ? '"SECRET-qui-ne-doit-pas-sortir"' : undefined);
        await acteurs.A.executer(appelDe(schema, racine, nom, choix));
        await serveur.executer(appelDe(schema, racine, nom, choix), {}, { ip: '127.0.0.2' });
      }
    });
    expect(envoyes).toBeGreaterThanOrEqual(4);
    expect(traces.length).toBeGreaterThan(envoyes);
    expect(JSON.stringify(traces)).not.toContain('SECRET-qui');
  });

  it('toute colonne qui garde un secret est masquée', () => {
    const { orm } = serveur.application.services;
    const secretes = [...orm.getMetadata().getAll().values()].flatMap(({ tableName, props }) =>
      props
        .filter(({ name }) => /motDePasse|empreinte|^jeton$|secret|^reinitialisation$/i.test(name))
        .map(({ name, hidden }) => [`${tableName}.${name}`, hidden === true]),
    );
    expect(secretes.length).toBeGreaterThanOrEqual(2);
    // Of what is kept, not of a secret: whoever reads it can make it.
    const publiques = ['signature_client.empreinte', 'fichier.empreinte'];
    const aVoir = secretes.filter(([, masquee]) => !masquee).map(([colonne]) => colonne);
    expect(aVoir.toSorted()).toEqual(publiques.toSorted());
  });

  it('a le SQL de ce qui est écrit, par l’unité de travail et par les requêtes, sans une valeur', async () => {
    const { version } = await compteDe(serveur, acteurs.T2.id);
    const { traces } = await enObservant(serveur, () =>
      acteurs.T2.executer(MODIFIER, {
        input: { version, nom: 'Valeur-qui-ne-sort-pas', telephone: '+33 6 12 34 56 78' },
      }),
    );
    const [{ codeSql } = { codeSql: null }] = traces;
    expect(codeSql).toMatch(/^update .utilisateur. set .*.nom. = \?.* where .id. = \?/m);
    expect(codeSql).not.toMatch(/Valeur|12 34|select|trace/);
    const creation = await enObservant(serveur, () => acteurs.A.executer(CREER_DEGRE, { input: degre('SQL') }));
    // The first is the unit of work's, the second Kysely's.
    expect(creation.traces[0]?.codeSql).toMatch(/insert into .degre_urgence. /);
    expect(creation.traces[0]?.codeSql).toMatch(/update .version_referentiel. set/);
    const toutes = await sql(emDe(serveur)).selectFrom('trace').select('codeSql').execute();
    for (const { codeSql: une } of toutes) expect(une ?? '').not.toMatch(/'/);
  });

  it('une mutation refusée, qui n’écrit rien, n’a pas de SQL', async () => {
    const { traces } = await enObservant(serveur, () =>
      acteurs.C1.executer(MODIFIER, { input: { version: 0, email: 'x' } }),
    );
    expect(traces).toMatchObject([{ codeSql: null, endPoint: 'POST /graphql' }]);
  });

  it('reste sous 4 ko quelle que soit la taille de ce qui change ou de ce qui est refusé', async () => {
    const long = '漢'.repeat(100);
    const { traces } = await enObservant(serveur, async () => {
      const { version } = await compteDe(serveur, acteurs.S2.id);
      await acteurs.S2.executer(
        MODIFIER,
        { input: { version, nom: long, prenom: long } },
        { enTetes: { 'user-agent': 'x'.repeat(5000) } },
      );
      await acteurs.S2.executer(MODIFIER, { input: { version, nom: 'x'.repeat(90_000) } });
      await connecter(serveur, 'x'.repeat(90_000));
    });
    expect(traces).toHaveLength(3);
    for (const trace of traces) expect(octets(JSON.stringify(trace))).toBeLessThan(4096);
  });

  it('date de l’horloge du produit, en UTC', async () => {
    serveur.horloge.avancer(3600_000);
    const attendu = serveur.horloge.maintenant().getTime();
    const { traces } = await enObservant(serveur, () => connecter(serveur, 'a'));
    serveur.horloge.avancer(-3600_000);
    expect(traces).toHaveLength(1);
    for (const { creerA } of traces) expect(Math.abs(versDate(creerA).getTime() - attendu)).toBeLessThan(10_000);
  });
});

describe('une trace du système', () => {
  it('reste à l’octet près, quelle que soit la mutation que l’on appelle avec son numéro', async () => {
    const { schema } = serveur.application;
    const systeme = () =>
      sql(emDe(serveur))
        .selectFrom('trace')
        .selectAll()
        .where('origine', '=', OrigineTrace.SYSTEME)
        .orderBy('id')
        .execute();
    const avant = await systeme();
    const { id } = avant[0] as { id: number };
    const visees = fonctionsDe(schema).filter(
      ({ nom, racine }) =>
        racine === 'Mutation' && champsDe(schema, racine, nom).some((champ) => /^id$|Ids?$/.test(champ)),
    );
    expect(visees.map(({ nom }) => nom)).toEqual(expect.arrayContaining(['modifierTrace', 'supprimerTrace']));
    const sansTrace: string[] = [];
    for (const { nom, racine } of visees) {
      const choix = (champ: string) => (/^id$|Ids?$/.test(champ) ? `"${id}"` : undefined);
      const appeler = () => acteurs.A.executer(appelDe(schema, racine, nom, choix));
      const { traces } = await enObservant(serveur, async () => {
        // One before may have ended the session.
        if ((await appeler()).statut === 401) await acteurs.A.connecter().then(appeler);
      });
      if (!traces.some(({ action, utilisateurId }) => action === nom && utilisateurId !== null)) sansTrace.push(nom);
    }
    expect(sansTrace).toEqual([]);
    const apres = await systeme();
    expect(apres.slice(0, avant.length)).toEqual(avant);
  });

  it('survit au compte dont elle parle', async () => {
    const id = Number(acteurs.C2.id);
    await sql(emDe(serveur)).deleteFrom('utilisateur').where('id', '=', id).execute();
    const restent = await sql(emDe(serveur)).selectFrom('trace').where('utilisateurId', '=', id).select('id').execute();
    expect(restent).not.toEqual([]);
  });
});
