import { describe, expect, it } from 'vitest';
import { essai, processusVoisin } from '../../../test/essai.ts';
import { emDe } from '../../../test/etat.ts';
import { codes } from '../../../test/reponses.ts';
import type { Application as Processus } from '../../app/app.ts';
import { enTransaction } from '../../socle/graphql/transaction.ts';
import { FonctionApi } from '../fonction/fonction-api.entity.ts';
import { Permission } from '../permission/permission.entity.ts';
import { Role } from '../role/role.entity.ts';
import { UtilisateurRole } from '../role/utilisateur-role.entity.ts';
import { Utilisateur } from '../utilisateur/utilisateur.entity.ts';
import { droitsModifies } from './droits.service.ts';

const { serveur, acteurs } = essai();
const autreProcessus = processusVoisin(serveur);

type Travail = Parameters<typeof enTransaction<void>>[1];
/** What the functions that change rights do, in the same transaction as the change. */
const administrer = (travail: Travail) =>
  enTransaction(serveur.application.services.orm.em, async (em) => {
    await travail(em);
    await droitsModifies(em);
  });
const roleDe = (em: Parameters<Travail>[0], application: string, nom: string) =>
  em.findOneOrFail(Role, { nom, application: { code: application } }, { populate: ['permissions'] });
const LISTES = '{ consulterStatutIntervention { items { id } } }';

describe('un droit change', () => {
  it('une permission retirée d’un rôle manque dès la requête suivante, dans tous les processus', async () => {
    const lire = (processus: Processus) => serveur.executer(LISTES, {}, { jeton: acteurs.S1.jeton }, processus);
    for (const processus of [serveur.application, autreProcessus]) expect(codes(await lire(processus))).toEqual([]);
    await administrer(async (em) => {
      const role = await roleDe(em, 'interventions', 'Standardiste');
      role.permissions.remove(await em.findOneOrFail(Permission, { nom: 'LISTE_LIRE' }));
    });
    for (const processus of [serveur.application, autreProcessus]) {
      expect(codes(await lire(processus))).toEqual(['FORBIDDEN']);
    }
    await administrer(async (em) => {
      const role = await roleDe(em, 'interventions', 'Standardiste');
      role.permissions.add(await em.findOneOrFail(Permission, { nom: 'LISTE_LIRE' }));
    });
    for (const processus of [serveur.application, autreProcessus]) expect(codes(await lire(processus))).toEqual([]);
  });

  it('un rôle renommé garde ses droits : aucun nom ne décide', async () => {
    await administrer(async (em) => {
      for (const [rang, role] of (await em.findAll(Role)).entries()) role.nom = `Renommé ${rang}`;
    });
    expect((await acteurs.S1.executer(LISTES)).errors).toEqual([]);
    expect(codes(await acteurs.P.executer(LISTES))).toEqual(['FORBIDDEN']);
  });

  it('une fonction sans permission est fermée à tous', async () => {
    const changer = (permissions: number[]) =>
      administrer(async (em) => {
        const fonction = await em.findOneOrFail(
          FonctionApi,
          { nomFonction: 'consulterStatutIntervention' },
          { populate: ['permissions'] },
        );
        fonction.permissions.set(permissions.map((id) => em.getReference(Permission, id)));
      });
    const lire = await emDe(serveur).findOneOrFail(Permission, { nom: 'LISTE_LIRE' });
    await changer([]);
    expect(codes(await acteurs.A.executer(LISTES))).toEqual(['FORBIDDEN']);
    await changer([lire.id]);
    expect(codes(await acteurs.A.executer(LISTES))).toEqual([]);
  });

  it('la permission tenue dans une autre application que celle de la fonction n’ouvre rien', async () => {
    await administrer(async (em) => {
      const lire = await em.findOneOrFail(Permission, { nom: 'LISTE_LIRE' });
      const [tenu] = await em.find(
        UtilisateurRole,
        { utilisateur: Number(acteurs.P.id), application: { code: 'plateforme' } },
        { populate: ['role.permissions'] },
      );
      tenu?.role.permissions.add(lire);
    });
    expect(codes(await acteurs.P.executer(LISTES))).toEqual(['FORBIDDEN']);
  });

  it('un compte n’a qu’un rôle par application : la base refuse le second', async () => {
    const second = administrer(async (em) => {
      const [tenu] = await em.find(UtilisateurRole, { utilisateur: Number(acteurs.C1.id) }, { populate: ['role'] });
      const { application } = tenu as UtilisateurRole;
      const autre = await em.findOneOrFail(Role, { application, id: { $ne: tenu?.role.id } });
      em.create(UtilisateurRole, {
        utilisateur: em.getReference(Utilisateur, Number(acteurs.C1.id)),
        application,
        role: autre,
        dateFin: null,
      });
    });
    await expect(second).rejects.toMatchObject({ name: 'UniqueConstraintViolationException' });
  });
});
