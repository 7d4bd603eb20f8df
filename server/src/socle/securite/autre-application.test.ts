import { beforeAll, expect, it } from 'vitest';
import { essai } from '../../../test/essai.ts';
import { emDe } from '../../../test/etat.ts';
import { creerIntervention } from '../../../test/interventions.ts';
import { droitsModifies } from '../../plateforme/droits/droits.service.ts';
import { Permission } from '../../plateforme/permission/permission.entity.ts';
import { Role } from '../../plateforme/role/role.entity.ts';
import { enTransaction } from '../graphql/transaction.ts';
import { permissionDeclaree, permissionsDeclarees } from './droits.ts';

const { serveur, acteurs } = essai();

beforeAll(async () => {
  await creerIntervention(acteurs.S1, acteurs.C1, { titre: 'À moi' });
  await creerIntervention(acteurs.S1, acteurs.C2, { titre: 'À un autre' });
});

/** What a client is shown of themselves and of everybody else. */
const VUE = `{
  moi { permissions fonctions pages { lien } compte { id email creerPar { id } } }
  consulterIntervention(perPage: 50) { items { titre client { nom email telephone } standardiste { email } } }
  consulterOffre(perPage: 50) { items { id statut } }
}`;
const annuaire = async (type: string) => {
  const document = `{ consulterAnnuaire(type: ${type}, perPage: 50) { items { id } } }`;
  const { data } = await acteurs.S1.executer<{ consulterAnnuaire: { items: { id: string }[] } }>(document);
  return data.consulterAnnuaire.items.map(({ id }) => id);
};

it('ce qu’un rôle tient pour une autre application n’ouvre ni fonction, ni ligne, ni champ, ni annuaire', async () => {
  const avant = await acteurs.C1.executer(VUE);
  // Of the staff a client reads the name alone.
  expect(avant.errors.map(({ path }) => path?.at(-1))).toEqual(['email']);
  expect(avant.texte).not.toContain('À un autre');
  const intervenants = await annuaire('INTERVENANT');
  expect(intervenants).not.toContain(acteurs.C1.id);

  await enTransaction(serveur.application.services.orm.em, async (em) => {
    const permissions = await em.find(Permission, { nom: { $in: permissionsDeclarees().map(({ nom }) => nom) } });
    for (const role of await em.find(Role, { code: 'C' }, { populate: ['permissions', 'application'] }))
      role.permissions.add(
        permissions.filter(({ nom }) => permissionDeclaree(nom)?.application !== role.application.code),
      );
    await droitsModifies(em);
  });
  const roles = await emDe(serveur).find(Role, { code: 'C' }, { populate: ['permissions'] });
  expect(roles.length).toBeGreaterThan(1);
  for (const { permissions } of roles) expect(permissions.length).toBeGreaterThan(10);

  const apres = await acteurs.C1.executer(VUE);
  expect(apres.data).toEqual(avant.data);
  expect(apres.errors).toEqual(avant.errors);
  expect(await annuaire('INTERVENANT')).toEqual(intervenants);
});
