import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Acteur } from '../../../test/acteurs.ts';
import { type Executant, lire, muter } from '../../../test/appels.ts';
import { acteurAvec, compteNeuf, roleNomme } from '../../../test/comptes.ts';
import { essai } from '../../../test/essai.ts';
import { changerCompte, compteDe, enObservant } from '../../../test/etat.ts';
import { creerIntervention, interventionA } from '../../../test/interventions.ts';
import { jetonDu, lesMails, mailA } from '../../../test/mails.ts';
import { champsRefuses, refus, refuseSansDroit, sansRienEcrire } from '../../../test/refus.ts';
import { connecter } from '../../../test/sessions.ts';
import { StatutUtilisateur } from '../../socle/securite/compte.ts';

const { serveur, acteurs } = essai();

interface Fiche {
  id: string;
  version: number;
  nom: string;
  prenom: string;
  email: string | null;
  telephones: string[];
  adresses: { libelle: string | null; adresse: string; codePostal: string | null }[];
  note: string | null;
  invitable: boolean;
  nombreOuvertes: number;
  ouvertes: { reference: string; commentaires: { texte: string }[] }[];
  dernieres: { reference: string }[];
}
const FICHE = `id version nom prenom email telephones adresses { libelle adresse codePostal } note invitable
  nombreOuvertes ouvertes { reference commentaires(limite: 1) { texte } } dernieres { reference }`;

let rang = 0;
const unNumero = () => `+3368833${String(++rang).padStart(4, '0')}`;
const creer = (qui: Executant, valeurs: Record<string, unknown> = {}) =>
  muter<{ client: Fiche }>(
    qui,
    'creerClient',
    { nom: `Appelant${++rang}`, telephone: unNumero(), ...valeurs },
    `client { ${FICHE} }`,
  );
const nouveau = async (valeurs: Record<string, unknown> = {}): Promise<Fiche> => {
  const { rendu, errors } = await creer(acteurs.S1, valeurs);
  expect(errors).toEqual([]);
  return rendu.client;
};
const modifier = (qui: Executant, { id, version }: { id: string; version: number }, valeurs: Record<string, unknown>) =>
  muter<{ client: Fiche }>(qui, 'modifierClient', { id, version, ...valeurs }, `client { ${FICHE} }`);
const inviter = (qui: Executant, { id, version }: { id: string; version: number }, email: string) =>
  muter<{ client: Fiche }>(qui, 'inviterClient', { id, version, email }, `client { ${FICHE} }`);
const voir = (qui: Executant, id: string) => lire<Fiche>(qui, 'voirClient', 'id: ID!', FICHE, { id });
const annuaire = async (recherche: string) =>
  (
    await lire<{ items: { id: string }[] }>(
      acteurs.S1,
      'consulterAnnuaire',
      'type: TypeAnnuaire!, recherche: String',
      'items { id }',
      { type: 'CLIENT', recherche },
    )
  ).rendu.items.map(({ id }) => id);
const enActeur = (id: string) => ({ id }) as Pick<Acteur, 'id'> as Acteur;

describe('creerClient', () => {
  refuseSansDroit(
    () => ({ serveur, acteurs }),
    (qui) => creer(qui),
    ['T1', 'C1', 'P'],
  );

  it('un nom et un numéro suffisent : le client se trouve, et on lui ouvre une intervention', async () => {
    const client = await nouveau({ nom: ' Le Goff ', telephone: '06 88 33 99 01' });
    expect(client).toMatchObject({ nom: 'Le Goff', prenom: '', email: null, telephones: ['+33688339901'] });
    expect(client).toMatchObject({ adresses: [], note: null, invitable: true, ouvertes: [], dernieres: [] });
    for (const recherche of ['le goff', '0688339901', '9901']) expect(await annuaire(recherche)).toContain(client.id);
    const { reference } = await creerIntervention(acteurs.S1, enActeur(client.id));
    expect((await voir(acteurs.S1, client.id)).rendu.ouvertes).toMatchObject([{ reference }]);
  });

  it('le compte n’ouvre rien tant que personne n’y a été invité', async () => {
    const { id } = await nouveau({ email: 'sans.acces@exemple.fr' });
    const { login, telephoneAtteste } = await compteDe(serveur, id);
    expect(login).toMatch(/^client-[0-9a-f]{16}$/);
    expect(Boolean(telephoneAtteste)).toBe(true);
    await muter(serveur, 'demanderReinitialisation', { identifiant: 'sans.acces@exemple.fr' }, '');
    // Of two that are asked for one after the other the second one's mail has come.
    await mailA(serveur, (await compteNeuf(acteurs.A)).email);
    expect((await lesMails(serveur)).some((mail) => mail.includes('sans.acces@exemple.fr'))).toBe(false);
  });

  it('garde l’adresse qui est dite, et refuse un code postal sans elle', async () => {
    const { adresses } = await nouveau({ adresse: ' 3 rue des Lilas ', codePostal: '44 000' });
    expect(adresses).toEqual([{ libelle: null, adresse: '3 rue des Lilas', codePostal: '44000' }]);
    champsRefuses(await sansRienEcrire(serveur, () => creer(acteurs.S1, { codePostal: '44000' })), 'adresse');
  });

  it('nomme chaque champ fautif, et n’écrit rien', async () => {
    const fautes = { nom: ' ', prenom: 'p'.repeat(101), email: 'pas une adresse', codePostal: '!' };
    champsRefuses(
      await sansRienEcrire(serveur, () => creer(acteurs.S1, fautes)),
      'nom',
      'prenom',
      'codePostal',
      'email',
    );
    champsRefuses(await creer(acteurs.S1, { telephone: '3631' }), 'telephone');
    const dit = refus(await sansRienEcrire(serveur, () => creer(acteurs.S1, { email: 'c1@exemple.fr' })), 'CONFLICT');
    expect(dit.champs?.map(({ chemin }) => chemin)).toEqual(['email']);
  });

  it('dit d’abord qui a déjà ce numéro, fût-ce le second, puis crée si l’on confirme', async () => {
    const deja = await nouveau();
    const second = unNumero();
    await modifier(acteurs.S1, deja, { telephones: [{ numero: deja.telephones[0] }, { numero: second }] });
    for (const telephone of [deja.telephones[0], second]) {
      const dit = refus(await sansRienEcrire(serveur, () => creer(acteurs.S1, { telephone })), 'CONFLICT');
      expect(dit.actuel).toEqual({
        jumeaux: [{ id: deja.id, nom: deja.nom, prenom: '', telephone: deja.telephones[0] }],
      });
      expect(dit.details?.fr).toContain(deja.nom);
    }
    expect((await creer(acteurs.S1, { telephone: second, confirmer: true })).errors).toEqual([]);
  });

  it('dit aussi qui porte ce nom à ce code postal, dans un ordre ou l’autre, et pas ailleurs', async () => {
    const deja = await nouveau({ nom: 'Kerbrat', prenom: 'Anaïs', adresse: '2 rue du Port', codePostal: '29200' });
    const lieu = { adresse: '2 rue du Port', codePostal: '29200' };
    for (const nom of [
      { nom: 'KERBRAT', prenom: 'anais' },
      { nom: 'Anaïs', prenom: 'Kerbrat' },
      { nom: 'Kerbrat Anaïs' },
    ]) {
      const dit = refus(await creer(acteurs.S1, { ...nom, ...lieu }), 'CONFLICT');
      expect(dit.actuel).toMatchObject({ jumeaux: [{ id: deja.id }] });
    }
    await nouveau({ nom: 'Kerbrat', prenom: 'Anaïs', ...lieu, codePostal: '29000' });
    const visite = await nouveau({ nom: 'Quéméner' });
    await creerIntervention(acteurs.S1, enActeur(visite.id), { codePostal: '29870' });
    const dit = refus(
      await creer(acteurs.S1, { nom: 'Quemener', adresse: 'Le Bourg', codePostal: '29870' }),
      'CONFLICT',
    );
    expect(dit.actuel).toMatchObject({ jumeaux: [{ id: visite.id }] });
  });

  it('de quelqu’un de l’équipe qui a le même numéro il n’est rien dit', async () => {
    const telephone = unNumero();
    await compteNeuf(acteurs.A, { telephone });
    expect((await creer(acteurs.S1, { telephone })).errors).toEqual([]);
  });

  it('renvoyée sous sa clé, ne double rien, même après avoir été refusée pour un jumeau', async () => {
    const { telephones } = await nouveau();
    const demande = { nom: 'Une fois', telephone: telephones[0], cleIdempotence: randomUUID() };
    refus(await creer(acteurs.S1, demande), 'CONFLICT');
    const confirmee = { ...demande, confirmer: true };
    const premiere = (await creer(acteurs.S1, confirmee)).rendu.client;
    expect((await creer(acteurs.S1, confirmee)).rendu.client.id).toBe(premiere.id);
  });

  it('laisse une trace qui dit le compte, son rôle et son adresse', async () => {
    const { traces } = await enObservant(serveur, () => nouveau({ adresse: '3 rue des Lilas' }));
    expect(traces).toMatchObject([{ action: 'creerClient', resultat: 'SUCCES' }]);
    for (const table of ['utilisateur', 'utilisateur_role', 'adresse_client'])
      expect(traces[0]?.changements).toContain(table);
  });
});

describe('voirClient', () => {
  refuseSansDroit(
    () => ({ serveur, acteurs }),
    (qui) => voir(qui, acteurs.C1.id),
    ['T1', 'C1', 'P'],
  );

  it('montre les dossiers que l’on voit, avec leur dernier message, et dit combien il y en a en cours', async () => {
    const { id } = await nouveau();
    const client = enActeur(id);
    const sien = await creerIntervention(acteurs.S1, client);
    const autre = await creerIntervention(acteurs.S2, client);
    const finie = await creerIntervention(acteurs.S1, client);
    await muter(acteurs.S1, 'annulerIntervention', { id: finie.id, version: finie.version, motif: 'Erreur' }, '');
    for (const texte of ['Premier', 'Dernier'])
      await muter(acteurs.S1, 'ajouterCommentaire', { interventionId: sien.id, texte }, '');
    const pourS1 = (await voir(acteurs.S1, id)).rendu;
    expect(pourS1.ouvertes).toEqual([{ reference: sien.reference, commentaires: [{ texte: 'Dernier' }] }]);
    expect(pourS1).toMatchObject({ nombreOuvertes: 2, dernieres: [{ reference: finie.reference }] });
    const pourS2 = (await voir(acteurs.S2, id)).rendu;
    expect(pourS2).toMatchObject({ nombreOuvertes: 2, ouvertes: [{ reference: autre.reference }], dernieres: [] });
    expect((await voir(acteurs.A, id)).rendu.ouvertes).toHaveLength(2);
  });

  it('ce qui n’est pas un client n’existe pas : un employé, un compte fermé, un inconnu', async () => {
    const ferme = await nouveau();
    await changerCompte(serveur, ferme.id, { statut: StatutUtilisateur.SUSPENDU });
    for (const id of [acteurs.S1.id, acteurs.T1.id, ferme.id, '999999', 'x'])
      refus(await voir(acteurs.S1, id), 'NOT_FOUND');
  });
});

describe('modifierClient', () => {
  refuseSansDroit(
    () => ({ serveur, acteurs }),
    (qui) => modifier(qui, { id: acteurs.C1.id, version: 1 }, { note: 'x' }),
    ['T1', 'C1', 'P'],
  );

  it('un champ absent ne change pas ; une liste donnée remplace l’ancienne', async () => {
    const client = await nouveau({ prenom: 'Yann', adresse: 'Le Bourg' });
    const [premier] = client.telephones;
    const adresses = [{ libelle: 'Bureau', adresse: '1 quai', codePostal: '44000' }, { adresse: 'Le Bourg' }];
    const un = (await modifier(acteurs.S1, client, { adresses, note: 'Chien\nCode 12A' })).rendu.client;
    expect(un).toMatchObject({ prenom: 'Yann', telephones: [premier], note: 'Chien\nCode 12A' });
    expect(un.adresses).toEqual([adresses[0], { libelle: null, codePostal: null, adresse: 'Le Bourg' }]);
    const second = unNumero();
    const deux = (
      await modifier(acteurs.S1, un, { telephones: [{ numero: second }, { numero: premier }, { numero: second }] })
    ).rendu.client;
    expect(deux).toMatchObject({ telephones: [second, premier], note: un.note, adresses: un.adresses });
    for (const numero of deux.telephones) expect(await annuaire(numero)).toEqual([client.id]);
    const vide = (await modifier(acteurs.S1, deux, { telephones: [], adresses: [], note: '' })).rendu.client;
    expect(vide).toMatchObject({ telephones: [], adresses: [], note: null });
    for (const numero of deux.telephones) expect(await annuaire(numero)).toEqual([]);
  });

  it('ses interventions se trouvent par le second numéro et par le nouveau nom', async () => {
    const client = await nouveau();
    const { id } = await creerIntervention(acteurs.S1, enActeur(client.id));
    const second = unNumero();
    const telephones = [...client.telephones, second].map((numero) => ({ numero }));
    await modifier(acteurs.S1, client, { telephones, nom: 'Rebaptisée' });
    for (const recherche of [second, 'rebaptisee']) {
      const { rendu } = await lire<{ items: { id: string }[] }>(
        acteurs.S1,
        'consulterIntervention',
        'filtre: InterventionFiltre',
        'items { id }',
        { filtre: { recherche } },
      );
      expect([recherche, rendu.items]).toEqual([recherche, [{ id }]]);
    }
  });

  it('de deux qui changent la fiche, fût-ce sa note seule, l’un reçoit CONFLICT avec la fiche de maintenant', async () => {
    const client = await nouveau();
    const note = (await modifier(acteurs.S1, client, { note: 'Chien' })).rendu.client;
    expect(note.version).toBe(client.version + 1);
    const dit = refus(await sansRienEcrire(serveur, () => modifier(acteurs.S2, client, { note: 'Chat' })), 'CONFLICT');
    expect(dit.actuel).toEqual({
      ...{ id: client.id, version: note.version, nom: client.nom, prenom: '' },
      ...{ telephones: client.telephones, adresses: [], note: 'Chien' },
    });
  });

  it('ce qui ne change rien n’écrit rien', async () => {
    const client = (await modifier(acteurs.S1, await nouveau(), { note: 'Chien', adresses: [{ adresse: 'Ici' }] }))
      .rendu.client;
    const telephones = client.telephones.map((numero) => ({ numero }));
    await sansRienEcrire(serveur, () =>
      modifier(acteurs.S1, client, { telephones, adresses: client.adresses, note: 'Chien', nom: client.nom }),
    );
  });

  it('nomme chaque champ fautif, et n’écrit rien', async () => {
    const client = await nouveau();
    const refuse = (valeurs: Record<string, unknown>) =>
      sansRienEcrire(serveur, () => modifier(acteurs.S1, client, valeurs));
    champsRefuses(
      await refuse({ telephones: [{ numero: client.telephones[0] }, { numero: '12' }] }),
      'telephones.1.numero',
    );
    champsRefuses(await refuse({ adresses: [{ adresse: ' ' }] }), 'adresses.0.adresse');
    champsRefuses(await refuse({ note: 'n'.repeat(1001) }), 'note');
    champsRefuses(
      await refuse({ telephones: Array.from({ length: 6 }, () => ({ numero: unNumero() })) }),
      'telephones',
    );
    champsRefuses(await refuse({ adresses: Array.from({ length: 11 }, () => ({ adresse: 'x' })) }), 'adresses');
  });

  it('ne touche ni à l’équipe, ni à qui a plus de droits que soi', async () => {
    const { version } = await compteDe(serveur, acteurs.T1.id);
    refus(await modifier(acteurs.S1, { id: acteurs.T1.id, version }, { nom: 'X' }), 'NOT_FOUND');
    const roles = [
      { roleId: await roleNomme(serveur, 'interventions', 'Client') },
      { roleId: await roleNomme(serveur, 'plateforme', 'Admin') },
    ];
    const puissant = await compteNeuf(acteurs.A, { roles });
    for (const essayer of [
      () => modifier(acteurs.S1, puissant, { nom: 'X' }),
      () => inviter(acteurs.S1, puissant, puissant.email),
    ])
      refus(await sansRienEcrire(serveur, essayer), 'FORBIDDEN');
  });
});

describe('inviterClient', () => {
  refuseSansDroit(
    () => ({ serveur, acteurs }),
    (qui) => inviter(qui, { id: acteurs.C1.id, version: 1 }, 'x@exemple.fr'),
    ['T1', 'C1', 'P'],
  );

  it('le client reçoit un mail, choisit son mot de passe, et se connecte par son adresse', async () => {
    const client = await nouveau();
    const invite = (await inviter(acteurs.S1, client, ' Invite@Exemple.fr ')).rendu.client;
    expect(invite).toMatchObject({ email: 'invite@exemple.fr', invitable: true, version: client.version + 1 });
    expect((await compteDe(serveur, client.id)).login).toBe('invite@exemple.fr');
    const mail = await mailA(serveur, 'invite@exemple.fr');
    expect(mail).toContain('login « invite@exemple.fr »');
    const input = { jeton: jetonDu(mail), motDePasse: 'agrafe-batterie-2026' };
    expect((await muter(serveur, 'reinitialiserMotDePasse', input, '')).errors).toEqual([]);
    expect((await connecter(serveur, 'invite@exemple.fr', 'agrafe-batterie-2026')).errors).toEqual([]);
    const apres = (await voir(acteurs.S1, client.id)).rendu;
    expect(apres.invitable).toBe(false);
    refus(await sansRienEcrire(serveur, () => inviter(acteurs.S1, apres, 'invite@exemple.fr')), 'CONFLICT');
  });

  it('qui a déjà une adresse n’est invité qu’à elle : en donner une autre serait donner le compte', async () => {
    const client = await nouveau({ email: 'la.sienne@exemple.fr' });
    champsRefuses(await sansRienEcrire(serveur, () => inviter(acteurs.S1, client, 'autre@exemple.fr')), 'email');
    expect((await inviter(acteurs.S1, client, 'la.sienne@exemple.fr')).errors).toEqual([]);
    await mailA(serveur, 'la.sienne@exemple.fr');
  });

  it('l’adresse d’un autre est refusée, et une adresse qui n’en est pas une', async () => {
    const client = await nouveau();
    const dit = refus(await sansRienEcrire(serveur, () => inviter(acteurs.S1, client, 'C1@exemple.fr')), 'CONFLICT');
    expect(dit.champs?.map(({ chemin }) => chemin)).toEqual(['email']);
    champsRefuses(await inviter(acteurs.S1, client, 'x'), 'email');
  });
});

describe('la note du client', () => {
  it('se lit de l’équipe et de l’intervenant de la visite, jamais du client', async () => {
    const { version } = await compteDe(serveur, acteurs.C1.id);
    expect((await modifier(acteurs.S1, { id: acteurs.C1.id, version }, { note: 'Code 12A' })).errors).toEqual([]);
    const { reference } = await interventionA('PLANIFIEE', acteurs);
    const lue = async (qui: Acteur) =>
      (
        await lire<{ noteClient: string | null }>(qui, 'voirIntervention', 'reference: String', 'noteClient', {
          reference,
        })
      ).rendu;
    for (const qui of [acteurs.S1, acteurs.T1, acteurs.A]) expect(await lue(qui)).toEqual({ noteClient: 'Code 12A' });
    expect(await lue(acteurs.C1)).toEqual({ noteClient: null });
    const seulement = await acteurAvec(serveur, 'CODIFICATION_LIRE');
    refus(await voir(seulement, acteurs.C1.id), 'FORBIDDEN');
  });
});
