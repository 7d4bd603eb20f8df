import { describe, expect, it } from 'vitest';
import { avancer } from '../../../test/circonstances.ts';
import { essai } from '../../../test/essai.ts';
import { consulterObjectif, creerObjectif, modifierObjectif, type Objectif } from '../../../test/objectifs.ts';
import { champsRefuses, refuseSansDroit } from '../../../test/refus.ts';
import { compterRequetes } from '../../../test/requetes.ts';

const { serveur, acteurs } = essai();

const HEURE = 3_600_000;
const dans = (heures: number) => new Date(serveur.horloge.maintenant().getTime() + heures * HEURE).toISOString();
const cree = async (valeurs: Record<string, unknown> = {}): Promise<Objectif> => {
  const { rendu, errors } = await creerObjectif(acteurs.A, { utilisateurId: acteurs.S1.id, ...valeurs });
  expect(errors).toEqual([]);
  return rendu.objectif;
};
/** A type of its own for each test, so that none sees the rows of another. */
const ids = async (variables: Record<string, unknown>, qui = acteurs.A) =>
  (await consulterObjectif(qui, variables)).rendu.items.map(({ id }) => id);

describe('consulterObjectif', () => {
  refuseSansDroit(
    () => ({ serveur, acteurs }),
    (qui) => consulterObjectif(qui),
    ['C1', 'P'],
  );

  it('montre à chacun les siens, à qui les donne ceux de tous ; le filtre par compte n’y change rien', async () => {
    const type = 'a_chacun';
    const deS1 = await cree({ type });
    const deT1 = await cree({ type, utilisateurId: acteurs.T1.id });
    expect(new Set(await ids({ type }))).toEqual(new Set([deS1.id, deT1.id]));
    expect(await ids({ type, utilisateurId: acteurs.T1.id })).toEqual([deT1.id]);
    expect(await ids({ type }, acteurs.S1)).toEqual([deS1.id]);
    expect(await ids({ type }, acteurs.T1)).toEqual([deT1.id]);
    expect(await ids({ type }, acteurs.S2)).toEqual([]);
    const dAutrui = await consulterObjectif(acteurs.S1, { type, utilisateurId: acteurs.T1.id });
    expect([dAutrui.rendu.items, dAutrui.rendu.pagination.totalItems]).toEqual([[], 0]);
  });

  it('filtre par type, statut et mots du titre', async () => {
    const marge = await cree({ type: 'marge', titre: 'Objectif Marge Février', statut: 'ATTEINT' });
    expect(await ids({ type: 'marge' })).toEqual([marge.id]);
    expect(await ids({ type: 'marg' })).toEqual([]);
    expect(await ids({ type: 'marge', statut: 'EN_COURS' })).toEqual([]);
    expect(await ids({ type: 'marge', statut: 'ATTEINT' })).toEqual([marge.id]);
    for (const recherche of ['fevrier', 'marge février', 'OBJ'])
      expect(await ids({ type: 'marge', recherche })).toEqual([marge.id]);
    for (const recherche of ['vrier', '%', '_']) expect(await ids({ type: 'marge', recherche })).toEqual([]);
  });

  // Document 002: "la période correspond exactement ou se trouve dans la plage spécifiée".
  it('filtre par période : la même, ou une qui se trouve dans celle demandée', async () => {
    const type = 'par_periode';
    const par: Record<string, string> = {};
    for (const periode of ['2024.01', '2024.02', '2024.01-2024.03', '2024.01-2024.06', '2023.12-2024.01', '2025.01'])
      par[(await cree({ type, periode })).id] = periode;
    const periodes = async (periode: string) => (await ids({ type, periode })).map((id) => par[id]).toSorted();
    expect(await periodes('2024.01')).toEqual(['2024.01']);
    expect(await periodes('2024.01-2024.03')).toEqual(['2024.01', '2024.01-2024.03', '2024.02']);
    expect(await periodes('2024.02-2024.06')).toEqual(['2024.02']);
    expect(await periodes('2023.12-2024.12')).toHaveLength(5);
    expect(await periodes('2023.01')).toEqual([]);
    for (const faux of ['2024', '2024.13', '2024.03-2024.01', 'x', ''])
      champsRefuses(await consulterObjectif(acteurs.S1, { periode: faux }), 'periode');
  });

  it('dit en retard ce qui est en cours, fini et pas atteint, et le trouve par ce filtre', async () => {
    const type = 'en_retard';
    const passe = { type, dateDebut: dans(-48), dateFin: dans(-24), progression: 0.9 };
    const retard = await cree(passe);
    const autres = [
      await cree({ ...passe, progression: 1 }),
      await cree({ ...passe, statut: 'ATTEINT' }),
      await cree({ ...passe, statut: 'ABANDONNE' }),
      await cree({ ...passe, dateFin: dans(24) }),
    ];
    expect([retard, ...autres].map(({ enRetard }) => enRetard)).toEqual([true, false, false, false, false]);
    expect(await ids({ type, enRetard: true })).toEqual([retard.id]);
    expect(new Set(await ids({ type, enRetard: false }))).toEqual(new Set(autres.map(({ id }) => id)));
  });

  it('dit où un progrès régulier en serait : la part du temps écoulée', async () => {
    const type = 'attendu';
    await cree({ type, dateDebut: dans(-6), dateFin: dans(18) });
    const lire = async () => (await consulterObjectif(acteurs.A, { type })).rendu.items[0] as Objectif;
    expect((await lire()).avancementAttendu).toBeCloseTo(0.25, 2);
    await avancer(serveur, acteurs, 6 * HEURE);
    expect((await lire()).avancementAttendu).toBeCloseTo(0.5, 2);
    await avancer(serveur, acteurs, 13 * HEURE);
    expect(await lire()).toMatchObject({ avancementAttendu: 1, enRetard: true });
    const { id } = await cree({ type: 'a_venir', dateDebut: dans(1), dateFin: dans(2) });
    const [aVenir] = (await consulterObjectif(acteurs.A, { type: 'a_venir' })).rendu.items;
    expect([aVenir?.id, aVenir?.avancementAttendu]).toEqual([id, 0]);
  });

  it('donne d’abord ce qui reste à atteindre, le plus proche de sa fin devant ; puis le passé', async () => {
    const type = 'ordre';
    const finissant = (heures: number) => ({ type, dateDebut: dans(-100), dateFin: dans(heures) });
    const loin = await cree(finissant(48));
    const ancien = await cree({ ...finissant(-48), statut: 'ATTEINT' });
    const proche = await cree(finissant(24));
    const recent = await cree({ ...finissant(-24), statut: 'ABANDONNE' });
    expect(await ids({ type })).toEqual([proche.id, loin.id, recent.id, ancien.id]);
    await modifierObjectif(acteurs.A, proche, { statut: 'ATTEINT' });
    expect(await ids({ type })).toEqual([loin.id, proche.id, recent.id, ancien.id]);
  });

  it('ne demande pas une requête par ligne pour les comptes et les signatures', async () => {
    const type = 'foule';
    for (let rang = 0; rang <= 50; rang++)
      await cree({ type, utilisateurId: rang % 2 ? acteurs.S1.id : acteurs.T1.id });
    const cinq = await compterRequetes(serveur, () => consulterObjectif(acteurs.A, { type, perPage: 5 }));
    expect(cinq).toBeGreaterThan(2);
    expect(await compterRequetes(serveur, () => consulterObjectif(acteurs.A, { type, perPage: 50 }))).toBe(cinq);
    champsRefuses(await consulterObjectif(acteurs.A, { perPage: 51 }), 'perPage');
  });
});
