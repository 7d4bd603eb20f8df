import { changementsDe, valeursDe } from '../../socle/champs/saisie.ts';
import { aEditer, type SupprimerInput } from '../../socle/commun/edition.ts';
import { conflit } from '../../socle/commun/erreurs.ts';
import { refuserSiCite } from '../../socle/commun/references.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { TypeCompte } from '../../socle/securite/compte.ts';
import { changerDroits } from '../droits/droits.service.ts';
import { UtilisateurRole } from '../role/utilisateur-role.entity.ts';
import { poserRoles } from '../utilisateur/attribution.service.ts';
import { annoncerStatut, annoncerSuppression } from '../utilisateur/changements.ts';
import { RENVOIS } from '../utilisateur/compte.etat.service.ts';
import { entiteDe, exigerAVenir } from '../utilisateur/compte.service.ts';
import { exigerIdentiteLibre } from '../utilisateur/identite.ts';
import { Utilisateur } from '../utilisateur/utilisateur.entity.ts';
import { ajouterCle } from './ajout.ts';
import { CleApi } from './cle-api.entity.ts';
import { CHAMPS } from './programme.champs.ts';
import type { CreerUtilisateurApiInput, ModifierUtilisateurApiInput } from './programme.inputs.ts';
import { type LigneProgramme, lireProgramme } from './programme.lecture.ts';
import { CE_PROGRAMME, exigerDePouvoirGerer, exigerUnePersonne, identite, nouveauProgramme } from './programme.ts';

/** The account, its roles and its first key, together or not at all. */
export async function creer(contexte: Contexte, input: CreerUtilisateurApiInput) {
  exigerUnePersonne(contexte);
  const { em } = contexte;
  let cle = '';
  const utilisateur = await changerDroits(contexte, async () => {
    const { nom, login, description: profil, dateExpiration } = valeursDe(CHAMPS, input);
    await exigerIdentiteLibre(em, { login }, null);
    exigerAVenir(contexte, dateExpiration);
    const compte = em.create(Utilisateur, {
      ...nouveauProgramme({ nom, login, profil }),
      entite: await entiteDe(em, input.entiteId),
      dateExpiration,
    });
    await em.flush();
    await poserRoles(contexte, compte, input.roles ?? []);
    const { cleLibelle: libelle = 'Première clé', cleExpireA: expireA } = input;
    const maintenant = contexte.horloge.maintenant();
    ({ cle } = ajouterCle(em, compte, { libelle, maintenant, expireA, champ: 'cleExpireA' }));
    return compte;
  });
  return { id: utilisateur.id, cle, utilisateurApi: await lireProgramme(em, utilisateur.id) };
}

/** The request that made it comes again: its key cannot be shown again (cles.service.ts, `dejaMontree`). */
export function dejaCree(id: string): never {
  throw conflit(
    {
      fr: 'Ce programme a été créé, et sa clé ne se montre qu’une fois : révoquez-la et faites-lui en une autre',
      en: 'This program was created, and its key is shown only once: revoke it and make another one',
    },
    { actuel: { utilisateurApiId: id } },
  );
}

export async function modifier(contexte: Contexte, input: ModifierUtilisateurApiInput): Promise<LigneProgramme> {
  const { em } = contexte;
  const id = await changerDroits(contexte, async () => {
    const compte = await aGerer(contexte, input);
    const valeurs = changementsDe(CHAMPS, input);
    const { nom = compte.nom, login = compte.login, dateExpiration } = valeurs;
    await exigerIdentiteLibre(em, { login }, compte.id);
    em.assign(compte, identite(nom, login));
    if (valeurs.description !== undefined) compte.profil = valeurs.description;
    if (input.entiteId !== undefined) compte.entite = await entiteDe(em, input.entiteId);
    if (dateExpiration !== undefined && dateExpiration?.getTime() !== compte.dateExpiration?.getTime()) {
      exigerAVenir(contexte, dateExpiration);
      compte.dateExpiration = dateExpiration;
    }
    if (valeurs.statut !== undefined && valeurs.statut !== compte.statut) {
      compte.statut = valeurs.statut;
      await annoncerStatut(contexte, compte);
    }
    if (input.roles !== undefined) await poserRoles(contexte, compte, input.roles);
    return compte.id;
  });
  return lireProgramme(em, id);
}

/** Its keys and roles go with it; what it has done keeps its account. */
export function supprimer(contexte: Contexte, input: SupprimerInput): Promise<number> {
  const { em } = contexte;
  return changerDroits(contexte, async () => {
    const compte = await aGerer(contexte, input);
    const { id } = compte;
    await refuserSiCite(em, id, CE_PROGRAMME, RENVOIS, {
      fr: 'Rendez-le plutôt inactif',
      en: 'Make it inactive instead',
    });
    // One by one, so that the trace says what it held.
    for (const tenu of await em.find(UtilisateurRole, { utilisateur: compte })) em.remove(tenu);
    for (const sienne of await em.find(CleApi, { utilisateur: compte })) em.remove(sienne);
    await em.flush();
    em.remove(compte);
    await annoncerSuppression(contexte, id);
    return id;
  });
}

async function aGerer(contexte: Contexte, demande: SupprimerInput): Promise<Utilisateur> {
  // A person is no program, at any version: a conflict would show their row to whoever manages programs only.
  const compte = await aEditer(contexte.em, Utilisateur, demande, CE_PROGRAMME, { type: TypeCompte.API });
  await exigerDePouvoirGerer(contexte, compte.id);
  return compte;
}
