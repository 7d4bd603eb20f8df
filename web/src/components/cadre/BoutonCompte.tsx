'use client';

import { Avatar, UnstyledButton, type UnstyledButtonProps } from '@mantine/core';
import { useTranslations } from 'next-intl';
import type { ComponentPropsWithRef } from 'react';
import { nomDe } from '@/lib/nomDe';
import { useMoi } from '@/lib/session/MoiContexte';

export function BoutonCompte(props: UnstyledButtonProps & ComponentPropsWithRef<'button'>) {
  const t = useTranslations('commun.compte');
  const { compte } = useMoi();
  const lettres = initiales(compte.prenom, compte.nom);
  const nom = nomDe(compte);
  return (
    <UnstyledButton aria-label={`${lettres} – ${t('menu', { nom })}`} p={4} style={{ borderRadius: 8 }} {...props}>
      <Avatar size={32} color="petrole" variant="filled" radius="xl">
        {lettres}
      </Avatar>
    </UnstyledButton>
  );
}

function initiales(...noms: string[]): string {
  return noms.map((nom) => nom.charAt(0).toUpperCase()).join('');
}
