import { codePostal, entier, instant, lignes, lu, renvoi, texte } from '../../socle/champs/genres.ts';
import { nomsDits, nomsEnColonne } from '../../socle/champs/saisie.ts';

/** What may be written while it waits for an answer or tells of a move. */
export const LONGUEURS = { motif: 1000, rapport: 10_000, reponse: 5000, piece: 500 };

/**
 * What people write of an intervention. `de` says whose it is to change (machine/droits.ts): the office's, or the
 * field's. An import may lack the address.
 */
export const CHAMPS = {
  clientId: renvoi({ requis: true, de: 'bureau' }),
  titre: texte(200, { requis: true, suivi: true, cherche: true, de: 'bureau' }),
  description: lignes(5000, { suivi: true, cherche: true, de: 'bureau' }),
  adresse: texte(300, { requis: true, lacunaire: true, suivi: true, cherche: true, de: 'bureau' }),
  codePostal: codePostal({ suivi: true, cherche: true, de: 'bureau' }),
  urgenceId: renvoi({ requis: true, de: 'bureau' }),
  datePrevue: instant({ suivi: true, de: 'bureau' }),
  /** Why it is planned in the past: it stands in the history. */
  motifPasse: lu(lignes(LONGUEURS.motif, {})),
  echeance: instant({ dans: 'modification', suivi: true, de: 'bureau' }),
  rapport: lignes(LONGUEURS.rapport, { dans: 'modification', requis: true, suivi: true, de: 'terrain' }),
  minutes: entier(1, 100_000, { dans: 'modification', requis: true, suivi: true, de: 'terrain' }),
};

/** Its own columns among them: neither its client nor its degree of urgency. */
export const SAISIS = nomsEnColonne(CHAMPS);
export const SUIVIS = nomsDits(CHAMPS, { suivi: true });
export const CHERCHES = nomsDits(CHAMPS, { cherche: true });
