'use client';

import { Button, Checkbox, Group, Modal, Stack, Text } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { useRetours } from '@/lib/useRetours';
import { useAjouterPagesApplicationMutation, usePagesSansApplicationQuery } from './operations.generated';
import { A_RELIRE } from './relire';

/** Gives pages that are in no application to this one, all or none. */
export function AjoutPages({ applicationId, fermer }: { applicationId: string; fermer: () => void }) {
  const t = useTranslations('application.ajout');
  const c = useTranslations('commun');
  const locale = useLocale();
  const router = useRouter();
  const { signaler, confirmer } = useRetours();
  const { data } = usePagesSansApplicationQuery({ fetchPolicy: 'network-only' });
  const [ajouter, { loading }] = useAjouterPagesApplicationMutation(A_RELIRE);
  const [choisies, setChoisies] = useState<string[]>([]);
  const pages = data?.consulterPage.items;

  async function envoyer(): Promise<void> {
    try {
      const fait = await ajouter({ variables: { input: { applicationId, pageIds: choisies } } });
      if (fait.data) confirmer(fait.data.ajouterPagesApplication.message);
      fermer();
      router.refresh();
    } catch (erreur) {
      signaler(erreur);
    }
  }

  return (
    <Modal opened onClose={fermer} title={t('titre')} closeButtonProps={{ 'aria-label': c('fermer') }}>
      <Stack>
        {pages?.length === 0 && <Text>{t('aucune')}</Text>}
        {pages !== undefined && pages.length > 0 && (
          <Checkbox.Group value={choisies} onChange={setChoisies} label={t('choisir')}>
            <Stack gap="xs" mt="xs">
              {pages.map(({ id, nom, nomEn, lien }) => (
                <Checkbox key={id} value={id} label={locale === 'en' ? (nomEn ?? nom) : nom} description={lien} />
              ))}
            </Stack>
          </Checkbox.Group>
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={fermer}>
            {c('annuler')}
          </Button>
          <Button disabled={choisies.length === 0} loading={loading} onClick={() => void envoyer()}>
            {t('ajouter', { nombre: choisies.length })}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
