'use client';

import { Anchor } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { Lien } from '@/components/Lien';
import type { Colonne } from '@/components/liste/colonnes';
import { useMoi } from '@/lib/session/MoiContexte';
import type { EntiteDeListeFragment } from './operations.generated';

export function useColonnes(): Colonne<EntiteDeListeFragment>[] {
  const t = useTranslations('entite');
  const { pages } = useMoi();
  const versLesComptes = pages.some(({ lien }) => lien === '/comptes');
  return [
    { cle: 'nom', titre: t('champs.nom'), principale: true, rendu: ({ nom }) => <strong>{nom}</strong> },
    { cle: 'code', titre: t('champs.code'), rendu: ({ code }) => <code>{code}</code> },
    { cle: 'email', titre: t('champs.email'), rendu: ({ email }) => email ?? '—' },
    {
      cle: 'comptes',
      titre: t('comptes'),
      rendu: ({ id, nombreComptes }) =>
        versLesComptes && nombreComptes > 0 ? (
          <Anchor component={Lien} href={`/comptes?entite=${id}`}>
            {t('nombreComptes', { nombre: nombreComptes })}
          </Anchor>
        ) : (
          t('nombreComptes', { nombre: nombreComptes })
        ),
    },
  ];
}
