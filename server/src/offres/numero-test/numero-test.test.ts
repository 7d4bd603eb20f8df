import { describe, expect, it } from 'vitest';
import type { Acteur } from '../../../test/acteurs.ts';
import { type Executant, lire, muter } from '../../../test/appels.ts';
import { essaiDOffres } from '../../../test/essai.ts';
import {
  creerOffre,
  creerOffreActive,
  creerPromotion,
  definirNumero,
  NUMERO_C1,
  NUMERO_C2,
  souscrire,
  valider,
  voirOffre,
} from '../../../test/offres.ts';
import { champsRefuses, refus, refuseSansDroit, sansRienEcrire } from '../../../test/refus.ts';

const { serveur, acteurs, valideur } = essaiDOffres();
const ici = () => ({ serveur, acteurs });
const JOUR = 86_400_000;
type NumeroTestLu = { id: string; version: number; resultat: string };

const brouillon = async () => (await creerOffre(acteurs.A)).rendu.offre;
const retirer = (qui: Executant, { id, version }: { id: string; version: number }) =>
  muter<{ id: string }>(qui, 'retirerNumeroTest', { id, version }, 'id');
const statutDe = async (offreId: string) => (await voirOffre(acteurs.A, offreId)).rendu.versions[0]?.statut;

describe('definirNumeroTest', () => {
  refuseSansDroit(ici, (qui) => definirNumero(qui, { offreId: '1' }), ['S1', 'C1', 'P']);

  it('met la version en test ; le numéro est en E.164 et vaut 30 jours', async () => {
    const { id } = await brouillon();
    const { numeroTest } = (await definirNumero(acteurs.A, { offreId: id, numero: '06 87 65 43 21' })).rendu;
    expect(numeroTest).toMatchObject({ numero: NUMERO_C2, resultat: 'EN_ATTENTE' });
    const { expireA } = numeroTest;
    expect(Math.round((Date.parse(expireA) - Date.now()) / JOUR)).toBe(30);
    expect(await statutDe(id)).toBe('EN_TEST');
    const double = await definirNumero(acteurs.A, { offreId: id });
    expect(refus(double, 'CONFLICT').champs?.map(({ chemin }) => chemin)).toEqual(['numero']);
  });

  it('refuse un numéro impossible ou de la liste noire, une échéance lointaine, une offre sans rien à tester', async () => {
    const { id } = await brouillon();
    champsRefuses(await definirNumero(acteurs.A, { offreId: id, numero: '12' }), 'numero');
    await muter(acteurs.A, 'creerBlacklist', { numero: '+33699999999' }, 'blacklist { id }');
    champsRefuses(await definirNumero(acteurs.A, { offreId: id, numero: '06 99 99 99 99' }), 'numero');
    const loin = new Date(Date.now() + 31 * JOUR).toISOString();
    champsRefuses(await definirNumero(acteurs.A, { offreId: id, expireA: loin }), 'expireA');
    champsRefuses(await definirNumero(acteurs.A, {}), 'offreId', 'promotionId');
    const active = await creerOffreActive({ acteurs, valideur });
    const reponse = await sansRienEcrire(serveur, () => definirNumero(acteurs.A, { offreId: active.id }));
    champsRefuses(reponse, 'offreId');
  });

  it('vingt au plus', async () => {
    const { id } = await brouillon();
    for (let rang = 10; rang < 30; rang++)
      expect((await definirNumero(acteurs.A, { offreId: id, numero: `+336000000${rang}` })).errors).toEqual([]);
    refus(await definirNumero(acteurs.A, { offreId: id }), 'CONFLICT');
  });

  it('un numéro expiré ne voit plus rien', async () => {
    const { id } = await brouillon();
    await definirNumero(acteurs.A, { offreId: id, expireA: new Date(Date.now() + JOUR).toISOString() });
    expect((await voirOffre(acteurs.C2, id)).errors).toEqual([]);
    serveur.horloge.avancer(2 * JOUR);
    for (const acteur of [...Object.values(acteurs), valideur]) await acteur.connecter();
    refus(await voirOffre(acteurs.C2, id), 'NOT_FOUND');
  });
});

describe('validerTest', () => {
  refuseSansDroit(ici, (qui) => valider(qui, { id: '1', version: 1 }), ['S1', 'C1', 'P']);

  it('refuse qui a défini le numéro, et une réussite sans souscription', async () => {
    const { id } = await brouillon();
    const { numeroTest } = (await definirNumero(acteurs.A, { offreId: id })).rendu;
    refus(await valider(valideur, numeroTest), 'CONFLICT');
    await souscrire(acteurs.C2, { offreId: id });
    refus(await valider(acteurs.A, numeroTest), 'FORBIDDEN');
    expect((await valider(valideur, numeroTest)).rendu.numeroTest).toMatchObject({
      resultat: 'REUSSI',
      validePar: { id: valideur.id },
    });
    expect(await statutDe(id)).toBe('VALIDEE');
  });

  it('dit lesquels ont souscrit ce qu’ils testent, tel que c’est maintenant', async () => {
    const souscrits = async (cible: object) => {
      const { rendu } = await lire<{ items: { essaiA: string | null }[] }>(
        acteurs.A,
        'consulterNumeroTest',
        'offreId: ID, promotionId: ID',
        'items { essaiA }',
        { ...cible },
      );
      return rendu.items.map(({ essaiA }) => essaiA !== null);
    };
    const { id } = await brouillon();
    await definirNumero(acteurs.A, { offreId: id });
    await definirNumero(acteurs.A, { offreId: id, numero: '+33600000001' });
    expect(await souscrits({ offreId: id })).toEqual([false, false]);
    await souscrire(acteurs.C2, { offreId: id });
    expect(await souscrits({ offreId: id })).toEqual([false, true]);
    const offre = await creerOffreActive({ acteurs, valideur });
    const { promotion } = (await creerPromotion(acteurs.A, { offreIds: [offre.id] })).rendu;
    await definirNumero(acteurs.A, { promotionId: promotion.id });
    expect(await souscrits({ promotionId: promotion.id })).toEqual([false]);
    await souscrire(acteurs.C2, { offreId: offre.id });
    expect(await souscrits({ promotionId: promotion.id })).toEqual([true]);
  });

  it('un résultat se rend sur ce qu’on a vu : les termes changés depuis, il est à redemander', async () => {
    const { id, version } = await brouillon();
    const { numeroTest: vu } = (await definirNumero(acteurs.A, { offreId: id })).rendu;
    await muter(acteurs.A, 'modifierOffre', { id, version, fraisActivation: '12' }, 'offre { id }');
    await souscrire(acteurs.C2, { offreId: id });
    refus(await valider(valideur, vu), 'CONFLICT');
    expect(await statutDe(id)).toBe('EN_TEST');
  });

  it('qui l’a rendu, et qui a souscrit, ne se suppriment plus : on sait toujours qui c’était', async () => {
    const { id } = await brouillon();
    const { numeroTest } = (await definirNumero(acteurs.A, { offreId: id })).rendu;
    await souscrire(acteurs.C2, { offreId: id });
    await valider(valideur, numeroTest);
    const supprimer = async (compte: Acteur) => {
      const { version } = (await lire<{ compte: { version: number } }>(compte, 'moi', '', 'compte { version }')).rendu
        .compte;
      return muter(acteurs.A, 'supprimerUtilisateur', { id: compte.id, version }, 'id');
    };
    expect(refus(await supprimer(valideur), 'CONFLICT').details?.fr).toContain('test(s) validé(s)');
    expect(refus(await supprimer(acteurs.C2), 'CONFLICT').details?.fr).toContain('souscription(s)');
  });

  it('deux derniers résultats rendus à la fois : validée', async () => {
    const { id } = await brouillon();
    const tests = [];
    for (const [acteur, numero] of [
      [acteurs.C1, NUMERO_C1],
      [acteurs.C2, NUMERO_C2],
    ] as const) {
      tests.push((await definirNumero(acteurs.A, { offreId: id, numero })).rendu.numeroTest);
      expect((await souscrire(acteur, { offreId: id })).errors).toEqual([]);
    }
    const rendus = await Promise.all(tests.map((test) => valider(valideur, test)));
    expect(rendus.flatMap(({ errors }) => errors)).toEqual([]);
    expect(await statutDe(id)).toBe('VALIDEE');
  });

  it('un échec, ou un test encore attendu, garde la version en test', async () => {
    const { id } = await brouillon();
    const { numeroTest } = (await definirNumero(acteurs.A, { offreId: id })).rendu;
    const { numeroTest: autre } = (await definirNumero(acteurs.A, { offreId: id, numero: '+33600000001' })).rendu;
    await souscrire(acteurs.C2, { offreId: id });
    await valider(valideur, numeroTest);
    expect(await statutDe(id)).toBe('EN_TEST');
    expect((await valider(valideur, autre, 'ECHOUE')).errors).toEqual([]);
    expect(await statutDe(id)).toBe('EN_TEST');
    const { items } = (
      await lire<{ items: [NumeroTestLu, NumeroTestLu] }>(
        acteurs.A,
        'consulterNumeroTest',
        'offreId: ID',
        'items { id version resultat }',
        { offreId: id },
      )
    ).rendu;
    expect(items.map(({ resultat }) => resultat)).toEqual(['ECHOUE', 'REUSSI']);
    refus(await retirer(acteurs.A, items[0]), 'FORBIDDEN');
    await retirer(valideur, items[0]);
    expect(await statutDe(id)).toBe('VALIDEE');
  });
});

describe('retirerNumeroTest et consulterNumeroTest', () => {
  refuseSansDroit(ici, (qui) => retirer(qui, { id: '1', version: 1 }), ['S1', 'C1', 'P']);
  refuseSansDroit(ici, (qui) => lire(qui, 'consulterNumeroTest', '', 'items { id }'), ['S1', 'C1', 'P']);

  it('retiré, il ne voit plus la version, et ses essais sont finis', async () => {
    const { id } = await brouillon();
    const { numeroTest } = (await definirNumero(acteurs.A, { offreId: id })).rendu;
    const { souscription } = (await souscrire(acteurs.C2, { offreId: id })).rendu;
    await retirer(acteurs.A, numeroTest);
    refus(await voirOffre(acteurs.C2, id), 'NOT_FOUND');
    expect(await statutDe(id)).toBe('BROUILLON');
    const { items } = (
      await lire<{ items: { id: string; statut: string }[] }>(
        acteurs.C2,
        'voirOffreSouscrite',
        'perPage: Int',
        'items { id statut }',
        { perPage: 50 },
      )
    ).rendu;
    expect(items.find((une) => une.id === souscription.id)?.statut).toBe('RESILIEE');
  });
});
