'use client';

import { Anchor, Badge, Text } from '@mantine/core';
import { useLocale, useTranslations } from 'next-intl';
import { Lien } from '@/components/Lien';
import type { Colonne } from '@/components/liste/colonnes';
import { avantLaFin, jourDeParis } from '@/lib/dates';
import { nomDe } from '@/lib/nomDe';
import type { AbsenceDeListeFragment } from './operations.generated';
import { formaterAbsence } from './quand';

const COULEURS = { CONGE: 'teal', FORMATION: 'indigo', INDISPONIBLE: 'gray', FERMETURE: 'orange' } as const;

export function useColonnes(): Colonne<AbsenceDeListeFragment>[] {
  const t = useTranslations('absence');
  const locale = useLocale();
  return [
    {
      cle: 'qui',
      titre: t('colonnes.qui'),
      principale: true,
      rendu: ({ utilisateur }) => (
        <Text fw={500} inherit>
          {utilisateur === null ? t('tous') : nomDe(utilisateur)}
        </Text>
      ),
    },
    { cle: 'quand', titre: t('colonnes.quand'), rendu: ({ debut, fin }) => formaterAbsence(debut, fin, locale) },
    {
      cle: 'type',
      titre: t('colonnes.type'),
      rendu: ({ type }) => (
        <Badge variant="light" color={COULEURS[type]} autoContrast>
          {t(`types.${type}`)}
        </Badge>
      ),
    },
    { cle: 'motif', titre: t('colonnes.motif'), rendu: ({ motif }) => motif ?? '—' },
    {
      cle: 'visites',
      titre: t('colonnes.visites'),
      rendu: ({ visitesTouchees: nombre, ...absence }) =>
        nombre === 0 ? (
          '—'
        ) : (
          <Anchor component={Lien} href={lienDesVisites(absence)}>
            {t('aReplanifier', { nombre })}
          </Anchor>
        ),
    },
  ];
}

/** In the list of interventions: what is planned for this person in these days. */
function lienDesVisites({ utilisateur, debut, fin }: Pick<AbsenceDeListeFragment, 'utilisateur' | 'debut' | 'fin'>) {
  const filtres = new URLSearchParams({
    ...{ vue: 'toutes', etape: 'PLANIFIEE', prevueDu: jourDeParis(debut), prevueAu: jourDeParis(avantLaFin(fin)) },
    ...(utilisateur !== null && { intervenant: utilisateur.id }),
  });
  return `/interventions?${filtres}`;
}
