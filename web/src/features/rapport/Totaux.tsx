'use client';

import { Anchor, Paper, Text } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { Lien } from '@/components/Lien';
import { useTexte } from '@/lib/useTexte';
import type { RapportQuery } from './operations.generated';
import styles from './Rapport.module.css';
import { useFormats } from './useFormats';

interface Props {
  rapport: RapportQuery['consulterRapport'];
  lienDe: (mesure: string) => string | null;
}

/** The whole period in one number a measure. */
export function Totaux({ rapport: { mesures, totaux }, lienDe }: Props) {
  const t = useTranslations('rapport');
  const texte = useTexte();
  const { nombre } = useFormats();
  return (
    <dl className={styles.totaux}>
      {mesures.map((mesure, rang) => {
        const lien = lienDe(mesure.cle);
        const valeur = nombre(totaux[rang] ?? null, mesure);
        return (
          <Paper key={mesure.cle} p="md">
            <Text component="dt" c="dimmed">
              {texte(mesure.nom)}
            </Text>
            <Text component="dd" className={styles.grand}>
              {lien === null ? (
                valeur
              ) : (
                <Anchor
                  component={Lien}
                  href={lien}
                  inherit
                  aria-label={t('voirListe', { quoi: `${texte(mesure.nom)}, ${valeur}` })}
                >
                  {valeur}
                </Anchor>
              )}
            </Text>
          </Paper>
        );
      })}
    </dl>
  );
}
