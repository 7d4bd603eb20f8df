import { beforeAll, expect, it, vi } from 'vitest';
import { roleId } from '../../../test/circonstances.ts';
import { essai } from '../../../test/essai.ts';
import { listerProgrammes, programmeNeuf } from '../../../test/programmes.ts';
import { sql } from '../../socle/base/base-de-donnees.ts';

const { serveur, acteurs } = essai();

beforeAll(async () => {
  const roles = await Promise.all(['plateforme', 'interventions'].map((nom) => roleId(serveur, 'API', nom)));
  for (let rang = 0; rang < 51; rang++) await programmeNeuf(acteurs.A, { roles: roles.map((id) => ({ roleId: id })) });
});

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

it('un programme montre vingt clés : celles qui servent d’abord, et son dernier usage compte toutes les autres', async () => {
  const em = serveur.application.services.orm.em.fork();
  const { id, cles } = await programmeNeuf(acteurs.A);
  const maintenant = serveur.horloge.maintenant();
  const vieilles = Array.from({ length: 30 }, (_, rang) => ({
    ...{ utilisateurId: Number(id), libelle: `Vieille ${rang}`, empreinte: `vieille-${rang}`, prefixe: `v${rang}` },
    ...{ expireA: null, revoqueeA: maintenant, utiliseeA: rang === 0 ? maintenant : null },
    ...{ creerA: maintenant, modifierA: maintenant },
  }));
  await sql(em).insertInto('cle_api').values(vieilles).execute();
  const { rendu } = await listerProgrammes(acteurs.A, { id });
  const [lu] = rendu.items;
  expect(lu?.cles).toHaveLength(20);
  // The oldest of all, and the only one that still opens.
  expect(lu?.cles.at(-1)).toMatchObject({ id: cles[0]?.id, revoqueeA: null });
  expect(lu?.cles.map((cle) => cle.prefixe).slice(0, 2)).toEqual(['v29', 'v28']);
  expect(lu?.utiliseA).toBe(maintenant.toISOString());
});

it('une page de 50 programmes avec rôles, clés et signatures demande autant de requêtes qu’une de 5', async () => {
  await compter(1);
  expect(await compter(50)).toBe(await compter(5));
});
