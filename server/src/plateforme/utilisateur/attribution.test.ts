import { beforeAll, describe, expect, it } from 'vitest';
import { type Acteur } from '../../../test/acteurs.ts';
import { acteurAvec, applicationDe, compteNeuf, ecrireUtilisateur, roleNomme } from '../../../test/comptes.ts';
import { essai, processusVoisin, unEssai } from '../../../test/essai.ts';
import { champsRefuses, refus, refuseSansDroit, sansRienEcrire } from '../../../test/refus.ts';
import { codes } from '../../../test/reponses.ts';

const { serveur, acteurs } = essai();
const autreProcessus = processusVoisin(serveur);
let client: string;
let standardiste: string;
let interventions: string;

beforeAll(async () => {
  client = await roleNomme(serveur, 'interventions', 'Client');
  standardiste = await roleNomme(serveur, 'interventions', 'Standardiste');
  interventions = await applicationDe(serveur, 'interventions');
});

type Qui = Pick<Acteur, 'executer'>;
const assigner = (qui: Qui, utilisateurId: string, roleId: string, autres: Record<string, unknown> = {}) =>
  ecrireUtilisateur(qui, 'assignerRole', { utilisateurId, roleId, ...autres });
const retirer = (qui: Qui, utilisateurId: string, quoi: { roleId?: string; applicationId?: string }) =>
  ecrireUtilisateur(qui, 'retirerRole', { utilisateurId, ...quoi });
const dans = (millisecondes: number) => new Date(serveur.horloge.maintenant().getTime() + millisecondes).toISOString();
const LISTES = '{ consulterStatutIntervention { items { id } } }';

describe('assignerRole', () => {
  refuseSansDroit(
    () => ({ serveur, acteurs }),
    (qui) => assigner(qui, acteurs.C2.id, client),
    ['S1', 'T1', 'C1', 'P'],
  );

  it('donne le rôle, qui vaut à la requête suivante de tout processus', async () => {
    const seul = await acteurAvec(serveur, 'ENTITE_LIRE');
    expect(codes(await seul.executer(LISTES))).toEqual(['FORBIDDEN']);
    const { rendu } = await assigner(acteurs.A, seul.id, client, { applicationId: interventions });
    expect(rendu.message).toEqual({ fr: 'Rôle assigné avec succès', en: 'Role assigned successfully' });
    expect(rendu.utilisateur.roles).toContainEqual({
      application: { id: interventions },
      role: { id: client, nom: 'Client' },
      dateFin: null,
    });
    for (const processus of [serveur.application, autreProcessus])
      expect((await serveur.executer(LISTES, {}, { jeton: seul.jeton }, processus)).errors).toEqual([]);
  });

  it('un seul rôle par application : un second est un CONFLICT qui nomme les deux, sauf à remplacer', async () => {
    const { id } = await compteNeuf(acteurs.A, { roles: [{ roleId: client }] });
    const dit = refus(await sansRienEcrire(serveur, () => assigner(acteurs.A, id, standardiste)), 'CONFLICT');
    expect(dit.details?.fr).toMatch(/« Client ».*« Standardiste »/);
    refus(await assigner(acteurs.A, id, client, { remplacer: false }), 'CONFLICT');
    const { utilisateur } = (await assigner(acteurs.A, id, standardiste, { remplacer: true })).rendu;
    expect(utilisateur.roles.map(({ role }) => role.nom)).toEqual(['Standardiste']);
  });

  it('deux rôles de la même application donnés en même temps : l’un reçoit CONFLICT', async () => {
    const { id } = await compteNeuf(acteurs.A);
    const reponses = await Promise.all([assigner(acteurs.A, id, client), assigner(acteurs.A, id, standardiste)]);
    expect(reponses.flatMap(codes)).toEqual(['CONFLICT']);
  });

  it('prend fin de lui-même à l’instant dit', async () => {
    const seul = await acteurAvec(serveur, 'ENTITE_LIRE');
    await assigner(acteurs.A, seul.id, client, { dateFin: dans(60_000) });
    expect((await seul.executer(LISTES)).errors).toEqual([]);
    serveur.horloge.avancer(60_001);
    expect(codes(await seul.executer(LISTES))).toEqual(['FORBIDDEN']);
  });

  it('refuse une fin passée, un rôle inconnu, une application qui n’est pas la sienne, un compte inconnu', async () => {
    const { id } = await compteNeuf(acteurs.A);
    champsRefuses(
      await sansRienEcrire(serveur, () => assigner(acteurs.A, id, client, { dateFin: dans(-1) })),
      'dateFin',
    );
    for (const roleId of ['4000000000', 'x']) champsRefuses(await assigner(acteurs.A, id, roleId), 'roleId');
    const plateforme = await applicationDe(serveur, 'plateforme');
    champsRefuses(
      await sansRienEcrire(serveur, () => assigner(acteurs.A, id, client, { applicationId: plateforme })),
      'applicationId',
    );
    champsRefuses(await assigner(acteurs.A, id, client, { remplacer: null }), 'remplacer');
    refus(await assigner(acteurs.A, '4000000000', client), 'NOT_FOUND');
  });

  it('jamais à soi-même, ni ce qu’on ne tient pas, ni à qui a plus de droits', async () => {
    const gestionnaire = await acteurAvec(serveur, 'UTILISATEUR_GERER', 'UTILISATEUR_LIRE');
    const admin = await roleNomme(serveur, 'plateforme', 'Admin');
    const complice = await compteNeuf(gestionnaire);
    const refuses = [
      () => assigner(acteurs.A, acteurs.A.id, client, { remplacer: true }),
      () => assigner(gestionnaire, gestionnaire.id, admin, { remplacer: true }),
      () => assigner(gestionnaire, complice.id, admin),
      () => assigner(gestionnaire, acteurs.A.id, client, { remplacer: true }),
    ];
    for (const essayer of refuses) refus(await sansRienEcrire(serveur, essayer), 'FORBIDDEN');
  });

  it('remplacer le rôle du dernier qui gère les rôles est refusé', async () => {
    const second = await acteurAvec(serveur, 'UTILISATEUR_GERER', 'UTILISATEUR_LIRE', 'ROLE_LIRE');
    const api = await roleNomme(serveur, 'plateforme', 'API');
    // Who lacks ROLE_GERER could not manage the admin's account at all.
    refus(await assigner(second, acteurs.A.id, api, { remplacer: true }), 'FORBIDDEN');
  });

  it('change la version du compte : un formulaire ouvert avant le saura', async () => {
    const compte = await compteNeuf(acteurs.A);
    const { utilisateur } = (await assigner(acteurs.A, compte.id, client)).rendu;
    expect(utilisateur.version).toBe(compte.version + 1);
    expect((await retirer(acteurs.A, compte.id, { roleId: client })).rendu.utilisateur.version).toBe(
      compte.version + 2,
    );
  });
});

describe('retirerRole', () => {
  refuseSansDroit(
    () => ({ serveur, acteurs }),
    (qui) => retirer(qui, acteurs.C2.id, { roleId: client }),
    ['S1', 'T1', 'C1', 'P'],
  );

  it('par le rôle, par l’application ou par les deux ; ne vaut plus à la requête suivante de tout processus', async () => {
    for (const quoi of [
      { roleId: client },
      { applicationId: interventions },
      { roleId: client, applicationId: interventions },
    ]) {
      const seul = await acteurAvec(serveur, 'ENTITE_LIRE');
      await assigner(acteurs.A, seul.id, client);
      expect((await seul.executer(LISTES)).errors).toEqual([]);
      const { rendu } = await retirer(acteurs.A, seul.id, quoi);
      expect(rendu.message).toEqual({ fr: 'Rôle retiré avec succès', en: 'Role removed successfully' });
      expect(rendu.utilisateur.roles.map(({ role }) => role.nom)).toEqual([seul.login]);
      for (const processus of [serveur.application, autreProcessus])
        expect(codes(await serveur.executer(LISTES, {}, { jeton: seul.jeton }, processus))).toEqual(['FORBIDDEN']);
    }
  });

  it('refuse sans rôle ni application, et ce que le compte ne tient pas', async () => {
    const { id } = await compteNeuf(acteurs.A, { roles: [{ roleId: client }] });
    champsRefuses(await retirer(acteurs.A, id, {}), 'roleId', 'applicationId');
    const plateforme = await applicationDe(serveur, 'plateforme');
    for (const quoi of [
      { roleId: standardiste },
      { applicationId: plateforme },
      { roleId: client, applicationId: plateforme },
      { roleId: 'x' },
    ])
      refus(await sansRienEcrire(serveur, () => retirer(acteurs.A, id, quoi)), 'NOT_FOUND');
    refus(await retirer(acteurs.A, '4000000000', { roleId: client }), 'NOT_FOUND');
  });

  it('jamais à soi-même, ni à qui a plus de droits', async () => {
    const gestionnaire = await acteurAvec(serveur, 'UTILISATEUR_GERER', 'UTILISATEUR_LIRE');
    for (const [qui, id] of [
      [acteurs.A, acteurs.A.id],
      [gestionnaire, acteurs.A.id],
    ] as const)
      refus(await sansRienEcrire(serveur, () => retirer(qui, id, { applicationId: interventions })), 'FORBIDDEN');
  });

  it('des deux derniers qui gèrent les rôles, qui se les retirent l’un à l’autre en même temps, un seul y parvient', async () => {
    const {
      serveur: autre,
      acteurs: { A, S1 },
    } = await unEssai();
    try {
      const plateforme = await applicationDe(autre, 'plateforme');
      await assigner(A, S1.id, await roleNomme(autre, 'plateforme', 'Admin'), { remplacer: true });
      await assigner(A, S1.id, await roleNomme(autre, 'interventions', 'Admin'), { remplacer: true });
      const reponses = await Promise.all([
        retirer(A, S1.id, { applicationId: plateforme }),
        retirer(S1, A.id, { applicationId: plateforme }),
      ]);
      expect(reponses.flatMap(codes)).toHaveLength(1);
      const [gagnant, perdant] = reponses[0]?.errors.length === 0 ? [A, S1] : [S1, A];
      expect(codes(await perdant.executer('{ consulterUtilisateur { items { id } } }'))).toEqual(['FORBIDDEN']);
      expect((await gagnant.executer('{ consulterUtilisateur { items { id } } }')).errors).toEqual([]);
    } finally {
      await autre.arreter();
    }
  });
});
