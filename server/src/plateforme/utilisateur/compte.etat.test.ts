import { describe, expect, it } from 'vitest';
import type { Acteur } from '../../../test/acteurs.ts';
import { lire, muter } from '../../../test/appels.ts';
import {
  acteurAvec,
  applicationDe,
  type CompteRendu,
  compteNeuf,
  ecrireUtilisateur,
  roleNomme,
} from '../../../test/comptes.ts';
import { dAvance, essai } from '../../../test/essai.ts';
import { compteDe, emDe, enObservant } from '../../../test/etat.ts';
import { creerIntervention } from '../../../test/interventions.ts';
import { jetonDu, lesMails, mailA } from '../../../test/mails.ts';
import { champsRefuses, refus, refuseSansDroit, sansRienEcrire } from '../../../test/refus.ts';
import { codes } from '../../../test/reponses.ts';
import { connecter, moi, ouvrirSession, rafraichir } from '../../../test/sessions.ts';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { millisecondes } from '../../socle/commun/horloge.ts';
import { TypeCompte } from '../../socle/securite/compte.ts';

const { serveur, acteurs } = essai();
const gestionnaire = dAvance(() => acteurAvec(serveur, 'UTILISATEUR_GERER', 'UTILISATEUR_LIRE'));

type Qui = Pick<Acteur, 'executer'>;
type Cles = Pick<CompteRendu, 'id' | 'version'>;
const JOUR = 24 * 3_600_000;
const cles = async (id: string): Promise<Cles> => ({ id, version: (await compteDe(serveur, id)).version });
const dans = (jours: number) => new Date(serveur.horloge.maintenant().getTime() + jours * JOUR).toISOString();

const prolonger = (qui: Qui, { id, version }: Cles, dateExpiration?: string) =>
  ecrireUtilisateur(qui, 'prolongerUtilisateur', { id, version, dateExpiration });
const poserStatut = (qui: Qui, { id, version }: Cles, statut: string) =>
  ecrireUtilisateur(qui, 'modifierStatutUtilisateur', { id, version, statut });
const supprimer = (qui: Qui, { id, version }: Cles) =>
  muter<{ id: string }>(qui, 'supprimerUtilisateur', { id, version }, 'id');

/** Refused to one of fewer rights, to oneself, of a stale version, of nobody, of a program. */
function regles(faire: (qui: Qui, compte: Cles) => Promise<Parameters<typeof refus>[0]>): void {
  it('nul ne le fait à un compte qui a plus de droits que lui', async () => {
    const admin = await cles(acteurs.A.id);
    refus(await sansRienEcrire(serveur, () => faire(gestionnaire, admin)), 'FORBIDDEN');
  });

  it('nul ne le fait à soi-même', async () => {
    const reponse = await sansRienEcrire(serveur, async () => faire(acteurs.A, await cles(acteurs.A.id)));
    expect(refus(reponse, 'FORBIDDEN').details?.fr).toMatch(/^Personne ne .* son propre compte$/);
  });

  it('d’une version dépassée CONFLICT, d’un inconnu NOT_FOUND, d’un programme CONFLICT', async () => {
    const compte = await compteNeuf(acteurs.A);
    refus(await sansRienEcrire(serveur, () => faire(acteurs.A, { ...compte, version: 7 })), 'CONFLICT');
    refus(await faire(acteurs.A, { id: '4000000000', version: 1 }), 'NOT_FOUND');
    await sql(emDe(serveur))
      .updateTable('utilisateur')
      .set({ type: TypeCompte.API })
      .where('id', '=', Number(compte.id))
      .execute();
    expect(refus(await faire(acteurs.A, compte), 'CONFLICT').message.fr).toContain('programme');
  });
}

describe('prolongerUtilisateur', () => {
  refuseSansDroit(
    () => ({ serveur, acteurs }),
    (qui) => prolonger(qui, { id: acteurs.C2.id, version: 1 }),
    ['S1', 'T1', 'C1', 'P'],
  );
  regles((qui, compte) => prolonger(qui, compte));

  it('jusqu’à la date donnée', async () => {
    const compte = await compteNeuf(acteurs.A, { dateExpiration: dans(5) });
    const { rendu } = await prolonger(acteurs.A, compte, '2098-12-31T23:59:59.000Z');
    expect(rendu.utilisateur).toMatchObject({ version: 2, dateExpiration: '2098-12-31T23:59:59.000Z' });
    expect(rendu.message.fr).toBe('Date d’expiration prolongée avec succès');
  });

  it('sans date, de 30 jours à partir d’aujourd’hui ; un compte expiré sert à nouveau', async () => {
    const login = gestionnaire.login;
    await sql(emDe(serveur))
      .updateTable('utilisateur')
      .set({ dateExpiration: serveur.horloge.maintenant() })
      .where('id', '=', Number(gestionnaire.id))
      .execute();
    expect(codes(await connecter(serveur, login))).toEqual(['UNAUTHENTICATED ACCOUNT_INACTIVE']);
    const avant = serveur.horloge.maintenant().getTime();
    const { dateExpiration } = (await prolonger(acteurs.A, await cles(gestionnaire.id))).rendu.utilisateur;
    const ecart = Date.parse(dateExpiration ?? '') - avant - 30 * JOUR;
    expect(ecart).toBeGreaterThanOrEqual(0);
    expect(ecart).toBeLessThan(60_000);
    expect((await connecter(serveur, login)).errors).toEqual([]);
  });

  it('jamais dans le passé, jamais plus tôt que sa fin', async () => {
    const compte = await compteNeuf(acteurs.A, { dateExpiration: dans(60) });
    for (const date of [dans(-1), dans(59), undefined])
      champsRefuses(await sansRienEcrire(serveur, () => prolonger(acteurs.A, compte, date)), 'dateExpiration');
  });

  it('le dernier qui gère les rôles ne reçoit pas de fin', async () => {
    const second = await compteNeuf(acteurs.A, {
      roles: [{ roleId: await roleNomme(serveur, 'plateforme', 'Admin') }],
    });
    expect((await prolonger(acteurs.A, second)).errors).toEqual([]);
  });
});

describe('modifierStatutUtilisateur', () => {
  refuseSansDroit(
    () => ({ serveur, acteurs }),
    (qui) => poserStatut(qui, { id: acteurs.C2.id, version: 1 }, 'INACTIF'),
    ['S1', 'T1', 'C1', 'P'],
  );
  regles((qui, compte) => poserStatut(qui, compte, 'SUSPENDU'));

  it.each(['INACTIF', 'SUSPENDU', 'EN_ATTENTE'])(
    '%s met fin à toutes ses sessions, qui ne reviennent pas avec lui',
    async (statut) => {
      const sessions = [await ouvrirSession(serveur, 't1'), await ouvrirSession(serveur, 't1')];
      const { utilisateur } = (await poserStatut(acteurs.A, await cles(acteurs.T1.id), statut)).rendu;
      expect(utilisateur).toMatchObject({ statut, sessionsOuvertes: 0 });
      for (const { jetonAcces } of sessions) expect((await moi(serveur, jetonAcces)).statut).toBe(401);
      expect(codes(await connecter(serveur, 't1'))).toEqual(['UNAUTHENTICATED ACCOUNT_INACTIVE']);
      const { rendu, errors } = await poserStatut(acteurs.A, utilisateur, 'ACTIF');
      expect(errors).toEqual([]);
      expect(rendu.message).toEqual({ fr: 'Statut mis à jour avec succès', en: 'Status updated successfully' });
      for (const { jetonAcces, jetonRafraichissement } of sessions) {
        expect(codes(await moi(serveur, jetonAcces))).toEqual(['UNAUTHENTICATED TOKEN_REVOKED']);
        expect(codes(await rafraichir(serveur, jetonRafraichissement))).toEqual(['UNAUTHENTICATED TOKEN_REVOKED']);
      }
      expect((await moi(serveur, (await acteurs.T1.connecter()).jeton)).errors).toEqual([]);
    },
  );

  it('les jetons d’un fournisseur d’identité émis avant ne comptent plus', async () => {
    const avant = serveur.horloge.maintenant().getTime();
    const compte = await compteNeuf(acteurs.A);
    await poserStatut(acteurs.A, compte, 'SUSPENDU');
    const { jetonsDepuis } = await compteDe(serveur, compte.id);
    expect(millisecondes(jetonsDepuis ?? 0)).toBeGreaterThanOrEqual(avant);
  });

  it('qui devient actif sans avoir de mot de passe est invité à en choisir un ; qui en a un n’est pas dérangé', async () => {
    const compte = await compteNeuf(acteurs.A, { statut: 'EN_ATTENTE' });
    await poserStatut(acteurs.A, compte, 'ACTIF');
    expect(jetonDu(await mailA(serveur, compte.email))).not.toBe('');
    const { utilisateur } = (await poserStatut(acteurs.A, await cles(acteurs.S2.id), 'SUSPENDU')).rendu;
    await poserStatut(acteurs.A, utilisateur, 'ACTIF');
    // A mail that was to leave later would have come by now: this one is sent after it.
    await mailA(serveur, (await compteNeuf(acteurs.A)).email);
    expect((await lesMails(serveur)).filter((mail) => mail.includes('To: s2@exemple.fr'))).toEqual([]);
  });

  it('deux qui changent le même statut : l’un reçoit CONFLICT', async () => {
    const compte = await compteNeuf(acteurs.A);
    const reponses = await Promise.all(['INACTIF', 'SUSPENDU'].map((statut) => poserStatut(acteurs.A, compte, statut)));
    expect(reponses.flatMap(codes)).toEqual(['CONFLICT']);
  });
});

describe('supprimerUtilisateur', () => {
  refuseSansDroit(
    () => ({ serveur, acteurs }),
    (qui) => supprimer(qui, { id: acteurs.C2.id, version: 1 }),
    ['S1', 'T1', 'C1', 'P'],
  );
  regles((qui, compte) => supprimer(qui, compte));

  it('ses rôles, ses sessions et son mot de passe partent avec lui ; la trace dit ce qu’il avait', async () => {
    const ephemere = await acteurAvec(serveur, 'ENTITE_LIRE');
    const { resultat, traces } = await enObservant(serveur, async () => supprimer(acteurs.A, await cles(ephemere.id)));
    expect(resultat.rendu).toEqual({
      message: { fr: 'Utilisateur supprimé avec succès', en: 'User deleted successfully' },
      id: ephemere.id,
    });
    expect(codes(await moi(serveur, ephemere.jeton))).toEqual(['UNAUTHENTICATED TOKEN_REVOKED']);
    for (const table of ['utilisateur_role', 'session', 'mot_de_passe'] as const) {
      const restes = await sql(emDe(serveur))
        .selectFrom(table)
        .selectAll()
        .where('utilisateurId', '=', Number(ephemere.id))
        .execute();
      expect([table, restes]).toEqual([table, []]);
    }
    expect(JSON.parse(traces[0]?.changements ?? '')).toMatchObject([
      { objet: 'utilisateur_role', avant: {} },
      { objet: 'utilisateur', id: Number(ephemere.id), avant: { login: ephemere.login } },
    ]);
  });

  it('sa personne l’apprend par mail, les programmes par un événement qui ne dit rien d’elle', async () => {
    const parti = await acteurAvec(serveur, 'ENTITE_LIRE');
    expect((await supprimer(acteurs.A, await cles(parti.id))).errors).toEqual([]);
    const mail = await mailA(serveur, `${parti.login}@exemple.fr`);
    expect(mail).toContain(`Le compte « ${parti.login} » vient d’être supprimé`);
    const evenements = await sql(emDe(serveur))
      .selectFrom('evenement')
      .where('type', '=', 'COMPTE_SUPPRIME')
      .where('sujetId', '=', Number(parti.id))
      .select(['sujet', 'donnees', 'acteurId'])
      .execute();
    expect(evenements).toEqual([{ sujet: 'utilisateur', donnees: '{}', acteurId: Number(acteurs.A.id) }]);
  });

  it('qui n’avait pas encore de mot de passe n’en entend rien ; refusé, personne', async () => {
    const dits = async () => {
      await serveur.application.services.courrier.terminer();
      return (await lesMails(serveur)).filter((un) => un.includes('vient d’être supprimé')).length;
    };
    const avant = await dits();
    expect((await supprimer(acteurs.A, await compteNeuf(acteurs.A))).errors).toEqual([]);
    await creerIntervention(acteurs.S1, acteurs.C2, {});
    refus(await supprimer(acteurs.A, await cles(acteurs.S1.id)), 'CONFLICT');
    expect(await dits()).toBe(avant);
  });

  it('celui que des interventions ou des commentaires citent reste, et il est dit quoi faire', async () => {
    const { id } = await creerIntervention(acteurs.S1, acteurs.C1, {});
    await muter(acteurs.C1, 'ajouterCommentaire', { interventionId: id, texte: 'Bonjour' }, '');
    const dit = refus(
      await sansRienEcrire(serveur, async () => supprimer(acteurs.A, await cles(acteurs.C1.id))),
      'CONFLICT',
    );
    expect(dit.message.fr).toContain('sert encore');
    expect(dit.details?.fr).toMatch(
      /1 intervention\(s\) dont c’est le client, .*1 commentaire\(s\)\. Rendez-le plutôt inactif/,
    );
    expect(dit.details?.en).toContain('Make it inactive instead');
    refus(await supprimer(acteurs.A, await cles(acteurs.S1.id)), 'CONFLICT');
  });

  it('deux qui le suppriment : le second ne le trouve plus', async () => {
    const compte = await compteNeuf(acteurs.A);
    const reponses = await Promise.all([supprimer(acteurs.A, compte), supprimer(acteurs.A, compte)]);
    expect(reponses.flatMap(codes)).toEqual(['NOT_FOUND']);
  });
});

describe('verifierEligibiliteUtilisateur', () => {
  const verifier = (qui: Qui, utilisateurId: string, applicationId: string) =>
    lire<{ eligible: boolean; raison: { fr: string; en: string } | null }>(
      qui,
      'verifierEligibiliteUtilisateur',
      'utilisateurId: ID!, applicationId: ID!',
      'eligible raison { fr en }',
      { utilisateurId, applicationId },
    );
  refuseSansDroit(
    () => ({ serveur, acteurs }),
    (qui) => verifier(qui, '1', '1'),
    ['S1', 'T1', 'C1', 'P'],
  );

  it('dit oui, ou pourquoi non : statut, expiration, pas de rôle, rôle qui a pris fin', async () => {
    const app = await applicationDe(serveur, 'interventions');
    const roleId = await roleNomme(serveur, 'interventions', 'Client');
    const compte = await compteNeuf(acteurs.A, { roles: [{ roleId, dateFin: dans(2) }], dateExpiration: dans(4) });
    const dire = async (id: string) => (await verifier(acteurs.A, id, app)).rendu;
    expect(await dire(compte.id)).toEqual({ eligible: true, raison: null });
    expect((await dire((await compteNeuf(acteurs.A)).id)).raison?.fr).toContain('n’a pas de rôle');
    const { utilisateur } = (await poserStatut(acteurs.A, compte, 'SUSPENDU')).rendu;
    expect(await dire(compte.id)).toEqual({
      eligible: false,
      raison: { fr: 'Ce compte est suspendu', en: 'This account is suspended' },
    });
    await poserStatut(acteurs.A, utilisateur, 'ACTIF');
    serveur.horloge.avancer(3 * JOUR);
    for (const acteur of Object.values(acteurs)) await acteur.connecter();
    expect((await dire(compte.id)).raison?.en).toContain('Its role in this application ended on');
    serveur.horloge.avancer(2 * JOUR);
    await acteurs.A.connecter();
    expect((await dire(compte.id)).raison?.fr).toContain('a expiré le');
  });

  it('d’un compte ou d’une application inconnus : NOT_FOUND', async () => {
    const app = await applicationDe(serveur, 'interventions');
    refus(await verifier(acteurs.A, '4000000000', app), 'NOT_FOUND');
    refus(await verifier(acteurs.A, acteurs.C1.id, '4000000000'), 'NOT_FOUND');
  });
});
