/** An account must have an e-mail address; whoever gave none has one that is reserved (RFC 2606): no mail goes there. */
const SANS_ADRESSE = '@sans-adresse.invalid';

export const adresseAbsente = (login: string): string => `${login}${SANS_ADRESSE}`;

/** The address that somebody has given; null: none. */
export const adresseDonnee = (email: string): string | null => (email.endsWith(SANS_ADRESSE) ? null : email);
