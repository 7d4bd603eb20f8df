import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { cle } from '../../commun/cle.ts';
import { conflit, conflitDeVersion, interdit, introuvable } from '../../commun/erreurs.ts';
import { normaliser } from '../../commun/recherche.ts';
import { appelantDe, type Contexte } from '../../graphql/contexte.ts';
import { tient } from '../../securite/acces.ts';
import { Connectee } from '../../securite/droits.ts';
import { reindexerClient } from '../intervention/index-recherche.ts';
import { ModifierProfilInput } from '../session/session.inputs.ts';
import { UtilisateurPayload } from '../session/session.types.ts';
import { Utilisateur } from './utilisateur.entity.ts';
import { UTILISATEUR_GERER } from './utilisateur.permissions.ts';

const LE_COMPTE = { fr: 'Ce compte', en: 'This account' };

@Resolver()
export class ProfilResolver {
  @Connectee({ personnes: true })
  @Mutation(() => UtilisateurPayload, { description: 'Document 002, « Mettre à jour le profil d’un utilisateur »' })
  async modifierProfil(@Arg('input', () => ModifierProfilInput) input: ModifierProfilInput, @Ctx() contexte: Contexte) {
    const { utilisateurId, version, ...valeurs } = input;
    const appelant = appelantDe(contexte);
    const id = utilisateurId === undefined || utilisateurId === null ? appelant.id : cle(utilisateurId, LE_COMPTE);
    const gere = tient(appelant.droits, UTILISATEUR_GERER.nom, contexte.horloge.maintenant());
    if (id !== appelant.id && !gere) throw interdit();
    const compte = await contexte.em.findOne(Utilisateur, id);
    if (!compte) throw introuvable(LE_COMPTE);
    if (compte.version !== version)
      throw conflitDeVersion({ id, version: compte.version, nom: compte.nom, prenom: compte.prenom });
    if (valeurs.email !== undefined) {
      valeurs.email = valeurs.email.trim().toLowerCase();
      // One logs in with either: somebody's address must not be somebody else's login.
      const prise = { $or: [{ email: valeurs.email }, { login: valeurs.email }] };
      const autre = await contexte.em.findOne(Utilisateur, { ...prise, id: { $ne: id } });
      if (autre) {
        const message = { fr: 'Cette adresse est déjà prise', en: 'This address is taken already' };
        throw conflit(message, { champs: [{ chemin: 'email', message }] });
      }
    }
    contexte.em.assign(compte, valeurs, { ignoreUndefined: true });
    const nomRecherche = normaliser(`${compte.nom} ${compte.prenom}`);
    const renomme = nomRecherche !== compte.nomRecherche;
    compte.nomRecherche = nomRecherche;
    await contexte.em.flush();
    if (renomme) await reindexerClient(contexte.em, id);
    return {
      message: { fr: 'Profil mis à jour avec succès', en: 'Profile updated successfully' },
      utilisateur: compte,
    };
  }
}
