import { describe, expect, it } from 'vitest';
import type { Executant } from '../../../test/appels.ts';
import { avecPermission, roleId } from '../../../test/circonstances.ts';
import { essai } from '../../../test/essai.ts';
import { emDe } from '../../../test/etat.ts';
import { creerIntervention } from '../../../test/interventions.ts';
import { modifierProgramme, programmeNeuf, supprimerProgramme, voirProgramme } from '../../../test/programmes.ts';
import { champsRefuses, refus, refuseSansDroit, sansRienEcrire } from '../../../test/refus.ts';
import { codes } from '../../../test/reponses.ts';
import type { Reponse } from '../../../test/serveur.ts';
import { moi } from '../../../test/sessions.ts';
import { sql } from '../../socle/base/base-de-donnees.ts';

const { serveur, acteurs } = essai();
const ici = () => ({ serveur, acteurs });
const SANS_DROIT = ['S1', 'T1', 'C1', 'P'] as const;
const JOUR = 24 * 3600 * 1000;
const dans = (jours: number) => new Date(serveur.horloge.maintenant().getTime() + jours * JOUR).toISOString();

const champsDe = (reponse: Reponse<unknown>) => refus(reponse, 'CONFLICT').champs?.map(({ chemin }) => chemin);

describe('modifierUtilisateurApi', () => {
  refuseSansDroit(ici, (qui) => modifierProgramme(qui, { id: '1', version: 1 }, { nom: 'X' }), SANS_DROIT);

  it('change ce qui est donné et rien d’autre', async () => {
    const { cle, ...programme } = await programmeNeuf(acteurs.A, { description: 'Avant' });
    const { rendu } = await modifierProgramme(acteurs.A, programme, { nom: 'Après', login: 'Apres.1' });
    expect(rendu.utilisateurApi).toEqual({ ...programme, version: 2, nom: 'Après', login: 'apres.1' });
    const vide = await modifierProgramme(acteurs.A, rendu.utilisateurApi, { description: null, dateExpiration: null });
    expect(vide.rendu.utilisateurApi.description).toBeNull();
    expect((await moi(serveur, cle)).errors).toEqual([]);
  });

  it.each(['INACTIF', 'SUSPENDU', 'EN_ATTENTE'])(
    '%s : ses clés ne servent plus, dès la requête suivante',
    async (statut) => {
      const { cle, ...programme } = await programmeNeuf(acteurs.A);
      const { rendu } = await modifierProgramme(acteurs.A, programme, { statut });
      expect(codes(await moi(serveur, cle))).toEqual(['UNAUTHENTICATED ACCOUNT_INACTIVE']);
      await modifierProgramme(acteurs.A, rendu.utilisateurApi, { statut: 'ACTIF' });
      expect((await moi(serveur, cle)).errors).toEqual([]);
    },
  );

  it('remplace tous ses rôles, par ce qu’on tient soi-même', async () => {
    const [plateforme, interventions] = [
      await roleId(serveur, 'API', 'plateforme'),
      await roleId(serveur, 'Client', 'interventions'),
    ];
    const { cle, ...programme } = await programmeNeuf(acteurs.A, { roles: [{ roleId: plateforme }] });
    const { rendu } = await modifierProgramme(acteurs.A, programme, { roles: [{ roleId: interventions }] });
    expect(rendu.utilisateurApi.roles.map(({ role, application }) => [role.nom, application.nom])).toEqual([
      ['Client', 'Interventions'],
    ]);
    expect((await serveur.executer('{ consulterIntervention { items { id } } }', {}, { jeton: cle })).errors).toEqual(
      [],
    );
    const { version } = rendu.utilisateurApi;
    const vide = await modifierProgramme(acteurs.A, { id: programme.id, version }, { roles: [] });
    expect(vide.rendu.utilisateurApi.roles).toEqual([]);
    const liste = '{ consulterIntervention { items { id } } }';
    expect(codes(await serveur.executer(liste, {}, { jeton: cle }))).toEqual(['FORBIDDEN']);
  });

  it('refuse null où il faut une valeur, une date passée, un login pris, une version périmée', async () => {
    const { cle, ...programme } = await programmeNeuf(acteurs.A);
    for (const champ of ['nom', 'login', 'statut'])
      champsRefuses(
        await sansRienEcrire(serveur, () => modifierProgramme(acteurs.A, programme, { [champ]: null })),
        champ,
      );
    champsRefuses(await modifierProgramme(acteurs.A, programme, { dateExpiration: dans(-1) }), 'dateExpiration');
    champsRefuses(await modifierProgramme(acteurs.A, programme, { entiteId: '4000000000' }), 'entiteId');
    expect(champsDe(await modifierProgramme(acteurs.A, programme, { login: 'S1' }))).toEqual(['login']);
    await modifierProgramme(acteurs.A, programme, { nom: 'Nouveau' });
    const { actuel } = refus(await modifierProgramme(acteurs.A, programme, { nom: 'Perdu' }), 'CONFLICT');
    expect(actuel).toMatchObject({ id: programme.id, version: 2, nom: 'Nouveau' });
  });

  it('ne connaît ni une personne ni un inconnu', async () => {
    for (const id of [acteurs.S1.id, '4000000000', 'x'])
      refus(
        await sansRienEcrire(serveur, () => modifierProgramme(acteurs.A, { id, version: 1 }, { nom: 'X' })),
        'NOT_FOUND',
      );
  });

  it('un programme ne gère pas son propre compte, eût-il le droit de gérer les autres', async () => {
    await avecPermission(serveur, 'API', 'API_GERER', async () => {
      const { id, version } = await voirProgramme(acteurs.A, acteurs.P.id);
      const dit = refus(
        await sansRienEcrire(serveur, () => modifierProgramme(acteurs.P, { id, version }, { dateExpiration: null })),
        'FORBIDDEN',
      );
      expect(dit.details?.en).toContain('not even its own');
      refus(await supprimerProgramme(acteurs.P, { id, version }), 'FORBIDDEN');
    });
  });
});

describe('supprimerUtilisateurApi', () => {
  refuseSansDroit(ici, (qui) => supprimerProgramme(qui, { id: '1', version: 1 }), SANS_DROIT);

  it('emporte ses clés, refusées dès la requête suivante, et ses rôles', async () => {
    const { cle, ...programme } = await programmeNeuf(acteurs.A, {
      roles: [{ roleId: await roleId(serveur, 'API', 'plateforme') }],
    });
    expect((await supprimerProgramme(acteurs.A, programme)).rendu.id).toBe(programme.id);
    expect(codes(await moi(serveur, cle))).toEqual(['UNAUTHENTICATED TOKEN_INVALID']);
    const id = Number(programme.id);
    for (const table of ['cle_api', 'utilisateur_role'] as const) {
      const restent = await sql(emDe(serveur)).selectFrom(table).select('id').where('utilisateurId', '=', id).execute();
      expect(restent).toEqual([]);
    }
  });

  it('refuse tant qu’on y renvoie, et dit quoi ; il reste à le désactiver', async () => {
    const standard = await roleId(serveur, 'Standardiste', 'interventions');
    const { cle, ...programme } = await programmeNeuf(acteurs.A, { roles: [{ roleId: standard }] });
    const parCle: Executant = { executer: (query, variables) => serveur.executer(query, variables, { jeton: cle }) };
    await creerIntervention(parCle, acteurs.C1);
    const dit = refus(await sansRienEcrire(serveur, () => supprimerProgramme(acteurs.A, programme)), 'CONFLICT');
    expect(dit.details?.fr).toMatch(/1 intervention\(s\).*inactif/);
    expect((await moi(serveur, cle)).errors).toEqual([]);
    expect((await modifierProgramme(acteurs.A, programme, { statut: 'INACTIF' })).errors).toEqual([]);
  });

  it('refuse une version périmée, une personne et un inconnu', async () => {
    const { cle, ...programme } = await programmeNeuf(acteurs.A);
    await modifierProgramme(acteurs.A, programme, { nom: 'Autre' });
    refus(await supprimerProgramme(acteurs.A, programme), 'CONFLICT');
    for (const id of [acteurs.C1.id, '4000000000'])
      refus(await supprimerProgramme(acteurs.A, { id, version: 1 }), 'NOT_FOUND');
  });
});
