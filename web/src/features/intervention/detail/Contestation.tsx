'use client';

import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconFlag } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { differe } from '@/components/differe/differe';
import { useMoi } from '@/lib/session/MoiContexte';
import type { InterventionDetail } from '../types';

const DialogueContestation = differe(() =>
  import('./DialogueContestation').then((module) => module.DialogueContestation),
);

/** The client says that the work is not right: nothing is closed by itself any more. */
export function Contestation({ intervention, large }: { intervention: InterventionDetail; large?: boolean }) {
  const t = useTranslations('intervention.contestation');
  const { peut } = useMoi();
  const [ouvert, { open, close }] = useDisclosure(false);
  if (!intervention.contestable || !peut('contesterIntervention')) return null;
  return (
    <>
      <Button
        variant="default"
        size={large ? 'lg' : 'sm'}
        fullWidth={large ?? false}
        leftSection={<IconFlag size={17} aria-hidden />}
        onClick={open}
      >
        {t('action')}
      </Button>
      {ouvert && <DialogueContestation intervention={intervention} fermer={close} />}
    </>
  );
}
