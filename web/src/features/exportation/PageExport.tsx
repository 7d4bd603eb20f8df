'use client';

import { Alert, Button, Paper, Text } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { parseAsString } from 'nuqs';
import { useParametres } from '@/components/adresse/useParametres';
import { EnTetePage } from '@/components/EnTetePage';
import { Attente } from '@/components/etats/Attente';
import { SuiviExport } from '@/domaine/exportation/SuiviExport';
import { useExport } from '@/domaine/exportation/useExport';
import { useRetours } from '@/lib/useRetours';

/** One's last export, or the one that a notification leads to: how far it is, and its file. */
export function PageExport() {
  const t = useTranslations('exportation');
  const d = useTranslations('domaine.exportation');
  const c = useTranslations('commun');
  const { lire } = useRetours();
  const [{ id }] = useParametres({ id: parseAsString });
  const { lu, error, refetch } = useExport(id);
  return (
    <>
      <EnTetePage titre={t('titre')} sousTitre={t('sousTitre')} />
      {lu === undefined && error !== undefined && (
        <Alert color="red" role="alert" maw={560} title={lire(error).message}>
          <Button size="xs" variant="default" onClick={() => void refetch()}>
            {c('reessayer')}
          </Button>
        </Alert>
      )}
      {lu === undefined && error === undefined && <Attente />}
      {lu === null && <Text>{t('aucun')}</Text>}
      {lu && (
        <Paper component="section" withBorder p="md" maw={560} aria-label={d('titre', { liste: lu.liste })}>
          <Text fw={600} mb="sm">
            {d('titre', { liste: lu.liste })}
          </Text>
          <SuiviExport lu={lu} />
        </Paper>
      )}
    </>
  );
}
