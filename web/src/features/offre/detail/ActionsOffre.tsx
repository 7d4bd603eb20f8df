'use client';

import { ActionIcon, Button, Menu } from '@mantine/core';
import {
  IconArrowBackUp,
  IconDotsVertical,
  IconPencil,
  IconPlayerPause,
  IconPlayerPlay,
  IconTrash,
} from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { differe } from '@/components/differe/differe';
import { useMoi } from '@/lib/session/MoiContexte';
import type { OffreEntiereFragment } from '../operations.generated';
import { useActions } from './useActions';

const EditionFiche = differe(() => import('../edition/EditionFiche').then((module) => module.EditionFiche));
const DialogueRetrait = differe(() => import('./DialogueRetrait').then((module) => module.DialogueRetrait));

/** What may be done to the offer as a whole; the next step of its version is on the page itself. */
export function ActionsOffre({ offre }: { offre: OffreEntiereFragment }) {
  const t = useTranslations('offre.actions');
  const { peut } = useMoi();
  const [fenetre, setFenetre] = useState<'fiche' | 'retrait' | null>(null);
  const { suspendre, reprendre, abandonner } = useActions(offre);
  const { statut, versionActive, versionPreparee } = offre;
  if (statut === 'RETIREE') return null;
  const fermer = () => setFenetre(null);
  return (
    <>
      {peut('modifierOffre') && (
        <Button
          variant="default"
          leftSection={<IconPencil size={16} aria-hidden />}
          onClick={() => setFenetre('fiche')}
        >
          {t('fiche')}
        </Button>
      )}
      {peut('desactiverOffre') && (
        <Menu position="bottom-end">
          <Menu.Target>
            <ActionIcon variant="default" size={36} aria-label={t('autres')}>
              <IconDotsVertical size={18} aria-hidden />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            {statut === 'ACTIVE' && (
              <Menu.Item leftSection={<IconPlayerPause size={16} aria-hidden />} onClick={suspendre}>
                {t('suspendre.menu')}
              </Menu.Item>
            )}
            {statut === 'SUSPENDUE' && versionActive !== null && peut('activerOffre') && (
              <Menu.Item leftSection={<IconPlayerPlay size={16} aria-hidden />} onClick={reprendre}>
                {t('reprendre.menu', { numero: versionActive.numero })}
              </Menu.Item>
            )}
            {versionPreparee !== null && versionActive !== null && peut('abandonnerVersionOffre') && (
              <Menu.Item leftSection={<IconArrowBackUp size={16} aria-hidden />} onClick={abandonner}>
                {t('abandonner.menu', { numero: versionPreparee.numero })}
              </Menu.Item>
            )}
            <Menu.Item
              color="red"
              leftSection={<IconTrash size={16} aria-hidden />}
              onClick={() => setFenetre('retrait')}
            >
              {t('retirer.menu')}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      )}
      {fenetre === 'fiche' && <EditionFiche offre={offre} fermer={fermer} />}
      {fenetre === 'retrait' && <DialogueRetrait offre={offre} fermer={fermer} />}
    </>
  );
}
