import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { motDePasseAChanger } from '../../socle/commun/erreurs.ts';
import { appelantDe, type Contexte, doitChangerSonMotDePasse } from '../../socle/graphql/contexte.ts';
import { Connectee, OuvreSaTransaction, Publique } from '../../socle/securite/droits.ts';
import { compteAGerer } from '../utilisateur/gestion.ts';
import { fermerSession } from './appareils.service.ts';
import { connecterSelon } from './connexion.ts';
import { changerMotDePasse } from './mot-de-passe.service.ts';
import { rafraichir } from './rafraichissement.service.ts';
import { demanderReinitialisation, reinitialiserMotDePasse } from './reinitialisation.service.ts';
import { fermer, fermerPartout, revoquer } from './revocation.service.ts';
import {
  ChangerMotDePasseInput,
  ConnexionInput,
  DemanderReinitialisationInput,
  RafraichirSessionInput,
  ReinitialiserMotDePasseInput,
} from './session.inputs.ts';
import { MessagePayload, SessionPayload } from './session.types.ts';

/** Document 000, B: "on se connecte à l'API via un token"; document 002, "Authentification". */
@Resolver()
export class SessionResolver {
  @Publique()
  @OuvreSaTransaction()
  @Mutation(() => SessionPayload)
  async connexion(@Arg('input', () => ConnexionInput) input: ConnexionInput, @Ctx() contexte: Contexte) {
    const session = await connecterSelon(contexte, input);
    return { message: { fr: 'Authentification réussie', en: 'Authentication successful' }, ...session };
  }

  @Publique()
  @Mutation(() => SessionPayload)
  async rafraichirSession(
    @Arg('input', () => RafraichirSessionInput) input: RafraichirSessionInput,
    @Ctx() contexte: Contexte,
  ) {
    const session = await rafraichir(contexte, input.jetonRafraichissement);
    return { message: { fr: 'Session prolongée', en: 'Session extended' }, ...session };
  }

  @Publique()
  @OuvreSaTransaction()
  @Mutation(() => MessagePayload)
  async demanderReinitialisation(
    @Arg('input', () => DemanderReinitialisationInput) input: DemanderReinitialisationInput,
    @Ctx() contexte: Contexte,
  ) {
    await demanderReinitialisation(contexte, input.identifiant);
    return {
      message: {
        fr: 'Si ce compte existe, un mail vient de partir avec un lien valable 30 minutes',
        en: 'If this account exists, a mail has just left with a link valid for 30 minutes',
      },
    };
  }

  @Publique()
  @OuvreSaTransaction()
  @Mutation(() => MessagePayload)
  async reinitialiserMotDePasse(
    @Arg('input', () => ReinitialiserMotDePasseInput) input: ReinitialiserMotDePasseInput,
    @Ctx() contexte: Contexte,
  ) {
    await reinitialiserMotDePasse(contexte, input.jeton, input.motDePasse);
    return { message: { fr: 'Mot de passe changé : connectez-vous', en: 'Password changed: log in' } };
  }

  @Connectee({ motDePasseAChanger: true })
  @Mutation(() => MessagePayload)
  async deconnexion(
    @Ctx() contexte: Contexte,
    @Arg('sessionId', () => ID, { nullable: true })
    sessionId?: string,
  ) {
    if (sessionId != null) {
      await fermerSession(contexte, sessionId);
      return { message: { fr: 'Cet appareil est déconnecté', en: 'This device is logged out' } };
    }
    await fermer(contexte);
    return { message: { fr: 'Vous êtes déconnecté', en: 'You are logged out' } };
  }

  @Connectee({ motDePasseAChanger: true })
  @Mutation(() => MessagePayload)
  async deconnecterPartout(
    @Ctx() contexte: Contexte,
    @Arg('utilisateurId', () => ID, { nullable: true })
    utilisateurId?: string,
  ) {
    const id = await compteAGerer(contexte, utilisateurId);
    if (id !== appelantDe(contexte).id) {
      if (doitChangerSonMotDePasse(appelantDe(contexte))) throw motDePasseAChanger();
      await revoquer(contexte.em, id, contexte.horloge.maintenant());
      return { message: { fr: 'Toutes ses sessions sont closes', en: 'All its sessions are closed' } };
    }
    await fermerPartout(contexte);
    return { message: { fr: 'Toutes vos sessions sont closes', en: 'All your sessions are closed' } };
  }

  @Connectee({ personnes: true, motDePasseAChanger: true })
  @OuvreSaTransaction()
  @Mutation(() => MessagePayload)
  async changerMotDePasse(
    @Arg('input', () => ChangerMotDePasseInput) input: ChangerMotDePasseInput,
    @Ctx() contexte: Contexte,
  ) {
    await changerMotDePasse(contexte, appelantDe(contexte), input.motDePasseActuel, input.nouveauMotDePasse);
    return {
      message: {
        fr: 'Mot de passe changé ; vos autres sessions sont closes',
        en: 'Password changed; your other sessions are closed',
      },
    };
  }
}
