'use client';

import { Button, Group, Paper, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconStar } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { differe } from '@/components/differe/differe';
import { TexteLibre } from '../fil/TexteLibre';
import type { InterventionDetail } from '../types';
import { Etoiles } from './Etoiles';

const DialogueAvis = differe(() => import('./DialogueAvis').then((module) => module.DialogueAvis));

/** For the client, once it is done: what they think of it, and for a while another thought. */
export function AvisDuClient({ intervention }: { intervention: InterventionDetail }) {
  const t = useTranslations('intervention.avis');
  const [ouvert, { open, close }] = useDisclosure(false);
  const { avis, avisPossible } = intervention;
  if (avis === null && !avisPossible) return null;
  return (
    <Paper component="section" p="md" mb="md" aria-labelledby="avis-titre" className="sans-impression">
      <Group justify="space-between" gap="xs">
        <div>
          <Title order={2} id="avis-titre" size="h4">
            {t('titre')}
          </Title>
          {avis === null ? <Text c="dimmed">{t('question')}</Text> : <Etoiles note={avis.note} />}
        </div>
        {avisPossible && (
          <Button variant="default" leftSection={<IconStar size={17} aria-hidden />} onClick={open}>
            {t(avis === null ? 'donner' : 'changer')}
          </Button>
        )}
      </Group>
      {avis?.texte && <TexteLibre texte={avis.texte} />}
      {ouvert && <DialogueAvis intervention={intervention} fermer={close} />}
    </Paper>
  );
}
