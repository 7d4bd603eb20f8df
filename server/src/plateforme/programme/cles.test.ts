import { describe, expect, it } from 'vitest';
import { avancer, avecPermission, roleId } from '../../../test/circonstances.ts';
import { essai } from '../../../test/essai.ts';
import { enObservant } from '../../../test/etat.ts';
import { creerCle, programmeNeuf, revoquerCle, voirProgramme } from '../../../test/programmes.ts';
import { champsRefuses, refus, refuseSansDroit, sansRienEcrire } from '../../../test/refus.ts';
import { codes } from '../../../test/reponses.ts';
import { moi } from '../../../test/sessions.ts';

const { serveur, acteurs } = essai();
const ici = () => ({ serveur, acteurs });
const SANS_DROIT = ['S1', 'T1', 'C1', 'P'] as const;
const JOUR = 24 * 3600 * 1000;
const dans = (jours: number) => new Date(serveur.horloge.maintenant().getTime() + jours * JOUR).toISOString();

describe('creerCleApi', () => {
  refuseSansDroit(ici, (qui) => creerCle(qui, acteurs.P.id), SANS_DROIT);

  it('ajoute une clé à côté des autres, et ne la montre que cette fois', async () => {
    const { id, cle: premiere } = await programmeNeuf(acteurs.A);
    const expireA = dans(90);
    const { rendu, traces } = await creerEnObservant(id, { libelle: ' Recette ', expireA });
    expect(rendu.cleApi).toMatchObject({ libelle: 'Recette', expireA, utiliseeA: null, revoqueeA: null });
    expect(rendu.cle.slice(0, 12)).toBe(rendu.cleApi.prefixe);
    for (const cle of [premiere, rendu.cle]) expect((await moi(serveur, cle)).data.moi.compte.id).toBe(id);
    expect(JSON.stringify(traces)).not.toContain(rendu.cle.slice(13));
    expect(JSON.stringify(await voirProgramme(acteurs.A, id))).not.toContain(rendu.cle.slice(13));
  });

  it('vaut un an si rien n’est dit, deux ans au plus', async () => {
    const { id } = await programmeNeuf(acteurs.A);
    const { rendu } = await creerCle(acteurs.A, id);
    expect(Date.parse(rendu.cleApi.expireA ?? '')).toBeLessThanOrEqual(Date.parse(dans(365)));
    const refuse = (valeurs: Record<string, unknown>) =>
      sansRienEcrire(serveur, () => creerCle(acteurs.A, id, valeurs));
    champsRefuses(await refuse({ expireA: dans(733) }), 'expireA');
    champsRefuses(await refuse({ expireA: dans(-1) }), 'expireA');
    champsRefuses(await refuse({ libelle: ' ' }), 'libelle');
    expect((await creerCle(acteurs.A, id, { expireA: dans(730) })).errors).toEqual([]);
  });

  it('au plus cinq clés actives, aussi quand deux demandent la cinquième ; une clé révoquée ou finie fait place', async () => {
    const { id, cles } = await programmeNeuf(acteurs.A);
    await creerCle(acteurs.A, id, { expireA: dans(1) });
    await creerCle(acteurs.A, id);
    await creerCle(acteurs.A, id);
    const deux = await Promise.all([creerCle(acteurs.A, id), creerCle(acteurs.A, id)]);
    expect(deux.flatMap(codes)).toEqual(['CONFLICT']);
    refus(await sansRienEcrire(serveur, () => creerCle(acteurs.A, id)), 'CONFLICT');
    await revoquerCle(acteurs.A, cles[0]?.id ?? '');
    expect((await creerCle(acteurs.A, id)).errors).toEqual([]);
    refus(await creerCle(acteurs.A, id), 'CONFLICT');
    await avancer(serveur, acteurs, 2 * JOUR);
    expect((await creerCle(acteurs.A, id)).errors).toEqual([]);
  });

  it('n’en donne ni à une personne, ni à un inconnu', async () => {
    for (const id of [acteurs.A.id, acteurs.C1.id, '4000000000', ''])
      refus(await sansRienEcrire(serveur, () => creerCle(acteurs.A, id)), 'NOT_FOUND');
  });

  it('une clé vaut tous les droits de son programme : on n’en fait pas pour qui en a plus que soi', async () => {
    const admin = await roleId(serveur, 'Admin', 'plateforme');
    const { id, cles } = await programmeNeuf(acteurs.A, { roles: [{ roleId: admin }] });
    await avecPermission(serveur, 'Standardiste', 'API_GERER', async () => {
      refus(await sansRienEcrire(serveur, () => creerCle(acteurs.S1, id)), 'FORBIDDEN');
      refus(await sansRienEcrire(serveur, () => revoquerCle(acteurs.S1, cles[0]?.id ?? '')), 'FORBIDDEN');
    });
  });

  it('un programme ne se fait pas de clé, ni ne révoque les siennes', async () => {
    const [cle] = (await voirProgramme(acteurs.A, acteurs.P.id)).cles;
    await avecPermission(serveur, 'API', 'API_GERER', async () => {
      refus(await sansRienEcrire(serveur, () => creerCle(acteurs.P, acteurs.P.id)), 'FORBIDDEN');
      refus(await sansRienEcrire(serveur, () => revoquerCle(acteurs.P, cle?.id ?? '')), 'FORBIDDEN');
    });
  });
});

async function creerEnObservant(id: string, valeurs: Record<string, unknown>) {
  const { resultat, traces } = await enObservant(serveur, () => creerCle(acteurs.A, id, valeurs));
  expect(traces).toMatchObject([{ action: 'creerCleApi', resultat: 'SUCCES' }]);
  return { rendu: resultat.rendu, traces };
}

describe('revoquerCleApi', () => {
  refuseSansDroit(ici, (qui) => revoquerCle(qui, '1'), SANS_DROIT);

  it('elle est refusée dès la requête suivante, dans tous les processus et après un redémarrage ; les autres servent', async () => {
    const { id, cle, cles } = await programmeNeuf(acteurs.A);
    const seconde = (await creerCle(acteurs.A, id)).rendu.cle;
    const autre = await serveur.processus();
    try {
      expect((await moi(serveur, cle, autre)).errors).toEqual([]);
      const { rendu } = await revoquerCle(acteurs.A, cles[0]?.id ?? '');
      expect(rendu.cleApi).toMatchObject({ id: cles[0]?.id, revoqueeA: expect.any(String) });
      for (const processus of [serveur.application, autre]) {
        const rejouee = await moi(serveur, cle, processus);
        expect(rejouee.statut).toBe(401);
        expect(codes(rejouee)).toEqual(['UNAUTHENTICATED TOKEN_REVOKED']);
        expect((await moi(serveur, seconde, processus)).errors).toEqual([]);
      }
    } finally {
      await autre.arreter();
    }
  });

  it('une fois de plus, elle reste révoquée à la même date', async () => {
    const { cles } = await programmeNeuf(acteurs.A);
    const { rendu } = await revoquerCle(acteurs.A, cles[0]?.id ?? '');
    serveur.horloge.avancer(1000);
    expect((await sansRienEcrire(serveur, () => revoquerCle(acteurs.A, cles[0]?.id ?? ''))).rendu).toEqual(rendu);
  });

  it('ne connaît pas une clé inconnue', async () => {
    for (const id of ['4000000000', 'x']) refus(await revoquerCle(acteurs.A, id), 'NOT_FOUND');
  });
});
