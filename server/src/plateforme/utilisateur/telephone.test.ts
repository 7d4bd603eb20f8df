import { beforeEach, describe, expect, it } from 'vitest';
import type { Acteur } from '../../../test/acteurs.ts';
import { type Executant, lire, muter } from '../../../test/appels.ts';
import { dAvance, essai } from '../../../test/essai.ts';
import {
  creerOffre,
  creerOffreActive,
  creerPromotion,
  creerValideur,
  definirNumero,
  donnerNumero,
  donnerNumeros,
  NUMERO_C1,
  NUMERO_C2,
  souscrire,
} from '../../../test/offres.ts';
import { champsRefuses, refus, sansRienEcrire } from '../../../test/refus.ts';

const { serveur, acteurs } = essai();
const valideur = dAvance(() => creerValideur(serveur));

beforeEach(() => donnerNumeros(acteurs));

const D_ESSAI = '+33 6 11 22 33 44';
/** An offer in its first version, which only this number may try. */
async function offreEnTest(numero = D_ESSAI): Promise<string> {
  const { id } = (await creerOffre(acteurs.A)).rendu.offre;
  await definirNumero(acteurs.A, { offreId: id, numero });
  return id;
}
const voir = (qui: Executant, id: string) => lire<object>(qui, 'voirOffre', 'id: ID', 'id', { id });
const pour = (input: Record<string, unknown>) => souscrire(acteurs.S1, { clientId: acteurs.C1.id, ...input });

async function confirmer(a: Acteur) {
  const { rendu } = await lire<{ compte: { version: number } }>(a, 'moi', '', 'compte { version }');
  const input = { id: a.id, version: rendu.compte.version, telephoneAtteste: true };
  return muter(acteurs.A, 'modifierUtilisateur', input, 'utilisateur { telephoneAtteste }');
}

describe('Un numéro de test', () => {
  it('donné par qui gère les comptes, voit et souscrit ce qui est en test', async () => {
    const offreId = await offreEnTest();
    expect((await donnerNumero(acteurs.A, acteurs.C1, D_ESSAI)).errors).toEqual([]);
    expect((await voir(acteurs.C1, offreId)).errors).toEqual([]);
    expect((await souscrire(acteurs.C1, { offreId })).rendu.souscription).toMatchObject({ test: true });
  });

  it('aussi quand le compte est créé ou modifié avec lui', async () => {
    const { rendu } = await lire<{ compte: { version: number } }>(acteurs.C1, 'moi', '', 'compte { version }');
    const input = { id: acteurs.C1.id, version: rendu.compte.version, telephone: D_ESSAI };
    expect((await muter(acteurs.A, 'modifierUtilisateur', input, 'utilisateur { id }')).errors).toEqual([]);
    expect((await voir(acteurs.C1, await offreEnTest())).errors).toEqual([]);
  });

  it('écrit par le client dans son propre profil, n’ouvre rien', async () => {
    const offreId = await offreEnTest();
    expect((await donnerNumero(acteurs.C1, acteurs.C1, D_ESSAI)).errors).toEqual([]);
    refus(await voir(acteurs.C1, offreId), 'NOT_FOUND');
    refus(await sansRienEcrire(serveur, () => souscrire(acteurs.C1, { offreId })), 'NOT_FOUND');
    refus(await souscrire(acteurs.C1, { offreId, numero: D_ESSAI }), 'NOT_FOUND');
    // Nor for whoever serves them without having asked for the number.
    refus(await pour({ offreId }), 'NOT_FOUND');
  });

  it('confirmé ensuite par qui gère les comptes, l’ouvre ; personne ne confirme le sien', async () => {
    const offreId = await offreEnTest();
    await donnerNumero(acteurs.C1, acteurs.C1, D_ESSAI);
    expect((await confirmer(acteurs.C1)).errors).toEqual([]);
    expect((await voir(acteurs.C1, offreId)).errors).toEqual([]);
    await donnerNumero(acteurs.A, acteurs.A, D_ESSAI);
    refus(await sansRienEcrire(serveur, () => confirmer(acteurs.A)), 'FORBIDDEN');
  });

  it('dicté au standardiste, qui le donne avec la souscription, essaie', async () => {
    const offreId = await offreEnTest();
    await donnerNumero(acteurs.C1, acteurs.C1, D_ESSAI);
    expect((await pour({ offreId, numero: D_ESSAI })).rendu.souscription).toMatchObject({ test: true });
  });

  it('une promotion en test ne se prend pas non plus avec un numéro écrit par soi-même', async () => {
    const offre = await creerOffreActive({ acteurs, valideur });
    const { promotion } = (await creerPromotion(acteurs.A, { offreIds: [offre.id] })).rendu;
    await definirNumero(acteurs.A, { promotionId: promotion.id, numero: D_ESSAI });
    await donnerNumero(acteurs.C1, acteurs.C1, D_ESSAI);
    const { souscription } = (await souscrire(acteurs.C1, { offreId: offre.id })).rendu;
    expect([souscription.test, souscription.termes.etapes]).toEqual([false, []]);
  });

  it('le même écrit autrement reste ce qu’il est ; un autre, puis le premier : plus rien', async () => {
    const offreId = await offreEnTest(NUMERO_C1);
    await donnerNumero(acteurs.C1, acteurs.C1, '06 12 34 56 78');
    expect((await voir(acteurs.C1, offreId)).errors).toEqual([]);
    await donnerNumero(acteurs.C1, acteurs.C1, '06 99 99 99 98');
    await donnerNumero(acteurs.C1, acteurs.C1, NUMERO_C1);
    refus(await voir(acteurs.C1, offreId), 'NOT_FOUND');
  });
});

describe('La liste noire', () => {
  it('ne se quitte pas en changeant soi-même de numéro, ni en l’effaçant ; nos équipes le peuvent', async () => {
    const noir = { numero: NUMERO_C2, nom: 'Essai', structure: null };
    await muter(acteurs.A, 'creerBlacklist', noir, 'blacklist { id }');
    for (const telephone of ['06 00 00 00 01', null]) {
      const changer = () => donnerNumero(acteurs.C2, acteurs.C2, telephone);
      champsRefuses(await sansRienEcrire(serveur, changer), 'telephone');
    }
    expect((await donnerNumero(acteurs.C2, acteurs.C2, '06 87 65 43 21')).errors).toEqual([]);
    expect((await donnerNumero(acteurs.A, acteurs.C2, '06 00 00 00 01')).errors).toEqual([]);
  });

  it('n’empêche pas de changer le reste de son profil', async () => {
    const { rendu } = await lire<{ compte: { version: number } }>(acteurs.C2, 'moi', '', 'compte { version }');
    const input = { version: rendu.compte.version, prenom: 'Carole' };
    expect((await muter(acteurs.C2, 'modifierProfil', input, 'utilisateur { id }')).errors).toEqual([]);
  });
});
