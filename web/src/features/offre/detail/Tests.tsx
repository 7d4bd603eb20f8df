'use client';

import { ActionIcon, Badge, Button, Group, Stack, Text } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Colonne } from '@/components/liste/colonnes';
import { Liste } from '@/components/liste/Liste';
import { useListeSimple } from '@/components/liste/useListeSimple';
import { useMoi } from '@/features/session/MoiContexte';
import { formaterNumero } from '@/lib/telephone';
import { useDates } from '@/lib/useDates';
import type { OffreEntiereFragment, TestDeVersionFragment } from '../operations.generated';
import { useRetirerNumero } from './useRetirerNumero';

const DialogueNumero = dynamic(() => import('./DialogueNumero').then((module) => module.DialogueNumero), {
  ssr: false,
});
const DialogueResultat = dynamic(() => import('./DialogueResultat').then((module) => module.DialogueResultat), {
  ssr: false,
});

interface Props {
  offre: OffreEntiereFragment;
  version: NonNullable<OffreEntiereFragment['versionPreparee']>;
}
const COULEURS = { EN_ATTENTE: 'blue', REUSSI: 'green', ECHOUE: 'red' } as const;

/** The numbers that see and subscribe this version before its activation, and what came of it. */
export function Tests({ offre, version }: Props) {
  const t = useTranslations('offre.tests');
  const { peut } = useMoi();
  const etat = useListeSimple();
  const [nouveau, setNouveau] = useState(false);
  const [resultat, setResultat] = useState<TestDeVersionFragment | null>(null);
  const colonnes = useColonnes(setResultat);
  const tests = version.numerosTest;
  if (tests === null) return null;
  const definir = peut('definirNumeroTest') && (
    <Button
      variant="default"
      size="sm"
      leftSection={<IconPlus size={16} aria-hidden />}
      onClick={() => setNouveau(true)}
    >
      {t('definir')}
    </Button>
  );
  return (
    <Stack component="section" gap="xs" aria-label={t('titre')}>
      <Group justify="space-between">
        <Text component="h2" fz="h2" fw={650}>
          {t('titre')}
        </Text>
        {tests.length > 0 && definir}
      </Group>
      <Text c="dimmed">{t('aide')}</Text>
      <Liste
        legende={t('titre')}
        colonnes={colonnes}
        etat={etat}
        items={tests}
        pagination={undefined}
        cleDe={({ id }) => id}
        chargement={false}
        vide={{ titre: t('vide'), texte: t('videTexte'), action: definir }}
      />
      {nouveau && <DialogueNumero offre={offre} fermer={() => setNouveau(false)} />}
      {resultat && <DialogueResultat test={resultat} fermer={() => setResultat(null)} />}
    </Stack>
  );
}

function useColonnes(rendre: (test: TestDeVersionFragment) => void): Colonne<TestDeVersionFragment, 'ORDRE'>[] {
  const t = useTranslations('offre.tests');
  const { peut, compte } = useMoi();
  const { date } = useDates();
  const retirer = useRetirerNumero();
  const nomDe = (qui: TestDeVersionFragment['creerPar']) => (qui === null ? '—' : `${qui.prenom} ${qui.nom}`.trim());
  return [
    { cle: 'numero', titre: t('colonnes.numero'), principale: true, rendu: ({ numero }) => formaterNumero(numero) },
    {
      cle: 'defini',
      titre: t('colonnes.defini'),
      rendu: ({ creerPar, expireA, essaiA }) => (
        <div>
          {nomDe(creerPar)}
          <Text c="dimmed" size="xs">
            {Date.parse(expireA) <= Date.now() && essaiA === null
              ? t('expire', { date: date(expireA, 'jourMoyen') })
              : t('jusquau', { date: date(expireA, 'jourMoyen') })}
          </Text>
        </div>
      ),
    },
    {
      cle: 'essai',
      titre: t('colonnes.essai'),
      rendu: ({ essaiA }) => (essaiA === null ? <Text c="dimmed">{t('pasEncore')}</Text> : date(essaiA)),
    },
    {
      cle: 'resultat',
      titre: t('colonnes.resultat'),
      rendu: ({ resultat, note, validePar }) => (
        <div>
          <Badge color={COULEURS[resultat]}>{t(`resultats.${resultat}`)}</Badge>
          {validePar && (
            <Text c="dimmed" size="xs">
              {t('par', { nom: nomDe(validePar) })}
            </Text>
          )}
          {note !== null && <Text size="xs">{note}</Text>}
        </div>
      ),
    },
    {
      cle: 'actions',
      titre: t('colonnes.actions'),
      rendu: (test) => {
        const numero = formaterNumero(test.numero);
        return (
          <Group gap="xs" wrap="nowrap">
            {peut('validerTest') &&
              (test.creerPar?.id === compte.id ? (
                test.resultat === 'EN_ATTENTE' && (
                  <Text c="dimmed" size="xs" maw={180}>
                    {t('pasSoiMeme')}
                  </Text>
                )
              ) : (
                <Button
                  size="compact-sm"
                  variant="default"
                  aria-label={t('rendreDe', { numero })}
                  onClick={() => rendre(test)}
                >
                  {t(test.resultat === 'EN_ATTENTE' ? 'rendre' : 'changer')}
                </Button>
              ))}
            {peut('retirerNumeroTest') && (
              <ActionIcon color="red" aria-label={t('retirer', { numero })} onClick={() => retirer(test)}>
                <IconTrash size={17} aria-hidden />
              </ActionIcon>
            )}
          </Group>
        );
      },
    },
  ];
}
