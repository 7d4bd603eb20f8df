'use client';

import { Button, Group, Stack, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { differe } from '@/components/differe/differe';
import { useMoi } from '@/lib/session/MoiContexte';
import { LigneEssai } from './LigneEssai';
import styles from './NumerosTest.module.css';
import type { Cible, Essai } from './types';

const DialogueNumero = differe(() => import('./DialogueNumero').then((module) => module.DialogueNumero));
const DialogueResultat = differe(() => import('./DialogueResultat').then((module) => module.DialogueResultat));
const DialogueRetrait = differe(() => import('./DialogueRetrait').then((module) => module.DialogueRetrait));

interface Props {
  cible: Cible;
  essais: readonly Essai[];
  /** Activated, or of the past: shown, and not to be changed. */
  ferme?: boolean;
  /** What one more number would undo. */
  avertissement?: string | undefined;
  /** What is tested, shown beside the result that is asked for. */
  apercu?: ReactNode;
}
type Ouvert = { quoi: 'resultat' | 'retrait'; essai: Essai } | { quoi: 'nouveau' } | null;

/** The numbers that try what is prepared before everybody may have it: who, until when, with which result. */
export function NumerosTest({ cible, essais, ferme = false, avertissement, apercu }: Props) {
  const t = useTranslations('domaine.numeroTest');
  const { peut } = useMoi();
  const [ouvert, setOuvert] = useState<Ouvert>(null);
  const fermer = () => setOuvert(null);
  const change = peut('definirNumeroTest') && !ferme;
  return (
    <Stack gap="sm">
      {essais.length === 0 ? (
        <Text c="dimmed">{t(ferme ? 'aucun' : 'explication')}</Text>
      ) : (
        <ul className={styles.liste}>
          {essais.map((essai) => (
            <LigneEssai
              key={essai.id}
              essai={essai}
              noter={change && peut('validerTest') ? () => setOuvert({ quoi: 'resultat', essai }) : undefined}
              retirer={change && peut('retirerNumeroTest') ? () => setOuvert({ quoi: 'retrait', essai }) : undefined}
            />
          ))}
        </ul>
      )}
      {change && (
        <Group>
          <Button
            variant="default"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => setOuvert({ quoi: 'nouveau' })}
          >
            {t('ajouter')}
          </Button>
        </Group>
      )}
      {ouvert?.quoi === 'nouveau' && <DialogueNumero {...{ cible, avertissement, fermer }} />}
      {ouvert?.quoi === 'resultat' && <DialogueResultat essai={ouvert.essai} {...{ fermer, apercu }} />}
      {ouvert?.quoi === 'retrait' && <DialogueRetrait essai={ouvert.essai} fermer={fermer} />}
    </Stack>
  );
}
