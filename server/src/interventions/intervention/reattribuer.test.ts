import { describe, expect, it } from 'vitest';
import { type Executant, lire, muter } from '../../../test/appels.ts';
import { acteurAvec } from '../../../test/comptes.ts';
import { essai } from '../../../test/essai.ts';
import { emDe } from '../../../test/etat.ts';
import { creerIntervention, type InterventionDeTest, interventionA, voir } from '../../../test/interventions.ts';
import { champsRefuses, refus, refuseSansDroit, sansRienEcrire } from '../../../test/refus.ts';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { StatutUtilisateur } from '../../socle/securite/compte.ts';

const { serveur, acteurs } = essai();

const reattribuer = (qui: Executant, valeurs: Record<string, unknown> = {}) =>
  muter<{ references: string[] }>(
    qui,
    'reattribuerVisites',
    { intervenantId: acteurs.T1.id, versIntervenantId: acteurs.T2.id, ...valeurs },
    'references',
  );

async function planifiee(debut: string, intervenant = acteurs.T1, qui = acteurs.S1): Promise<InterventionDeTest> {
  const { id, version } = await creerIntervention(qui, acteurs.C1);
  const input = { id, version, intervenantId: intervenant.id, debut, dureeMinutes: 60 };
  const champs = 'intervention { id version reference etape }';
  const { rendu } = await muter<{ intervention: InterventionDeTest }>(qui, 'planifierIntervention', input, champs);
  return rendu.intervention;
}
let jour = 0;
const unMatin = () => new Date(Date.UTC(2041, 0, ++jour, 8)).toISOString();
const intervenantDe = async ({ id }: { id: string }) => (await voir(acteurs.A, id)).intervenant?.id;
const ids = (...unes: { id: string }[]) => ({ interventionIds: unes.map(({ id }) => id) });

describe('reattribuerVisites', () => {
  refuseSansDroit(
    () => ({ serveur, acteurs }),
    (qui) => reattribuer(qui),
    ['T1', 'C1', 'P'],
  );

  it('donne à un autre les visites planifiées, commencées ou en attente, dans leurs créneaux', async () => {
    const visites = [
      await planifiee(unMatin()),
      await interventionA('EN_COURS', acteurs),
      await interventionA('EN_ATTENTE', acteurs),
    ];
    const finies = [await interventionA('REALISEE', acteurs), await interventionA('CLOTUREE', acteurs)];
    const avant = await Promise.all(visites.map(({ id }) => voir(acteurs.A, id)));
    const { rendu } = await reattribuer(acteurs.S1);
    expect(rendu.references.toSorted()).toEqual(visites.map(({ reference }) => reference).toSorted());
    for (const [rang, { id }] of visites.entries()) {
      const apres = await voir(acteurs.A, id);
      const { etape, debutPlanifie, finPlanifiee, statut } = avant[rang] as (typeof avant)[number];
      expect(apres).toMatchObject({ etape, debutPlanifie, finPlanifiee, statut, intervenant: { id: acteurs.T2.id } });
      expect(apres.historique[0]).toMatchObject({
        fonction: 'reattribuerVisites',
        auteur: { id: acteurs.S1.id },
        changements: [{ champ: 'intervenantId', avant: 'Prénom T1 NomT1', apres: 'Prénom T2 NomT2' }],
      });
    }
    for (const finie of finies) expect(await intervenantDe(finie)).toBe(acteurs.T1.id);
    refus(await sansRienEcrire(serveur, () => reattribuer(acteurs.S1)), 'CONFLICT');
  });

  it('toutes ou aucune : un chevauchement les nomme, une dérogation les donne et le dit à l’équipe seule', async () => {
    const [matin, autre] = [unMatin(), unMatin()];
    const [libre, prise, tenue] = [await planifiee(autre), await planifiee(matin), await planifiee(matin, acteurs.T2)];
    const reponse = await sansRienEcrire(serveur, () => reattribuer(acteurs.S1, ids(libre, prise)));
    const dit = refus(reponse, 'CONFLICT');
    for (const langue of ['fr', 'en'] as const)
      expect(dit.message[langue]).toContain(`${prise.reference} × ${tenue.reference}`);
    expect(dit.message.fr).not.toContain(libre.reference);
    expect((await reattribuer(acteurs.S1, ids(libre))).rendu.references).toEqual([libre.reference]);
    expect((await reattribuer(acteurs.S1, { ...ids(prise), derogation: 'Même rue' })).errors).toEqual([]);
    expect((await voir(acteurs.S1, prise.id)).historique[0]?.motif).toBe('Même rue');
    expect((await voir(acteurs.C1, prise.id)).historique[0]?.motif).toBeNull();
  });

  it('deux visites qui se suivent ne se gênent pas, deux du même moment chez qui les reçoit, si', async () => {
    const matin = unMatin();
    const { T1, S1 } = acteurs;
    const une = await planifiee(matin);
    const { id, version } = await creerIntervention(S1, acteurs.C1);
    const meme = { id, version, intervenantId: T1.id, debut: matin, dureeMinutes: 30, derogation: 'Voisins' };
    await muter(S1, 'planifierIntervention', meme, '');
    refus(await sansRienEcrire(serveur, () => reattribuer(S1, ids(une, { id }))), 'CONFLICT');
    expect((await reattribuer(S1, { ...ids(une, { id }), derogation: 'Voisins' })).errors).toEqual([]);
  });

  it('entre deux dates, la fin exclue', async () => {
    const [un, deux, trois] = [unMatin(), unMatin(), unMatin()];
    const visites = [await planifiee(un), await planifiee(deux), await planifiee(trois)];
    await reattribuer(acteurs.S1, { du: deux, au: trois });
    const { T1, T2 } = acteurs;
    expect(await Promise.all(visites.map(intervenantDe))).toEqual([T1.id, T2.id, T1.id]);
  });

  it('de ce qui n’est pas à soi, rien ; l’admin, tout', async () => {
    const sienne = await planifiee(unMatin(), acteurs.T1, acteurs.S2);
    refus(await sansRienEcrire(serveur, () => reattribuer(acteurs.S1, ids(sienne))), 'NOT_FOUND');
    refus(await sansRienEcrire(serveur, () => reattribuer(acteurs.S1, ids({ id: '4000000000' }))), 'NOT_FOUND');
    expect((await reattribuer(acteurs.A, ids(sienne))).errors).toEqual([]);
    expect(await intervenantDe(sienne)).toBe(acteurs.T2.id);
  });

  it('veut un autre intervenant, qui puisse venir, en nommant le champ', async () => {
    const une = await planifiee(unMatin());
    for (const versIntervenantId of [acteurs.T1.id, acteurs.S1.id, acteurs.C1.id, '4000000000', '']) {
      const reponse = await sansRienEcrire(serveur, () => reattribuer(acteurs.S1, { ...ids(une), versIntervenantId }));
      champsRefuses(reponse, 'versIntervenantId');
    }
    const trop = Array.from({ length: 201 }, (_, rang) => String(rang + 1));
    champsRefuses(await reattribuer(acteurs.S1, { interventionIds: trop }), 'interventionIds');
  });

  it('celles d’un compte suspendu vont à un autre, et ne sont plus à traiter pour cela', async () => {
    const une = await planifiee(unMatin());
    const suspendu = { statut: StatutUtilisateur.SUSPENDU };
    const em = emDe(serveur);
    await sql(em).updateTable('utilisateur').set(suspendu).where('id', '=', Number(acteurs.T1.id)).execute();
    const lues = async () =>
      (
        await lire<{ raisonsATraiter: string[] }>(acteurs.S1, 'voirIntervention', 'id: ID!', 'raisonsATraiter', {
          id: une.id,
        })
      ).rendu.raisonsATraiter;
    expect(await lues()).toContain('INTERVENANT_INDISPONIBLE');
    expect((await reattribuer(acteurs.S1, ids(une))).errors).toEqual([]);
    expect(await lues()).not.toContain('INTERVENANT_INDISPONIBLE');
    const actif = { statut: StatutUtilisateur.ACTIF };
    await sql(em).updateTable('utilisateur').set(actif).where('id', '=', Number(acteurs.T1.id)).execute();
  });

  it('de deux au même moment, chacune passe une fois', async () => {
    const une = await planifiee(unMatin());
    const reponses = await Promise.all([reattribuer(acteurs.S1, ids(une)), reattribuer(acteurs.S1, ids(une))]);
    expect(reponses.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    expect((await voir(acteurs.A, une.id)).historique.filter((m) => m.fonction === 'reattribuerVisites')).toHaveLength(
      1,
    );
  });
});

describe('consulterVisitesDuCompte', () => {
  const consulter = (qui: Executant, utilisateurId = acteurs.T2.id) =>
    lire<{ total: number; items: Record<string, unknown>[] }>(
      qui,
      'consulterVisitesDuCompte',
      'utilisateurId: ID!',
      'total items { id reference etape debutPlanifie finPlanifiee }',
      { utilisateurId },
    );

  refuseSansDroit(
    () => ({ serveur, acteurs }),
    (qui) => consulter(qui),
    ['S1', 'T1', 'C1', 'P'],
  );

  it('dit leur nombre et leurs références à qui gère les comptes, sans autre droit', async () => {
    const gestionnaire = await acteurAvec(serveur, 'UTILISATEUR_GERER');
    const avant = (await consulter(gestionnaire)).rendu.total;
    const matin = unMatin();
    const une = await planifiee(matin, acteurs.T2);
    const { total, items } = (await consulter(gestionnaire)).rendu;
    expect(total).toBe(avant + 1);
    expect(items).toContainEqual(
      expect.objectContaining({ id: une.id, reference: une.reference, etape: 'PLANIFIEE', debutPlanifie: matin }),
    );
    expect((await consulter(gestionnaire, acteurs.C1.id)).rendu).toEqual({ total: 0, items: [] });
    refus(await consulter(gestionnaire, '4000000000'), 'NOT_FOUND');
  });
});
