'use client';

import { Button } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useMoi } from '@/lib/session/MoiContexte';
import { useRetours } from '@/lib/useRetours';
import { type EnvoiDeListeFragment, useRelancerEnvoiMutation } from './operations.generated';

interface Props {
  envoi: EnvoiDeListeFragment;
  sorte: string;
}

/** A mail that was given up is sent again. */
export function Relance({ envoi, sorte }: Props) {
  const t = useTranslations('notification.envois');
  const { peut } = useMoi();
  const { confirmer, signaler } = useRetours();
  const [relancer, { loading }] = useRelancerEnvoiMutation();
  if (!peut('relancerEnvoi')) return null;
  async function faire(): Promise<void> {
    try {
      const { data } = await relancer({ variables: { input: { id: envoi.id } } });
      if (data) confirmer(data.relancerEnvoi.message);
    } catch (erreur) {
      signaler(erreur);
    }
  }
  return (
    <Button
      size="compact-sm"
      variant="default"
      loading={loading}
      onClick={() => void faire()}
      aria-label={t('relancerNomme', { sorte, destinataire: envoi.destinataire })}
    >
      {t('relancer')}
    </Button>
  );
}
