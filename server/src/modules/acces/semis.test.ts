import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { creerActeurs } from '../../../test/acteurs.ts';
import { emDe } from '../../../test/etat.ts';
import { ServeurDeTest } from '../../../test/serveur.ts';
import { sql } from '../../commun/base-de-donnees.ts';
import { enTransaction } from '../../graphql/transaction.ts';
import { APPLICATIONS, permissionsDeclarees } from '../../securite/droits.ts';
import { droitsModifies } from './droits.service.ts';
import { Permission } from './permission.entity.ts';
import { Role } from './role.entity.ts';
import { fonctionsDe } from './semis.ts';

let serveur: ServeurDeTest;

beforeAll(async () => {
  serveur = await ServeurDeTest.demarrer();
  await creerActeurs(serveur);
});
afterAll(() => serveur.arreter());

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

  it('une base neuve n’a aucun compte, donc aucun mot de passe par défaut', async () => {
    const vierge = await ServeurDeTest.demarrer();
    const comptes = await sql(emDe(vierge)).selectFrom('utilisateur').select('id').execute();
    await vierge.arreter();
    expect(comptes).toEqual([]);
  });
});
