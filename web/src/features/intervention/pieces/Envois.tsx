'use client';

import { ActionIcon, Button, Group, Progress, Text } from '@mantine/core';
import { IconPlayerPause, IconPlayerPlay, IconRefresh, IconX } from '@tabler/icons-react';
import { useLocale, useTranslations } from 'next-intl';
import { useRetours } from '@/lib/useRetours';
import { fileDEnvois, useEnvois } from './envois';
import { type Envoi, enRoute, partFaite } from './file';
import styles from './Pieces.module.css';
import { formaterPoids } from './poids';
import { RefusLocal } from './refus';
import { allerAuTitre } from './titre';

/** What is on its way, each with its bar, and all of it with one; and what was not taken, with the reason. */
export function Envois({ interventionId }: { interventionId: string }) {
  const t = useTranslations('pieces.envoi');
  const { envois: tous, enPause } = useEnvois();
  const envois = tous.filter((envoi) => envoi.interventionId === interventionId);
  const enCours = envois.filter(enRoute);
  const reseau = enCours.some(({ etat }) => etat === 'RESEAU');
  return (
    <div className={`${styles.envois} sans-impression`}>
      <Group justify="space-between" gap="xs">
        <Text fw={600} role="status">
          {enCours.length > 0 &&
            t(enPause ? 'enPause' : reseau ? 'sansReseau' : 'ensemble', { nombre: enCours.length })}
        </Text>
        {enCours.length > 0 && (
          <Button
            size="xs"
            variant="default"
            leftSection={enPause ? <IconPlayerPlay size={15} aria-hidden /> : <IconPlayerPause size={15} aria-hidden />}
            onClick={() => (enPause ? fileDEnvois.continuer() : fileDEnvois.suspendre())}
          >
            {t(enPause ? 'continuer' : 'suspendre')}
          </Button>
        )}
      </Group>
      {enCours.length > 0 && <Progress value={partFaite(envois) * 100} aria-label={t('tout')} />}
      <ul>
        {envois.map((envoi) => (
          <li key={envoi.cle}>
            <UnEnvoi envoi={envoi} enPause={enPause} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function UnEnvoi({ envoi, enPause }: { envoi: Envoi; enPause: boolean }) {
  const t = useTranslations('pieces.envoi');
  const locale = useLocale();
  const refus = useRefus();
  const { cle, nom, etat, octets, envoyes } = envoi;
  const perdu = etat === 'REFUSE' || etat === 'ECHOUE';
  return (
    <div className={styles.envoi} data-perdu={perdu || undefined}>
      <div className={styles.suivi}>
        <Group justify="space-between" gap="xs">
          <Text className={styles.nom}>{nom}</Text>
          {!perdu && (
            <Text size="xs" c="dimmed">
              {t(`etats.${enPause && etat === 'ATTEND' ? 'PAUSE' : etat}`, { poids: formaterPoids(octets, locale) })}
            </Text>
          )}
        </Group>
        {perdu ? (
          <Text role="alert" c="var(--mantine-color-error)">
            {refus(envoi)}
          </Text>
        ) : (
          <Progress
            value={etat === 'FAIT' ? 100 : (envoyes / octets) * 100}
            color={etat === 'FAIT' ? 'green' : undefined}
            aria-label={t('barre', { nom })}
          />
        )}
      </div>
      {etat === 'ECHOUE' && (
        <ActionIcon onClick={() => fileDEnvois.reessayer(cle)} aria-label={t('reessayer', { nom })}>
          <IconRefresh size={17} aria-hidden />
        </ActionIcon>
      )}
      {etat !== 'FAIT' && (
        <ActionIcon
          aria-label={t(perdu ? 'retirer' : 'annuler', { nom })}
          onClick={() => {
            fileDEnvois.retirer(cle);
            setTimeout(allerAuTitre);
          }}
        >
          <IconX size={17} aria-hidden />
        </ActionIcon>
      )}
    </div>
  );
}

/** Why it was not taken, in words: the page's own, or the API's. */
function useRefus() {
  const t = useTranslations('pieces.envoi');
  const { lire } = useRetours();
  return ({ erreur, etat }: Envoi): string => {
    if (erreur instanceof RefusLocal) return t(`refus.${erreur.raison}`);
    if (etat === 'ECHOUE') return t('echec');
    const { champs, message, details } = lire(erreur);
    return champs[0]?.message ?? (details === undefined ? message : `${message} ${details}`);
  };
}
