'use client';

import { Badge } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { COULEURS_CLE, COULEURS_PROGRAMME, etatDe, etatDeCle } from './etats';
import type { CleDeProgrammeFragment, UnProgrammeFragment } from './operations.generated';

export function EtatDuProgramme({ programme }: { programme: UnProgrammeFragment }) {
  const t = useTranslations('programme');
  const etat = etatDe(programme);
  return <Badge color={COULEURS_PROGRAMME[etat]}>{t(`etats.${etat}`)}</Badge>;
}

export function EtatDeLaCle({ cle }: { cle: CleDeProgrammeFragment }) {
  const t = useTranslations('programme');
  const etat = etatDeCle(cle);
  return <Badge color={COULEURS_CLE[etat]}>{t(`cle.etats.${etat}`)}</Badge>;
}
