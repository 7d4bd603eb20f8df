import { beforeEach, describe, expect, it } from 'vitest';
import { essai } from '../../../test/essai.ts';
import { compteDe, emDe } from '../../../test/etat.ts';
import { enTransaction } from '../../socle/graphql/transaction.ts';
import { StatutUtilisateur } from '../../socle/securite/compte.ts';
import { Permission } from '../permission/permission.entity.ts';
import { Role } from '../role/role.entity.ts';
import { UtilisateurRole } from '../role/utilisateur-role.entity.ts';
import { Utilisateur } from '../utilisateur/utilisateur.entity.ts';
import { droitsModifies } from './droits.service.ts';

const { serveur, acteurs } = essai();

type Travail = Parameters<typeof enTransaction<void>>[1];
/** What the functions that change rights do, in the same transaction as the change. */
const administrer = (travail: Travail) =>
  enTransaction(serveur.application.services.orm.em, async (em) => {
    await travail(em);
    await droitsModifies(em);
  });

describe('le dernier compte qui gère les rôles', () => {
  beforeEach(async () => {
    expect((await compteDe(serveur, acteurs.A.id)).statut).toBe('ACTIF');
  });
  const roleAdmin = async (em: Parameters<Travail>[0]) =>
    em.findOneOrFail(
      UtilisateurRole,
      { utilisateur: Number(acteurs.A.id), application: { code: 'plateforme' } },
      { populate: ['role.permissions'] },
    );
  const compte = (em: Parameters<Travail>[0]) => em.findOneOrFail(Utilisateur, Number(acteurs.A.id));

  it.each<[string, Travail]>([
    ['suspendu', async (em) => void em.assign(await compte(em), { statut: StatutUtilisateur.SUSPENDU })],
    ['qui expirera', async (em) => void em.assign(await compte(em), { dateExpiration: new Date('2099-01-01') })],
    ['supprimé', async (em) => void em.remove(await compte(em))],
    ['sans son rôle', async (em) => void em.remove(await roleAdmin(em))],
    [
      'dont le rôle prendra fin',
      async (em) => void em.assign(await roleAdmin(em), { dateFin: new Date('2099-01-01') }),
    ],
    ['dont le rôle perd ROLE_GERER', async (em) => retirer(em, 'ROLE_GERER')],
    ['dont le rôle perd UTILISATEUR_GERER', async (em) => retirer(em, 'UTILISATEUR_GERER')],
    [
      'qui passe à un autre rôle',
      async (em) => {
        const tenu = await roleAdmin(em);
        tenu.role = await em.findOneOrFail(Role, { application: tenu.application, id: { $ne: tenu.role.id } });
      },
    ],
    [
      'qui ne tiendrait plus ces permissions que dans une autre application',
      async (em) => {
        const ailleurs = await em.findOneOrFail(
          UtilisateurRole,
          { utilisateur: Number(acteurs.A.id), application: { code: 'interventions' } },
          { populate: ['role.permissions'] },
        );
        ailleurs.role.permissions.add(await em.findOneOrFail(Permission, { nom: 'ROLE_GERER' }));
        await retirer(em, 'ROLE_GERER');
      },
    ],
  ])('%s : le changement est refusé avec toute sa transaction', async (_chemin, travail) => {
    await expect(administrer(travail)).rejects.toMatchObject({
      code: 'CONFLICT',
      message: 'Plus aucun compte actif ne pourrait gérer les rôles : changement refusé',
    });
    const em = emDe(serveur);
    const { role, dateFin } = await roleAdmin(em);
    const permissions = role.permissions.getItems().map(({ nom }) => nom);
    expect(permissions).toEqual(expect.arrayContaining(['ROLE_GERER', 'UTILISATEUR_GERER']));
    expect([dateFin, (await compte(em)).dateExpiration]).toEqual([null, null]);
  });

  async function retirer(em: Parameters<Travail>[0], nom: string): Promise<void> {
    const { role } = await roleAdmin(em);
    role.permissions.remove(await em.findOneOrFail(Permission, { nom }));
  }

  it('peut partir quand un autre prend sa place', async () => {
    await administrer(async (em) => {
      const { role, application } = await roleAdmin(em);
      const sien = await em.findOneOrFail(UtilisateurRole, { utilisateur: Number(acteurs.S2.id), application });
      sien.role = role;
    });
    await administrer(async (em) => void em.assign(await compte(em), { statut: StatutUtilisateur.INACTIF }));
    expect((await compteDe(serveur, acteurs.A.id)).statut).toBe('INACTIF');
    await administrer(async (em) => void em.assign(await compte(em), { statut: StatutUtilisateur.ACTIF }));
    await administrer(async (em) => {
      const sien = await em.findOneOrFail(UtilisateurRole, {
        utilisateur: Number(acteurs.S2.id),
        application: { code: 'plateforme' },
      });
      sien.role = await em.findOneOrFail(Role, { application: sien.application, id: { $ne: sien.role.id } });
    });
  });

  it('des deux derniers qui se retirent l’un l’autre en même temps, un seul part', async () => {
    await administrer(async (em) => {
      const { role, application } = await roleAdmin(em);
      const sien = await em.findOneOrFail(UtilisateurRole, { utilisateur: Number(acteurs.S2.id), application });
      sien.role = role;
    });
    const partir = (id: string) =>
      administrer(
        async (em) =>
          void em.assign(await em.findOneOrFail(Utilisateur, Number(id)), { statut: StatutUtilisateur.INACTIF }),
      );
    const departs = await Promise.allSettled([partir(acteurs.A.id), partir(acteurs.S2.id)]);
    expect(departs.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const actifs = await Promise.all([compteDe(serveur, acteurs.A.id), compteDe(serveur, acteurs.S2.id)]);
    expect(actifs.map(({ statut }) => statut).sort()).toEqual(['ACTIF', 'INACTIF']);
  });
});
