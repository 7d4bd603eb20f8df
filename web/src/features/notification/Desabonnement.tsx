'use client';

import { Alert, Anchor, Button, Stack, Text, Title } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Lien } from '@/components/Lien';
import type { Texte } from '@/lib/api/erreur';
import { useRetours } from '@/lib/useRetours';
import { useTexte } from '@/lib/useTexte';
import { useDesabonnerMutation } from './operations.generated';

/** From the foot of a mail, without a login. Opening it changes nothing: what reads mails opens their links too. */
export function Desabonnement({ jeton }: { jeton: string }) {
  const t = useTranslations('notification.desabonnement');
  const texte = useTexte();
  const { lire } = useRetours();
  const [desabonner, { loading, error }] = useDesabonnerMutation();
  const [fait, setFait] = useState<Texte | null>(null);
  async function envoyer(): Promise<void> {
    // What went wrong is in `error`, beside the button.
    const reponse = await desabonner({ variables: { input: { jeton } } }).catch(() => undefined);
    setFait(reponse?.data?.desabonner.message ?? null);
  }
  return (
    <Stack gap="lg">
      <Title order={1}>{t('titre')}</Title>
      {jeton === '' && <Alert color="orange">{t('sansJeton')}</Alert>}
      {jeton !== '' && fait === null && (
        <>
          <Text c="dimmed">{t('explication')}</Text>
          {error && (
            <Alert color="red" role="alert">
              {lire(error).message}
            </Alert>
          )}
          <Button size="md" loading={loading} onClick={() => void envoyer()}>
            {t('bouton')}
          </Button>
        </>
      )}
      {fait !== null && (
        <Alert color="green" role="status" title={t('fait')}>
          {texte(fait)}
        </Alert>
      )}
      <Anchor component={Lien} href="/profil?onglet=notifications">
        {t('preferences')}
      </Anchor>
    </Stack>
  );
}
