import 'server-only';
import { compteDe, type Jetons } from '@/lib/session/jetons';
import { ENTETE_COMPTE } from '../session/autreCompte';
import { refuser } from './garde';

/** A page of one account never acts with the session of another, who signed in meanwhile in the same browser. */
export function refusAutreCompte(requete: Request, jetons: Jetons | null): Response | null {
  const dela = requete.headers.get(ENTETE_COMPTE);
  if (dela === null || jetons === null || compteDe(jetons) === dela) return null;
  return refuser(
    403,
    'FORBIDDEN',
    {
      fr: 'Un autre compte s’est connecté dans ce navigateur : rien n’a été envoyé.',
      en: 'Another account has signed in with this browser: nothing was sent.',
    },
    'AUTRE_COMPTE',
  );
}
