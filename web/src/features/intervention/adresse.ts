interface Lieu {
  adresse: string | null;
  codePostal: string | null;
}

/** On one line; imported addresses often end with their postal code already. */
export function adresseEnLigne({ adresse, codePostal }: Lieu): string {
  if (adresse === null || adresse === '') return codePostal ?? '';
  if (codePostal === null || codePostal === '' || adresse.includes(codePostal)) return adresse;
  return `${adresse}, ${codePostal}`;
}

/** A map in another tab: nothing of it is loaded here. */
export function lienCarte(lieu: Lieu): string {
  return `https://www.openstreetmap.org/search?query=${encodeURIComponent(adresseEnLigne(lieu))}`;
}
