import { describe, expect, it } from 'vitest';
import { avancer } from '../../../test/circonstances.ts';
import {
  acteurAvec,
  applicationDe,
  type CompteRendu,
  compteNeuf,
  ecrireUtilisateur,
  roleNomme,
} from '../../../test/comptes.ts';
import { dAvance, essai } from '../../../test/essai.ts';
import { compteDe } from '../../../test/etat.ts';
import { mailsPour, notificationsDe, repandre, repandreEtEnvoyer, sujetDe } from '../../../test/nouvelles.ts';
import { ModeEmail } from '../notification/notification.enums.ts';
import { typesDeNotification } from '../notification/types.ts';

const { serveur, acteurs } = essai();
const gestionnaire = dAvance(() => acteurAvec(serveur, 'UTILISATEUR_GERER'));

/** a in the centre, m by mail, ! mandatory, – nowhere. */
const ATTENDUE = `
COMPTE_EXPIRE    | a m ! | a
COMPTE_FERME     | a m ! | a
COMPTE_ROUVERT   | a m ! | a
ROLE_EXPIRE      | a m ! | a
ROLE_DONNE       | a m ! | a
ROLE_RETIRE      | a m   | –
ROLE_FIN_CHANGEE | a m   | –
`;

const statuer = async ({ id }: { id: string }, statut: string) => {
  const { version } = await compteDe(serveur, id);
  const { errors } = await ecrireUtilisateur(acteurs.A, 'modifierStatutUtilisateur', { id, version, statut });
  expect(errors).toEqual([]);
};
const assigner = async ({ id }: { id: string }, roleId: string, autres: Record<string, unknown> = {}) => {
  const { errors } = await ecrireUtilisateur(acteurs.A, 'assignerRole', { utilisateurId: id, roleId, ...autres });
  expect(errors).toEqual([]);
};
const retirer = async ({ id }: { id: string }, roleId: string) => {
  const { errors } = await ecrireUtilisateur(acteurs.A, 'retirerRole', { utilisateurId: id, roleId });
  expect(errors).toEqual([]);
};
/** An account whose invitation, and all that its creation tells, has gone. */
async function compte(): Promise<CompteRendu> {
  await avancer(serveur, acteurs, 0);
  const neuf = await compteNeuf(acteurs.A);
  await repandre(serveur);
  return neuf;
}
const types = async (qui: { id: string }) => (await notificationsDe(serveur, qui)).map(({ type }) => type);
const sujets = async (qui: CompteRendu) =>
  (await mailsPour(serveur, qui)).map(sujetDe).filter((sujet) => !/invit|mot de passe|compte est pr/i.test(sujet));
const envoyer = async () => {
  await repandreEtEnvoyer(serveur);
  await avancer(serveur, acteurs, 0);
};
const dans = (jours: number) => new Date(serveur.horloge.maintenant().getTime() + jours * 86_400_000).toISOString();
const intervenant = () => roleNomme(serveur, 'interventions', 'Intervenant');

describe('Qui est prévenu de ce qui est fait d’un compte', () => {
  it('la table est celle du produit', () => {
    const lignes = ATTENDUE.trim()
      .split('\n')
      .map((ligne) => ligne.split('|').map((case_) => case_.trim()));
    const tenue = lignes.map(([nom = '']) => {
      const relations = typesDeNotification().find((type) => type.nom === nom)?.relations ?? {};
      expect(Object.keys(relations)).toEqual(['personne', 'gestionnaire']);
      return [
        nom,
        ...Object.values(relations).map(
          ({ application, email, obligatoire }) =>
            [
              ...(application ? ['a'] : []),
              ...(email === ModeEmail.IMMEDIAT ? ['m'] : []),
              ...(obligatoire ? ['!'] : []),
            ].join(' ') || '–',
        ),
      ];
    });
    expect(tenue).toEqual(lignes);
  });

  it('suspendu, puis rouvert : la personne par mail, les autres gestionnaires dans leur centre, jamais qui l’a fait', async () => {
    const lui = await compte();
    const avant = await types(gestionnaire);
    await statuer(lui, 'SUSPENDU');
    await envoyer();
    const [mail = '', ...autres] = (await mailsPour(serveur, lui)).filter((un) => un.includes('suspendu'));
    expect(autres).toEqual([]);
    expect(sujetDe(mail)).toBe('Votre compte est suspendu');
    expect(mail).toContain('Vous ne pouvez plus vous connecter');
    expect(mail).toContain('il ne se désactive pas');
    expect(mail).not.toContain('Voir mon compte');
    await statuer(lui, 'ACTIF');
    await envoyer();
    expect((await types(gestionnaire)).slice(avant.length)).toEqual(['COMPTE_FERME', 'COMPTE_ROUVERT']);
    expect(await types(acteurs.A)).not.toContain('COMPTE_FERME');
  });

  it('suspendu par erreur et rouvert avant que le mail ne parte : rien à dire de la suspension', async () => {
    const lui = await compte();
    await statuer(lui, 'SUSPENDU');
    await repandre(serveur);
    await statuer(lui, 'ACTIF');
    await envoyer();
    expect((await sujets(lui)).filter((sujet) => sujet.includes('suspendu'))).toEqual([]);
  });

  it('qui est suspendu n’apprend rien d’autre', async () => {
    const lui = await compte();
    await statuer(lui, 'SUSPENDU');
    await assigner(lui, await intervenant());
    await envoyer();
    expect(await types(lui)).toEqual(['COMPTE_FERME']);
  });

  it('le même statut une seconde fois, le même rôle une seconde fois : rien', async () => {
    const lui = await compte();
    const role = await intervenant();
    await assigner(lui, role);
    await repandre(serveur);
    const avant = await types(lui);
    await statuer(lui, 'ACTIF');
    await assigner(lui, role, { remplacer: true });
    await repandre(serveur);
    expect(await types(lui)).toEqual(avant);
  });

  it('plusieurs rôles changés d’un coup : un mail, qui dit ce qui est encore vrai', async () => {
    const lui = await compte();
    await assigner(lui, await intervenant(), { dateFin: dans(30) });
    await assigner(lui, await roleNomme(serveur, 'plateforme', 'Client'));
    await assigner(lui, await roleNomme(serveur, 'interventions', 'Standardiste'), { remplacer: true });
    await envoyer();
    expect(await types(lui)).toEqual(['ROLE_DONNE', 'ROLE_DONNE', 'ROLE_RETIRE', 'ROLE_DONNE']);
    const [mail = '', ...autres] = (await mailsPour(serveur, lui)).filter((un) => un.includes('Vos rôles ont changé'));
    expect(autres).toEqual([]);
    expect(mail).toContain('Le rôle « Client » (Plateforme) est donné');
    expect(mail).toContain('Le rôle « Intervenant » (Interventions) est retiré');
    expect(mail).toContain('Le rôle « Standardiste » (Interventions) est donné');
    expect(mail).not.toContain('« Intervenant » (Interventions) est donné');
  });

  it('la fin d’un rôle, posée puis ôtée, et le rôle retiré', async () => {
    const lui = await compte();
    const role = await intervenant();
    await assigner(lui, role);
    await envoyer();
    await assigner(lui, role, { dateFin: dans(40), remplacer: true });
    await envoyer();
    await assigner(lui, role, { remplacer: true });
    await envoyer();
    await retirer(lui, role);
    await envoyer();
    expect(await types(lui)).toEqual(['ROLE_DONNE', 'ROLE_FIN_CHANGEE', 'ROLE_FIN_CHANGEE', 'ROLE_RETIRE']);
    const mails = (await mailsPour(serveur, lui)).join('\n');
    for (const dit of ['prend fin le', 'n’a plus de date de fin', 'est retiré']) expect(mails).toContain(dit);
  });

  it('d’un compte neuf, l’invitation dit tout à la personne ; les gestionnaires apprennent ses rôles', async () => {
    const avant = await types(gestionnaire);
    const applicationId = await applicationDe(serveur, 'interventions');
    const lui = await compteNeuf(acteurs.A, { roles: [{ roleId: await intervenant() }] });
    await repandre(serveur);
    expect(lui.roles.map(({ application }) => application.id)).toEqual([applicationId]);
    expect(await types(lui)).toEqual([]);
    expect((await types(gestionnaire)).slice(avant.length)).toEqual(['ROLE_DONNE']);
  });
});
