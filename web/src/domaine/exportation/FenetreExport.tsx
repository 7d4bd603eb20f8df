'use client';

import { Button, Modal, Text } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { enRoute } from './etats';
import type { ExportLuFragment } from './operations.generated';
import { SuiviExport } from './SuiviExport';
import { useExport } from './useExport';

interface Props {
  /** As it was when it was asked for. */
  depart: ExportLuFragment;
  /** It was on its way already. */
  autre: boolean;
  fermer: () => void;
}

export function FenetreExport({ depart, autre, fermer }: Props) {
  const t = useTranslations('domaine.exportation');
  const c = useTranslations('commun');
  const lu = useExport(depart.id).lu ?? depart;
  return (
    <Modal
      opened
      onClose={fermer}
      closeOnClickOutside={false}
      title={t('titre', { liste: lu.liste })}
      closeButtonProps={{ 'aria-label': c('fermer') }}
    >
      {autre && <Text mb="sm">{t('deja')}</Text>}
      <SuiviExport lu={lu}>
        <Button variant="default" data-autofocus onClick={fermer}>
          {enRoute(lu) ? t('continuer') : c('fermer')}
        </Button>
      </SuiviExport>
    </Modal>
  );
}
