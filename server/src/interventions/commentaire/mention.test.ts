import { describe, expect, it } from 'vitest';
import type { Acteur, Nom } from '../../../test/acteurs.ts';
import { lire, muter } from '../../../test/appels.ts';
import { mettreEnEquipe, rattacher } from '../../../test/equipes.ts';
import { essai } from '../../../test/essai.ts';
import { emDe } from '../../../test/etat.ts';
import { interventionA } from '../../../test/interventions.ts';
import { mailsPour, notificationsDe, repandre, repandreEtEnvoyer } from '../../../test/nouvelles.ts';
import { champsRefuses, refus, sansRienEcrire } from '../../../test/refus.ts';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { StatutUtilisateur } from '../../socle/securite/compte.ts';

const { serveur, acteurs } = essai();

interface Personne {
  id: string;
}
interface Lus {
  items: Personne[];
  pagination: { totalItems: number };
}

const consulter = (qui: Acteur, interventionId: string, autres: Record<string, unknown> = {}) =>
  lire<Lus>(
    qui,
    'consulterMentionnables',
    'interventionId: ID!, interne: Boolean, recherche: String, perPage: Int',
    'items { id } pagination { totalItems }',
    { interventionId, ...autres },
  );
const offerts = async (qui: Acteur, id: string, autres: Record<string, unknown> = {}) =>
  nomsDe((await consulter(qui, id, autres)).rendu.items);
const nomsDe = (personnes: readonly Personne[]) =>
  (Object.keys(acteurs) as Nom[]).filter((nom) => personnes.some(({ id }) => id === acteurs[nom].id)).toSorted();

const ecrire = (qui: Acteur, interventionId: string, mentions: string[], interne = false) =>
  muter<{ commentaire: { id: string; version: number; mentions: Personne[] } }>(
    qui,
    'ajouterCommentaire',
    { interventionId, texte: '@Quelqu’un, à vous', interne, mentions },
    'commentaire { id version mentions { id } }',
  );
const types = async (nom: Nom) => (await notificationsDe(serveur, acteurs[nom])).map(({ type }) => type);

/** COMMENTAIRE_INTERNE, or another, is taken from a role while this runs. */
async function sansPermission(role: string, permission: string, faire: () => Promise<void>): Promise<void> {
  const base = sql(emDe(serveur));
  const enlevees = await base
    .selectFrom('role_permission as rp')
    .innerJoin('role as r', 'r.id', 'rp.roleId')
    .innerJoin('permission as p', 'p.id', 'rp.permissionId')
    .innerJoin('application as a', 'a.id', 'r.applicationId')
    .where('r.nom', '=', role)
    .where('a.code', '=', 'interventions')
    .where('p.nom', '=', permission)
    .selectAll('rp')
    .execute();
  expect(enlevees).toHaveLength(1);
  const [{ roleId, permissionId } = { roleId: 0, permissionId: 0 }] = enlevees;
  await base
    .deleteFrom('role_permission')
    .where('roleId', '=', roleId)
    .where('permissionId', '=', permissionId)
    .execute();
  await faire();
  await base.insertInto('role_permission').values(enlevees).execute();
}

describe('consulterMentionnables', () => {
  it('offre ceux du personnel qui voient l’intervention, sauf soi', async () => {
    const { id } = await interventionA('PLANIFIEE', acteurs);
    expect(await offerts(acteurs.S1, id)).toEqual(['A', 'T1']);
    expect(await offerts(acteurs.T1, id)).toEqual(['A', 'S1']);
    const libre = await interventionA('NOUVELLE', acteurs);
    expect(await offerts(acteurs.S1, libre.id)).toEqual(['A']);
  });

  it('offre ceux qui la voient vraiment, l’équipe avec eux, et personne d’autre', async () => {
    const { id } = await interventionA('PLANIFIEE', acteurs);
    await mettreEnEquipe(acteurs.A, acteurs.S1, acteurs.S2);
    const vus = await Promise.all(
      (['A', 'S1', 'S2', 'T1', 'T2'] as const).map(async (nom) => {
        const { errors } = await lire(acteurs[nom], 'voirIntervention', 'id: ID!', 'id', { id });
        return errors.length === 0 ? [nom] : [];
      }),
    );
    expect(await offerts(acteurs.T1, id)).toEqual(vus.flat().filter((nom) => nom !== 'T1'));
    expect(vus.flat()).toEqual(['A', 'S1', 'S2', 'T1']);
    for (const nom of ['S1', 'S2'] as const) await rattacher(acteurs.A, acteurs[nom], null);
  });

  it('cherche par débuts de mots du nom, et compte', async () => {
    const { id } = await interventionA('PLANIFIEE', acteurs);
    const { rendu } = await lire<{ nom: string }>(acteurs.A, 'voirUtilisateur', 'id: ID', 'nom', { id: acteurs.T1.id });
    expect(await offerts(acteurs.S1, id, { recherche: rendu.nom })).toEqual(['T1']);
    expect(await offerts(acteurs.S1, id, { recherche: 'zzz' })).toEqual([]);
    const page = (await consulter(acteurs.S1, id, { perPage: 1 })).rendu;
    expect([page.items.length, page.pagination.totalItems]).toEqual([1, 2]);
    champsRefuses(await consulter(acteurs.S1, id, { recherche: 'x'.repeat(101) }), 'recherche');
  });

  it('d’un commentaire interne, seulement ceux qui les lisent', async () => {
    const { id } = await interventionA('PLANIFIEE', acteurs);
    await sansPermission('Intervenant', 'COMMENTAIRE_INTERNE', async () => {
      expect(await offerts(acteurs.S1, id)).toEqual(['A', 'T1']);
      expect(await offerts(acteurs.S1, id, { interne: true })).toEqual(['A']);
    });
  });

  it('n’existe pas sur l’intervention d’un autre, et reste fermé au client sur la sienne', async () => {
    const { id } = await interventionA('PLANIFIEE', acteurs);
    for (const nom of ['S2', 'T2', 'C2'] as const) refus(await consulter(acteurs[nom], id), 'NOT_FOUND');
    refus(await consulter(acteurs.C1, id), 'FORBIDDEN');
  });

  it('n’offre ni qui n’est plus actif, ni celui dont le rôle a pris fin', async () => {
    const { id } = await interventionA('PLANIFIEE', acteurs);
    const base = sql(emDe(serveur));
    const T1 = Number(acteurs.T1.id);
    await base.updateTable('utilisateur').set({ statut: StatutUtilisateur.SUSPENDU }).where('id', '=', T1).execute();
    expect(await offerts(acteurs.S1, id)).toEqual(['A']);
    await base.updateTable('utilisateur').set({ statut: StatutUtilisateur.ACTIF }).where('id', '=', T1).execute();
    const fin = { dateFin: new Date(serveur.horloge.maintenant().getTime() - 1000) };
    await base.updateTable('utilisateur_role').set(fin).where('utilisateurId', '=', T1).execute();
    expect(await offerts(acteurs.S1, id)).toEqual(['A']);
    await base.updateTable('utilisateur_role').set({ dateFin: null }).where('utilisateurId', '=', T1).execute();
  });
});

describe('ajouterCommentaire avec des mentions', () => {
  it('les garde, une fois chacune, et le fil les rend', async () => {
    const { id } = await interventionA('PLANIFIEE', acteurs);
    const { T1, A } = acteurs;
    const { rendu } = await ecrire(acteurs.S1, id, [T1.id, A.id, T1.id]);
    expect(rendu.commentaire.mentions.map((une) => une.id)).toEqual([T1.id, A.id]);
    const champs = 'commentaires { mentions { id } }';
    const lu = await lire<{ commentaires: { mentions: Personne[] }[] }>(
      acteurs.C1,
      'voirIntervention',
      'id: ID!',
      champs,
      {
        id,
      },
    );
    expect(lu.rendu.commentaires[0]?.mentions).toHaveLength(2);
  });

  it('refuse en nommant le champ qui ne peut pas le lire, et n’écrit rien', async () => {
    const { id } = await interventionA('PLANIFIEE', acteurs);
    for (const nom of ['S2', 'T2', 'C1', 'C2', 'S1'] as const)
      champsRefuses(await sansRienEcrire(serveur, () => ecrire(acteurs.S1, id, [acteurs[nom].id])), 'mentions');
    for (const faux of ['0', 'x', '4000000000'])
      champsRefuses(await sansRienEcrire(serveur, () => ecrire(acteurs.S1, id, [acteurs.T1.id, faux])), 'mentions');
    const trop = Array.from({ length: 11 }, () => acteurs.T1.id);
    champsRefuses(await sansRienEcrire(serveur, () => ecrire(acteurs.S1, id, trop)), 'mentions');
  });

  it('refuse qui a perdu le droit de lire les internes entre-temps', async () => {
    const { id } = await interventionA('PLANIFIEE', acteurs);
    await sansPermission('Intervenant', 'COMMENTAIRE_INTERNE', async () => {
      const { T1 } = acteurs;
      champsRefuses(await sansRienEcrire(serveur, () => ecrire(acteurs.S1, id, [T1.id], true)), 'mentions');
      expect((await ecrire(acteurs.S1, id, [T1.id])).errors).toEqual([]);
    });
  });

  it('le client ne mentionne personne', async () => {
    const { id } = await interventionA('PLANIFIEE', acteurs);
    refus(await sansRienEcrire(serveur, () => ecrire(acteurs.C1, id, [acteurs.T1.id])), 'FORBIDDEN');
  });

  it('supprimé, il ne mentionne plus personne', async () => {
    const { id } = await interventionA('PLANIFIEE', acteurs);
    const { commentaire } = (await ecrire(acteurs.S1, id, [acteurs.T1.id])).rendu;
    const cles = { id: commentaire.id, version: commentaire.version };
    const efface = await muter<{ commentaire: { mentions: Personne[] } }>(
      acteurs.S1,
      'supprimerCommentaire',
      cles,
      'commentaire { mentions { id } }',
    );
    expect(efface.rendu.commentaire.mentions).toEqual([]);
  });
});

describe('qui est mentionné', () => {
  it('en est prévenu, une seule fois, et n’entend pas aussi qu’il y a un commentaire', async () => {
    const { id } = await interventionA('PLANIFIEE', acteurs);
    await repandre(serveur);
    const avant = { A: await types('A'), T1: await types('T1'), S1: await types('S1') };
    await ecrire(acteurs.S1, id, [acteurs.T1.id, acteurs.A.id]);
    await repandre(serveur);
    expect((await types('T1')).slice(avant.T1.length)).toEqual(['MENTION']);
    expect((await types('A')).slice(avant.A.length)).toEqual(['MENTION']);
    expect(await types('S1')).toEqual(avant.S1);
  });

  it('reçoit un mail avec le texte, sauf s’il ne la voit plus quand il part', async () => {
    const { id } = await interventionA('PLANIFIEE', acteurs);
    await mettreEnEquipe(acteurs.A, acteurs.S1, acteurs.S2);
    await repandreEtEnvoyer(serveur);
    for (const nom of ['A', 'S1', 'S2'] as const) {
      await acteurs[nom].connecter();
      await mailsPour(serveur, acteurs[nom]);
    }
    await ecrire(acteurs.S1, id, [acteurs.A.id, acteurs.S2.id], true);
    await repandre(serveur);
    await rattacher(acteurs.A, acteurs.S2, null);
    await repandreEtEnvoyer(serveur);
    expect((await mailsPour(serveur, acteurs.A)).at(-1)).toContain('@Quelqu’un, à vous');
    expect(await mailsPour(serveur, acteurs.S2)).toEqual([]);
  });
});
