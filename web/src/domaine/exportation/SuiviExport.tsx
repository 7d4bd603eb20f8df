'use client';

import { Alert, Button, Group, Progress, Stack, Text } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useRef } from 'react';
import { useDates } from '@/lib/useDates';
import { useRetours } from '@/lib/useRetours';
import { useTexte } from '@/lib/useTexte';
import { enRoute, partDe } from './etats';
import { type ExportLuFragment, useAnnulerExportMutation } from './operations.generated';

interface Props {
  lu: ExportLuFragment;
  /** Another button, before the one that matters. */
  children?: ReactNode;
}

/** How far one's export is, with what can be done about it: stop it, or have its file. */
export function SuiviExport({ lu, children }: Props) {
  const t = useTranslations('domaine.exportation');
  const texte = useTexte();
  const { date } = useDates();
  const { signaler } = useRetours();
  const [annuler, { loading }] = useAnnulerExportMutation();
  const fichier = useRef<HTMLAnchorElement>(null);
  const suivi = useRef(enRoute(lu));
  const { id, etat, faits, total, url, expireA, erreur } = lu;
  // Whoever has waited for it has it under the key.
  useEffect(() => {
    if (suivi.current && etat === 'PRET') fichier.current?.focus();
    suivi.current = etat === 'EN_ATTENTE' || etat === 'EN_COURS';
  }, [etat]);
  const part = partDe(lu);
  const mots = {
    EN_ATTENTE: t('attente'),
    EN_COURS: total === null ? t('lues', { faits }) : t('avancement', { faits, total: Math.max(faits, total) }),
    PRET: t('pret', { faits }),
    ECHEC: t('echec'),
    ANNULE: t('annule'),
  };
  return (
    <Stack gap="sm">
      {etat !== 'ECHEC' && etat !== 'ANNULE' && (
        <Progress
          size="lg"
          value={part ?? 100}
          color={etat === 'PRET' ? 'green' : undefined}
          animated={etat === 'EN_COURS'}
          striped={etat === 'EN_COURS'}
          aria-label={t('barre')}
        />
      )}
      <Text role="status">{mots[etat]}</Text>
      {erreur !== null && <Alert color="red">{texte(erreur)}</Alert>}
      {enRoute(lu) && (
        <Text c="dimmed" size="sm">
          {t('partir')}
        </Text>
      )}
      {etat === 'PRET' && expireA !== null && (
        <Text c="dimmed" size="sm">
          {t('garde', { date: date(expireA) })}
        </Text>
      )}
      <Group justify="flex-end" gap="xs">
        {enRoute(lu) && (
          <Button
            variant="subtle"
            color="gray"
            loading={loading}
            onClick={() => void annuler({ variables: { input: { id } } }).catch(signaler)}
          >
            {t('annuler')}
          </Button>
        )}
        {children}
        {url !== null && (
          <Button
            ref={fichier}
            component="a"
            href={`/api/fichiers${url}`}
            download
            leftSection={<IconDownload size={17} aria-hidden />}
          >
            {t('telecharger')}
          </Button>
        )}
      </Group>
    </Stack>
  );
}
