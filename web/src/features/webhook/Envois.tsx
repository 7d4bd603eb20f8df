'use client';

import { Alert, Button, Code, Group, Modal, Skeleton, Stack, Table, Text } from '@mantine/core';
import { IconSend } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useMoi } from '@/lib/session/MoiContexte';
import { useDates } from '@/lib/useDates';
import { useRetours } from '@/lib/useRetours';
import { useTexte } from '@/lib/useTexte';
import { EtatDEnvoi } from './EtatDEnvoi';
import {
  useEnvoisDUnWebhookQuery,
  useEssayerWebhookMutation,
  type WebhookDeListeFragment,
} from './operations.generated';

/** What was sent to a webhook last, and a call to see whether it answers. */
export function Envois({ webhook, fermer }: { webhook: WebhookDeListeFragment; fermer: () => void }) {
  const t = useTranslations('webhook');
  const c = useTranslations('commun');
  const { peut } = useMoi();
  const { date } = useDates();
  const { lire } = useRetours();
  const { data, error } = useEnvoisDUnWebhookQuery({
    variables: { webhookId: webhook.id },
    fetchPolicy: 'cache-and-network',
  });
  const envois = data?.consulterEnvoiWebhook.items;
  return (
    <Modal
      opened
      onClose={fermer}
      title={t('envoisDe', { nom: webhook.nom })}
      size="xl"
      closeButtonProps={{ 'aria-label': c('fermer') }}
    >
      <Stack>
        {peut('essayerWebhook') && <Essai webhookId={webhook.id} />}
        {error && <Alert color="red">{lire(error).message}</Alert>}
        {!envois && !error && <Skeleton height={120} />}
        {envois?.length === 0 && <Text c="dimmed">{t('aucunEnvoi')}</Text>}
        {envois !== undefined && envois.length > 0 && (
          <Table.ScrollContainer minWidth={480}>
            <Table aria-label={t('envoisDe', { nom: webhook.nom })}>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>{t('quand')}</Table.Th>
                  <Table.Th>{t('evenement')}</Table.Th>
                  <Table.Th>{t('etat')}</Table.Th>
                  <Table.Th>{t('tentatives')}</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {envois.map((envoi) => (
                  <Table.Tr key={envoi.id}>
                    <Table.Td>{date(envoi.creerA)}</Table.Td>
                    <Table.Td>
                      <Code>{envoi.type}</Code>
                    </Table.Td>
                    <Table.Td>
                      <EtatDEnvoi envoi={envoi} />
                    </Table.Td>
                    <Table.Td>{envoi.tentatives}</Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </Table.ScrollContainer>
        )}
      </Stack>
    </Modal>
  );
}

function Essai({ webhookId }: { webhookId: string }) {
  const t = useTranslations('webhook');
  const dans = useTexte();
  const { signaler } = useRetours();
  const [essayer, { data, loading }] = useEssayerWebhookMutation();
  const essai = data?.essayerWebhook;
  return (
    <Stack gap="xs">
      <Group>
        <Button
          variant="default"
          leftSection={<IconSend size={16} aria-hidden />}
          loading={loading}
          onClick={() => void essayer({ variables: { input: { id: webhookId } } }).catch(signaler)}
        >
          {t('essayer')}
        </Button>
        <Text size="sm" c="dimmed">
          {t('essayerAide')}
        </Text>
      </Group>
      {essai && (
        <Alert color={essai.pris ? 'green' : 'red'} title={dans(essai.message)} role="status">
          {essai.statutHttp === null ? essai.erreur : t('reponse', { statut: essai.statutHttp, ms: essai.ms ?? 0 })}
          {essai.reponse && (
            <Code block mt="xs">
              {essai.reponse}
            </Code>
          )}
        </Alert>
      )}
    </Stack>
  );
}
