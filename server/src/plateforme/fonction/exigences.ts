import { interdit } from '../../socle/commun/erreurs.ts';
import type { Bilingue } from '../../socle/commun/texte.ts';
import { appelantDe, type Contexte } from '../../socle/graphql/contexte.ts';
import { type Droits, estOuverte, type FonctionConnue, ModeFonction, peutAppeler } from '../../socle/securite/acces.ts';
import { type FonctionApi } from './fonction-api.entity.ts';

/** Closed to all, it could not be opened again from inside the product. */
export const TOUJOURS_OUVERTE = 'affecterPermissionsFonction';

interface ChangementDExigence {
  avant: FonctionConnue;
  apres: FonctionConnue;
  /** What the code declares that it requires. */
  declarees: readonly string[];
}

/**
 * To open a function of the product to somebody is to give it away, and one gives only what one has: whoever changes
 * what it requires can call it before. And after, so that the change can be undone; or else closes it to all, for
 * whoever would have it by the product's own declaration to open again. Null: allowed. Pure.
 */
function refusDuChangement(
  { avant, apres, declarees }: ChangementDExigence,
  droits: Droits,
  maintenant: Date,
): Bilingue | null {
  const { nom } = avant;
  const commeDeclaree = { ...avant, mode: ModeFonction.AU_MOINS_UNE, permissions: declarees };
  if (!peutAppeler(droits, estOuverte(avant) ? avant : commeDeclaree, maintenant)) {
    return {
      fr: `Vous ne pouvez pas appeler ${nom} : ce qu’elle exige n’est pas à vous de le changer`,
      en: `You cannot call ${nom}: what it requires is not yours to change`,
    };
  }
  if (peutAppeler(droits, apres, maintenant)) return null;
  if (!estOuverte(apres) && nom !== TOUJOURS_OUVERTE) return null;
  return {
    fr: `Vous ne pourriez plus appeler ${nom}, ni revenir en arrière`,
    en: `You could no longer call ${nom}, nor undo this change`,
  };
}

/** For a function with its permissions, around the change; those of other applications are free. */
export async function changerExigence(contexte: Contexte, fonction: FonctionApi, travail: () => void): Promise<void> {
  const avant = connue(fonction);
  travail();
  if (!fonction.integree) return;
  const declarees = contexte.services.droits.declarees.get(fonction.nomFonction) ?? [];
  const changement = { avant, apres: connue(fonction), declarees };
  const refus = refusDuChangement(changement, appelantDe(contexte).droits, contexte.horloge.maintenant());
  if (refus) throw interdit(refus);
}

function connue({ id, nomFonction, application, mode, permissions }: FonctionApi): FonctionConnue {
  const noms = permissions.getItems().map(({ nom }) => nom);
  return { id, nom: nomFonction, applicationId: application.id, mode, permissions: noms };
}
