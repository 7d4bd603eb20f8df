import type { Kysely } from 'kysely';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { lire } from '../../../test/appels.ts';
import { essai } from '../../../test/essai.ts';
import { emDe } from '../../../test/etat.ts';
import { type Base, sql } from '../../socle/base/base-de-donnees.ts';
import { enTransaction } from '../../socle/graphql/transaction.ts';
import { ModeFonction } from '../../socle/securite/acces.ts';
import { Application } from '../application/application.entity.ts';
import { FonctionApi } from '../fonction/fonction-api.entity.ts';
import { Permission } from '../permission/permission.entity.ts';
import { Role } from '../role/role.entity.ts';
import { droitsModifies } from './droits.service.ts';

const { serveur, acteurs } = essai();

beforeAll(async () => {
  await enTransaction(emDe(serveur), async (em) => {
    const application = await em.findOneOrFail(Application, { code: 'plateforme' });
    const communes = await em.find(Permission, { nom: { $in: ['ROLE_LIRE', 'FONCTION_LIRE'] } });
    for (let rang = 0; rang < 51; rang++) {
      const role = em.create(Role, { code: null, nom: `R${rang}`, description: null, application });
      const valeurs = { nomFonction: `f${rang}`, description: null, mode: ModeFonction.TOUTES, integree: false };
      const fonction = em.create(FonctionApi, { ...valeurs, application });
      const permission = em.create(Permission, { nom: `X_${rang}`, description: null, integree: false });
      for (const { permissions } of [role, fonction]) permissions.add([...communes, permission]);
    }
    await droitsModifies(em);
  });
});

async function compterRequetes(travail: () => Promise<unknown>): Promise<number> {
  const client: Kysely<Base> = sql(serveur.application.services.orm.em.fork());
  const espion = vi.spyOn(client.getExecutor(), 'executeQuery');
  try {
    await travail();
    return espion.mock.calls.length;
  } finally {
    espion.mockRestore();
  }
}

const SIGNEE = 'creerPar { id nom } modifierPar { id nom }';

describe('Aucune requête par ligne', () => {
  it.each([
    ['consulterRole', `id nom application { nom } pageAccueil { lien } permissions { nom } nombreComptes ${SIGNEE}`],
    ['consulterPermission', `id nom roles { nom application { nom } } fonctions { nomFonction } ${SIGNEE}`],
    ['consulterFonctionApi', `id nomFonction application { nom } permissions { nom } ${SIGNEE}`],
  ])('%s : une page de 50 demande autant de requêtes que de 5', async (fonction, champs) => {
    const lister = async (perPage: number) => {
      const demande = `items { ${champs} } pagination { totalItems }`;
      const reponse = await lire<{ items: unknown[] }>(acteurs.A, fonction, 'perPage: Int', demande, { perPage });
      expect(reponse.errors).toEqual([]);
      expect(reponse.rendu.items).toHaveLength(perPage);
    };
    await lister(1);
    const cinq = await compterRequetes(() => lister(5));
    expect(cinq).toBeGreaterThan(2);
    expect(await compterRequetes(() => lister(50))).toBe(cinq);
  });
});
