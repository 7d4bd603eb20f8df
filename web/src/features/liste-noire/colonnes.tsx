'use client';

import { Text } from '@mantine/core';
import { useTranslations } from 'next-intl';
import type { Colonne } from '@/components/liste/colonnes';
import { nomDe } from '@/lib/nomDe';
import { formaterNumero } from '@/lib/telephone';
import { useDates } from '@/lib/useDates';
import type { EntreeListeNoireFragment, ListeNoireQuery } from './operations.generated';

type Ligne = ListeNoireQuery['consulterBlacklist']['items'][number];
/** As the list and the verification show it: who added it is in the list alone. */
export type EntreeDeListe = EntreeListeNoireFragment & Partial<Pick<Ligne, 'creerPar'>>;

export function useColonnes(): Colonne<EntreeDeListe>[] {
  const t = useTranslations('listeNoire');
  const { date } = useDates();
  return [
    {
      cle: 'numero',
      titre: t('colonnes.numero'),
      principale: true,
      rendu: ({ numero }) => (
        <Text fw={500} inherit style={{ whiteSpace: 'nowrap' }} title={numero}>
          {formaterNumero(numero)}
        </Text>
      ),
    },
    { cle: 'nom', titre: t('colonnes.nom'), rendu: ({ nom }) => nom ?? '—' },
    { cle: 'structure', titre: t('colonnes.structure'), rendu: ({ structure }) => structure ?? '—' },
    {
      cle: 'ajout',
      titre: t('colonnes.ajout'),
      rendu: ({ dateAjout, creerPar }) => {
        const jour = date(dateAjout, 'jourMoyen');
        return creerPar ? t('ajoutPar', { date: jour, nom: nomDe(creerPar) }) : jour;
      },
    },
  ];
}
