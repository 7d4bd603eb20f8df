'use client';

import { Button, Menu, Text } from '@mantine/core';
import { IconBan, IconChevronDown, IconPencil, IconPlayerPlay, IconShield, IconTrash } from '@tabler/icons-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { differe } from '@/components/differe/differe';
import { useFenetres } from '@/components/edition/useFenetres';
import { oublier } from '@/lib/apollo/oublier';
import { demanderConfirmation } from '@/lib/demanderConfirmation';
import { useMoi } from '@/lib/session/MoiContexte';
import { useRetours } from '@/lib/useRetours';
import type { Statut } from './etats';
import {
  type UnProgrammeFragment,
  useModifierProgrammeMutation,
  useSupprimerProgrammeMutation,
} from './operations.generated';

const EditionProgramme = differe(() => import('./EditionProgramme').then((module) => module.EditionProgramme));
const EditionRoles = differe(() => import('./EditionRoles').then((module) => module.EditionRoles));

export function ActionsProgramme({ programme }: { programme: UnProgrammeFragment }) {
  const t = useTranslations('programme');
  const router = useRouter();
  const { peut } = useMoi();
  const { confirmer, signaler } = useRetours();
  const [ouverte, setOuverte] = useState<'edition' | 'roles' | null>(null);
  const [modifier] = useModifierProgrammeMutation();
  const [effacer] = useSupprimerProgrammeMutation({ update: oublier('consulterUtilisateurApi') });
  const { id, version, nom, statut } = programme;
  const fermer = () => setOuverte(null);

  const statuer = (voulu: Statut) => modifier({ variables: { input: { id, version, statut: voulu } } });
  const { supprimer, fenetres } = useFenetres<UnProgrammeFragment>({
    nomDe: () => nom,
    suppression: {
      question: t('supprimerTexte'),
      supprimer: async () => {
        const reponse = await effacer({ variables: { input: { id, version } } });
        router.push('/comptes-api');
        return reponse;
      },
      plutot: () =>
        statut === 'ACTIF'
          ? { texte: t('plutot'), libelle: t('desactiver'), faire: () => statuer('INACTIF') }
          : { texte: t('dejaInactif') },
    },
  });

  async function changerStatut(voulu: Statut) {
    const { data } = await statuer(voulu);
    if (data) confirmer(data.modifierUtilisateurApi.message);
  }
  const suspendre = () =>
    demanderConfirmation({
      title: t('suspendreQuestion', { nom }),
      children: <Text>{t('suspendreTexte')}</Text>,
      labels: { confirm: t('suspendre'), cancel: t('annuler') },
      confirmProps: { color: 'red' },
      onConfirm: () => void changerStatut('SUSPENDU').catch(signaler),
    });
  if (!peut('modifierUtilisateurApi')) return null;
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="default" rightSection={<IconChevronDown size={16} aria-hidden />}>
            {t('actions')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconPencil size={16} aria-hidden />} onClick={() => setOuverte('edition')}>
            {t('modifier')}
          </Menu.Item>
          <Menu.Item leftSection={<IconShield size={16} aria-hidden />} onClick={() => setOuverte('roles')}>
            {t('roles.changer')}
          </Menu.Item>
          {statut === 'ACTIF' ? (
            <Menu.Item leftSection={<IconBan size={16} aria-hidden />} onClick={suspendre}>
              {t('suspendre')}
            </Menu.Item>
          ) : (
            <Menu.Item
              leftSection={<IconPlayerPlay size={16} aria-hidden />}
              onClick={() => void changerStatut('ACTIF').catch(signaler)}
            >
              {t('reactiver')}
            </Menu.Item>
          )}
          {peut('supprimerUtilisateurApi') && (
            <Menu.Item
              color="red"
              leftSection={<IconTrash size={16} aria-hidden />}
              onClick={() => supprimer(programme)}
            >
              {t('supprimer')}
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      {ouverte === 'edition' && <EditionProgramme programme={programme} fermer={fermer} />}
      {ouverte === 'roles' && <EditionRoles programme={programme} fermer={fermer} />}
      {fenetres}
    </>
  );
}
