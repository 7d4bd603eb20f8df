import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { type Acteurs, creerActeurs } from '../../../test/acteurs.ts';
import { roleId } from '../../../test/circonstances.ts';
import { listerProgrammes, programmeNeuf } from '../../../test/programmes.ts';
import { ServeurDeTest } from '../../../test/serveur.ts';
import { sql } from '../../commun/base-de-donnees.ts';

let serveur: ServeurDeTest;
let acteurs: Acteurs;

beforeAll(async () => {
  serveur = await ServeurDeTest.demarrer();
  acteurs = await creerActeurs(serveur);
  const roles = await Promise.all(['plateforme', 'interventions'].map((nom) => roleId(serveur, 'API', nom)));
  for (let rang = 0; rang < 51; rang++) await programmeNeuf(acteurs.A, { roles: roles.map((id) => ({ roleId: id })) });
});
afterAll(() => serveur.arreter());

async function compter(perPage: number): Promise<number> {
  const client = sql(serveur.application.services.orm.em.fork());
  const espion = vi.spyOn(client.getExecutor(), 'executeQuery');
  try {
    const { rendu } = await listerProgrammes(acteurs.A, { perPage });
    expect(rendu.items).toHaveLength(perPage);
    return espion.mock.calls.length;
  } finally {
    espion.mockRestore();
  }
}

it('une page de 50 programmes avec rôles, clés et signatures demande autant de requêtes qu’une de 5', async () => {
  await compter(1);
  expect(await compter(50)).toBe(await compter(5));
});
