'use client';

import { Button, Paper, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconCalendarRepeat } from '@tabler/icons-react';
import { useLocale, useTranslations } from 'next-intl';
import { differe } from '@/components/differe/differe';
import { formaterCreneau } from '@/domaine/intervention/dates';
import { useMoi } from '@/lib/session/MoiContexte';
import styles from '../detail/Detail.module.css';
import type { InterventionDetail } from '../types';

const DialogueDeplacement = differe(() => import('./DialogueDeplacement').then((module) => module.DialogueDeplacement));

/** For the client: another of the free slots; what they have asked for, until it is answered. */
export function DeplacementDuClient({ intervention }: { intervention: InterventionDetail }) {
  const t = useTranslations('intervention.deplacement');
  const locale = useLocale();
  const { peut } = useMoi();
  const [ouvert, { open, close }] = useDisclosure(false);
  const { deplacable, deplacementDemande: demande } = intervention;
  const possible = deplacable && peut('proposerDeplacement');
  if (demande === null && !possible) return null;
  return (
    <Paper component="section" p="md" mb="md" aria-labelledby="deplacement-titre" className="sans-impression">
      <div className={styles.deplacement}>
        <div>
          <Title order={2} id="deplacement-titre" size="h4">
            {t(demande === null ? 'question' : 'demande')}
          </Title>
          <Text c="dimmed">
            {demande === null
              ? t('explication')
              : t('demandeLe', { creneau: formaterCreneau(demande.debut, demande.fin, locale) })}
          </Text>
        </div>
        {possible && (
          <Button variant="default" leftSection={<IconCalendarRepeat size={17} aria-hidden />} onClick={open}>
            {t(demande === null ? 'deplacer' : 'autre')}
          </Button>
        )}
      </div>
      {ouvert && <DialogueDeplacement intervention={intervention} fermer={close} />}
    </Paper>
  );
}
