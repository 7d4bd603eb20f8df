/** A test number as these components show it; whoever uses them reads these fields of NumeroTest. */
export interface Essai {
  id: string;
  version: number;
  numero: string;
  expireA: string;
  resultat: 'EN_ATTENTE' | 'REUSSI' | 'ECHOUE';
  /** When it has subscribed what it tests, as that is now. */
  essaiA: string | null;
  /** Accounts that have it as an attested number; none: it is tried only by whoever subscribes for a client. */
  titulaires: number;
  note: string | null;
  valideA: string | null;
  creerPar: { id: string; nom: string; prenom: string } | null;
  validePar: { id: string; nom: string; prenom: string } | null;
}

/** What is tested: the version of an offer that is being prepared, or a promotion. */
export type Cible = { offreId: string } | { promotionId: string };
