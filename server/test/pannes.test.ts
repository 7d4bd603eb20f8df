import { describe, expect, it, vi } from 'vitest';
import { sql } from '../src/socle/base/base-de-donnees.ts';
import { MOT_DE_PASSE } from './acteurs.ts';
import type { ErreurLue } from './erreur-lue.ts';
import { essai } from './essai.ts';
import { compteDe, connexionDe, emDe, enObservant } from './etat.ts';
import { codes } from './reponses.ts';
import type { Reponse } from './serveur.ts';

const { serveur, acteurs } = essai();

const PERDUE = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:3306'), { errno: -111, code: 'ECONNREFUSED' });
/** A stack line, SQL, a driver's code, a path, a class of ours. */
const INTERNE =
  /\bat .+:\d+:\d+|\.(js|ts)\b|\b(select|insert|update|delete)\b .+ (from|into|set)\b|\bER_|SQLITE|UNIQUE|constraint|node_modules|ECONN|3306|Exception|MikroORM|kysely|bogue/i;

function rienDInterne({ texte, errors }: Pick<Reponse<unknown>, 'texte' | 'errors'>): void {
  expect(texte).not.toMatch(INTERNE);
  for (const { message, extensions } of errors as ErreurLue[]) {
    expect(message).toBe(extensions.message.fr);
    expect(extensions.message.en).not.toBe('');
    expect(Object.keys(extensions)).not.toContain('stacktrace');
    expect(Object.keys(extensions)).not.toContain('http');
  }
}

const modifier = (version: number, valeurs: object) =>
  acteurs.C1.executer(
    'mutation ($input: ModifierProfilInput!) { modifierProfil(input: $input) { utilisateur { version } } }',
    {
      input: { version, ...valeurs },
    },
  );

describe('une faute de notre part', () => {
  it('dans une requête : erreur interne avec une référence, la cause au journal seulement', async () => {
    const { services } = serveur.application;
    const journal = vi.spyOn(services.log, 'error');
    const panne = vi.spyOn(services.droits, 'toutes').mockRejectedValue(new TypeError('bogue'));
    const reponse = await acteurs.A.executer('{ moi { fonctions } }');
    panne.mockRestore();
    expect(codes(reponse)).toEqual(['INTERNAL_SERVER_ERROR']);
    rienDInterne(reponse);
    const reference = /[0-9a-f-]{36}/.exec(reponse.errors[0]?.extensions.details?.fr ?? '')?.[0];
    expect(journal.mock.calls.map(([ligne]) => ligne)).toMatchObject([
      { reference, err: { message: 'bogue' }, requeteId: expect.stringMatching(/./) },
    ]);
    journal.mockRestore();
  });

  it('dans une mutation : rien n’est changé, et la trace dit l’échec', async () => {
    const avant = await compteDe(serveur, acteurs.C1.id);
    const { orm } = serveur.application.services;
    const assigner = vi.spyOn(Object.getPrototypeOf(orm.em), 'assign').mockImplementation(() => {
      throw new TypeError('bogue');
    });
    const { resultat, traces } = await enObservant(serveur, () => modifier(avant.version, { nom: 'Autre' }));
    assigner.mockRestore();
    expect(codes(resultat)).toEqual(['INTERNAL_SERVER_ERROR']);
    rienDInterne(resultat);
    expect(await compteDe(serveur, acteurs.C1.id)).toEqual(avant);
    expect(traces).toMatchObject([{ action: 'modifierProfil', resultat: 'ECHEC', code: 'INTERNAL_SERVER_ERROR' }]);
  });
});

describe('une valeur déjà prise', () => {
  it('dite par la base seule : CONFLICT sur le champ, sans un mot d’elle', async () => {
    const { version } = await compteDe(serveur, acteurs.C1.id);
    const { orm } = serveur.application.services;
    const lire = orm.em.findOne;
    const aveugle = vi.spyOn(Object.getPrototypeOf(orm.em), 'findOne');
    aveugle.mockImplementation(function (this: typeof orm.em, ...args: unknown[]) {
      return typeof args[1] === 'number' ? Reflect.apply(lire, this, args) : Promise.resolve(null);
    });
    const reponse = await modifier(version, { email: 'a@exemple.fr', motDePasseActuel: MOT_DE_PASSE });
    aveugle.mockRestore();
    expect(codes(reponse)).toEqual(['CONFLICT']);
    expect(reponse.errors[0]?.extensions.champs?.map(({ chemin }) => chemin)).toEqual(['email']);
    rienDInterne(reponse);
  });
});

describe('la base ne répond plus', () => {
  it('pendant une requête : UNAVAILABLE et 503', async () => {
    const panne = vi.spyOn(serveur.application.services.droits, 'toutes').mockRejectedValue(PERDUE);
    const reponse = await acteurs.A.executer('{ moi { fonctions } }');
    panne.mockRestore();
    expect(reponse.statut).toBe(503);
    expect(codes(reponse)).toEqual(['UNAVAILABLE']);
    rienDInterne(reponse);
  });

  it('à la connexion : refusée sans jeton, sans un mot de la cause', async () => {
    await sql(emDe(serveur)).schema.alterTable('mot_de_passe').renameTo('ailleurs').execute();
    const reponse = await serveur.executer(
      'mutation { connexion(input: { identifiant: "s1", motDePasse: "x" }) { jetonAcces } }',
    );
    await sql(emDe(serveur)).schema.alterTable('ailleurs').renameTo('mot_de_passe').execute();
    expect(codes(reponse)).toEqual(['INTERNAL_SERVER_ERROR']);
    rienDInterne(reponse);
  });

  it('aucune connexion : chaque requête est refusée avec 503, aucune ne rend de données', async () => {
    const panne = vi.spyOn(connexionDe(serveur.application), 'getClient');
    panne.mockImplementation(() => {
      throw PERDUE;
    });
    for (const [document, jeton] of [
      ['{ moi { compte { id } } }', acteurs.A.jeton],
      ['mutation { deconnexion { message { fr } } }', acteurs.A.jeton],
      ['mutation { connexion(input: { identifiant: "s1", motDePasse: "x" }) { jetonAcces } }', undefined],
      ['{ moi { compte { id } } }', undefined],
    ] as const) {
      const reponse = await serveur.executer(document, {}, { jeton });
      expect([document, reponse.statut, codes(reponse)]).toEqual([document, 503, ['UNAVAILABLE']]);
      expect(reponse.data ?? null).toBeNull();
      rienDInterne(reponse);
    }
    const [pret, vivant] = [
      await serveur.application.serveur.inject('/health/ready'),
      await serveur.application.serveur.inject('/health/live'),
    ];
    panne.mockRestore();
    expect([pret.statusCode, vivant.statusCode]).toEqual([503, 200]);
    expect((await acteurs.A.executer('{ moi { compte { id } } }')).errors).toEqual([]);
  });
});
