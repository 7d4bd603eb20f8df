'use client';

import { Badge } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { COULEURS_OFFRE, COULEURS_VERSION, etatDe, type StatutDeVersion } from './etats';

export function EtatDeLOffre({ offre }: { offre: Parameters<typeof etatDe>[0] }) {
  const t = useTranslations('offre.etats');
  const etat = etatDe(offre);
  return <Badge color={COULEURS_OFFRE[etat]}>{t(etat)}</Badge>;
}

export function EtatDeVersion({ numero, statut }: { numero?: number; statut: StatutDeVersion }) {
  const t = useTranslations('offre');
  const dit = t(`versions.${statut}`);
  return (
    <Badge color={COULEURS_VERSION[statut]}>
      {numero === undefined ? dit : t('versionEtat', { numero, etat: dit.toLowerCase() })}
    </Badge>
  );
}
