'use client';

import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconClockEdit } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { differe } from '@/components/differe/differe';
import { useMoi } from '@/lib/session/MoiContexte';
import type { InterventionDetail } from '../types';

const DialogueHeures = differe(() => import('./DialogueHeures').then((module) => module.DialogueHeures));

/** Where the clock was wrong, or the telephone stayed in the van. */
export function CorrigerHeures({ intervention }: { intervention: InterventionDetail }) {
  const t = useTranslations('intervention.heures');
  const { peut } = useMoi();
  const [ouvert, { open, close }] = useDisclosure(false);
  if (!peut('corrigerHeures')) return null;
  return (
    <div className="sans-impression">
      <Button mt="md" variant="default" size="sm" leftSection={<IconClockEdit size={17} aria-hidden />} onClick={open}>
        {t('corriger')}
      </Button>
      {ouvert && <DialogueHeures intervention={intervention} fermer={close} />}
    </div>
  );
}
