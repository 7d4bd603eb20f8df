'use client';

import { Anchor, Badge, Code, Group, Text } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { Lien } from '@/components/Lien';
import type { Colonne } from '@/components/liste/colonnes';
import { useMoi } from '@/lib/session/MoiContexte';
import { useNom } from '@/lib/useNom';
import type { FonctionDAccesFragment } from '../operations.generated';

type Fonction = FonctionDAccesFragment;

export function useColonnesFonction(): Colonne<Fonction>[] {
  const t = useTranslations('acces.fonctions');
  const nomme = useNom();
  const { peut } = useMoi();
  const colonnes: Colonne<Fonction>[] = [
    {
      cle: 'fonction',
      titre: t('colonnes.fonction'),
      principale: true,
      rendu: ({ nomFonction, description }) => (
        <>
          <Text fw={600} component="span" style={{ overflowWrap: 'anywhere' }}>
            {nomFonction}
          </Text>
          {description !== null && <Text c="dimmed">{description}</Text>}
        </>
      ),
    },
    {
      cle: 'application',
      titre: t('colonnes.application'),
      rendu: ({ application, integree }) => (
        <Group gap={6}>
          {nomme(application)}
          {!integree && <Badge color="gray">{t('creee')}</Badge>}
        </Group>
      ),
    },
    { cle: 'exige', titre: t('colonnes.exige'), rendu: (fonction) => <Exigence {...fonction} /> },
  ];
  if (peut('verifierAcces')) {
    colonnes.push({
      cle: 'pourquoi',
      titre: t('colonnes.pourquoi'),
      rendu: ({ id, nomFonction }) => (
        <Anchor
          component={Lien}
          href={`/acces?fonction=${id}`}
          aria-label={t('verifierNom', { nom: nomFonction })}
          style={{ whiteSpace: 'nowrap' }}
        >
          {t('verifier')}
        </Anchor>
      ),
    });
  }
  return colonnes;
}

/** « Au moins une de : A, B », or that it is closed to all. */
function Exigence({ permissions, mode }: Fonction) {
  const t = useTranslations('acces.fonctions');
  const noms = permissions ?? [];
  if (noms.length === 0) return <Badge color="orange">{t('fermee')}</Badge>;
  return (
    <Group gap={6}>
      {noms.length > 1 && <Text c="dimmed">{t(`modeCourt.${mode}`)}</Text>}
      {noms.map(({ id, nom }) => (
        <Code key={id}>{nom}</Code>
      ))}
    </Group>
  );
}
