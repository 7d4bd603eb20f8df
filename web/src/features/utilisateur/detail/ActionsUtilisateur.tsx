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
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { differe } from '@/components/differe/differe';
import { Lien } from '@/components/Lien';
import { useActionsDePage } from '@/components/raccourcis/Raccourcis';
import { VisitesDuCompte } from '@/domaine/intervention/visites/VisitesDuCompte';
import { nomDe } from '@/lib/nomDe';
import { useMoi } from '@/lib/session/MoiContexte';
import { useRetours } from '@/lib/useRetours';
import { useSupprimerUtilisateurMutation } from '../operations.generated';
import type { Statut, Utilisateur } from '../types';
import { useActions } from './useActions';

const DialogueProlonger = differe(() => import('./DialogueProlonger').then((module) => module.DialogueProlonger));
const DialogueStatut = differe(() => import('./DialogueStatut').then((module) => module.DialogueStatut));
const DialogueSuppression = differe(() =>
  import('@/components/edition/DialogueSuppression').then((module) => module.DialogueSuppression),
);

/** Of one's own account only its page of changes: its state is others' to decide. */
export function ActionsUtilisateur({ utilisateur }: { utilisateur: Utilisateur }) {
  const t = useTranslations('utilisateur.actions');
  const router = useRouter();
  const { peut, compte: moi } = useMoi();
  const actions = useActions(utilisateur);
  const [ouvert, setOuvert] = useState<'prolonger' | 'supprimer' | Statut | null>(null);
  const deSoi = utilisateur.id === moi.id;
  const modifiable = peut('modifierUtilisateur');
  const lien = `/comptes/${utilisateur.id}/modifier`;
  useActionsDePage(modifiable ? [{ touche: 'e', libelle: t('modifier'), action: () => router.push(lien) }] : []);
  if (!modifiable) return null;
  const actif = utilisateur.statut === 'ACTIF';
  return (
    <Group gap="xs">
      <Button component={Lien} href={lien} variant="default" leftSection={<IconPencil size={16} aria-hidden />}>
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
          {utilisateur.dateExpiration !== null && (
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
              {utilisateur.statut !== 'INACTIF' && (
                <Menu.Item leftSection={<IconUserOff size={16} aria-hidden />} onClick={() => setOuvert('INACTIF')}>
                  {t('INACTIF.bouton')}
                </Menu.Item>
              )}
              {actif && (
                <Menu.Item leftSection={<IconMail size={16} aria-hidden />} onClick={() => void actions.renvoyer()}>
                  {t(utilisateur.motDePasseChoisi ? 'renvoyerOubli' : 'renvoyer')}
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
      {ouvert === 'prolonger' && <DialogueProlonger utilisateur={utilisateur} fermer={() => setOuvert(null)} />}
      {ouvert === 'supprimer' && <Suppression utilisateur={utilisateur} fermer={() => setOuvert(null)} />}
      {(ouvert === 'ACTIF' || ouvert === 'SUSPENDU' || ouvert === 'INACTIF') && (
        <DialogueStatut utilisateur={utilisateur} statut={ouvert} fermer={() => setOuvert(null)} />
      )}
    </Group>
  );
}

function Suppression({ utilisateur, fermer }: { utilisateur: Utilisateur; fermer: () => void }) {
  const t = useTranslations('utilisateur.suppression');
  const router = useRouter();
  const { confirmer } = useRetours();
  const { poser } = useActions(utilisateur);
  const [supprimer] = useSupprimerUtilisateurMutation({
    update: (cache, { data }) => {
      cache.evict({ id: `Utilisateur:${data?.supprimerUtilisateur.id}` });
      cache.gc();
    },
  });
  const inactif = utilisateur.statut === 'INACTIF';
  return (
    <DialogueSuppression
      nom={nomDe(utilisateur)}
      question={t('question')}
      avant={<VisitesDuCompte utilisateurId={utilisateur.id} />}
      supprimer={async () => {
        const { id, version } = utilisateur;
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
