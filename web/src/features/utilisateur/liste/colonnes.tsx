'use client';

import { Anchor, Text } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { Lien } from '@/components/Lien';
import type { Colonne } from '@/components/liste/colonnes';
import { nomDe } from '@/lib/nomDe';
import { Expiration, RolesEnBref, StatutCompte } from '../Etats';
import type { UtilisateurDeListe } from '../types';

export function useColonnes(): Colonne<UtilisateurDeListe>[] {
  const t = useTranslations('utilisateur.colonnes');
  return [
    {
      cle: 'nom',
      titre: t('nom'),
      principale: true,
      rendu: (utilisateur) => (
        <>
          <Anchor component={Lien} href={`/comptes/${utilisateur.id}`} fw={600}>
            {nomDe(utilisateur)}
          </Anchor>
          <Text c="dimmed">{utilisateur.login}</Text>
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
    { cle: 'expiration', titre: t('expiration'), rendu: (utilisateur) => <Expiration utilisateur={utilisateur} /> },
  ];
}
