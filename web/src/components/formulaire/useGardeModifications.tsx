'use client';

import { Text } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { demanderConfirmation } from '@/lib/demanderConfirmation';
import { lienQuitte } from '@/lib/lienQuitte';

/**
 * Asks before a form with changes is left: by closing the tab (the browser asks), or by a link of the site (we ask).
 * The back button cannot be held; for it there is the draft (useBrouillon), which `abandonner` throws away.
 */
export function useGardeModifications(modifie: boolean, abandonner?: () => void): void {
  const t = useTranslations('commun.formulaire');
  const router = useRouter();

  useEffect(() => {
    if (!modifie) return undefined;
    const avantDePartir = (evenement: BeforeUnloadEvent) => evenement.preventDefault();
    const surClic = (evenement: MouseEvent) => {
      const lien = lienQuitte(evenement);
      if (lien === null) return;
      evenement.preventDefault();
      evenement.stopPropagation();
      demanderConfirmation({
        title: t('quitter'),
        children: <Text>{t('quitterQuestion')}</Text>,
        labels: { confirm: t('quitterOui'), cancel: t('quitterNon') },
        confirmProps: { color: 'red' },
        onConfirm: () => {
          abandonner?.();
          router.push(lien);
        },
      });
    };
    window.addEventListener('beforeunload', avantDePartir);
    document.addEventListener('click', surClic, true);
    return () => {
      window.removeEventListener('beforeunload', avantDePartir);
      document.removeEventListener('click', surClic, true);
    };
  }, [modifie, abandonner, router, t]);
}
