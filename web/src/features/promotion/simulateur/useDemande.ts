'use client';

import { parseAsArrayOf, parseAsInteger, parseAsString, useQueryStates } from 'nuqs';

const texte = parseAsString.withDefault('');
const parametres = {
  client: texte,
  offre: texte,
  puissance: parseAsInteger,
  kwh: parseAsInteger.withDefault(5000),
  creuses: parseAsInteger.withDefault(30),
  postal: texte,
  numero: texte,
  code: texte,
  promotion: parseAsArrayOf(parseAsString).withDefault([]),
};
export type Demande = ReturnType<typeof useQueryStates<typeof parametres>>[0];

/** What is simulated, in the address: to be shared, and found again. */
export function useDemande() {
  const [demande, ecrire] = useQueryStates(parametres);
  return { demande, changer: (valeurs: Partial<Demande>) => void ecrire(valeurs) };
}

/** What a price needs at the least; null: not all of it is said. */
export function entreeDe({ client, offre, puissance, kwh, creuses, postal, numero, code, promotion }: Demande) {
  if (client === '' || offre === '' || puissance === null) return null;
  return {
    ...{ clientId: client, offreId: offre, puissance, kwhParAn: kwh, pourcentCreuses: creuses },
    codePostal: postal || null,
    numero: numero || null,
    codePromotion: code || null,
    promotionIds: promotion,
  };
}
