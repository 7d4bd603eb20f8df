import 'reflect-metadata';
import { isAbstractType, isInputObjectType, isNonNullType, isObjectType } from 'graphql';
import { buildSchemaSync, Mutation, Query, Resolver } from 'type-graphql';
import { describe, expect, it, vi } from 'vitest';
import { essai } from '../../../test/essai.ts';
import { emDe, enObservant } from '../../../test/etat.ts';
import { codes } from '../../../test/reponses.ts';
import { construireSchema } from '../../app/schema.ts';
import { sql } from '../base/base-de-donnees.ts';
import { versDate } from '../commun/horloge.ts';
import { proteger } from './bouclier.ts';
import { Publique } from './droits.ts';

const { serveur, acteurs } = essai();

describe('une fonction sans droit déclaré', () => {
  it.each(['Query', 'Mutation'])('de %s arrête le démarrage, et le message la nomme', (racine) => {
    const Declarer = racine === 'Query' ? Query : Mutation;
    @Resolver()
    class Oubli {
      @Publique()
      @Query(() => Boolean)
      avec(): boolean {
        return true;
      }

      @Declarer(() => Boolean)
      sans(): boolean {
        return true;
      }
    }
    const schema = buildSchemaSync({ resolvers: [Oubli] });
    expect(() => proteger(schema)).toThrow(`Fonctions sans droit déclaré : ${racine}.sans`);
  });

  it('le schéma de l’application, lui, passe', () => {
    expect(() => proteger(construireSchema())).not.toThrow();
  });
});

describe('le schéma', () => {
  const types = Object.values(construireSchema().getTypeMap()).filter(({ name }) => !name.startsWith('__'));

  it('n’a ni interface ni union : une règle posée sur elles ne ferait rien', () => {
    expect(types.filter(isAbstractType).map(({ name }) => name)).toEqual([]);
  });

  it('n’a aucune valeur par défaut dans un champ d’entrée obligatoire : graphql-jit ne les connaît pas', () => {
    const avec = types
      .filter(isInputObjectType)
      .flatMap((type) => Object.values(type.getFields()).map((champ) => ({ type, champ })))
      .filter(({ champ }) => isNonNullType(champ.type) && champ.defaultValue !== undefined);
    expect(avec.map(({ type, champ }) => `${type.name}.${champ.name}`)).toEqual([]);
  });

  it('n’a aucun champ qui ressemble à un secret, hors les jetons qu’une session rend, et celui d’un webhook le jour où il est fait', () => {
    const champs = types
      .filter(isObjectType)
      .filter(({ name }) => !['Query', 'Mutation'].includes(name))
      .flatMap((type) => Object.keys(type.getFields()).map((champ) => `${type.name}.${champ}`));
    expect(
      champs.filter((champ) => /hash|empreinte|secret|token|jeton|password|refresh/i.test(champ.split('.')[1] ?? '')),
    ).toEqual([
      // Of what was signed: whoever reads that can make it.
      'SignatureClient.empreinte',
      ...['SessionPayload.jetonAcces', 'SessionPayload.jetonRafraichissement', 'WebhookPayload.secret'],
    ]);
  });

  it('ne laisse d’un compte, sans droit, que son nom', () => {
    const compte = construireSchema().getType('Utilisateur');
    const libres = isObjectType(compte)
      ? Object.values(compte.getFields()).filter(({ extensions }) => !extensions.protege)
      : [];
    expect(libres.map(({ name }) => name).sort()).toEqual(['creerA', 'id', 'modifierA', 'nom', 'prenom', 'version']);
  });
});

describe('un refus', () => {
  const CREER = `mutation { creerDegreUrgence(input: {
    libelle: { fr: "Pirate", en: "Pirate" }, niveau: 1, delaiHeures: 1, couleur: "#000000"
  }) { message { fr } } }`;
  const lesDegres = () => sql(emDe(serveur)).selectFrom('degre_urgence').selectAll().orderBy('id').execute();

  it('est donné avant que la mutation n’écrive', async () => {
    const avant = await lesDegres();
    const refus = await acteurs.C1.executer(CREER);
    expect(codes(refus)).toEqual(['FORBIDDEN']);
    expect(await lesDegres()).toEqual(avant);
  });

  it('est tracé avec qui, quoi, quand et d’où ; une requête sans compte aussi', async () => {
    const { traces } = await enObservant(serveur, async () => {
      await acteurs.C1.executer(
        CREER,
        {},
        { ip: '192.0.2.7', enTetes: { 'user-agent': 'curieux', 'x-request-id': 'requete-de-test-1' } },
      );
      await serveur.executer('{ moi { fonctions } }', {}, { ip: '192.0.2.8' });
    });
    expect(traces).toMatchObject([
      {
        action: 'creerDegreUrgence',
        application: 'interventions',
        origine: 'SYSTEME',
        resultat: 'REFUS',
        code: 'FORBIDDEN',
        utilisateurId: Number(acteurs.C1.id),
        ip: '192.0.2.7',
        agent: 'curieux',
        requeteId: 'requete-de-test-1',
        changements: null,
      },
      { action: 'moi', resultat: 'REFUS', code: 'UNAUTHENTICATED TOKEN_MISSING', utilisateurId: null, ip: '192.0.2.8' },
    ]);
    for (const { creerA } of traces) expect(Math.abs(versDate(creerA).getTime() - Date.now())).toBeLessThan(60_000);
  });

  it('vaut pour chaque alias séparément, sans mémoire d’un champ à l’autre', async () => {
    const { data, errors } = await acteurs.S1.executer<Record<string, { items: unknown[] } | null>>(`{
      a: consulterStatutIntervention { items { id } }
      b: consulterDegreUrgence { items { id } }
    }`);
    expect(errors).toEqual([]);
    expect([data.a?.items.length, data.b?.items.length].every((nombre) => (nombre ?? 0) > 0)).toBe(true);
    const mixte = await acteurs.P.executer('{ moi { permissions } a: consulterStatutIntervention { items { id } } }');
    expect(codes(mixte)).toEqual(['FORBIDDEN']);
  });
});

describe('quand les droits ne peuvent être lus', () => {
  it.each([
    ['la lecture échoue par notre faute', new Error('bogue'), 'INTERNAL_SERVER_ERROR'],
    [
      'la base ne répond plus',
      Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:3306'), { errno: -111, code: 'ECONNREFUSED' }),
      'UNAVAILABLE',
    ],
  ])('%s : refusé, jamais de données', async (_cas, panne, code) => {
    const lecture = vi.spyOn(serveur.application.services.droits, 'fonction').mockRejectedValue(panne);
    const reponse = await acteurs.A.executer('{ consulterDegreUrgence { items { id libelle { fr } } } }');
    lecture.mockRestore();
    expect(codes(reponse)).toEqual([code]);
    expect(reponse.data).toBeNull();
    expect(reponse.texte).not.toMatch(/bogue|ECONN|3306/);
    expect(reponse.statut).toBe(code === 'UNAVAILABLE' ? 503 : 200);
  });

  it('la session elle-même illisible : 503, jamais de données', async () => {
    const panne = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:3306'), {
      errno: -111,
      code: 'ECONNREFUSED',
    });
    const lecture = vi.spyOn(serveur.application.services.droits, 'de').mockRejectedValue(panne);
    const reponse = await acteurs.A.executer('{ consulterDegreUrgence { items { id } } }');
    lecture.mockRestore();
    expect(reponse.statut).toBe(503);
    expect(codes(reponse)).toEqual(['UNAVAILABLE']);
    expect(reponse.data).toBeUndefined();
    expect(reponse.texte).not.toMatch(/ECONN|3306|Context creation/);
  });
});
