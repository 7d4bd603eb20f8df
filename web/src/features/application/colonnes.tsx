'use client';

import { Anchor, Group } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { Lien } from '@/components/Lien';
import type { Colonne } from '@/components/liste/colonnes';
import { useNom } from '@/lib/useNom';
import { Embleme } from './Embleme';
import type { ApplicationDeListeFragment } from './operations.generated';

export function useColonnes(): Colonne<ApplicationDeListeFragment>[] {
  const t = useTranslations('application');
  const nomme = useNom();
  return [
    {
      cle: 'nom',
      titre: t('champs.nom'),
      principale: true,
      rendu: (application) => (
        <Group gap="sm" wrap="nowrap">
          <Embleme application={application} />
          <Anchor component={Lien} href={`/applications/${application.id}`} fw={600}>
            {nomme(application)}
          </Anchor>
        </Group>
      ),
    },
    { cle: 'description', titre: t('champs.description'), rendu: ({ description }) => description },
    { cle: 'pages', titre: t('colonnes.pages'), aDroite: true, rendu: ({ nombrePages }) => nombrePages },
    { cle: 'roles', titre: t('colonnes.roles'), aDroite: true, rendu: ({ nombreRoles }) => nombreRoles },
    {
      cle: 'fonctions',
      titre: t('colonnes.fonctions'),
      aDroite: true,
      rendu: ({ nombreFonctions }) => nombreFonctions,
    },
  ];
}
