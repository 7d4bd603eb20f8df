import { champInvalide } from './erreurs.ts';
import { ECART_TOLERE } from './horloge.ts';

/**
 * The longest that a row may come after the instant that it bears: it is signed when its mutation begins, is given up
 * after twelve seconds (thirty by itself), and its COMMIT is waited for twelve more.
 */
const MUTATION_MAX = 60 * 1000;

/** What was signed earlier than this before a reading, by whatever process, is in the database when it begins. */
export const MARGE = ECART_TOLERE + MUTATION_MAX;

/** Of a list that is read now, from when on whoever follows it asks the next time (decision 53). */
export const jusquaDe = (maintenant: Date): Date => new Date(maintenant.getTime() - MARGE);

/** What has changed is read in the order of its changes: of any other the whole list would be walked for a few rows. */
export const autreOrdre = (chemin: string) =>
  champInvalide(
    chemin,
    'Avec modifieDepuis, la liste est dans l’ordre des modifications.',
    'With modifieDepuis, the list is in the order of the changes.',
  );
