import { afterEach, describe, expect, it } from 'vitest';
import type { Acteur } from '../../../test/acteurs.ts';
import { muter } from '../../../test/appels.ts';
import { avancer, donnerPermission, retirerPermission } from '../../../test/circonstances.ts';
import { essai, processusVoisin, unEssai } from '../../../test/essai.ts';
import { emDe } from '../../../test/etat.ts';
import { type Evenement, FluxDeTest } from '../../../test/flux.ts';
import { creerIntervention, interventionsDeReference, voir } from '../../../test/interventions.ts';
import { requetesDe } from '../../../test/requetes.ts';
import { sql } from '../../socle/base/base-de-donnees.ts';

const { serveur, acteurs } = essai();
const ouverts: FluxDeTest[] = [];

afterEach(async () => {
  for (const flux of ouverts.splice(0)) flux.partir();
  await expect.poll(() => direct().nombre).toBe(0);
});

const direct = () => serveur.application.services.direct;
const verifier = () => direct().verifier(serveur.application.services);
const relever = () => direct().relever(serveur.application.services);

async function ecouter(qui: Acteur, ids?: string[], application = serveur.application): Promise<FluxDeTest> {
  const flux = await FluxDeTest.ouvrir(application, qui.jeton, { ...(ids && { variables: { ids } }) });
  ouverts.push(flux);
  expect(flux.statut).toBe(200);
  return flux;
}

interface Visite {
  id: string;
  version: number;
}

async function renommer(qui: Acteur, { id, version }: Visite, titre: string): Promise<Visite> {
  const { rendu, errors } = await muter<{ intervention: Visite }>(
    qui,
    'modifierIntervention',
    { id, version, titre },
    'intervention { id version }',
  );
  expect(errors).toEqual([]);
  return rendu.intervention;
}

async function confier(qui: Acteur, { id, version }: Visite, intervenant: Acteur, debut: string): Promise<Visite> {
  const { rendu, errors } = await muter<{ intervention: Visite }>(
    qui,
    'planifierIntervention',
    { id, version, intervenantId: intervenant.id, debut, dureeMinutes: 30 },
    'intervention { id version }',
  );
  expect(errors).toEqual([]);
  return rendu.intervention;
}

const commenter = (qui: Acteur, interventionId: string, interne: boolean) =>
  muter(qui, 'ajouterCommentaire', { interventionId, texte: 'Bonjour', interne }, 'commentaire { id }');

describe('ce qui est dit', () => {
  it('arrive aussitôt, avec l’intervention comme elle est maintenant', async () => {
    const { I11 } = await interventionsDeReference(acteurs);
    const flux = await ecouter(acteurs.C1);
    const { version } = await renommer(acteurs.S1, I11, 'Fuite réparée');
    expect(await flux.suivant()).toEqual({
      ...{ type: 'INTERVENTION_MODIFIEE', id: I11.id, reference: I11.reference, version, retiree: false },
      acteur: { id: acteurs.S1.id, nom: 'NomS1' },
      intervention: { id: I11.id, titre: 'Fuite réparée', version },
    });
    expect(flux.enTete('content-type')).toContain('text/event-stream');
    expect(flux.enTete('x-accel-buffering')).toBe('no');
  });

  it('n’est jamais ce qui arrive aux autres', async () => {
    const { I11, I22 } = await interventionsDeReference(acteurs);
    const [C2, T2, S2, A] = [
      await ecouter(acteurs.C2),
      await ecouter(acteurs.T2),
      await ecouter(acteurs.S2),
      await ecouter(acteurs.A),
    ];
    await renommer(acteurs.S1, I11, 'Chez C1');
    await renommer(acteurs.S2, I22, 'Chez C2');
    for (const flux of [C2, T2, S2]) expect((await flux.suivant())?.id).toBe(I22.id);
    expect((await A.suivant())?.id).toBe(I11.id);
    expect((await A.suivant())?.id).toBe(I22.id);
  });

  it('se borne aux interventions demandées, sans rien dire de celles d’autrui', async () => {
    const { I11, I22 } = await interventionsDeReference(acteurs);
    const autre = await creerIntervention(acteurs.S1, acteurs.C1);
    const flux = await ecouter(acteurs.C1, [autre.id, I22.id]);
    await renommer(acteurs.S1, I11, 'Sienne, non demandée');
    await renommer(acteurs.S2, I22, 'Demandée, d’autrui');
    await renommer(acteurs.S1, autre, 'Sienne et demandée');
    expect((await flux.suivant())?.id).toBe(autre.id);
  });

  it('finit avec la visite pour l’intervenant qui la perd : son identifiant, une fois', async () => {
    const { I11 } = await interventionsDeReference(acteurs);
    const [T1, T2] = [await ecouter(acteurs.T1), await ecouter(acteurs.T2)];
    const perdue = await confier(acteurs.S1, I11, acteurs.T2, '2061-03-01T09:00:00Z');
    await renommer(acteurs.S1, perdue, 'Ce que T1 ne sait pas');
    const neuve = await creerIntervention(acteurs.S1, acteurs.C1);
    await confier(acteurs.S1, neuve, acteurs.T1, '2061-03-02T09:00:00Z');
    expect(await T1.suivant()).toEqual({
      ...{ type: 'LIBEREE', id: I11.id, retiree: true },
      ...{ reference: null, version: null, acteur: null, intervention: null },
    });
    expect((await T1.suivant())?.id).toBe(neuve.id);
    expect(await T2.suivant()).toMatchObject({ type: 'REPLANIFIEE', intervention: { id: I11.id } });
  });

  it('finit de même pour le client dont elle n’est plus', async () => {
    const { I11 } = await interventionsDeReference(acteurs);
    const [C1, C2] = [await ecouter(acteurs.C1), await ecouter(acteurs.C2)];
    const { id, version } = I11;
    await muter(acteurs.A, 'modifierIntervention', { id, version, clientId: acteurs.C2.id }, 'intervention { id }');
    expect(await C1.suivant()).toMatchObject({ id, retiree: true, reference: null, intervention: null });
    expect(await C2.suivant()).toMatchObject({ id, retiree: false, intervention: { id } });
  });

  it('n’est pas une note interne pour un client, ni ce qu’il en advient', async () => {
    const { I11 } = await interventionsDeReference(acteurs);
    const [C1, T1] = [await ecouter(acteurs.C1), await ecouter(acteurs.T1)];
    const { rendu } = await muter<{ commentaire: Visite }>(
      acteurs.S1,
      'ajouterCommentaire',
      { interventionId: I11.id, texte: 'Client difficile', interne: true },
      'commentaire { id version }',
    );
    await muter(acteurs.S1, 'supprimerCommentaire', { ...rendu.commentaire }, 'commentaire { id }');
    await commenter(acteurs.S1, I11.id, false);
    expect((await C1.suivant())?.type).toBe('COMMENTAIRE');
    const types = [await T1.suivant(), await T1.suivant(), await T1.suivant()].map((un) => un?.type);
    expect(types).toEqual(['COMMENTAIRE_INTERNE', 'COMMENTAIRE_SUPPRIME', 'COMMENTAIRE']);
  });

  it('d’une intervention supprimée est son identifiant', async () => {
    const { I11 } = await interventionsDeReference(acteurs);
    const flux = await ecouter(acteurs.C1);
    await muter(acteurs.A, 'supprimerIntervention', { id: I11.id, version: I11.version }, 'id');
    expect(await flux.suivant()).toMatchObject({
      ...{ type: 'INTERVENTION_SUPPRIMEE', id: I11.id, retiree: true, intervention: null },
    });
  });

  it('n’attend pas une autre transaction : ce qui est écrit après avec un numéro plus petit est dit aussi', async () => {
    const { I11 } = await interventionsDeReference(acteurs);
    const flux = await ecouter(acteurs.C1);
    await relever();
    const dernier = await dernierNumero();
    for (const [rang, type] of [
      [2, 'DEMARREE'],
      [1, 'PLANIFIEE'],
    ] as const) {
      await annoncerSous(dernier + rang, type, I11.id);
      await relever();
      expect((await flux.suivant())?.type).toBe(type);
    }
    await renommer(acteurs.S1, I11, 'Une fois chacun');
    expect((await flux.suivant())?.type).toBe('INTERVENTION_MODIFIEE');
  });

  it('se lit avec les droits du moment : de ce qui n’est plus à lui, un client n’apprend rien', async () => {
    const { I11, I22 } = await interventionsDeReference(acteurs);
    const flux = await ecouter(acteurs.C1);
    // It was C1's when it happened; it is C2's when it is told.
    await annoncerSous((await dernierNumero()) + 1, 'REALISEE', I22.id);
    await relever();
    await renommer(acteurs.S1, I11, 'Encore à C1');
    expect((await flux.suivant())?.id).toBe(I11.id);
  });

  it('vient aussi d’un autre processus', async () => {
    const { I11 } = await interventionsDeReference(acteurs);
    const flux = await ecouter(acteurs.C1, undefined, voisin);
    await renommer(acteurs.S1, I11, 'Écrit ailleurs');
    expect((await flux.suivant())?.intervention?.titre).toBe('Écrit ailleurs');
    flux.partir();
  });
});

describe('ce qui est arrivé entre la lecture de la page et l’ouverture du flux', () => {
  const QUERY = 'subscription ($s: Int) { interventionModifiee(secondesAvant: $s) { type id } }';
  const depuis = async (qui: Acteur, s: number | null) => {
    const flux = await FluxDeTest.ouvrir(serveur.application, qui.jeton, { query: QUERY, variables: { s } });
    ouverts.push(flux);
    expect(flux.statut).toBe(200);
    return flux;
  };
  /** The first word that a stream says, of a change that comes after it as well. */
  const premierMot = async (qui: Acteur, s: number | null, visite: Visite) => {
    const flux = await depuis(qui, s);
    await renommer(acteurs.S1, visite, `Après ${s}`);
    return (await flux.suivant())?.type;
  };
  /** So that nothing of the tests before is of this minute. */
  const passer = async (ms: number) => avancer(serveur, acteurs, ms);

  it('se relit : un mot, à qui cela concerne', async () => {
    const { I11 } = await interventionsDeReference(acteurs);
    await passer(60_000);
    const une = await renommer(acteurs.S1, I11, 'Pendant la lecture');
    expect((await (await depuis(acteurs.C1, 5)).suivant())?.type).toBe('RATTRAPAGE');
    const autre = await creerIntervention(acteurs.S2, acteurs.C2);
    await passer(60_000);
    await renommer(acteurs.S2, autre, 'Chez C2');
    expect(await premierMot(acteurs.C1, 5, une)).toBe('INTERVENTION_MODIFIEE');
  });

  it('ni de plus tôt, ni sans le demander', async () => {
    const { I11 } = await interventionsDeReference(acteurs);
    await passer(60_000);
    const une = await renommer(acteurs.S1, I11, 'Lue');
    expect(await premierMot(acteurs.C1, null, une)).toBe('INTERVENTION_MODIFIEE');
    await passer(60_000);
    const { version } = await voir(acteurs.S1, I11.id);
    expect(await premierMot(acteurs.C1, 5, { id: I11.id, version })).toBe('INTERVENTION_MODIFIEE');
  });

  it('n’est pas une note interne, pour un client', async () => {
    const { I11 } = await interventionsDeReference(acteurs);
    await passer(60_000);
    await commenter(acteurs.S1, I11.id, true);
    expect((await (await depuis(acteurs.T1, 5)).suivant())?.type).toBe('RATTRAPAGE');
    const { version } = await voir(acteurs.S1, I11.id);
    expect(await premierMot(acteurs.C1, 5, { id: I11.id, version })).toBe('INTERVENTION_MODIFIEE');
  });

  it.each([-1, 601])('%i secondes : refusé', async (s) => {
    const flux = await FluxDeTest.ouvrir(serveur.application, acteurs.C1.jeton, { query: QUERY, variables: { s } });
    expect(flux.statut).toBe(400);
    expect((await flux.refus())[0]?.extensions.champs?.[0]?.chemin).toBe('secondesAvant');
  });
});

const voisin = processusVoisin(serveur);

async function dernierNumero(): Promise<number> {
  const { dernier } = await sql(emDe(serveur))
    .selectFrom('evenement')
    .select((ou) => ou.fn.max('id').as('dernier'))
    .executeTakeFirstOrThrow();
  return Number(dernier);
}

async function annoncerSous(id: number, type: string, interventionId: string): Promise<void> {
  const donnees = { clientId: Number(acteurs.C1.id), standardisteId: null, intervenantId: null };
  await sql(emDe(serveur))
    .insertInto('evenement')
    .values({
      ...{ id, type, cle: null, sujet: 'intervention', sujetId: Number(interventionId), acteurId: null },
      donnees: JSON.stringify(donnees),
      creerA: serveur.horloge.maintenant(),
      ...{ traiteA: serveur.horloge.maintenant(), tentatives: 0 },
    })
    .execute();
}

describe('ce qui ne passe pas', () => {
  const demander = (query: string, jeton = acteurs.S1.jeton, variables = {}) =>
    FluxDeTest.ouvrir(serveur.application, jeton, { query, variables });

  it.each([
    ['une lecture', '{ moi { compte { id } } }'],
    ['le schéma', '{ __schema { types { name } } }'],
    ['une écriture', 'mutation { deconnecterPartout { message { fr } } }'],
  ])('%s : refusée avant d’être exécutée', async (_quoi, query) => {
    const flux = await demander(query);
    expect(flux.statut).toBe(400);
    expect(await flux.refus()).toMatchObject([
      { message: 'Seuls les abonnements passent ici', extensions: { code: 'BAD_USER_INPUT' } },
    ]);
    expect((await acteurs.S1.executer('{ moi { compte { id } } }')).errors).toEqual([]);
  });

  it.each([
    ['illisible', 'subscription {'],
    ['inconnu du schéma', 'subscription { rien { id } }'],
    ['avec une lecture à côté', 'subscription { interventionModifiee { id } __schema { types { name } } }'],
    [
      'trop profond',
      `subscription { interventionModifiee { intervention { client ${'{ entite { creerPar '.repeat(4)}{ id } ${'} }'.repeat(4)} } } }`,
    ],
    ['trop long', `subscription { interventionModifiee { ${'id '.repeat(1100)} } }`],
    [
      'trop cher',
      `subscription { interventionModifiee { intervention { ${Array.from({ length: 14 }, (_, rang) => `a${rang}: commentaires(limite: 1000) { id texte auteur { id nom prenom } }`).join(' ')} } } }`,
    ],
  ])('un abonnement %s', async (_quoi, query) => {
    const flux = await demander(query);
    expect(flux.statut).toBe(400);
    expect((await flux.refus())[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(direct().nombre).toBe(0);
  });

  it('plus de cinquante interventions', async () => {
    const ids = Array.from({ length: 51 }, (_, rang) => String(rang + 1));
    const query = 'subscription ($ids: [ID!]) { interventionModifiee(interventionIds: $ids) { id } }';
    const flux = await demander(query, acteurs.S1.jeton, { ids });
    expect(flux.statut).toBe(400);
    expect((await flux.refus())[0]?.extensions.champs?.[0]?.chemin).toBe('interventionIds');
  });

  it('un rôle sans le droit de lire : refusé avant qu’un flux soit ouvert, et tracé', async () => {
    const flux = await demander('subscription { interventionModifiee { id } }', acteurs.P.jeton);
    expect(flux.statut).toBe(403);
    expect((await flux.refus())[0]?.extensions.code).toBe('FORBIDDEN');
    expect(direct().nombre).toBe(0);
    const traces = await sql(emDe(serveur))
      .selectFrom('trace')
      .where('action', '=', 'interventionModifiee')
      .where('utilisateurId', '=', Number(acteurs.P.id))
      .select('resultat')
      .execute();
    expect(traces).toEqual([{ resultat: 'REFUS' }]);
  });

  it('personne, ni un abonnement demandé comme une lecture', async () => {
    const flux = await demander('subscription { interventionModifiee { id } }', '');
    expect(flux.statut).toBe(401);
    expect((await flux.refus())[0]?.extensions).toMatchObject({ code: 'UNAUTHENTICATED', raison: 'TOKEN_MISSING' });
    const lecture = await acteurs.S1.executer('subscription { interventionModifiee { id } }');
    expect(lecture.statut).toBe(400);
    expect(lecture.errors[0]?.extensions.message.fr).toContain('text/event-stream');
  });
});

describe('qui n’a plus le droit d’écouter', () => {
  const SANS_SUITE = [null, null];

  it('suspendu : ses flux finissent, ceux des autres continuent', async () => {
    const { I22 } = await interventionsDeReference(acteurs);
    const [C1, C2] = [await ecouter(acteurs.C1), await ecouter(acteurs.C2)];
    const changer = async (statut: string) => {
      const lu = await acteurs.A.executer<{ voirUtilisateur: Visite }>(
        'query ($id: ID!) { voirUtilisateur(id: $id) { id version } }',
        { id: acteurs.C1.id },
      );
      const { id, version } = lu.data.voirUtilisateur;
      const { errors } = await muter(
        acteurs.A,
        'modifierStatutUtilisateur',
        { id, version, statut },
        'utilisateur { id }',
      );
      expect(errors).toEqual([]);
    };
    await changer('SUSPENDU');
    await verifier();
    expect(await C1.suivant()).toBeNull();
    await renommer(acteurs.S2, I22, 'Toujours là');
    expect((await C2.suivant())?.id).toBe(I22.id);
    await changer('ACTIF');
    await acteurs.C1.connecter();
  });

  it('déconnecté, ou dont la clé est révoquée', async () => {
    await donnerPermission(serveur, 'API', 'INTERVENTION_LIRE');
    const [S2, P] = [await ecouter(acteurs.S2), await ecouter(acteurs.P)];
    await acteurs.S2.executer('mutation { deconnecterPartout { message { fr } } }');
    const maintenant = serveur.horloge.maintenant();
    await sql(emDe(serveur)).updateTable('cle_api').set({ revoqueeA: maintenant }).execute();
    await verifier();
    expect([await S2.suivant(), await P.suivant()]).toEqual(SANS_SUITE);
    await sql(emDe(serveur)).updateTable('cle_api').set({ revoqueeA: null }).execute();
    await retirerPermission(serveur, 'API', 'INTERVENTION_LIRE');
    await acteurs.S2.connecter();
  });

  it('dont le rôle ne le permet plus : avant même qu’un événement soit dit', async () => {
    const { I11 } = await interventionsDeReference(acteurs);
    const [C1, T1] = [await ecouter(acteurs.C1), await ecouter(acteurs.T1)];
    await retirerPermission(serveur, 'Client', 'INTERVENTION_LIRE');
    await renommer(acteurs.S1, I11, 'Plus pour les clients');
    expect(await C1.suivant()).toBeNull();
    expect((await T1.suivant())?.id).toBe(I11.id);
    await donnerPermission(serveur, 'Client', 'INTERVENTION_LIRE');
  });

  it('depuis dix minutes : le flux finit, et l’on revient', async () => {
    const flux = await ecouter(acteurs.T1);
    serveur.horloge.avancer(7 * 60_000);
    await verifier();
    expect(direct().nombre).toBe(1);
    serveur.horloge.avancer(3 * 60_000 + 1000);
    await verifier();
    expect(await flux.suivant()).toBeNull();
    for (const acteur of Object.values(acteurs)) await acteur.connecter();
  });
});

describe('combien', () => {
  it('trois flux par compte : un quatrième finit le plus ancien', async () => {
    const { I11 } = await interventionsDeReference(acteurs);
    const flux = [];
    for (let rang = 0; rang < 4; rang++) flux.push(await ecouter(acteurs.C1));
    const [premier, ...autres] = flux;
    expect(await premier?.suivant()).toBeNull();
    await renommer(acteurs.S1, I11, 'À trois');
    for (const un of autres) expect((await un.suivant())?.id).toBe(I11.id);
  });

  it('de lectures : une par regard, quel que soit le nombre de flux', async () => {
    const { I11 } = await interventionsDeReference(acteurs);
    const flux: FluxDeTest[] = [];
    for (const qui of [acteurs.A, acteurs.C1]) for (let rang = 0; rang < 3; rang++) flux.push(await ecouter(qui));
    const requetes = await requetesDe(serveur, async () => {
      await renommer(acteurs.S1, I11, 'Lue deux fois');
      for (const un of flux) expect((await un.suivant())?.intervention?.titre).toBe('Lue deux fois');
    });
    expect(requetes.filter((une) => /from .intervention. as .i. .*\..id. in \(/.test(une))).toHaveLength(2);
  });

  it('dans le processus : au-delà, on revient dans un instant', async () => {
    const ici = await unEssai();
    const { A, C1 } = ici.acteurs;
    const etroit = await ici.serveur.processus({ FLUX_EN_TOUT: '1' });
    const premier = await FluxDeTest.ouvrir(etroit, A.jeton);
    const refuse = await FluxDeTest.ouvrir(etroit, C1.jeton);
    expect([premier.statut, refuse.statut, refuse.enTete('retry-after')]).toEqual([200, 503, '5']);
    expect((await refuse.refus())[0]?.extensions.code).toBe('UNAVAILABLE');
    const mesures = await etroit.serveur.inject('/metrics');
    expect(mesures.body).toContain('driven_flux_ouverts 1');
    premier.partir();
    await etroit.arreter();
    await ici.serveur.arreter();
  });

  it('à l’arrêt : les flux finissent d’un mot, tout de suite', async () => {
    const ici = await unEssai();
    const { P, ...personnes } = ici.acteurs;
    const flux: FluxDeTest[] = [];
    for (const qui of Object.values(personnes))
      for (let rang = 0; rang < 3; rang++) flux.push(await FluxDeTest.ouvrir(ici.serveur.application, qui.jeton));
    expect(flux).toHaveLength(21);
    const debut = performance.now();
    await ici.serveur.application.serveur.close();
    // What a busy machine keeps; it waits for nothing.
    expect(performance.now() - debut).toBeLessThan(3000);
    const recus: (Evenement | null)[] = [];
    for (const un of flux) recus.push(await un.suivant());
    expect(recus).toEqual(flux.map(() => null));
    await ici.serveur.arreter();
  });
});
