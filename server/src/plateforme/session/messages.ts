import type { Bilingue } from '../../socle/commun/texte.ts';
import type { Utilisateur } from '../utilisateur/utilisateur.entity.ts';
import type { Message } from './courrier.ts';

type Destinataire = Pick<Utilisateur, 'email' | 'prenom' | 'login'>;

/** Every mail says all in French, then all in English: nobody needs to have told us their language. */
function message(a: string, prenom: string, sujet: Bilingue, lignes: { fr: string[]; en: string[] }): Message {
  const texte = [`Bonjour ${prenom},`, ...lignes.fr, '', `Hello ${prenom},`, ...lignes.en].join('\n');
  return { a, sujet: `Driven : ${sujet.fr} / ${sujet.en}`, texte };
}

export function messageReinitialisation({ email, prenom }: Destinataire, lien: string): Message {
  return message(
    email,
    prenom,
    { fr: 'nouveau mot de passe', en: 'new password' },
    {
      fr: [
        `Pour choisir un nouveau mot de passe, ouvrez ce lien dans les 30 minutes : ${lien}`,
        'Si vous ne l’avez pas demandé, il n’y a rien à faire.',
      ],
      en: [
        `To choose a new password, open this link within 30 minutes: ${lien}`,
        'If you did not ask for it, there is nothing to do.',
      ],
    },
  );
}

export function messageInvitation({ email, prenom, login }: Destinataire, lien: string): Message {
  return message(
    email,
    prenom,
    { fr: 'votre compte', en: 'your account' },
    {
      fr: [
        `Un compte vous est ouvert, de login « ${login} ».`,
        `Pour choisir votre mot de passe, ouvrez ce lien dans les 3 jours : ${lien}`,
        'Passé ce délai, demandez-en un autre par « Mot de passe oublié ».',
      ],
      en: [
        `An account has been opened for you, with the login “${login}”.`,
        `To choose your password, open this link within 3 days: ${lien}`,
        'After that, ask for another one with “Forgotten password”.',
      ],
    },
  );
}

/** To the address that was the account's: whoever reads it there learns that it no longer is. */
export function messageAdresseChangee({ prenom, login }: Destinataire, ancienne: string): Message {
  return message(
    ancienne,
    prenom,
    { fr: 'votre adresse a changé', en: 'your address has changed' },
    {
      fr: [
        `L’adresse e-mail du compte « ${login} » vient d’être changée ; celle-ci ne sert plus.`,
        'Si ce n’est pas vous qui l’avez voulu, prévenez aussitôt un administrateur.',
      ],
      en: [
        `The e-mail address of the account “${login}” has just been changed; this one is no longer in use.`,
        'If you did not want this, tell an administrator at once.',
      ],
    },
  );
}

/** Of an account that somebody could log in to: whoever did not expect it must hear of it. */
export function messageCompteSupprime({ email, prenom, login }: Destinataire): Message {
  return message(
    email,
    prenom,
    { fr: 'votre compte est supprimé', en: 'your account is deleted' },
    {
      fr: [
        `Le compte « ${login} » vient d’être supprimé, avec ce qu’il gardait de vous : personne ne s’y connecte plus.`,
        'Si vous ne l’attendiez pas, dites-le à un administrateur.',
      ],
      en: [
        `The account “${login}” has just been deleted, with what it kept of you: nobody logs in to it any more.`,
        'If you did not expect this, tell an administrator.',
      ],
    },
  );
}
