'use client';

import { Button, Code, Group, Stack, Text, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { differe } from '@/components/differe/differe';
import type { Colonne } from '@/components/liste/colonnes';
import { Liste } from '@/components/liste/Liste';
import { useListe } from '@/components/liste/useListe';
import { useMoi } from '@/lib/session/MoiContexte';
import { useDates } from '@/lib/useDates';
import { EtatDeLaCle } from './Etats';
import { sert } from './etats';
import type { CleDeProgrammeFragment, UnProgrammeFragment } from './operations.generated';
import { useRevocation } from './useRevocation';

const NouvelleCle = differe(() => import('./NouvelleCle').then((module) => module.NouvelleCle));

/** The keys of a program, the newest first; those that ended stay to be read. */
export function Cles({ programme }: { programme: UnProgrammeFragment }) {
  const t = useTranslations('programme');
  const { peut } = useMoi();
  const [creation, setCreation] = useState(false);
  const etat = useListe<string>({ tris: ['CREATION'], triInitial: { champ: 'CREATION', sens: 'DESC' } });
  const colonnes = useColonnes();
  return (
    <Stack component="section" gap="xs" aria-labelledby="programme-cles">
      <Group justify="space-between">
        <Title order={2} id="programme-cles">
          {t('colonnes.cles')}
        </Title>
        {peut('creerCleApi') && (
          <Button size="sm" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setCreation(true)}>
            {t('cle.nouvelle')}
          </Button>
        )}
      </Group>
      <Text c="dimmed">{t('cle.aide')}</Text>
      <Liste
        legende={t('colonnes.cles')}
        colonnes={colonnes}
        etat={etat}
        items={programme.cles}
        pagination={undefined}
        cleDe={({ id }) => id}
        chargement={false}
        vide={{ titre: t('cle.vide'), texte: t('cle.videTexte') }}
      />
      {creation && <NouvelleCle programme={programme} fermer={() => setCreation(false)} />}
    </Stack>
  );
}

function useColonnes(): Colonne<CleDeProgrammeFragment>[] {
  const t = useTranslations('programme');
  const { peut } = useMoi();
  const { date, ecart } = useDates();
  const revoquer = useRevocation();
  const titre = (cle: 'libelle' | 'prefixe' | 'etat' | 'creee' | 'fin' | 'usage' | 'actions') => ({
    cle,
    titre: t(`cle.colonnes.${cle}`),
  });
  return [
    { ...titre('libelle'), principale: true, rendu: ({ libelle }) => libelle },
    { ...titre('prefixe'), rendu: ({ prefixe }) => <Code>{`${prefixe}…`}</Code> },
    { ...titre('etat'), rendu: (cle) => <EtatDeLaCle cle={cle} /> },
    { ...titre('creee'), rendu: ({ creerA }) => date(creerA, 'jourMoyen') },
    { ...titre('fin'), rendu: ({ expireA }) => (expireA === null ? t('sansFin') : date(expireA, 'jourMoyen')) },
    { ...titre('usage'), rendu: ({ utiliseeA }) => (utiliseeA === null ? t('jamais') : ecart(utiliseeA)) },
    {
      ...titre('actions'),
      rendu: (cle) =>
        sert(cle) && peut('revoquerCleApi') ? (
          <Button
            variant="subtle"
            color="red"
            size="compact-sm"
            aria-label={t('cle.revoquerLaquelle', { libelle: cle.libelle })}
            onClick={() => revoquer(cle)}
          >
            {t('cle.revoquer')}
          </Button>
        ) : null,
    },
  ];
}
