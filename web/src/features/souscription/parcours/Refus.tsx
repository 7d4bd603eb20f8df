'use client';

import { Alert, Anchor, Text } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { Lien } from '@/components/Lien';
import { useMontants } from '@/lib/useMontants';
import type { RefusDeSouscription } from './useSouscription';

/** Why nothing was subscribed; where the price has changed, what it was and what it is. */
export function Refus({ refus }: { refus: RefusDeSouscription | null }) {
  const t = useTranslations('souscription.parcours');
  const { euros } = useMontants();
  if (refus === null) return null;
  return (
    <Alert color="red" role="alert" title={refus.message}>
      {refus.details !== undefined && <Text>{refus.details}</Text>}
      {refus.champs.map((message) => (
        <Text key={message}>{message}</Text>
      ))}
      {refus.prix !== null && (
        <Text fw={600}>{t('prixChange', { avant: euros(refus.prix.avant), apres: euros(refus.prix.apres) })}</Text>
      )}
      {refus.lien !== null && (
        <Anchor component={Lien} href={refus.lien}>
          {t('voirLaSouscription')}
        </Anchor>
      )}
      <Text>{t('rienSouscrit')}</Text>
    </Alert>
  );
}
