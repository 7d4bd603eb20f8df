import { describe, expect, it } from 'vitest';
import type { Acteur } from '../../../test/acteurs.ts';
import { type Executant, lire, muter } from '../../../test/appels.ts';
import { essai } from '../../../test/essai.ts';
import { creerIntervention, type InterventionDeTest } from '../../../test/interventions.ts';
import { notificationsDe, repandre } from '../../../test/nouvelles.ts';
import { champsRefuses, refus, refuseSansDroit, sansRienEcrire } from '../../../test/refus.ts';
import type { Reponse } from '../../../test/serveur.ts';
import { semerJoursFeries } from './semer-feries.ts';

const { serveur, acteurs } = essai();

interface Absence {
  id: string;
  version: number;
  type: string;
  debut: string;
  fin: string;
  motif: string | null;
  modifiable: boolean;
  visitesTouchees: number;
  utilisateur: { id: string } | null;
}
interface Ecrite {
  message: { fr: string };
  absence: Absence;
  interventionsTouchees: { total: number; items: { reference: string }[] };
}
const CHAMPS = 'id version type debut fin motif modifiable visitesTouchees utilisateur { id }';
const ECRITE = `message { fr } absence { ${CHAMPS} } interventionsTouchees { total items { id reference } }`;

let rang = 0;
/** A day of its own, at eight in the morning. */
const unMatin = () => new Date(Date.UTC(2070, 0, ++rang, 7));
const apres = (date: Date, heures: number) => new Date(date.getTime() + heures * 3_600_000).toISOString();
const journee = (matin: Date) => ({ debut: apres(matin, 0), fin: apres(matin, 10) });

const creer = (qui: Executant, valeurs: Record<string, unknown> = {}) =>
  muter<Ecrite>(qui, 'creerAbsence', { type: 'CONGE', ...journee(unMatin()), ...valeurs }, ECRITE);
const modifier = (qui: Executant, { id, version }: Absence, valeurs: Record<string, unknown>) =>
  muter<Ecrite>(qui, 'modifierAbsence', { id, version, ...valeurs }, ECRITE);
const supprimer = (qui: Executant, { id, version }: Absence) =>
  muter<{ id: string }>(qui, 'supprimerAbsence', { id, version }, 'id');
const creee = async (qui: Executant, valeurs: Record<string, unknown> = {}) =>
  (await creer(qui, valeurs)).rendu.absence;
const lister = async (qui: Executant, variables: Record<string, unknown> = {}) =>
  (
    await lire<{ items: Absence[] }>(
      qui,
      'consulterAbsence',
      'perPage: Int, utilisateurId: ID, type: TypeAbsence, du: Instant, au: Instant',
      `items { ${CHAMPS} } pagination { totalItems }`,
      { perPage: 50, ...variables },
    )
  ).rendu.items;
const ids = (absences: readonly Absence[]) => absences.map(({ id }) => id);

const planifier = (une: InterventionDeTest, debut: string, valeurs: Record<string, unknown> = {}) =>
  muter<{ intervention: InterventionDeTest }>(
    acteurs.S1,
    'planifierIntervention',
    { id: une.id, version: une.version, intervenantId: acteurs.T1.id, debut, dureeMinutes: 60, ...valeurs },
    'intervention { id version reference etape historique { motif } }',
  );
const visite = async (debut: string, standardiste: Acteur = acteurs.S1, intervenantId = acteurs.T1.id) => {
  const { id, version } = await creerIntervention(standardiste, acteurs.C1);
  const { rendu } = await muter<{ intervention: InterventionDeTest }>(
    standardiste,
    'planifierIntervention',
    { id, version, intervenantId, debut, dureeMinutes: 60 },
    'intervention { id version reference etape }',
  );
  return rendu.intervention;
};

describe('creerAbsence', () => {
  refuseSansDroit(
    () => ({ serveur, acteurs }),
    (qui) => creer(qui),
    ['C1', 'P'],
  );

  it('enregistre la sienne sans dire qui', async () => {
    const { rendu } = await creer(acteurs.T1, { motif: ' Mariage ' });
    expect(rendu.absence).toMatchObject({ utilisateur: { id: acteurs.T1.id }, motif: 'Mariage', modifiable: true });
    expect(rendu.interventionsTouchees).toEqual({ total: 0, items: [] });
  });

  it('celle d’un autre, et une fermeture, seulement pour qui les saisit', async () => {
    for (const valeurs of [{ utilisateurId: acteurs.T2.id }, { type: 'FERMETURE' }])
      refus(await sansRienEcrire(serveur, () => creer(acteurs.T1, valeurs)), 'FORBIDDEN');
    expect((await creee(acteurs.S1, { utilisateurId: acteurs.T2.id })).utilisateur?.id).toBe(acteurs.T2.id);
    expect(await creee(acteurs.S1, { type: 'FERMETURE' })).toMatchObject({ utilisateur: null, type: 'FERMETURE' });
  });

  it('refuse ce qui n’a pas de sens, en nommant le champ, et n’écrit rien', async () => {
    const matin = unMatin();
    const cas: [string, Record<string, unknown>][] = [
      ['fin', { debut: apres(matin, 1), fin: apres(matin, 1) }],
      ['fin', { debut: apres(matin, 0), fin: apres(matin, 371 * 24) }],
      ['utilisateurId', { type: 'FERMETURE', utilisateurId: acteurs.T1.id }],
      ['utilisateurId', { utilisateurId: '999999' }],
      ['utilisateurId', { utilisateurId: acteurs.P.id }],
      ['motif', { motif: 'x'.repeat(301) }],
    ];
    for (const [champ, valeurs] of cas)
      champsRefuses(await sansRienEcrire(serveur, () => creer(acteurs.S1, valeurs)), champ);
  });

  it('sur des visites planifiées : enregistrée, elle les nomme, ne les déplace pas, et qui les a ouvertes l’apprend', async () => {
    const matin = unMatin();
    const [une, autre] = [await visite(apres(matin, 1)), await visite(apres(matin, 3), acteurs.S2)];
    await visite(apres(matin, 10));
    await repandre(serveur);
    const { rendu } = await creer(acteurs.S2, { utilisateurId: acteurs.T1.id, ...journee(matin) });
    expect(rendu.interventionsTouchees).toMatchObject({ total: 1, items: [{ reference: autre.reference }] });
    expect(rendu.message.fr).toContain('une intervention est à replanifier');
    expect(rendu.absence.visitesTouchees).toBe(1);
    const [vue] = await lister(acteurs.A, {
      utilisateurId: acteurs.T1.id,
      ...{ du: apres(matin, 0), au: apres(matin, 9) },
    });
    expect(vue?.visitesTouchees).toBe(2);
    await repandre(serveur);
    const dites = async (qui: Acteur) =>
      (await notificationsDe(serveur, qui)).filter(
        ({ type, sujetId }) => type === 'ABSENCE_TOUCHE' && String(sujetId) === rendu.absence.id,
      );
    expect(await dites(acteurs.S1)).toMatchObject([{ relation: 'standardiste', email: 'IMMEDIAT' }]);
    // Who entered it has read it in the answer.
    expect(await dites(acteurs.S2)).toEqual([]);
    expect((await planifier(une, apres(matin, 11))).errors).toEqual([]);
    expect((await lister(acteurs.A, { utilisateurId: acteurs.T1.id, du: apres(matin, 0) }))[0]?.visitesTouchees).toBe(
      1,
    );
  });
});

describe('modifierAbsence et supprimerAbsence', () => {
  it('la sienne, ou toutes pour qui les saisit ; ce qui n’est pas vu n’existe pas', async () => {
    const [deT1, deT2, fermeture] = [
      await creee(acteurs.T1),
      await creee(acteurs.S1, { utilisateurId: acteurs.T2.id }),
      await creee(acteurs.S1, { type: 'FERMETURE' }),
    ];
    expect((await modifier(acteurs.T1, deT1, { motif: 'Autre' })).rendu.absence).toMatchObject({
      motif: 'Autre',
      version: 2,
    });
    for (const faire of [
      (une: Absence) => modifier(acteurs.T1, une, { motif: 'x' }),
      (une: Absence) => supprimer(acteurs.T1, une),
    ]) {
      refus(await sansRienEcrire<Reponse<unknown>>(serveur, () => faire(deT2)), 'NOT_FOUND');
      refus(await sansRienEcrire<Reponse<unknown>>(serveur, () => faire(fermeture)), 'FORBIDDEN');
    }
    refus(await modifier(acteurs.S1, deT1, { motif: 'Vieille version' }), 'CONFLICT');
    expect((await supprimer(acteurs.S1, { ...deT1, version: 2 })).rendu.id).toBe(deT1.id);
    expect((await supprimer(acteurs.A, fermeture)).errors).toEqual([]);
    champsRefuses(await modifier(acteurs.S1, deT2, { type: 'FERMETURE' }), 'type');
    champsRefuses(await modifier(acteurs.S1, deT2, { fin: deT2.debut }), 'fin');
  });

  it('finie, elle ne change plus', async () => {
    const hier = { debut: apres(serveur.horloge.maintenant(), -48), fin: apres(serveur.horloge.maintenant(), -24) };
    const finie = await creee(acteurs.S1, { utilisateurId: acteurs.T2.id, ...hier });
    expect(finie.modifiable).toBe(false);
    refus(await sansRienEcrire(serveur, () => modifier(acteurs.S1, finie, { motif: 'x' })), 'CONFLICT');
    refus(await sansRienEcrire(serveur, () => supprimer(acteurs.S1, finie)), 'CONFLICT');
  });
});

describe('consulterAbsence', () => {
  refuseSansDroit(
    () => ({ serveur, acteurs }),
    (qui) => lire(qui, 'consulterAbsence', 'perPage: Int', 'items { id }', { perPage: 1 }),
    ['C1', 'P'],
  );

  it('dit à chacun les siennes et les fermetures, à qui planifie celles de tous, et le motif à qui il appartient', async () => {
    const matin = unMatin();
    const [deT1, deT2, fermeture] = [
      await creee(acteurs.T1, { ...journee(matin), motif: 'Intime' }),
      await creee(acteurs.T2, { ...journee(matin), motif: 'Secret' }),
      await creee(acteurs.S1, { ...journee(matin), type: 'FERMETURE', motif: 'Inventaire' }),
    ];
    const duJour = { du: apres(matin, 0), au: apres(matin, 10) };
    const vues = await lister(acteurs.T1, duJour);
    expect(ids(vues)).toEqual([deT1.id, fermeture.id]);
    expect(vues.map(({ motif, modifiable }) => [motif, modifiable])).toEqual([
      ['Intime', true],
      ['Inventaire', false],
    ]);
    expect(ids(await lister(acteurs.S1, duJour))).toEqual([deT1.id, deT2.id, fermeture.id]);
    expect(ids(await lister(acteurs.S1, { ...duJour, utilisateurId: acteurs.T2.id }))).toEqual([deT2.id]);
    expect(ids(await lister(acteurs.S1, { ...duJour, type: 'FERMETURE' }))).toEqual([fermeture.id]);
    expect(await lister(acteurs.S1, { du: apres(matin, 10), au: apres(matin, 11) })).toEqual([]);
  });
});

describe('planifierIntervention pendant une absence', () => {
  it('refuse, dit qui et jusqu’à quand ; un motif l’accepte, que l’équipe lit', async () => {
    const matin = unMatin();
    await creee(acteurs.S1, { utilisateurId: acteurs.T1.id, ...journee(matin), motif: 'Secret' });
    const une = await creerIntervention(acteurs.S1, acteurs.C1);
    const reponse = await sansRienEcrire(serveur, () => planifier(une, apres(matin, 9.5)));
    const dit = refus(reponse, 'CONFLICT');
    expect(dit.message.fr).toMatch(/est absent jusqu’au \S+ \d+(er)? \S+ à \d\d:\d\d/);
    expect(dit.champs?.map(({ chemin }) => chemin)).toEqual(['debut']);
    expect(dit.actuel).toEqual({ type: 'CONGE', fin: apres(matin, 10) });
    expect(reponse.texte).not.toContain('Secret');
    // Touching it is not being in it, and it is nobody else's.
    for (const [debut, intervenantId] of [[apres(matin, 9), acteurs.T2.id]] as const)
      expect(
        (await planifier(await creerIntervention(acteurs.S1, acteurs.C1), debut, { intervenantId })).errors,
      ).toEqual([]);
    expect((await planifier(await creerIntervention(acteurs.S1, acteurs.C1), apres(matin, 10))).errors).toEqual([]);
    const malgre = await planifier(une, apres(matin, 9), { derogation: 'Il vient quand même' });
    expect(malgre.errors).toEqual([]);
    expect(malgre.texte).toContain('Il vient quand même');
  });

  it('une fermeture vaut pour tous', async () => {
    const matin = unMatin();
    await creee(acteurs.S1, { type: 'FERMETURE', ...journee(matin) });
    for (const intervenantId of [acteurs.T1.id, acteurs.T2.id]) {
      const une = await creerIntervention(acteurs.S1, acteurs.C1);
      const dit = refus(await planifier(une, apres(matin, 1), { intervenantId }), 'CONFLICT');
      expect(dit.message.fr).toContain('L’entreprise est fermée jusqu’au');
    }
  });

  it('donner la visite à un absent est refusé de même', async () => {
    const matin = unMatin();
    const { id, reference } = await visite(apres(matin, 1));
    await creee(acteurs.S1, { utilisateurId: acteurs.T2.id, ...journee(matin) });
    const input = { intervenantId: acteurs.T1.id, versIntervenantId: acteurs.T2.id, interventionIds: [id] };
    const reponse = await sansRienEcrire(serveur, () => muter(acteurs.S1, 'reattribuerVisites', input, ''));
    expect(refus(reponse, 'CONFLICT').message.fr).toContain(`${reference} × `);
  });
});

describe('les jours fériés', () => {
  it('viennent une fois par an, et celui qu’on retire ne revient pas', async () => {
    const { services } = serveur.application;
    expect(await semerJoursFeries(services)).toBe(22);
    expect(await semerJoursFeries(services)).toBe(0);
    const annee = serveur.horloge.maintenant().getFullYear() + 1;
    const fermetures = () =>
      lister(acteurs.T1, { type: 'FERMETURE', du: `${annee}-12-24T22:00:00.000Z`, au: `${annee}-12-26T00:00:00.000Z` });
    const [noel] = (await fermetures()) as [Absence];
    expect(noel).toMatchObject({
      motif: 'Noël',
      debut: `${annee}-12-24T23:00:00.000Z`,
      fin: `${annee}-12-25T23:00:00.000Z`,
    });
    expect((await supprimer(acteurs.S1, noel)).errors).toEqual([]);
    expect(await semerJoursFeries(services)).toBe(0);
    expect(await fermetures()).toEqual([]);
  });
});
