'use client';

import { ActionIcon, Button, Group, Menu } from '@mantine/core';
import {
  IconCalendarPlus,
  IconDotsVertical,
  IconMail,
  IconPencil,
  IconPlayerPause,
  IconPlayerPlay,
  IconTrash,
  IconUserOff,
} from '@tabler/icons-react';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useRaccourci } from '@/components/raccourcis/Raccourcis';
import { VisitesDuCompte } from '@/domaine/intervention/visites/VisitesDuCompte';
import { differe } from '@/lib/differe';
import { nomDe } from '@/lib/nomDe';
import { useMoi } from '@/lib/session/MoiContexte';
import { useRetours } from '@/lib/useRetours';
import { useSupprimerCompteMutation } from '../operations.generated';
import type { Compte, Statut } from '../types';
import { useActions } from './useActions';

const DialogueProlonger = differe(() => import('./DialogueProlonger').then((module) => module.DialogueProlonger));
const DialogueStatut = differe(() => import('./DialogueStatut').then((module) => module.DialogueStatut));
const DialogueSuppression = differe(() =>
  import('@/components/edition/DialogueSuppression').then((module) => module.DialogueSuppression),
);

/** Of one's own account only its page of changes: its state is others' to decide. */
export function ActionsCompte({ compte }: { compte: Compte }) {
  const t = useTranslations('compte.actions');
  const router = useRouter();
  const { peut, compte: moi } = useMoi();
  const actions = useActions(compte);
  const [ouvert, setOuvert] = useState<'prolonger' | 'supprimer' | Statut | null>(null);
  const deSoi = compte.id === moi.id;
  const modifiable = peut('modifierUtilisateur');
  const lien = `/comptes/${compte.id}/modifier`;
  useRaccourci('e', t('modifier'), () => router.push(lien), modifiable);
  if (!modifiable) return null;
  const actif = compte.statut === 'ACTIF';
  return (
    <Group gap="xs">
      <Button component={Link} href={lien} variant="default" leftSection={<IconPencil size={16} aria-hidden />}>
        {t('modifier')}
      </Button>
      {!deSoi && (
        <>
          <Button
            variant="default"
            leftSection={actif ? <IconPlayerPause size={16} aria-hidden /> : <IconPlayerPlay size={16} aria-hidden />}
            onClick={() => setOuvert(actif ? 'SUSPENDU' : 'ACTIF')}
          >
            {t(actif ? 'SUSPENDU.bouton' : 'ACTIF.bouton')}
          </Button>
          {compte.dateExpiration !== null && (
            <Button
              variant="default"
              leftSection={<IconCalendarPlus size={16} aria-hidden />}
              onClick={() => setOuvert('prolonger')}
            >
              {t('prolonger')}
            </Button>
          )}
          <Menu position="bottom-end" withinPortal={false}>
            <Menu.Target>
              <ActionIcon variant="default" size={36} aria-label={t('plus')}>
                <IconDotsVertical size={18} aria-hidden />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              {compte.statut !== 'INACTIF' && (
                <Menu.Item leftSection={<IconUserOff size={16} aria-hidden />} onClick={() => setOuvert('INACTIF')}>
                  {t('INACTIF.bouton')}
                </Menu.Item>
              )}
              {actif && (
                <Menu.Item leftSection={<IconMail size={16} aria-hidden />} onClick={() => void actions.renvoyer()}>
                  {t(compte.motDePasseChoisi ? 'renvoyerOubli' : 'renvoyer')}
                </Menu.Item>
              )}
              <Menu.Item
                leftSection={<IconTrash size={16} color="var(--mantine-color-error)" aria-hidden />}
                onClick={() => setOuvert('supprimer')}
              >
                {t('supprimer')}
              </Menu.Item>
            </Menu.Dropdown>
          </Menu>
        </>
      )}
      {ouvert === 'prolonger' && <DialogueProlonger compte={compte} fermer={() => setOuvert(null)} />}
      {ouvert === 'supprimer' && <Suppression compte={compte} fermer={() => setOuvert(null)} />}
      {(ouvert === 'ACTIF' || ouvert === 'SUSPENDU' || ouvert === 'INACTIF') && (
        <DialogueStatut compte={compte} statut={ouvert} fermer={() => setOuvert(null)} />
      )}
    </Group>
  );
}

function Suppression({ compte, fermer }: { compte: Compte; fermer: () => void }) {
  const t = useTranslations('compte.suppression');
  const router = useRouter();
  const { confirmer } = useRetours();
  const { poser } = useActions(compte);
  const [supprimer] = useSupprimerCompteMutation({
    update: (cache, { data }) => {
      cache.evict({ id: `Utilisateur:${data?.supprimerUtilisateur.id}` });
      cache.gc();
    },
  });
  const inactif = compte.statut === 'INACTIF';
  return (
    <DialogueSuppression
      nom={nomDe(compte)}
      question={t('question')}
      avant={<VisitesDuCompte utilisateurId={compte.id} />}
      supprimer={async () => {
        const { id, version } = compte;
        // Left before the row goes from memory, else the page would say that it is not there.
        const { data } = await supprimer({
          variables: { input: { id, version } },
          onCompleted: () => router.push('/comptes'),
        });
        if (data) confirmer(data.supprimerUtilisateur.message);
      }}
      plutot={
        inactif
          ? { texte: t('dejaInactif') }
          : {
              texte: t('plutot'),
              libelle: t('desactiver'),
              faire: async () => {
                const message = await poser('INACTIF');
                if (message) confirmer(message);
              },
            }
      }
      fermer={fermer}
    />
  );
}
