import { lireCle } from '../../commun/cle.ts';
import { aEditer, type SupprimerInput } from '../../commun/edition.ts';
import { champInvalide, conflit, introuvable } from '../../commun/erreurs.ts';
import { refuserSiCite } from '../../commun/references.ts';
import type { Contexte } from '../../graphql/contexte.ts';
import { changerDroits } from '../acces/droits.service.ts';
import { ajouterCle } from '../cle-api/ajout.ts';
import { Entite } from '../entite/entite.entity.ts';
import { TypeCompte, Utilisateur } from '../utilisateur/utilisateur.entity.ts';
import { attribuer } from './attribution.ts';
import { CE_PROGRAMME, exigerDePouvoirGerer, identite, nouveauProgramme } from './programme.ts';
import type { CreerUtilisateurApiInput, ModifierUtilisateurApiInput } from './utilisateur-api.inputs.ts';
import { type LigneProgramme, lireProgramme } from './utilisateur-api.lecture.ts';

/** The account, its roles and its first key, together or not at all. */
export async function creer(contexte: Contexte, input: CreerUtilisateurApiInput) {
  const { em } = contexte;
  let cle = '';
  const utilisateur = await changerDroits(contexte, async () => {
    const login = await loginLibre(contexte, input.login);
    const profil = input.description?.trim() || null;
    const compte = em.create(Utilisateur, {
      ...nouveauProgramme({ nom: input.nom.trim(), login, profil }),
      entite: await entiteDe(contexte, input.entiteId),
      dateExpiration: aVenir(contexte, input.dateExpiration),
    } as never);
    await attribuer(contexte, compte, input.roles ?? []);
    const { cleLibelle: libelle = 'Première clé', cleExpireA: expireA } = input;
    const maintenant = contexte.horloge.maintenant();
    ({ cle } = ajouterCle(em, compte, { libelle, maintenant, expireA, champ: 'cleExpireA' }));
    return compte;
  });
  return { cle, utilisateurApi: await lireProgramme(em, utilisateur.id) };
}

export async function modifier(contexte: Contexte, input: ModifierUtilisateurApiInput): Promise<LigneProgramme> {
  const { em } = contexte;
  const id = await changerDroits(contexte, async () => {
    const compte = await aGerer(contexte, input);
    const nom = input.nom?.trim() ?? compte.nom;
    const login = input.login === undefined ? compte.login : await loginLibre(contexte, input.login, compte.id);
    em.assign(compte, identite(nom, login));
    if (input.description !== undefined) compte.profil = input.description?.trim() || null;
    if (input.entiteId !== undefined) compte.entite = await entiteDe(contexte, input.entiteId);
    if (input.dateExpiration !== undefined) compte.dateExpiration = aVenir(contexte, input.dateExpiration);
    if (input.statut !== undefined) compte.statut = input.statut;
    return compte.id;
  });
  return lireProgramme(em, id);
}

/** Its keys and roles go with it; what it has done keeps its account. */
export async function supprimer(contexte: Contexte, input: SupprimerInput): Promise<number> {
  return changerDroits(contexte, async () => {
    const compte = await aGerer(contexte, input);
    const { id } = compte;
    await refuserSiCite(contexte.em, id, { fr: 'Ce programme', en: 'This program' }, CE_QUI_CITE_UN_COMPTE);
    contexte.em.remove(compte);
    return id;
  });
}

async function aGerer(contexte: Contexte, demande: SupprimerInput): Promise<Utilisateur> {
  const compte = await aEditer(contexte.em, Utilisateur, demande, CE_PROGRAMME);
  if (compte.type !== TypeCompte.API) throw introuvable(CE_PROGRAMME);
  await exigerDePouvoirGerer(contexte, compte.id);
  return compte;
}

/** In lower case, and of nobody else, by login or by e-mail. */
async function loginLibre({ em }: Contexte, saisi: string, saufId = 0): Promise<string> {
  const login = saisi.trim().toLowerCase();
  const { email } = identite('', login);
  const autre = await em.findOne(Utilisateur, { $or: [{ login }, { email }], id: { $ne: saufId } });
  if (!autre) return login;
  const message = { fr: 'Ce login est déjà pris', en: 'This login is taken already' };
  throw conflit(message, { champs: [{ chemin: 'login', message }] });
}

async function entiteDe({ em }: Contexte, entiteId: string | null | undefined): Promise<Entite | null> {
  if (entiteId == null) return null;
  const entite = await em.findOne(Entite, { id: lireCle(entiteId) ?? 0 });
  if (!entite) throw champInvalide('entiteId', 'Cette entité n’existe pas.', 'This entity does not exist.');
  return entite;
}

function aVenir({ horloge }: Contexte, date: Date | null | undefined): Date | null {
  if (date == null) return null;
  if (date > horloge.maintenant()) return date;
  throw champInvalide('dateExpiration', 'Cette date est passée.', 'This date is in the past.');
}

const CE_QUI_CITE_UN_COMPTE = [
  ['intervention', 'clientId', 'intervention(s) comme client', 'intervention(s) as client'],
  ['intervention', 'standardisteId', 'intervention(s) comme standardiste', 'intervention(s) as standardiste'],
  ['intervention', 'intervenantId', 'intervention(s) comme intervenant', 'intervention(s) as technician'],
  ['mouvement_intervention', 'auteurId', 'mouvement(s) d’intervention', 'move(s) of interventions'],
  ['commentaire', 'auteurId', 'commentaire(s)', 'comment(s)'],
  ['objectif', 'utilisateurId', 'objectif(s)', 'objective(s)'],
].map(([table = '', colonne = '', fr = '', en = '']) => ({ table, colonne, mots: { fr, en } }));
