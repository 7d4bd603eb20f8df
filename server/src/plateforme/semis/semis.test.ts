import { describe, expect, it } from 'vitest';
import { essai } from '../../../test/essai.ts';
import { emDe } from '../../../test/etat.ts';
import { ServeurDeTest } from '../../../test/serveur.ts';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { enTransaction } from '../../socle/graphql/transaction.ts';
import { ModeFonction } from '../../socle/securite/acces.ts';
import { APPLICATIONS, permissionsDeclarees } from '../../socle/securite/droits.ts';
import { droitsModifies } from '../droits/droits.service.ts';
import { FonctionApi } from '../fonction/fonction-api.entity.ts';
import { Permission } from '../permission/permission.entity.ts';
import { Role } from '../role/role.entity.ts';
import { fonctionsDe } from './semis.fonctions.ts';

const { serveur } = essai();

async function etatDesDroits() {
  const em = emDe(serveur);
  const roles = await em.findAll(Role, { populate: ['permissions', 'application'], orderBy: { id: 1 } });
  return {
    version: await sql(em).selectFrom('version_referentiel').selectAll().execute(),
    applications: await sql(em).selectFrom('application').select(['id', 'nom']).orderBy('id').execute(),
    pages: await sql(em).selectFrom('page').selectAll().orderBy('id').execute(),
    fonctions: await sql(em).selectFrom('fonction_api').selectAll().orderBy('id').execute(),
    roles: roles.map(({ nom, application, permissions }) => ({
      role: `${application.code}/${nom}`,
      permissions: permissions.map((permission) => permission.nom).sort(),
    })),
  };
}

describe('semis des droits', () => {
  it('une base neuve a, dans chaque application, les cinq rôles avec les permissions déclarées pour eux', async () => {
    const { roles } = await etatDesDroits();
    const lettres = { Admin: 'A', Standardiste: 'S', Intervenant: 'I', Client: 'C', API: 'P' } as const;
    const attendus = APPLICATIONS.flatMap((application) =>
      Object.entries(lettres).map(([nom, lettre]) => ({
        role: `${application}/${nom}`,
        permissions: permissionsDeclarees()
          .filter((permission) => permission.application === application && permission.rolesParDefaut.includes(lettre))
          .map((permission) => permission.nom),
      })),
    );
    expect(roles).toEqual(attendus);
  });

  it('chaque fonction du schéma qui exige une permission a sa ligne', async () => {
    const exigees = fonctionsDe(serveur.application.schema).filter(({ droit }) => droit.mot === 'exige');
    const { fonctions } = await etatDesDroits();
    expect(fonctions.map(({ nomFonction }) => nomFonction).sort()).toEqual(exigees.map(({ nom }) => nom).sort());
  });

  it('un nouveau démarrage ne touche pas à ce que les administrateurs ont changé', async () => {
    await enTransaction(serveur.application.services.orm.em, async (em) => {
      const role = await em.findOneOrFail(
        Role,
        { nom: 'Client', application: { code: 'interventions' } },
        { populate: ['permissions'] },
      );
      role.nom = 'Abonné';
      role.permissions.remove(await em.findOneOrFail(Permission, { nom: 'LISTE_LIRE' }));
      await sql(em).updateTable('page').set({ nom: 'Nos travaux' }).where('lien', '=', '/interventions').execute();
      await droitsModifies(em);
    });
    const avant = await etatDesDroits();
    const redemarre = await serveur.processus();
    await redemarre.arreter();
    expect(await etatDesDroits()).toEqual(avant);
  });

  /** As if the product had just come to declare what it was made to forget, with `admins`' own doing since. */
  const redemarrerApres = async (travail: Parameters<typeof enTransaction<void>>[1]) => {
    await enTransaction(serveur.application.services.orm.em, async (em) => {
      await travail(em);
      await droitsModifies(em);
    });
    const redemarre = await serveur.processus();
    await redemarre.arreter();
  };
  const oublier = async (em: Parameters<Parameters<typeof enTransaction<void>>[1]>[0], nom: string) => {
    const permission = await em.findOneOrFail(Permission, { nom });
    await em.remove(permission).flush();
  };
  const tenants = async (nom: string) =>
    (await emDe(serveur).find(Role, { permissions: { nom } }, { populate: ['application'] }))
      .map(({ code, application }) => `${application.code}/${code}`)
      .sort();

  it('une permission nouvelle va aux rôles par défaut, renommés ou non, et à eux seuls', async () => {
    await redemarrerApres(async (em) => {
      await oublier(em, 'COORDONNEES_LIRE');
      for (const role of await em.find(Role, { code: { $ne: null } })) role.nom = `Autre ${role.nom}`;
    });
    expect(await tenants('COORDONNEES_LIRE')).toEqual(['interventions/A', 'interventions/I', 'interventions/S']);
  });

  it('un rôle par défaut supprimé ne revient pas, et ne gêne rien', async () => {
    await redemarrerApres(async (em) => {
      await oublier(em, 'LISTE_GERER');
      await em.remove(
        await em.findOneOrFail(
          Role,
          { code: 'P', application: { code: 'interventions' } },
          {
            populate: ['permissions'],
          },
        ),
      );
      await sql(em)
        .deleteFrom('utilisateur_role')
        .where(
          'roleId',
          'in',
          sql(em)
            .selectFrom('role as r')
            .innerJoin('application as a', 'a.id', 'r.applicationId')
            .where('a.code', '=', 'interventions')
            .where('r.code', '=', 'P')
            .select('r.id'),
        )
        .execute();
    });
    expect(await emDe(serveur).count(Role, { code: 'P', application: { code: 'interventions' } })).toBe(0);
    expect(await tenants('LISTE_GERER')).toEqual(['interventions/A']);
  });

  it('une page supprimée ne revient pas', async () => {
    await redemarrerApres(async (em) => {
      await sql(em).updateTable('role').set({ pageAccueilId: null }).execute();
      await sql(em).deleteFrom('page').where('lien', '=', '/importation').execute();
    });
    const { pages } = await etatDesDroits();
    expect(pages.map(({ lien }) => lien)).not.toContain('/importation');
    expect(pages.map(({ lien }) => lien)).toContain('/interventions');
  });

  it('la permission qu’un admin avait faite sous ce nom devient celle du produit : qui la tenait ne la tient plus', async () => {
    await redemarrerApres(async (em) => {
      await oublier(em, 'LISTE_GERER');
      const sienne = em.create(Permission, { nom: 'LISTE_GERER', description: 'À nous', integree: false });
      const client = await em.findOneOrFail(
        Role,
        { code: 'C', application: { code: 'interventions' } },
        { populate: ['permissions'] },
      );
      client.permissions.add(sienne);
    });
    expect(await tenants('LISTE_GERER')).toEqual(['interventions/A']);
    const { integree, description } = await emDe(serveur).findOneOrFail(Permission, { nom: 'LISTE_GERER' });
    expect([integree, description]).toEqual([true, 'À nous']);
  });

  it('la fonction qu’un admin avait faite sous ce nom devient celle du produit, avec ce qu’il déclare', async () => {
    await redemarrerApres(async (em) => {
      const fonction = await em.findOneOrFail(FonctionApi, { nomFonction: 'voirRole' }, { populate: ['permissions'] });
      fonction.integree = false;
      fonction.mode = ModeFonction.TOUTES;
      fonction.permissions.set([await em.findOneOrFail(Permission, { nom: 'LISTE_LIRE' })]);
    });
    const adoptees = await emDe(serveur).find(FonctionApi, { nomFonction: 'voirRole' }, { populate: ['permissions'] });
    expect(adoptees).toHaveLength(1);
    expect(adoptees[0]).toMatchObject({ integree: true, mode: ModeFonction.AU_MOINS_UNE });
    expect(adoptees[0]?.permissions.map(({ nom }) => nom)).toEqual(['ROLE_LIRE']);
  });

  it('une base neuve n’a aucun compte, donc aucun mot de passe par défaut', async () => {
    const vierge = await ServeurDeTest.demarrer();
    const comptes = await sql(emDe(vierge)).selectFrom('utilisateur').select('id').execute();
    await vierge.arreter();
    expect(comptes).toEqual([]);
  });
});
