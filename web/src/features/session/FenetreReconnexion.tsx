'use client';

import { Alert, Button, Divider, Group, Modal, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { connecter } from '@/lib/session/connecter';
import { abandonner, reprendre } from '@/lib/session/reconnexion';
import { useRetours } from '@/lib/useRetours';
import { AccesExterne } from './AccesExterne';

/** Over the page, which stays as it is: what was typed, what was being sent, all of it waits behind. */
export function FenetreReconnexion({ identifiant, fournisseur }: { identifiant: string; fournisseur: string | null }) {
  const t = useTranslations('session');
  const { lire } = useRetours();
  const [motDePasse, setMotDePasse] = useState('');
  const [erreur, setErreur] = useState<string | null>(null);
  const [enCours, setEnCours] = useState(false);

  async function envoyer(evenement: FormEvent) {
    evenement.preventDefault();
    // The form behind is this dialog's parent in React: it must not take this as its own submission.
    evenement.stopPropagation();
    setEnCours(true);
    setErreur(null);
    try {
      await connecter(identifiant, motDePasse);
      reprendre();
    } catch (echec) {
      setErreur(lire(echec).message);
      setEnCours(false);
    }
  }

  function quitter() {
    abandonner();
    window.location.assign(
      `/connexion?retour=${encodeURIComponent(window.location.pathname + window.location.search)}`,
    );
  }

  return (
    <Modal
      opened
      onClose={() => undefined}
      title={t('reconnexion.titre')}
      withCloseButton={false}
      closeOnClickOutside={false}
      closeOnEscape={false}
      zIndex={1000}
      overlayProps={{ backgroundOpacity: 0.55, blur: 2 }}
    >
      <form onSubmit={(evenement) => void envoyer(evenement)}>
        <Stack>
          <Text>{t('reconnexion.explication')}</Text>
          {erreur !== null && (
            <Alert color="red" role="alert">
              {erreur}
            </Alert>
          )}
          <TextInput label={t('identifiant')} value={identifiant} readOnly autoComplete="username" />
          <PasswordInput
            label={t('motDePasse')}
            value={motDePasse}
            onChange={(evenement) => setMotDePasse(evenement.currentTarget.value)}
            autoComplete="current-password"
            required
            withAsterisk={false}
            data-autofocus
            visibilityToggleButtonProps={{ 'aria-label': t('afficherMotDePasse') }}
          />
          <Group justify="space-between">
            <Button variant="subtle" color="gray" onClick={quitter}>
              {t('reconnexion.quitter')}
            </Button>
            <Button type="submit" loading={enCours}>
              {t('reconnexion.reprendre')}
            </Button>
          </Group>
        </Stack>
      </form>
      {fournisseur !== null && (
        <Stack gap="xs" mt="md">
          <Divider label={t('externe.ou')} />
          <AccesExterne nom={fournisseur} retour={window.location.pathname + window.location.search} />
          <Text c="dimmed">{t('externe.recharge')}</Text>
        </Stack>
      )}
    </Modal>
  );
}
