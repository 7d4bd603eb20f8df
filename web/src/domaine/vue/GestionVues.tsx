'use client';

import { Badge, Group, Modal, Stack, Text } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useFenetres } from '@/components/edition/useFenetres';
import { relire } from '@/lib/apollo/relire';
import { EditionVue } from './EditionVue';
import { useSupprimerVueMutation, type VueLueFragment } from './operations.generated';

interface Props {
  vues: readonly VueLueFragment[];
  page: string;
  courants: string;
  fermer: () => void;
}

/** One's own, to rename, to replace, to share and to delete. */
export function GestionVues({ vues, page, courants, fermer }: Props) {
  const t = useTranslations('domaine.vue');
  const c = useTranslations('commun');
  const [supprimer] = useSupprimerVueMutation(relire('consulterVue'));
  const { actions, fenetres } = useFenetres<VueLueFragment>({
    nomDe: ({ nom }) => nom,
    modifiable: true,
    edition: (vue, finir) => <EditionVue vue={vue} page={page} courants={courants} fermer={finir} />,
    suppression: {
      question: t('suppression'),
      supprimer: ({ id, version }) => supprimer({ variables: { input: { id, version } } }),
    },
  });
  return (
    <>
      <Modal opened onClose={fermer} title={t('siennes')} closeButtonProps={{ 'aria-label': c('fermer') }}>
        <Stack gap="xs">
          {vues.length === 0 && <Text c="dimmed">{t('aucune')}</Text>}
          {vues.map((vue) => (
            <Group key={vue.id} justify="space-between" wrap="nowrap">
              <Group gap="xs">
                <Text>{vue.nom}</Text>
                {vue.partagee && <Badge>{t('partagee')}</Badge>}
              </Group>
              <Group gap={4} wrap="nowrap">
                {actions(vue)}
              </Group>
            </Group>
          ))}
        </Stack>
      </Modal>
      {fenetres}
    </>
  );
}
