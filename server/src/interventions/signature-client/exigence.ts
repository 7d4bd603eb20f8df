import { declarerIntegree, valeurIntegree } from '../../plateforme/codification/integrees.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';

/** Whether work may end without the client's signature, or the motive why there is none. */
const SIGNATURE_EXIGEE = declarerIntegree({
  param: 'SIGNATURE_EXIGEE',
  libelle: 'Signature du client exigée à la fin du travail',
  valeurs: ['NON', 'OUI'],
});

export const signatureExigee = async (contexte: Contexte): Promise<boolean> =>
  (await valeurIntegree(contexte, SIGNATURE_EXIGEE)) === 'OUI';
