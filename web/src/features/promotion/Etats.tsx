'use client';

import { Badge, Progress, Text } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useMontants } from '@/lib/useMontants';
import { COULEURS, type Etat, type PromotionDeListe } from './types';

export function EtatPromotion({ etat }: { etat: Etat }) {
  const t = useTranslations('promotion.etats');
  return (
    <Badge component="span" color={COULEURS[etat]}>
      {t(etat)}
    </Badge>
  );
}

/** How many have it, against how many may. */
export function Utilisations({ promotion }: { promotion: Pick<PromotionDeListe, 'utilisations' | 'limiteGlobale'> }) {
  const t = useTranslations('promotion');
  const { nombre } = useMontants();
  const { utilisations, limiteGlobale } = promotion;
  if (utilisations === null) return <Text c="dimmed">—</Text>;
  if (limiteGlobale === null) return nombre(utilisations);
  const part = Math.min(100, (utilisations / limiteGlobale) * 100);
  return (
    <div style={{ minWidth: 90 }}>
      {t('utilisationsSur', { utilisations, limite: limiteGlobale })}
      <Progress value={part} color={part >= 100 ? 'orange' : 'green'} size="sm" mt={4} aria-hidden />
    </div>
  );
}
