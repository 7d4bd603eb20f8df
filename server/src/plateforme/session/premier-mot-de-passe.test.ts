import { beforeAll, describe, expect, it } from 'vitest';
import { Acteur, creerActeurs, MOT_DE_PASSE } from '../../../test/acteurs.ts';
import { appelDe } from '../../../test/entrees.ts';
import { serveurSeul } from '../../../test/essai.ts';
import { emDe } from '../../../test/etat.ts';
import { http } from '../../../test/fichiers.ts';
import { suivreUnInstant } from '../../../test/flux.ts';
import { jetonDu, mailA } from '../../../test/mails.ts';
import { sansRienEcrire } from '../../../test/refus.ts';
import { champsRefuses, codes } from '../../../test/reponses.ts';
import { connecter, moi, ouvrirSession } from '../../../test/sessions.ts';
import { enTransaction } from '../../socle/graphql/transaction.ts';
import { droitsModifies } from '../droits/droits.service.ts';
import { attribuerPartout, creerCompte, donnerMotDePasse } from '../semis/premiers-comptes.ts';
import { fonctionsDe } from '../semis/semis.fonctions.ts';
import { Utilisateur } from '../utilisateur/utilisateur.entity.ts';

/** An admin whose first password was made by somebody else, as `pnpm creer-admin` makes it. */
const serveur = serveurSeul();
let admin: Acteur;

beforeAll(async () => {
  const { services } = serveur.application;
  const id = await enTransaction(services.orm.em, async (em) => {
    const compte = creerCompte(em, { login: 'premier', email: 'premier@exemple.fr', prenom: 'Camille', nom: 'Essai' });
    await em.flush();
    await attribuerPartout(em, [compte], 'Admin');
    await donnerMotDePasse(em, services.hacheur, [compte], MOT_DE_PASSE, { aChanger: true });
    await droitsModifies(em);
    return compte.id;
  });
  admin = await new Acteur(serveur, 'A', String(id), 'premier').connecter();
});

const NOUVEAU = 'agrafe-batterie-2026';
const changer = (motDePasseActuel: string, nouveauMotDePasse: string) =>
  admin.executer('mutation ($input: ChangerMotDePasseInput!) { changerMotDePasse(input: $input) { message { fr } } }', {
    input: { motDePasseActuel, nouveauMotDePasse },
  });

describe('un mot de passe que quelqu’un d’autre connaît', () => {
  it('ouvre une session qui le dit', async () => {
    const { data, errors } = await admin.executer('{ moi { motDePasseAChanger compte { login } } }');
    expect(errors).toEqual([]);
    expect(data).toEqual({ moi: { motDePasseAChanger: true, compte: { login: 'premier' } } });
  });

  it('n’ouvre aucune autre fonction, quels que soient ses droits', async () => {
    const ouvertes: string[] = [];
    const { schema } = serveur.application;
    await sansRienEcrire(serveur, async () => {
      for (const { nom, racine, droit } of fonctionsDe(schema)) {
        // What is everybody's, and the two ways out, which end the session.
        if (droit.mot === 'public' || nom.startsWith('deconn')) continue;
        const document = appelDe(schema, racine, nom);
        const reponse = await (racine === 'Subscription'
          ? suivreUnInstant(serveur.application, document, admin.jeton)
          : admin.executer(document));
        const refusee = codes(reponse).join();
        if (refusee !== 'FORBIDDEN PASSWORD_TO_CHANGE') ouvertes.push(nom);
      }
    });
    expect(ouvertes.sort()).toEqual(['changerMotDePasse', 'moi']);
  });

  it('n’ouvre aucun fichier', async () => {
    const reponses = [
      await http(serveur, admin, 'GET', '/fichiers/inconnu'),
      await http(serveur, admin, 'POST', '/fichiers', [{ nom: 'usage', contenu: 'icone' }]),
    ];
    expect(reponses.map(({ statut }) => statut)).toEqual([403, 403]);
    for (const { corps } of reponses) expect(corps.errors?.[0]?.extensions.raison).toBe('PASSWORD_TO_CHANGE');
  });

  it('ne se garde pas en passant par un lien de réinitialisation', async () => {
    const demande = 'mutation { demanderReinitialisation(input: { identifiant: "premier" }) { message { fr } } }';
    expect((await serveur.executer(demande)).errors).toEqual([]);
    const jeton = jetonDu(await mailA(serveur, 'premier@exemple.fr'));
    const document =
      'mutation ($input: ReinitialiserMotDePasseInput!) { reinitialiserMotDePasse(input: $input) { message { fr } } }';
    const gardee = await serveur.executer(document, { input: { jeton, motDePasse: MOT_DE_PASSE } });
    expect(champsRefuses(gardee)).toEqual(['motDePasse']);
  });

  it('ne clôt les sessions de personne d’autre', async () => {
    const autre = await creerActeurs(serveur);
    const document = 'mutation ($id: ID!) { deconnecterPartout(utilisateurId: $id) { message { fr } } }';
    expect(codes(await admin.executer(document, { id: autre.S1.id })).join()).toBe('FORBIDDEN PASSWORD_TO_CHANGE');
    expect((await autre.S1.executer('{ moi { compte { id } } }')).errors).toEqual([]);
  });

  it('se quitte, ici et partout', async () => {
    for (const fonction of ['deconnexion', 'deconnecterPartout']) {
      const { jetonAcces } = await ouvrirSession(serveur, 'premier');
      const document = `mutation { ${fonction} { message { fr } } }`;
      expect((await serveur.executer(document, {}, { jeton: jetonAcces })).errors).toEqual([]);
      expect(codes(await moi(serveur, jetonAcces))).toEqual(['UNAUTHENTICATED TOKEN_REVOKED']);
    }
    await admin.connecter();
  });

  it('se change pour un autre, et la même session ouvre alors tout', async () => {
    expect(champsRefuses(await changer(MOT_DE_PASSE, MOT_DE_PASSE))).toEqual(['nouveauMotDePasse']);
    expect(codes(await admin.executer('{ consulterRole { items { id } } }'))).toEqual(['FORBIDDEN PASSWORD_TO_CHANGE']);
    expect((await changer(MOT_DE_PASSE, NOUVEAU)).errors).toEqual([]);
    expect((await admin.executer('{ consulterRole { items { id } } moi { motDePasseAChanger } }')).data).toMatchObject({
      moi: { motDePasseAChanger: false },
    });
    expect((await connecter(serveur, 'premier', NOUVEAU)).errors).toEqual([]);
  });

  it('donné de nouveau, il est de nouveau à changer, aussi pour une session qui était ouverte', async () => {
    const { hacheur } = serveur.application.services;
    await enTransaction(emDe(serveur), async (em) => {
      const compte = await em.findOneOrFail(Utilisateur, Number(admin.id));
      await donnerMotDePasse(em, hacheur, [compte], MOT_DE_PASSE, { aChanger: true });
    });
    expect(codes(await admin.executer('{ consulterRole { items { id } } }'))).toEqual(['FORBIDDEN PASSWORD_TO_CHANGE']);
  });
});
