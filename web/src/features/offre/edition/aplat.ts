import { dernierJour } from '@/lib/dates';
import type { TarifInput } from '../operations.generated';
import type { TermesEnvoyes } from './valeurs';

/**
 * Terms with one value a field, a tariff being one of them (`tarif.6`): what two people changed is compared and chosen
 * field by field. "" : none.
 */
export type Aplat = Record<string, string>;

const PRIX = ['abonnement', 'kwh', 'kwhPleines', 'kwhCreuses'] as const;
const estTarif = (nom: string): boolean => nom.startsWith('tarif.');
export const puissanceDe = (nom: string): number | null => (estTarif(nom) ? Number(nom.slice('tarif.'.length)) : null);

export function aplatir({
  tarifs,
  fraisActivation,
  engagementMois,
  prixExact,
  valideDu,
  valideAu,
}: TermesEnvoyes): Aplat {
  return {
    fraisActivation,
    engagementMois: String(engagementMois),
    prixExact: String(prixExact),
    valideDu: valideDu ?? '',
    valideAu: valideAu ?? '',
    ...Object.fromEntries(
      tarifs.map((tarif) => [`tarif.${tarif.puissance}`, PRIX.map((un) => tarif[un] ?? '').join('|')]),
    ),
  };
}

export function deplier(aplat: Aplat): TermesEnvoyes {
  return {
    fraisActivation: aplat.fraisActivation ?? '0',
    engagementMois: Number(aplat.engagementMois),
    prixExact: aplat.prixExact !== 'false',
    valideDu: aplat.valideDu || null,
    valideAu: aplat.valideAu || null,
    tarifs: Object.keys(aplat)
      .filter((nom) => estTarif(nom) && aplat[nom] !== '')
      .map((nom) => tarifDe(puissanceDe(nom) ?? 0, aplat[nom] ?? ''))
      .sort((a, b) => a.puissance - b.puissance),
  };
}

export function tarifDe(puissance: number, texte: string): TarifInput {
  const [abonnement = '0', kwh, kwhPleines, kwhCreuses] = texte.split('|');
  return { puissance, abonnement, kwh: kwh || null, kwhPleines: kwhPleines || null, kwhCreuses: kwhCreuses || null };
}

/** Every field of any of them, so that a tariff that one added or removed is a field of all. */
export function completer(...aplats: Aplat[]): Aplat[] {
  const noms = [...new Set(aplats.flatMap((aplat) => Object.keys(aplat)))];
  return aplats.map((aplat) => Object.fromEntries(noms.map((nom) => [nom, aplat[nom] ?? ''])));
}

/** Only what differs, as `modifierOffre` takes it: what is absent does not change. */
export function changements(depart: TermesEnvoyes, voulus: TermesEnvoyes): Partial<TermesEnvoyes> {
  const [avant = {}, apres = {}] = completer(aplatir(depart), aplatir(voulus));
  const change = (nom: string) => avant[nom] !== apres[nom];
  const { tarifs, ...reste } = voulus;
  return {
    ...Object.fromEntries(Object.entries(reste).filter(([nom]) => change(nom) && !memeJour(nom, avant, apres))),
    ...(Object.keys(apres).some((nom) => estTarif(nom) && change(nom)) && { tarifs }),
  };
}

/** An end that a program gave to the second, and whose day was not touched, stays as it is. */
function memeJour(nom: string, avant: Aplat, apres: Aplat): boolean {
  const [a, b] = [avant[nom] ?? '', apres[nom] ?? ''];
  return nom === 'valideAu' && a !== '' && b !== '' && dernierJour(a) === dernierJour(b);
}
