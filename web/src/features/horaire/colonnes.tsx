'use client';

import { Text } from '@mantine/core';
import { useLocale, useTranslations } from 'next-intl';
import type { Colonne } from '@/components/liste/colonnes';
import { instantDeParis, jourDeParis } from '@/lib/dates';
import { nomDe } from '@/lib/nomDe';
import { useDates } from '@/lib/useDates';
import type { HoraireDeListeFragment } from './operations.generated';
import { resumer, semaineDu } from './semaine';

export function useColonnes(): Colonne<HoraireDeListeFragment>[] {
  const t = useTranslations('horaire');
  const locale = useLocale();
  const { date } = useDates();
  const jour = (valableDu: string) => date(instantDeParis(valableDu), 'jourMoyen');
  return [
    {
      cle: 'qui',
      titre: t('colonnes.qui'),
      principale: true,
      rendu: ({ utilisateur }) => (
        <Text fw={500} inherit>
          {utilisateur === null ? t('entreprise') : nomDe(utilisateur)}
        </Text>
      ),
    },
    {
      cle: 'semaine',
      titre: t('colonnes.semaine'),
      rendu: ({ semaines }) => {
        const plages = semaineDu(semaines, jourDeParis())?.plages ?? [];
        return plages.length === 0 ? t('commeEntreprise') : resumer(plages, locale);
      },
    },
    {
      cle: 'ensuite',
      titre: t('colonnes.ensuite'),
      rendu: ({ semaines }) => {
        const suivante = semaines.find(({ valableDu }) => valableDu > jourDeParis());
        return suivante === undefined ? '—' : t('ensuite', { jour: jour(suivante.valableDu) });
      },
    },
  ];
}
