import { describe, expect, it } from 'vitest';
import { type Executant, muter } from '../../../test/appels.ts';
import { donnerPermission } from '../../../test/circonstances.ts';
import { essai, unEssai } from '../../../test/essai.ts';
import {
  creerIntervention,
  type EtapeDeTest,
  type InterventionDeTest,
  interventionA,
  VUE,
  type Vue,
  voir,
} from '../../../test/interventions.ts';
import { champsRefuses, refus, refuseSansDroit, sansRienEcrire } from '../../../test/refus.ts';

const { serveur, acteurs } = essai();

const BUREAU = ['clientId', 'titre', 'description', 'adresse', 'codePostal', 'urgenceId', 'datePrevue', 'echeance'];
const TERRAIN = ['rapport', 'minutes'];

const modifier = (qui: Executant, { id, version }: InterventionDeTest, valeurs: Record<string, unknown>) =>
  muter<{ intervention: Vue }>(qui, 'modifierIntervention', { id, version, ...valeurs }, `intervention { ${VUE} }`);

describe('modifierIntervention', () => {
  refuseSansDroit(
    () => ({ serveur, acteurs }),
    (qui) => muter(qui, 'modifierIntervention', { id: '1', version: 1, titre: 'Autre' }, ''),
    ['T1', 'C1', 'P'],
  );

  it('change les champs donnés, laisse les autres, et avance la version d’un', async () => {
    const une = await creerIntervention(acteurs.S1, acteurs.C1, { description: 'Avant', codePostal: '44000' });
    const avant = await voir(acteurs.S1, une.id);
    const { rendu } = await modifier(acteurs.S1, une, { titre: ' Autre titre ', adresse: ' 1 quai de la Fosse ' });
    const apres = { ...avant, version: 2, titre: 'Autre titre', adresse: '1 quai de la Fosse' };
    expect(rendu.intervention).toEqual({ ...apres, historique: expect.any(Array) });
  });

  it('null vide un champ facultatif', async () => {
    const pleins = { description: 'Avant', codePostal: '44000', datePrevue: '2030-05-06T08:00:00.000Z' };
    const une = await creerIntervention(acteurs.S1, acteurs.C1, pleins);
    const vides = { description: null, codePostal: null, datePrevue: null };
    expect((await modifier(acteurs.S1, une, vides)).rendu.intervention).toMatchObject(vides);
  });

  it('null ou un blanc sur un champ obligatoire est refusé, en le nommant', async () => {
    const une = await creerIntervention(acteurs.S1, acteurs.C1);
    for (const champ of ['titre', 'adresse', 'clientId', 'urgenceId']) {
      for (const valeur of [null, ' '])
        champsRefuses(await sansRienEcrire(serveur, () => modifier(acteurs.S1, une, { [champ]: valeur })), champ);
    }
  });

  it('une autre urgence déplace l’échéance, sauf si l’on en donne une', async () => {
    const { data } = await acteurs.S1.executer<{
      consulterDegreUrgence: { items: { id: string; delaiHeures: number }[] };
    }>('{ consulterDegreUrgence { items { id delaiHeures } } }');
    const [, , normale] = data.consulterDegreUrgence.items;
    const une = await creerIntervention(acteurs.S1, acteurs.C1);
    const { creerA } = await voir(acteurs.S1, une.id);
    const deplacee = (await modifier(acteurs.S1, une, { urgenceId: normale?.id })).rendu.intervention;
    const delai = (normale?.delaiHeures ?? 0) * 3_600_000;
    expect(deplacee.echeance).toBe(new Date(Date.parse(creerA) + delai).toISOString());

    const autre = await creerIntervention(acteurs.S1, acteurs.C1);
    const echeance = '2031-01-01T00:00:00.000Z';
    const donnee = (await modifier(acteurs.S1, autre, { urgenceId: normale?.id, echeance })).rendu.intervention;
    expect(donnee).toMatchObject({ echeance, urgence: { id: normale?.id } });
  });

  it('l’historique dit qui, et chaque champ avant et après', async () => {
    const une = await creerIntervention(acteurs.S1, acteurs.C1, { description: 'Avant' });
    const { intervention } = (await modifier(acteurs.S1, une, { description: null, clientId: acteurs.C2.id })).rendu;
    expect(intervention.historique[0]).toMatchObject({
      fonction: 'modifierIntervention',
      auteur: { id: acteurs.S1.id },
      deStatut: null,
      versStatut: null,
      changements: [
        { champ: 'description', avant: 'Avant', apres: null },
        { champ: 'clientId', avant: 'Prénom C1 NomC1', apres: 'Prénom C2 NomC2' },
      ],
    });
  });

  it('ce qui ne change rien n’écrit ni version ni historique', async () => {
    const une = await creerIntervention(acteurs.S1, acteurs.C1);
    const { titre } = await voir(acteurs.S1, une.id);
    const { rendu } = await sansRienEcrire(serveur, () => modifier(acteurs.S1, une, { titre }));
    expect(rendu.intervention.version).toBe(une.version);
  });

  it('une version périmée est un conflit qui montre la ligne actuelle, et rien n’est écrit', async () => {
    const une = await creerIntervention(acteurs.S1, acteurs.C1);
    await modifier(acteurs.S1, une, { titre: 'Le premier enregistre' });
    const reponse = await sansRienEcrire(serveur, () => modifier(acteurs.A, une, { titre: 'Le second arrive' }));
    expect(refus(reponse, 'CONFLICT').actuel).toMatchObject({
      id: une.id,
      version: 2,
      titre: 'Le premier enregistre',
      reference: une.reference,
      clientId: acteurs.C1.id,
    });
  });

  it('le client d’avant ne la voit plus, celui d’après la voit', async () => {
    const une = await creerIntervention(acteurs.S1, acteurs.C1);
    await modifier(acteurs.S1, une, { clientId: acteurs.C2.id });
    const lire = (qui: Executant) =>
      qui.executer('query ($id: ID!) { voirIntervention(id: $id) { id } }', { id: une.id });
    refus(await lire(acteurs.C1), 'NOT_FOUND');
    expect((await lire(acteurs.C2)).errors).toEqual([]);
  });

  it('refuse un client qui n’en est pas un', async () => {
    const une = await creerIntervention(acteurs.S1, acteurs.C1);
    const reponse = await sansRienEcrire(serveur, () => modifier(acteurs.S1, une, { clientId: acteurs.T1.id }));
    champsRefuses(reponse, 'clientId');
  });
});

describe('champsModifiables', () => {
  const permis: Record<EtapeDeTest, [createur: string[], admin: string[]]> = {
    NOUVELLE: [BUREAU, BUREAU],
    PLANIFIEE: [BUREAU, BUREAU],
    EN_COURS: [BUREAU, [...BUREAU, ...TERRAIN]],
    EN_ATTENTE: [BUREAU, BUREAU],
    REALISEE: [[], TERRAIN],
    CLOTUREE: [[], []],
    ANNULEE: [[], []],
  };
  const valeurs = async () => ({
    clientId: acteurs.C2.id,
    titre: 'Autre',
    description: 'Autre',
    adresse: 'Autre',
    codePostal: '35000',
    urgenceId: '4',
    datePrevue: '2030-05-06T08:00:00.000Z',
    echeance: '2030-05-07T08:00:00.000Z',
    rapport: 'Autre',
    minutes: 12,
  });

  it.each(Object.entries(permis))(
    'à l’étape %s, dit exactement ce que modifierIntervention accepte',
    async (etape, attendus) => {
      const toutes = Object.entries(await valeurs());
      for (const [rang, qui] of [acteurs.S1, acteurs.A].entries()) {
        let une = await interventionA(etape as EtapeDeTest, acteurs);
        expect((await voir(qui, une.id)).champsModifiables).toEqual(attendus[rang]);
        for (const [champ, valeur] of toutes) {
          const reponse = await modifier(qui, une, { [champ]: valeur });
          if (attendus[rang]?.includes(champ)) {
            expect([champ, reponse.errors]).toEqual([champ, []]);
            une = { ...une, version: reponse.rendu.intervention.version };
          } else {
            expect(refus(reponse, 'FORBIDDEN').details?.fr).toContain(champ);
            expect((await voir(acteurs.A, une.id)).version).toBe(une.version);
          }
        }
      }
    },
  );

  it('l’intervenant et le client n’ont aucun champ : leur rôle n’a pas la permission', async () => {
    const une = await interventionA('EN_COURS', acteurs);
    for (const qui of [acteurs.T1, acteurs.C1]) expect((await voir(qui, une.id)).champsModifiables).toEqual([]);
  });

  it('avec la permission, l’intervenant a le rapport et les minutes, et eux seuls', async () => {
    const { serveur: autre, acteurs: ceux } = await unEssai();
    try {
      await donnerPermission(autre, 'Intervenant', 'INTERVENTION_MODIFIER');
      const une = await interventionA('EN_COURS', ceux);
      expect((await voir(ceux.T1, une.id)).champsModifiables).toEqual(TERRAIN);
      refus(await modifier(ceux.T1, une, { urgenceId: '4' }), 'FORBIDDEN');
      refus(await modifier(ceux.T1, une, { clientId: ceux.C2.id }), 'FORBIDDEN');
      champsRefuses(await modifier(ceux.T1, une, { minutes: 0 }), 'minutes');
      champsRefuses(await modifier(ceux.T1, une, { minutes: null }), 'minutes');
      const { rendu } = await modifier(ceux.T1, une, { rapport: 'Fait', minutes: 30 });
      expect(rendu.intervention).toMatchObject({ rapport: 'Fait', minutes: 30 });
    } finally {
      await autre.arreter();
    }
  });
});
