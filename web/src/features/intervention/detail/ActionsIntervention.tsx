'use client';

import { ActionIcon, Button, Menu, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconDotsVertical, IconPencil, IconTrash, IconUserShare } from '@tabler/icons-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { differe } from '@/components/differe/differe';
import { useActionsDePage } from '@/components/raccourcis/Raccourcis';
import { demanderConfirmation } from '@/lib/demanderConfirmation';
import { useMoi } from '@/lib/session/MoiContexte';
import { useRetours } from '@/lib/useRetours';
import { useSupprimerInterventionMutation } from '../operations.generated';
import { useRetourALaListe } from '../retour';
import { ETAPES_FINALES, type InterventionDetail } from '../types';
import { useReprendre } from './useReprendre';

const DialogueModifier = differe(() => import('./DialogueModifier').then((module) => module.DialogueModifier), {
  enAvance: true,
});

/** What changes the row itself, apart from its moves. */
export function ActionsIntervention({ intervention }: { intervention: InterventionDetail }) {
  const t = useTranslations('intervention.detail');
  const { compte, peut, tient } = useMoi();
  const { reprendre } = useReprendre(intervention);
  const { etape, standardiste } = intervention;
  const supprimable = peut('supprimerIntervention');
  // Whoever only reads it is told so above, with the same button.
  const reprenable =
    peut('reprendreIntervention') &&
    tient('INTERVENTION_TOUTES') &&
    standardiste.id !== compte.id &&
    !ETAPES_FINALES.includes(etape);
  const [ouvert, { open, close }] = useDisclosure(false);
  const supprimer = useSupprimer(intervention);
  const modifiable = intervention.champsModifiables.length > 0;
  useActionsDePage(modifiable ? [{ touche: 'e', libelle: t('modifier'), action: open }] : []);
  return (
    <Button.Group className="sans-impression">
      {modifiable && (
        <Button variant="default" leftSection={<IconPencil size={16} aria-hidden />} onClick={open}>
          {t('modifier')}
        </Button>
      )}
      {(reprenable || supprimable) && (
        <Menu position="bottom-end" withinPortal={false}>
          <Menu.Target>
            <ActionIcon variant="default" size={36} aria-label={t('plus')}>
              <IconDotsVertical size={18} aria-hidden />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            {reprenable && (
              <Menu.Item leftSection={<IconUserShare size={16} aria-hidden />} onClick={() => void reprendre()}>
                {t('reprendre')}
              </Menu.Item>
            )}
            {supprimable && (
              <Menu.Item
                leftSection={<IconTrash size={16} color="var(--mantine-color-error)" aria-hidden />}
                onClick={supprimer}
              >
                {t('supprimer')}
              </Menu.Item>
            )}
          </Menu.Dropdown>
        </Menu>
      )}
      {ouvert && <DialogueModifier intervention={intervention} fermer={close} />}
    </Button.Group>
  );
}

function useSupprimer({ id, version, reference }: InterventionDetail) {
  const t = useTranslations('intervention.detail');
  const c = useTranslations('commun');
  const router = useRouter();
  const { lien } = useRetourALaListe();
  const { confirmer, signaler } = useRetours();
  const [supprimer] = useSupprimerInterventionMutation();
  async function executer() {
    try {
      const { data } = await supprimer({ variables: { input: { id, version } } });
      if (data) confirmer(data.supprimerIntervention.message);
      router.push(lien);
    } catch (erreur) {
      signaler(erreur);
    }
  }
  return () =>
    demanderConfirmation({
      title: t('supprimerTitre', { reference }),
      children: <Text>{t('supprimerQuestion')}</Text>,
      labels: { confirm: t('supprimer'), cancel: c('annuler') },
      confirmProps: { color: 'red' },
      closeButtonProps: { 'aria-label': c('fermer') },
      onConfirm: () => void executer(),
    });
}
