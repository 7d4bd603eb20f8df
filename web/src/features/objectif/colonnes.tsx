'use client';

import { Text } from '@mantine/core';
import { useLocale, useTranslations } from 'next-intl';
import type { Colonne } from '@/components/liste/colonnes';
import { formaterDecimal } from '@/lib/decimal';
import { nomDe } from '@/lib/nomDe';
import { useDates } from '@/lib/useDates';
import { Avancement } from './Avancement';
import type { ObjectifDeListeFragment } from './operations.generated';
import { formaterPeriode } from './periode';
import { useMots } from './useMots';

/** Whose it is, only for whoever sees everybody's (`tous`). */
export function useColonnes(tous: boolean): Colonne<ObjectifDeListeFragment>[] {
  const t = useTranslations('objectif');
  const locale = useLocale();
  const { dernierJour } = useDates();
  const mots = useMots();
  const colonnes: Colonne<ObjectifDeListeFragment>[] = [
    {
      cle: 'titre',
      titre: t('colonnes.titre'),
      principale: true,
      rendu: ({ titre, type, description }) => (
        <div title={description ?? undefined}>
          <Text fw={500} inherit>
            {titre}
          </Text>
          <Text size="xs" c="dimmed">
            {mots.type(type)}
          </Text>
        </div>
      ),
    },
    { cle: 'compte', titre: t('colonnes.compte'), rendu: ({ utilisateur }) => nomDe(utilisateur) },
    {
      cle: 'avancement',
      titre: t('colonnes.avancement'),
      largeur: 230,
      rendu: (objectif) => <Avancement objectif={objectif} />,
    },
    { cle: 'periode', titre: t('colonnes.periode'), rendu: ({ periode }) => formaterPeriode(periode, locale) },
    { cle: 'fin', titre: t('colonnes.fin'), rendu: ({ dateFin }) => dernierJour(dateFin) },
    {
      cle: 'valeur',
      titre: t('colonnes.valeur'),
      aDroite: true,
      rendu: ({ valeur }) => (valeur === null ? '—' : formaterDecimal(valeur, locale)),
    },
  ];
  return colonnes.filter(({ cle }) => tous || cle !== 'compte');
}
