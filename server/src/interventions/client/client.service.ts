import { randomBytes } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/core';
import { exigerAutantDeDroits, exigerDeTenir, permissionsDuRole } from '../../plateforme/droits/delegation.ts';
import { Role } from '../../plateforme/role/role.entity.ts';
import { UtilisateurRole } from '../../plateforme/role/utilisateur-role.entity.ts';
import { creerCompte } from '../../plateforme/semis/premiers-comptes.ts';
import { inviter as ecrireInvitation } from '../../plateforme/session/reinitialisation.service.ts';
import { peutEtre } from '../../plateforme/utilisateur/annuaire.service.ts';
import { AutreTelephone } from '../../plateforme/utilisateur/autre-telephone.entity.ts';
import { lireCompte } from '../../plateforme/utilisateur/compte.lecture.ts';
import { ecrireCompte } from '../../plateforme/utilisateur/compte.service.ts';
import { enMinuscules, exigerIdentiteLibre } from '../../plateforme/utilisateur/identite.ts';
import { compteRenomme } from '../../plateforme/utilisateur/renommage.ts';
import { adresseAbsente, adresseDonnee } from '../../plateforme/utilisateur/sans-adresse.ts';
import { changerTelephone } from '../../plateforme/utilisateur/telephone.ts';
import { Utilisateur } from '../../plateforme/utilisateur/utilisateur.entity.ts';
import { INTERVENTION_BENEFICIER } from '../../plateforme/utilisateur/utilisateur.permissions.ts';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { cle } from '../../socle/commun/cle.ts';
import { champInvalide, conflit, conflitDeVersion, introuvable } from '../../socle/commun/erreurs.ts';
import { aChercher } from '../../socle/commun/mots-cherches.ts';
import { aRebours, exigerNumero } from '../../socle/commun/telephone.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { permissionsDeclarees } from '../../socle/securite/droits.ts';
import { rolesQuiTiennent } from '../../socle/securite/lecture-droits.ts';
import { AdresseClient } from './adresse-client.entity.ts';
import type { AdresseClientInput, TelephoneClientInput } from './client.champs.ts';
import type { CreerClientInput, InviterClientInput, ModifierClientInput } from './client.inputs.ts';
import { adressesDe, autresTelephones, CE_CLIENT, enClient, estInvitable, noteDe } from './client.lecture.ts';
import { exigerConfirmation, jumeauxDe } from './jumeaux.ts';
import { NoteClient } from './note-client.entity.ts';

/**
 * During a call (decision 55): an account that nobody can open, with a login that says nothing and no password, until
 * its person wants one. Whoever is perhaps there already is answered first.
 */
export async function creer(contexte: Contexte, input: CreerClientInput) {
  const compte = await ecrireCompte(contexte, async (dedans) => {
    const { em } = dedans;
    const [nom, prenom] = [input.nom.trim(), input.prenom?.trim() ?? ''];
    const [adresse, codePostal] = [input.adresse?.trim() || null, input.codePostal || null];
    const numero = exigerNumero('telephone', input.telephone);
    const jumeaux = await jumeauxDe(em, { nom, prenom, numero, codePostal });
    exigerConfirmation(jumeaux, input.confirmer ?? false);
    if (adresse === null && codePostal !== null) throw adresseManque();
    const login = `client-${randomBytes(8).toString('hex')}`;
    const email = input.email ? enMinuscules(input.email) : adresseAbsente(login);
    await exigerIdentiteLibre(em, { email }, null);
    const utilisateur = creerCompte(em, { nom, prenom, login, email, telephone: numero });
    const role = await roleDesClients(dedans);
    em.create(UtilisateurRole, { utilisateur, role, application: role.application, dateFin: null });
    if (adresse !== null) em.create(AdresseClient, { client: utilisateur, libelle: null, adresse, codePostal });
    await em.flush();
    return { id: utilisateur.id, messages: [] };
  });
  return enClient(compte);
}

const adresseManque = () =>
  champInvalide('adresse', 'Il manque l’adresse de ce code postal.', 'The address of this postcode is missing.');

/** What a client has from the start opens what is theirs alone (to rate a visit): who makes clients gives it unheld. */
const deToutClient = () =>
  new Set(permissionsDeclarees().flatMap(({ nom, rolesParDefaut }) => (rolesParDefaut.includes('C') ? nom : [])));

/** Of the roles that make a client the one that opens least; of anything else nobody gives more than they hold. */
async function roleDesClients(contexte: Contexte): Promise<Role> {
  const { em } = contexte;
  const trouve = await sql(em)
    .selectFrom('role_permission as tenue')
    .where('tenue.roleId', 'in', rolesQuiTiennent(INTERVENTION_BENEFICIER.nom))
    .groupBy('tenue.roleId')
    .select(['tenue.roleId', (ou) => ou.fn.countAll<number>().as('nombre')])
    .orderBy('nombre')
    .orderBy('tenue.roleId')
    .limit(1)
    .executeTakeFirst();
  if (!trouve)
    throw conflit({ fr: 'Aucun rôle ne fait d’un compte un client', en: 'No role makes an account a client' });
  const donnees = await permissionsDuRole(em, trouve.roleId);
  exigerDeTenir(
    contexte,
    donnees.filter(({ nom }) => !deToutClient().has(nom)),
  );
  return em.findOneOrFail(Role, trouve.roleId, { populate: ['application'] });
}

/** What is absent stays; a list that is given is the whole of it. */
export async function modifier(contexte: Contexte, input: ModifierClientInput) {
  const { em, horloge } = contexte;
  const client = await clientAChanger(contexte, input);
  const { nom, prenom, telephones, adresses, note } = input;
  if (nom !== undefined) client.nom = nom.trim();
  if (prenom !== undefined) client.prenom = prenom?.trim() ?? '';
  const nomRecherche = aChercher(210, client.nom, client.prenom);
  const renomme = nomRecherche !== client.nomRecherche;
  client.nomRecherche = nomRecherche;
  const ecrits = [
    telephones !== undefined && (await remplacerTelephones(contexte, client, telephones)),
    adresses !== undefined && (await remplacerAdresses(em, client, adresses)),
    note !== undefined && (await remplacerNote(em, client, note?.trim() || null)),
  ];
  // What stands beside the account is of its version: of two who change the card, one is told.
  if (ecrits.includes(true)) client.modifierA = horloge.maintenant();
  await em.flush();
  if (renomme) await compteRenomme(em, client.id);
  return enClient(await lireCompte(em, client.id));
}

/** A number that the account has already stays as it is written there. */
async function remplacerTelephones(
  contexte: Contexte,
  client: Utilisateur,
  donnes: readonly TelephoneClientInput[],
): Promise<boolean> {
  const { em } = contexte;
  const numeros = donnes.map(({ numero }, rang) =>
    rang === 0 && numero.trim() === client.telephone
      ? client.telephone
      : exigerNumero(`telephones.${rang}.numero`, numero),
  );
  const [premier = null, ...reste] = numeros;
  const autres = [...new Set(reste)].filter((numero) => numero !== premier);
  await changerTelephone(contexte, client, premier);
  const connus = await em.find(AutreTelephone, { utilisateur: client }, { orderBy: { id: 'asc' } });
  if (
    memes(
      connus.map(({ numero }) => numero),
      autres,
    )
  )
    return false;
  em.remove(connus);
  for (const numero of autres)
    em.create(AutreTelephone, { utilisateur: client, numero, numeroInverse: aRebours(numero) });
  return true;
}

async function remplacerAdresses(
  em: EntityManager,
  client: Utilisateur,
  donnees: readonly AdresseClientInput[],
): Promise<boolean> {
  const voulues = donnees.map(({ libelle, adresse, codePostal }) => ({
    libelle: libelle?.trim() || null,
    adresse: adresse.trim(),
    codePostal: codePostal || null,
  }));
  const connues = await em.find(AdresseClient, { client }, { orderBy: { id: 'asc' } });
  const lues = connues.map(({ libelle, adresse, codePostal }) => ({ libelle, adresse, codePostal }));
  if (memes(lues, voulues)) return false;
  em.remove(connues);
  for (const voulue of voulues) em.create(AdresseClient, { client, ...voulue });
  return true;
}

async function remplacerNote(em: EntityManager, client: Utilisateur, note: string | null): Promise<boolean> {
  const connue = await em.findOne(NoteClient, { client });
  if ((connue?.note ?? null) === note) return false;
  if (note === null) em.remove(connue as NoteClient);
  else if (connue) connue.note = note;
  else em.create(NoteClient, { client, note });
  return true;
}

const memes = (avant: readonly unknown[], apres: readonly unknown[]) => JSON.stringify(avant) === JSON.stringify(apres);

/**
 * A mail to choose a password, which is the person's alone. Whoever has an address is written to there: to give an
 * account another address is to give it away, and is for those who manage accounts.
 */
export async function inviter(contexte: Contexte, input: InviterClientInput) {
  const compte = await ecrireCompte(contexte, async (dedans) => {
    const { em } = dedans;
    const client = await clientAChanger(dedans, input);
    const email = enMinuscules(input.email);
    if (!(await estInvitable(dedans, client.id)))
      throw conflit({ fr: 'Ce client a déjà un accès', en: 'This client has access already' });
    const connue = adresseDonnee(client.email);
    if (connue !== null && connue !== email) throw autreAdresse(connue);
    if (connue === null) {
      await exigerIdentiteLibre(em, { email }, client.id);
      client.email = email;
      if (estUnLogin(email)) client.login = email;
    }
    await em.flush();
    return { id: client.id, messages: [await ecrireInvitation(dedans, em, client)] };
  });
  return enClient(compte);
}

/** As `utilisateur.champs.ts` says it; of another address the login stays what it is, and one logs in by the address. */
const estUnLogin = (email: string): boolean => /^[a-z0-9._@+-]{2,100}$/.test(email);

const autreAdresse = (connue: string) =>
  champInvalide(
    'email',
    `Son adresse est ${connue} : seul qui gère les comptes la change.`,
    `Their address is ${connue}: only those who manage accounts change it.`,
  );

/** A client at the version that the caller has read, of whom the caller has every right: never one of the staff. */
async function clientAChanger(contexte: Contexte, { id, version }: { id: string; version: number }) {
  const { em, horloge } = contexte;
  const client = await em.findOne(Utilisateur, cle(id, CE_CLIENT));
  if (!client || !(await peutEtre(em, 'CLIENT', client.id, horloge.maintenant()))) throw introuvable(CE_CLIENT);
  await exigerAutantDeDroits(contexte, client.id, deToutClient());
  if (client.version !== version) throw conflitDeVersion(await enEntier(contexte, client));
  return client;
}

/** The card as a conflict shows it. */
async function enEntier(contexte: Contexte, { id, version, nom, prenom, telephone }: Utilisateur) {
  const autres = await autresTelephones(contexte, id);
  const adresses = await adressesDe(contexte, id);
  return {
    ...{ id: String(id), version, nom, prenom },
    telephones: [...(telephone === null ? [] : [telephone]), ...autres],
    adresses: adresses.map(({ libelle, adresse, codePostal }) => ({ libelle, adresse, codePostal })),
    note: await noteDe(contexte, id),
  };
}
