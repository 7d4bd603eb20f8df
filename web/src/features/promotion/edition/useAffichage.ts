'use client';

import { useTranslations } from 'next-intl';
import { useDates } from '@/lib/useDates';
import { useTexte } from '@/lib/useTexte';
import type { Action, Duree } from '../types';
import { liste, type OffreNommee, type Valeurs } from './valeurs';

const CHAMPS = [
  ...['nomFr', 'nomEn', 'code', 'surCode', 'action', 'mois', 'duree', 'periodes'],
  ...['offreIds', 'debut', 'fin', 'limiteGlobale', 'limiteParClient', 'priorite', 'exclusive'],
] as const;

/** The form's fields and their values in words: for the summary of errors and for two people's versions side by side. */
export function useAffichage(connues: readonly OffreNommee[]) {
  const t = useTranslations('promotion.champs');
  const p = useTranslations('promotion');
  const texte = useTexte();
  const { date } = useDates();
  const libelles = {
    ...Object.fromEntries(CHAMPS.map((champ) => [champ, t(champ as 'code')])),
    valeur: t('valeur'),
  } as Record<keyof Valeurs & string, string>;

  function afficher(nom: keyof Valeurs & string, valeur: string | boolean): string {
    if (typeof valeur === 'boolean') return p(valeur ? 'oui' : 'non');
    if (valeur === '') return '';
    if (nom === 'action') return t(`actions.${valeur as Action}`);
    if (nom === 'duree') return t(`durees.${valeur as Duree}`);
    if (nom === 'debut' || nom === 'fin') return date(`${valeur}T12:00:00Z`, 'jourMoyen');
    if (nom !== 'offreIds') return valeur;
    const noms = liste(valeur).map((id) => connues.find((offre) => offre.id === id));
    return noms.map((offre) => (offre ? texte(offre.nom) : '…')).join(', ');
  }
  return { libelles, afficher };
}
