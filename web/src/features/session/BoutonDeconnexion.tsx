'use client';

import { Button } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useDeconnexion } from '@/lib/session/useDeconnexion';

/** For a page without the frame, whose menu of the account holds it otherwise. */
export function BoutonDeconnexion() {
  const t = useTranslations('commun.compte');
  const deconnecter = useDeconnexion();
  return (
    <Button variant="subtle" onClick={() => void deconnecter()}>
      {t('deconnexion')}
    </Button>
  );
}
