import { describe, expect, it } from 'vitest';
import { type Executant, muter } from '../../../test/appels.ts';
import { essai } from '../../../test/essai.ts';
import { interventionA } from '../../../test/interventions.ts';
import { champsRefuses, refus, refuseSansDroit, sansRienEcrire } from '../../../test/refus.ts';

const { serveur, acteurs } = essai();

interface Fiche {
  id: string;
  version: number;
  codePostalBase: string | null;
  couleur: string | null;
  secteurs: { id: string; nom: string }[];
}
const CHAMPS = 'id version codePostalBase couleur secteurs { id nom }';
const contexte = () => ({ serveur, acteurs });

const modifier = (qui: Executant, input: Record<string, unknown>) =>
  muter<{ fiche: Fiche }>(
    qui,
    'modifierFicheIntervenant',
    { utilisateurId: acteurs.T1.id, version: 0, ...input },
    `fiche { ${CHAMPS} }`,
  );
const deT2 = async (version: number, input: Record<string, unknown>) =>
  (await modifier(acteurs.A, { utilisateurId: acteurs.T2.id, version, ...input })).rendu.fiche;
const secteur = async (nom: string) =>
  (
    await muter<{ secteur: { id: string; version: number } }>(
      ...([
        acteurs.A,
        'creerSecteur',
        { nom, prefixes: ['44'], couleur: '#1C7ED6' },
        'secteur { id version }',
      ] as const),
    )
  ).rendu.secteur;
const lue = (qui: Executant, id: string) =>
  qui.executer<{ consulterPlanning: { lignes: { intervenant: { ficheIntervenant: Fiche | null } }[] } }>(
    `query ($ids: [ID!]) { consulterPlanning(du: "2081-06-02T00:00:00.000Z", au: "2081-06-03T00:00:00.000Z", intervenantIds: $ids) {
      lignes { intervenant { ficheIntervenant { ${CHAMPS} } } } } }`,
    { ids: [id] },
  );

describe('modifierFicheIntervenant', () => {
  refuseSansDroit(contexte, (qui) => modifier(qui, {}), ['S1', 'T1', 'C1', 'P']);

  it('écrit la première, puis change ce qui est donné', async () => {
    const [nord, est] = [await secteur('Nord'), await secteur('Est')];
    const valeurs = { secteurIds: [nord.id, est.id], codePostalBase: '44 000', couleur: '#1C7ED6' };
    const { rendu } = await modifier(acteurs.A, valeurs);
    expect(rendu.fiche).toMatchObject({ codePostalBase: '44000', couleur: '#1C7ED6' });
    expect(rendu.fiche.secteurs.map(({ nom }) => nom)).toEqual(['Est', 'Nord']);
    const { version } = rendu.fiche;
    const apres = (await modifier(acteurs.A, { version, secteurIds: [est.id], couleur: null })).rendu.fiche;
    expect(apres).toMatchObject({
      ...{ version: version + 1, codePostalBase: '44000', couleur: null },
      secteurs: [{ id: est.id, nom: 'Est' }],
    });
    // The same ones again change nothing.
    const encore = (await modifier(acteurs.A, { version: apres.version, secteurIds: [est.id] })).rendu.fiche;
    expect(encore.version).toBe(apres.version);
    expect((await modifier(acteurs.A, { version: apres.version, secteurIds: [] })).rendu.fiche).toMatchObject({
      ...{ version: apres.version + 1, secteurs: [] },
    });
  });

  it('nomme le champ fautif, et n’écrit rien', async () => {
    const { C1, A } = acteurs;
    const cas: [string, Record<string, unknown>][] = [
      ['utilisateurId', { utilisateurId: C1.id }],
      ['utilisateurId', { utilisateurId: '4000000000' }],
      ['secteurIds', { secteurIds: ['4000000000'] }],
      ['secteurIds', { secteurIds: Array.from({ length: 51 }, (_, rang) => `${rang}`) }],
      ['secteurIds', { secteurIds: null }],
      ['codePostalBase', { codePostalBase: '?' }],
      ['couleur', { couleur: 'bleu' }],
    ];
    for (const [champ, valeurs] of cas)
      champsRefuses(
        await sansRienEcrire(serveur, () => modifier(A, { utilisateurId: acteurs.T2.id, ...valeurs })),
        champ,
      );
  });

  it('une version périmée dit ce qu’elle est, secteurs compris', async () => {
    const { id } = await secteur('Ouest');
    const premiere = await deT2(0, { secteurIds: [id], couleur: '#2B8A3E' });
    const perimee = await sansRienEcrire(serveur, () =>
      modifier(acteurs.A, { utilisateurId: acteurs.T2.id, version: 0, couleur: null }),
    );
    expect(refus(perimee, 'CONFLICT').actuel).toMatchObject({
      ...{ version: premiere.version, couleur: '#2B8A3E', secteurIds: [id] },
    });
  });

  it('tient le secteur tant que quelqu’un y est', async () => {
    const sud = await secteur('Sud');
    const { version } = (await lue(acteurs.T2, acteurs.T2.id)).data.consulterPlanning.lignes[0]?.intervenant
      .ficheIntervenant ?? { version: 0 };
    const fiche = await deT2(version, { secteurIds: [sud.id] });
    const refuse = await sansRienEcrire(serveur, () => muter(acteurs.A, 'supprimerSecteur', sud, 'id'));
    expect(refus(refuse, 'CONFLICT').details?.fr).toContain('1 intervenant(s)');
    await deT2(fiche.version, { secteurIds: [] });
    expect((await muter(acteurs.A, 'supprimerSecteur', sud, 'id')).errors).toEqual([]);
  });
});

describe('ficheIntervenant', () => {
  it('se lit par qui planifie et par soi ; null tant que personne ne l’a écrite', async () => {
    const deS1 = (await lue(acteurs.S1, acteurs.T1.id)).data.consulterPlanning.lignes[0]?.intervenant.ficheIntervenant;
    expect(deS1).toMatchObject({ codePostalBase: '44000' });
    expect(
      (await lue(acteurs.T1, acteurs.T1.id)).data.consulterPlanning.lignes[0]?.intervenant.ficheIntervenant,
    ).toEqual(deS1);
  });

  it('de son intervenant, un client n’en lit rien', async () => {
    const { id } = await interventionA('PLANIFIEE', acteurs);
    const demande = `query ($id: ID!) { voirIntervention(id: $id) { intervenant { nom ficheIntervenant { ${CHAMPS} } } } }`;
    const { errors } = await acteurs.C1.executer(demande, { id });
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
    expect((await acteurs.S1.executer(demande, { id })).errors).toEqual([]);
  });
});
