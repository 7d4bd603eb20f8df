'use client';

import { Anchor, Badge, Group, Stack, Text } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { Lien } from '@/components/Lien';
import type { Colonne } from '@/components/liste/colonnes';
import { lienOffre } from '@/domaine/offre/adresse';
import { useDates } from '@/lib/useDates';
import { useMontants } from '@/lib/useMontants';
import { useTexte } from '@/lib/useTexte';
import type { OffreDeListeFragment } from '../operations.generated';
import { EtatDeLOffre, EtatDeVersion } from '../Pastilles';

export const TRIS = ['NOM', 'CODE', 'FOURNISSEUR', 'STATUT', 'MODIFICATION'] as const;

export function useColonnes(): Colonne<OffreDeListeFragment, (typeof TRIS)[number]>[] {
  const t = useTranslations('offre');
  const texte = useTexte();
  const { date, ecart } = useDates();
  const { nombre } = useMontants();
  return [
    {
      cle: 'nom',
      titre: t('colonnes.nom'),
      tri: 'NOM',
      principale: true,
      rendu: (offre) => (
        <Stack gap={0}>
          <Anchor component={Lien} href={lienOffre(offre)} fw={600}>
            {texte(offre.nom)}
          </Anchor>
          <Text c="dimmed" size="xs" ff="monospace">
            {offre.code}
          </Text>
        </Stack>
      ),
    },
    {
      cle: 'fournisseur',
      titre: t('colonnes.fournisseur'),
      tri: 'FOURNISSEUR',
      rendu: ({ fournisseur, reglementee }) => (
        <Group gap={6}>
          {fournisseur ?? '—'}
          {reglementee && <Badge color="gray">{t('reglementee')}</Badge>}
        </Group>
      ),
    },
    {
      cle: 'statut',
      titre: t('colonnes.statut'),
      tri: 'STATUT',
      rendu: (offre) => <EtatDeLOffre offre={offre} />,
    },
    {
      cle: 'version',
      titre: t('colonnes.version'),
      rendu: ({ versionActive, statut }) =>
        versionActive === null || statut !== 'ACTIVE' ? '—' : t('version', { numero: versionActive.numero }),
    },
    {
      cle: 'preparation',
      titre: t('colonnes.preparation'),
      rendu: ({ versionPreparee, statut }) =>
        versionPreparee === null || statut === 'RETIREE' ? '—' : <EtatDeVersion {...versionPreparee} />,
    },
    {
      cle: 'souscriptions',
      titre: t('colonnes.souscriptions'),
      aDroite: true,
      rendu: ({ souscriptionsVivantes }) => nombre(souscriptionsVivantes ?? 0),
    },
    {
      cle: 'modification',
      titre: t('colonnes.modification'),
      tri: 'MODIFICATION',
      rendu: ({ modifierA }) => (
        <time dateTime={modifierA} title={date(modifierA)}>
          {ecart(modifierA)}
        </time>
      ),
    },
  ];
}
