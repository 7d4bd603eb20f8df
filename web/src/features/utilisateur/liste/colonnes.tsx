'use client';

import { Anchor, Text } from '@mantine/core';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { Colonne } from '@/components/liste/colonnes';
import { nomDe } from '@/lib/nomDe';
import { Expiration, RolesEnBref, StatutCompte } from '../Etats';
import type { CompteDeListe } from '../types';

export function useColonnes(): Colonne<CompteDeListe>[] {
  const t = useTranslations('compte.colonnes');
  return [
    {
      cle: 'nom',
      titre: t('nom'),
      principale: true,
      rendu: (compte) => (
        <>
          <Anchor component={Link} href={`/comptes/${compte.id}`} fw={600}>
            {nomDe(compte)}
          </Anchor>
          <Text c="dimmed">{compte.login}</Text>
        </>
      ),
    },
    { cle: 'email', titre: t('email'), rendu: ({ email }) => email },
    { cle: 'entite', titre: t('entite'), rendu: ({ entite }) => entite?.nom ?? '—' },
    { cle: 'roles', titre: t('roles'), rendu: ({ roles }) => <RolesEnBref roles={roles} /> },
    { cle: 'profil', titre: t('profil'), rendu: ({ profil }) => profil ?? '—' },
    {
      cle: 'statut',
      titre: t('statut'),
      rendu: ({ statut }) => statut !== null && <StatutCompte statut={statut} />,
    },
    { cle: 'expiration', titre: t('expiration'), rendu: (compte) => <Expiration compte={compte} /> },
  ];
}
