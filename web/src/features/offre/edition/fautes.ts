import { CREER_OFFRE, TARIF } from '@/lib/api/contrat.generated';
import { lireDecimal } from '@/lib/decimal';
import { estJour } from '@/lib/lireJour';
import { estVide, type LigneTarif, type ValeursTermes } from './valeurs';

type Faute =
  | 'prix'
  | 'decimales'
  | 'puissance'
  | 'double'
  | 'unOuDeux'
  | 'obligatoire'
  | 'aucunTarif'
  | 'engagement'
  | 'finAvantDebut';
export interface ChampFautif {
  chemin: (string | number)[];
  faute: Faute;
}

const PRIX_MAX = 100_000;

/** The API's rules, said before it has to say them; each fault in its cell. Pure. */
export function fautesDesTermes(valeurs: ValeursTermes): ChampFautif[] {
  const { fraisActivation, engagementMois, valideDu, valideAu, tarifs } = valeurs;
  const remplies = tarifs.filter((ligne) => !estVide(ligne));
  return [
    ...fautesDuPrix(['fraisActivation'], fraisActivation || '0'),
    ...(entierEntre(engagementMois || '0', CREER_OFFRE.engagementMois)
      ? []
      : [faute(['engagementMois'], 'engagement')]),
    ...(estJour(valideDu) && estJour(valideAu) && valideAu < valideDu ? [faute(['valideAu'], 'finAvantDebut')] : []),
    ...(remplies.length === 0 ? [faute(['tarifs', 0, 'puissance'], 'aucunTarif')] : []),
    ...tarifs.flatMap((ligne, rang) => (estVide(ligne) ? [] : fautesDuTarif(ligne, rang, tarifs))),
  ];
}

function fautesDuTarif(ligne: LigneTarif, rang: number, tarifs: readonly LigneTarif[]): ChampFautif[] {
  const chemin = (colonne: keyof LigneTarif) => ['tarifs', rang, colonne];
  const puissance = ligne.puissance.trim();
  const premiere = tarifs.findIndex((autre) => autre.puissance.trim() === puissance);
  const [unique, pleines, creuses] = [ligne.kwh, ligne.kwhPleines, ligne.kwhCreuses].map((prix) => prix.trim() !== '');
  const juste = unique ? !pleines && !creuses : pleines && creuses;
  return [
    ...(!entierEntre(puissance, TARIF.puissance)
      ? [faute(chemin('puissance'), 'puissance')]
      : premiere < rang
        ? [faute(chemin('puissance'), 'double')]
        : []),
    ...(ligne.abonnement.trim() === ''
      ? [faute(chemin('abonnement'), 'obligatoire')]
      : fautesDuPrix(chemin('abonnement'), ligne.abonnement)),
    ...(juste ? [] : [faute(chemin('kwh'), 'unOuDeux')]),
    ...(['kwh', 'kwhPleines', 'kwhCreuses'] as const).flatMap((colonne) =>
      ligne[colonne].trim() === '' || (colonne === 'kwh' && !juste)
        ? []
        : fautesDuPrix(chemin(colonne), ligne[colonne]),
    ),
  ];
}

function fautesDuPrix(chemin: (string | number)[], saisie: string): ChampFautif[] {
  const lu = lireDecimal(saisie);
  if (lu === null || Number(lu) > PRIX_MAX) return [faute(chemin, 'prix')];
  return /\.\d{6}/.test(lu) ? [faute(chemin, 'decimales')] : [];
}

const faute = (chemin: (string | number)[], laquelle: Faute): ChampFautif => ({ chemin, faute: laquelle });

function entierEntre(saisie: string, { min, max }: { min: number; max: number }): boolean {
  return /^\d{1,4}$/.test(saisie.trim()) && Number(saisie) >= min && Number(saisie) <= max;
}
