'use client';

import { Alert, Button, Group, Progress, Stack, Text } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { Fragment } from 'react';
import styles from './Importation.module.css';
import type { Avancement, Lot } from './useLots';

interface Props {
  avancement: Avancement<Lot>;
  /** What the bar is of, and how far it is, in words. */
  barre: string;
  etat: string;
  /** The first is the sum of the others. */
  comptes: readonly { titre: string; nombre: number }[];
  /** How to go on after a failure, and why that does no harm. */
  reprise: { libelle: string; note: string; reprendre: () => void };
}

/** How far it is, counts that add up, and how to go on after a failure. */
export function AvancementImport({ avancement, barre, etat, comptes, reprise }: Props) {
  const t = useTranslations('commun.importation.execution');
  const { total, lues, erreur } = avancement;
  const part = total === 0 ? 0 : Math.round((lues / total) * 100);
  const enCours = avancement.etat === 'encours';
  return (
    <Stack>
      <div>
        <Progress size="lg" value={part} animated={enCours} striped={enCours} aria-label={barre} />
        <Text c="dimmed" mt={4} role="status">
          {avancement.etat === 'depot' ? t('depot') : etat}
        </Text>
      </div>
      {lues > 0 && (
        <dl className={styles.bilan}>
          {comptes.map(({ titre, nombre }, rang) => (
            <Fragment key={titre}>
              {rang > 0 && (
                <span className={styles.signe} aria-hidden>
                  {rang === 1 ? '=' : '+'}
                </span>
              )}
              <div>
                <dd>{t('nombre', { nombre })}</dd>
                <dt>{titre}</dt>
              </div>
            </Fragment>
          ))}
        </dl>
      )}
      {erreur !== null && (
        <Alert color="red" role="alert" title={erreur.message}>
          <Text>{erreur.details}</Text>
          {erreur.champs.map(({ chemin, message }) => (
            <Text key={`${chemin} ${message}`}>{message}</Text>
          ))}
        </Alert>
      )}
      {(avancement.etat === 'arrete' || avancement.etat === 'echec') && (
        <Group>
          <Button variant="default" onClick={reprise.reprendre}>
            {reprise.libelle}
          </Button>
          <Text c="dimmed" flex="1 1 260px">
            {reprise.note}
          </Text>
        </Group>
      )}
    </Stack>
  );
}
