import { expect, it } from 'vitest';
import { essaiDOffres } from '../../../test/essai.ts';
import { emDe } from '../../../test/etat.ts';
import { creerOffreActive, souscrire } from '../../../test/offres.ts';
import { champsRefuses, refus } from '../../../test/refus.ts';
import { sql } from '../base/base-de-donnees.ts';
import { effacerCles } from './menage-cles.ts';

const JOUR = 24 * 3_600_000;
const { serveur, acteurs, valideur } = essaiDOffres();

const cles = async () =>
  (await sql(emDe(serveur)).selectFrom('idempotence').select('cle').orderBy('cle').execute()).map(({ cle }) => cle);

it('oublie les clés de plus de 30 jours, qui redeviennent libres, et garde les autres', async () => {
  const { services } = serveur.application;
  const offre = await creerOffreActive({ acteurs, valideur });
  const ancienne = { offreId: offre.id, cleIdempotence: 'ancienne-1' };
  const { souscription } = (await souscrire(acteurs.C1, ancienne)).rendu;
  serveur.horloge.avancer(30 * JOUR - 60_000);
  for (const nom of ['C1', 'C2'] as const) await acteurs[nom].connecter();
  await souscrire(acteurs.C2, { offreId: offre.id, cleIdempotence: 'recente-1' });
  expect(await effacerCles(services)).toBe(0);
  expect((await souscrire(acteurs.C1, ancienne)).rendu.souscription.id).toBe(souscription.id);
  serveur.horloge.avancer(120_000);
  expect(await effacerCles(services)).toBe(1);
  expect(await cles()).toEqual(['recente-1']);
  // Sent again only now it is a request like any other: the client has the offer already.
  refus(await souscrire(acteurs.C1, ancienne), 'CONFLICT');
  champsRefuses(await souscrire(acteurs.C1, { ...ancienne, puissance: 7 }), 'puissance');
});

it('plus qu’un tour n’en prend, et de deux processus à la fois : toutes partent', async () => {
  const vieille = {
    utilisateurId: 1,
    empreinte: 'x'.repeat(64),
    ...{ fonction: 'creerRole', objet: 'role', objetId: 1 },
    creerA: new Date(0),
  };
  for (let debut = 0; debut < 1200; debut += 200) {
    const lignes = Array.from({ length: 200 }, (_, rang) => ({ ...vieille, cle: `vieille-${debut + rang}` }));
    await sql(emDe(serveur)).insertInto('idempotence').values(lignes).execute();
  }
  await Promise.all([1, 2].map(() => effacerCles(serveur.application.services)));
  expect((await cles()).filter((cle) => cle.startsWith('vieille'))).toEqual([]);
});
