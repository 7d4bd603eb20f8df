'use client';

import { Text } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { ActionsLigne } from '@/components/edition/ActionsLigne';
import type { Colonne } from '@/components/liste/colonnes';
import { formaterNumero } from '@/lib/telephone';
import { useDates } from '@/lib/useDates';
import type { EntreeBlacklistFragment, ListeBlacklistQuery } from './operations.generated';

export type EntreeDeListe = ListeBlacklistQuery['consulterBlacklist']['items'][number];
type Faire = ((entree: EntreeBlacklistFragment) => void) | null;

export function useColonnes(modifier: Faire, supprimer: Faire): Colonne<EntreeDeListe, 'ORDRE'>[] {
  const t = useTranslations('blacklist');
  const e = useTranslations('commun.edition');
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
        return creerPar === null ? jour : t('ajoutPar', { date: jour, nom: `${creerPar.prenom} ${creerPar.nom}` });
      },
    },
    {
      cle: 'actions',
      titre: e('actions'),
      aDroite: true,
      largeur: 90,
      rendu: (entree) => (
        <ActionsLigne
          nom={formaterNumero(entree.numero)}
          modifier={modifier ? () => modifier(entree) : undefined}
          supprimer={supprimer ? () => supprimer(entree) : undefined}
        />
      ),
    },
  ];
}
