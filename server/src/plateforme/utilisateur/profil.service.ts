import { sql } from '../../socle/base/base-de-donnees.ts';
import { champInvalide, conflitDeVersion, introuvable } from '../../socle/commun/erreurs.ts';
import { aChercher } from '../../socle/commun/mots-cherches.ts';
import { appelantDe, type Contexte } from '../../socle/graphql/contexte.ts';
import { referentielModifie } from '../droits/droits.service.ts';
import type { Message } from '../session/courrier.ts';
import { connaitSonMotDePasse, mauvaisMotDePasse } from '../session/mot-de-passe.service.ts';
import { poster } from '../session/reinitialisation.service.ts';
import type { ModifierProfilInput } from '../session/session.inputs.ts';
import { changerAdresse } from './adresse.ts';
import { lireCompte } from './compte.lecture.ts';
import { CE_COMPTE, compteAGerer } from './gestion.ts';
import { enMinuscules, exigerIdentiteLibre } from './identite.ts';
import { compteRenomme } from './renommage.ts';
import { changerTelephone } from './telephone.ts';
import { Utilisateur } from './utilisateur.entity.ts';

/** Document 002, "Mettre à jour le profil": one's own, or with UTILISATEUR_GERER that of somebody with no more rights. */
export async function modifierProfil(contexte: Contexte, input: ModifierProfilInput) {
  const { utilisateurId, motDePasseActuel: _secret, ...donnees } = input;
  const preuve = await preuveDe(contexte, input);
  const { compte, messages } = await contexte.muter(async (em) => {
    const dedans = { ...contexte, em };
    // The lock that creations hold too: an address is compared with every login.
    if (donnees.email !== undefined) await referentielModifie(em);
    const id = await compteAGerer(dedans, utilisateurId);
    const ecrits = await ecrire(dedans, id, donnees, preuve);
    return { compte: await lireCompte(em, id), messages: ecrits };
  });
  for (const message of messages) poster(contexte, () => message);
  return compte;
}

type Preuve = 'inutile' | 'absente' | 'fausse' | 'juste';

/** Whoever finds a session open must not take the account over by its address: that one asks for the password. */
async function preuveDe(contexte: Contexte, input: ModifierProfilInput): Promise<Preuve> {
  const appelant = appelantDe(contexte);
  const { utilisateurId, email, motDePasseActuel } = input;
  const deSoi = utilisateurId == null || utilisateurId === String(appelant.id);
  if (!deSoi || email === undefined) return 'inutile';
  const compte = await sql(contexte.em)
    .selectFrom('utilisateur')
    .select('email')
    .where('id', '=', appelant.id)
    .executeTakeFirst();
  if (compte?.email === enMinuscules(email)) return 'inutile';
  if (motDePasseActuel === undefined) return 'absente';
  return (await connaitSonMotDePasse(contexte, appelant, motDePasseActuel)) ? 'juste' : 'fausse';
}

type Donnees = Omit<ModifierProfilInput, 'utilisateurId' | 'motDePasseActuel'>;

async function ecrire(contexte: Contexte, id: number, donnees: Donnees, preuve: Preuve): Promise<Message[]> {
  const { em } = contexte;
  const { version, email: saisie, telephone, ...valeurs } = donnees;
  const compte = await em.findOne(Utilisateur, id);
  if (!compte) throw introuvable(CE_COMPTE);
  const { nom, prenom } = compte;
  if (compte.version !== version) throw conflitDeVersion({ id, version: compte.version, nom, prenom });
  const email = saisie === undefined ? compte.email : enMinuscules(saisie);
  if (id === appelantDe(contexte).id && email !== compte.email) exigerPreuve(preuve);
  await exigerIdentiteLibre(em, { email }, id);
  em.assign(compte, valeurs, { ignoreUndefined: true });
  await changerTelephone(contexte, compte, telephone);
  const nomRecherche = aChercher(210, compte.nom, compte.prenom);
  const renomme = nomRecherche !== compte.nomRecherche;
  compte.nomRecherche = nomRecherche;
  const messages = await changerAdresse(contexte, compte, email);
  await em.flush();
  if (renomme) await compteRenomme(em, id);
  return messages;
}

function exigerPreuve(preuve: Preuve): void {
  if (preuve === 'juste') return;
  if (preuve === 'fausse') throw mauvaisMotDePasse();
  throw champInvalide(
    'motDePasseActuel',
    'Pour changer votre adresse, donnez aussi votre mot de passe.',
    'To change your address, give your password too.',
  );
}
