import { describe, expect, it } from 'vitest';
import { type Acteur, MOT_DE_PASSE } from '../../../test/acteurs.ts';
import { acteurAvec } from '../../../test/comptes.ts';
import { essai } from '../../../test/essai.ts';
import { compteDe, emDe, enObservant } from '../../../test/etat.ts';
import { jetonDu, mailA } from '../../../test/mails.ts';
import { champsRefuses, codes } from '../../../test/reponses.ts';
import { connecter } from '../../../test/sessions.ts';
import { sql } from '../../socle/base/base-de-donnees.ts';

const { serveur, acteurs } = essai();

const DOCUMENT = `mutation ($input: ModifierProfilInput!) {
  modifierProfil(input: $input) { message { fr en } utilisateur { id version nom prenom email telephone langue theme } }
}`;
type Rendu = { modifierProfil: { utilisateur: Record<string, unknown> & { version: number } } };

const modifier = (acteur: Pick<Acteur, 'executer'>, input: Record<string, unknown>) =>
  acteur.executer<Rendu>(DOCUMENT, { input });
const versionDe = async (id: string) => (await compteDe(serveur, id)).version;
const autrui = async (acteur: Acteur, utilisateurId: string, valeurs: Record<string, unknown>) =>
  modifier(acteur, { utilisateurId, version: await versionDe(utilisateurId), ...valeurs });
const soi = async (acteur: Acteur, valeurs: Record<string, unknown>) =>
  modifier(acteur, { version: await versionDe(acteur.id), ...valeurs });

describe('modifierProfil', () => {
  it('refuse un visiteur', async () => {
    const refus = await serveur.executer(DOCUMENT, { input: { version: 1, nom: 'X' } });
    expect(codes(refus)).toEqual(['UNAUTHENTICATED TOKEN_MISSING']);
  });

  it('change ce qui est donné, et rien d’autre', async () => {
    const avant = await compteDe(serveur, acteurs.C1.id);
    const { data, errors } = await soi(acteurs.C1, { nom: 'Lefèvre', theme: 'SOMBRE', telephone: null });
    expect(errors).toEqual([]);
    expect(data.modifierProfil).toEqual({
      message: { fr: 'Profil mis à jour avec succès', en: 'Profile updated successfully' },
      utilisateur: {
        id: acteurs.C1.id,
        version: avant.version + 1,
        nom: 'Lefèvre',
        prenom: 'Prénom C1',
        email: 'c1@exemple.fr',
        telephone: null,
        langue: 'FR',
        theme: 'SOMBRE',
      },
    });
  });

  it('un client ne change pas le profil d’un autre, qui reste tel quel', async () => {
    const avant = await compteDe(serveur, acteurs.C2.id);
    expect(codes(await autrui(acteurs.C1, acteurs.C2.id, { nom: 'Pirate' }))).toEqual(['FORBIDDEN']);
    expect(await compteDe(serveur, acteurs.C2.id)).toEqual(avant);
  });

  it('répond la même chose pour un compte d’autrui et pour un compte qui n’existe pas', async () => {
    const [vrai, faux] = [
      await modifier(acteurs.C1, { utilisateurId: acteurs.C2.id, version: 1, nom: 'X' }),
      await modifier(acteurs.C1, { utilisateurId: '999999', version: 1, nom: 'X' }),
    ];
    expect(faux.texte).toBe(vrai.texte);
  });

  it('UTILISATEUR_GERER permet de changer celui d’un autre ; c’est lui qui signe', async () => {
    expect((await autrui(acteurs.A, acteurs.S2.id, { prenom: 'Aude' })).errors).toEqual([]);
    const { prenom, modifierParId } = await compteDe(serveur, acteurs.S2.id);
    expect([prenom, modifierParId]).toEqual(['Aude', Number(acteurs.A.id)]);
    const absent = await modifier(acteurs.A, { utilisateurId: '999999', version: 1, nom: 'X' });
    expect(codes(absent)).toEqual(['NOT_FOUND']);
  });

  it('d’une version dépassée : CONFLICT avec le compte tel qu’il est, rien n’est écrasé', async () => {
    const version = await versionDe(acteurs.S1.id);
    await modifier(acteurs.S1, { version, nom: 'Premier' });
    const second = await modifier(acteurs.S1, { version, nom: 'Second' });
    expect(codes(second)).toEqual(['CONFLICT']);
    expect(second.errors[0]?.extensions.actuel).toMatchObject({ version: version + 1, nom: 'Premier' });
    expect((await compteDe(serveur, acteurs.S1.id)).nom).toBe('Premier');
  });

  it.each([
    ['nom vide', { nom: '  ' }, 'nom'],
    ['nom nul', { nom: null }, 'nom'],
    ['prénom de 101 caractères', { prenom: 'a'.repeat(101) }, 'prenom'],
    ['adresse sans arobase', { email: 'pas-une-adresse' }, 'email'],
    ['téléphone de 31 caractères', { telephone: '1'.repeat(31) }, 'telephone'],
    ['langue nulle', { langue: null }, 'langue'],
  ])('%s : refusé en nommant le champ dans les deux langues', async (_cas, valeurs, champ) => {
    const avant = await compteDe(serveur, acteurs.T1.id);
    const reponse = await soi(acteurs.T1, valeurs);
    expect(codes(reponse)).toEqual(['BAD_USER_INPUT']);
    expect(champsRefuses(reponse)).toEqual([champ]);
    for (const { message } of reponse.errors[0]?.extensions.champs ?? []) {
      expect(message.fr).not.toBe('');
      expect(message.en).not.toBe(message.fr);
    }
    expect(await compteDe(serveur, acteurs.T1.id)).toEqual(avant);
  });

  it('d’un nom nul il est dit qu’il est obligatoire, et non qu’il est trop long', async () => {
    const reponse = await soi(acteurs.T1, { nom: null });
    expect(reponse.errors[0]?.extensions.champs?.[0]?.message.en).toBe('This field is required.');
  });

  it('ne laisse pas choisir son statut, son login, sa fin ou qui signe', async () => {
    const avant = await compteDe(serveur, acteurs.C2.id);
    const interdits = {
      statut: 'ACTIF',
      login: 'a',
      dateExpiration: null,
      creerParId: 1,
      id: 1,
      creerA: '2020-01-01T00:00:00Z',
    };
    for (const [champ, valeur] of Object.entries(interdits)) {
      const reponse = await soi(acteurs.C2, { [champ]: valeur });
      expect([champ, reponse.statut, codes(reponse)]).toEqual([champ, 400, ['BAD_USER_INPUT']]);
    }
    expect(await compteDe(serveur, acteurs.C2.id)).toEqual(avant);
  });

  it('une adresse déjà prise est un CONFLICT sur email, quelle que soit sa casse', async () => {
    const reponse = await soi(acteurs.T2, { email: 'S2@EXEMPLE.fr', motDePasseActuel: MOT_DE_PASSE });
    expect(codes(reponse)).toEqual(['CONFLICT']);
    expect(champsRefuses(reponse)).toEqual(['email']);
  });

  it('refuse comme adresse le login d’un autre, qui ne pourrait plus se connecter', async () => {
    await sql(emDe(serveur))
      .updateTable('utilisateur')
      .set({ login: 'moi@exemple.fr' })
      .where('id', '=', Number(acteurs.P.id))
      .execute();
    const reponse = await soi(acteurs.T2, { email: 'moi@exemple.fr', motDePasseActuel: MOT_DE_PASSE });
    expect(codes(reponse)).toEqual(['CONFLICT']);
    expect(champsRefuses(reponse)).toEqual(['email']);
  });

  it('laisse une trace de l’avant et de l’après, et une seule', async () => {
    const { traces } = await enObservant(serveur, () => soi(acteurs.T2, { prenom: 'Tom' }));
    expect(traces).toHaveLength(1);
    expect(traces[0]).toMatchObject({
      action: 'modifierProfil',
      resultat: 'SUCCES',
      utilisateurId: Number(acteurs.T2.id),
    });
    expect(JSON.parse(traces[0]?.changements ?? '')).toMatchObject([
      { objet: 'utilisateur', id: Number(acteurs.T2.id), avant: { prenom: 'Prénom T2' }, apres: { prenom: 'Tom' } },
    ]);
  });
});

describe('sa propre adresse', () => {
  it('ne change qu’avec son mot de passe : absent ou faux, le champ est nommé et rien n’est écrit', async () => {
    const avant = await compteDe(serveur, acteurs.S1.id);
    for (const motDePasseActuel of [undefined, 'faux', null, ' ']) {
      const reponse = await soi(acteurs.S1, { email: 'voleur@exemple.fr', motDePasseActuel });
      expect(champsRefuses(reponse)).toEqual(['motDePasseActuel']);
    }
    expect(await compteDe(serveur, acteurs.S1.id)).toEqual(avant);
  });

  it('la même sous une autre casse n’est pas un changement', async () => {
    expect((await soi(acteurs.S1, { email: 'S1@Exemple.fr', prenom: 'Sol' })).errors).toEqual([]);
  });

  it('change avec lui ; l’ancienne adresse en est avertie', async () => {
    const reponse = await soi(acteurs.S1, { email: 'S1.neuve@exemple.fr', motDePasseActuel: MOT_DE_PASSE });
    expect(reponse.data.modifierProfil.utilisateur.email).toBe('s1.neuve@exemple.fr');
    expect(await mailA(serveur, 's1@exemple.fr')).toMatch(/ne sert plus[\s\S]*administrateur[\s\S]*no longer/);
    expect((await connecter(serveur, 's1.neuve@exemple.fr')).errors).toEqual([]);
  });

  it('freine qui essaie des mots de passe sur une session laissée ouverte', async () => {
    const essayer = (motDePasseActuel: string) => soi(acteurs.C1, { email: 'v@exemple.fr', motDePasseActuel });
    for (let essai = 0; essai < 5; essai++) await essayer(`essai ${essai}`);
    expect((await essayer(MOT_DE_PASSE)).statut).toBe(429);
  });

  it('un seul essai par requête, aussi par alias', async () => {
    const appel = (alias: string) =>
      `${alias}: modifierProfil(input: { version: 1, email: "v@exemple.fr", motDePasseActuel: "x" }) { message { fr } }`;
    const reponse = await acteurs.C2.executer(`mutation { ${appel('a')} ${appel('b')} }`);
    expect([reponse.statut, codes(reponse)]).toEqual([400, ['BAD_USER_INPUT']]);
  });

  it('ne met pas le mot de passe dans la trace', async () => {
    const { traces } = await enObservant(serveur, () =>
      soi(acteurs.T1, { email: 't1.neuve@exemple.fr', motDePasseActuel: MOT_DE_PASSE }),
    );
    expect(traces).toHaveLength(1);
    expect(JSON.stringify(traces)).not.toContain('cheval');
  });
});

describe('l’adresse d’un autre, par modifierProfil', () => {
  it('se change sans son mot de passe, avec UTILISATEUR_GERER et pas moins de droits que lui', async () => {
    const gestionnaire = await acteurAvec(serveur, 'UTILISATEUR_GERER', 'UTILISATEUR_LIRE');
    const avant = await compteDe(serveur, acteurs.A.id);
    expect(codes(await autrui(gestionnaire, acteurs.A.id, { email: 'pirate@exemple.fr' }))).toEqual(['FORBIDDEN']);
    expect(await compteDe(serveur, acteurs.A.id)).toEqual(avant);
    expect((await autrui(acteurs.A, gestionnaire.id, { email: 'corrigee@exemple.fr' })).errors).toEqual([]);
    expect(jetonDu(await mailA(serveur, `${gestionnaire.login}@exemple.fr`))).toBe('');
  });
});
