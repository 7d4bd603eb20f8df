'use client';

import { useTranslations } from 'next-intl';
import { mot } from '@/lib/mot';
import { useDates } from '@/lib/useDates';
import { useMontants } from '@/lib/useMontants';
import { puissanceDe, tarifDe } from './aplat';

/** Terms in words, field by field. */
export function useAffichageTermes() {
  const t = useTranslations('offre');
  const { date } = useDates();
  const { euros } = useMontants();
  const champ = (nom: string) => mot(t, `champs.${nom}`) ?? nom;

  function tarif(puissance: number, texte: string): string {
    if (texte === '') return '';
    const { abonnement, kwh, kwhPleines, kwhCreuses } = tarifDe(puissance, texte);
    const prix =
      kwh != null
        ? t('prix.kwh', { prix: euros(kwh) })
        : t('prix.deux', { pleines: euros(kwhPleines ?? '0'), creuses: euros(kwhCreuses ?? '0') });
    return `${t('prix.mois', { prix: euros(abonnement) })} · ${prix}`;
  }

  return {
    libelles: (noms: string[]): Record<string, string> =>
      Object.fromEntries(
        noms.map((nom) => {
          const puissance = puissanceDe(nom);
          return [nom, puissance === null ? champ(nom) : t('tarifDe', { puissance })];
        }),
      ),
    valeur: (nom: string, valeur: string): string => {
      const puissance = puissanceDe(nom);
      if (puissance !== null) return tarif(puissance, valeur);
      if (nom === 'fraisActivation') return euros(valeur);
      if (nom === 'prixExact') return t(valeur === 'true' ? 'prixExact.oui' : 'prixExact.non');
      if (nom === 'engagementMois') return t('mois', { nombre: Number(valeur) });
      if (valeur === '') return '';
      return nom === 'valideAu' ? date(new Date(Date.parse(valeur) - 1), 'jourMoyen') : date(valeur, 'jourMoyen');
    },
  };
}
