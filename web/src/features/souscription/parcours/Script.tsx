'use client';

import { Alert, Stack, Text } from '@mantine/core';
import { IconMessage2 } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { usePromesse } from '@/domaine/promotion/usePromesse';
import { useMontants } from '@/lib/useMontants';
import { useTexte } from '@/lib/useTexte';
import styles from '../Souscription.module.css';
import type { Devis, OffreVue } from '../types';
import { useTarif } from '../useTarif';

/** What a standardiste reads out, in sentences: nothing that binds the client is left unsaid. */
export function Script({ offre, devis }: { offre: OffreVue; devis: Devis }) {
  const t = useTranslations('souscription.script');
  const texte = useTexte();
  const { euros } = useMontants();
  const { remise } = usePromesse();
  const tarif = useTarif();
  const phrases = [
    t('offre', { nom: texte(offre.nom), fournisseur: offre.fournisseur ?? 'aucun', kva: devis.tarif.puissance }),
    t('tarif', { abonnement: tarif.parMois(devis.tarif.abonnement), kwh: tarif.kwh(devis.tarif) }),
    t('annee', {
      kwh: tarif.kwhParAn(devis.kwhParAn),
      total: euros(devis.total),
      mois: tarif.moyenne(devis.total),
    }),
    ...(devis.prixExact ? [] : [t('inexact')]),
    ...devis.etapes.map((etape) =>
      t('promotion', { nom: texte(etape.nom), remise: remise(etape), gain: euros(etape.gain) }),
    ),
    Number(devis.activation) > 0 ? t('activation', { prix: euros(devis.activation) }) : t('sansActivation'),
    devis.engagementMois > 0 ? t('engagement', { mois: devis.engagementMois }) : t('sansEngagement'),
    t('accord'),
  ];
  return (
    <Alert icon={<IconMessage2 size={20} aria-hidden />} title={t('titre')} color="petrole">
      <Stack gap={6} className={styles.script}>
        {phrases.map((phrase) => (
          <Text key={phrase} inherit>
            {phrase}
          </Text>
        ))}
      </Stack>
    </Alert>
  );
}
