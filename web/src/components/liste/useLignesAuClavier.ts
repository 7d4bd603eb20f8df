'use client';

import { useTranslations } from 'next-intl';
import type { KeyboardEvent, RefObject } from 'react';
import { useRaccourci } from '@/components/raccourcis/Raccourcis';

/**
 * j and k, and the arrows once a row has the focus, go from row to row; Enter is then the link's own. Answers what the
 * rows' element does with a key.
 */
export function useLignesAuClavier(corps: RefObject<HTMLElement | null>, actif: boolean) {
  const t = useTranslations('commun.liste');
  function aller(pas: 1 | -1) {
    const liens = [...(corps.current?.querySelectorAll<HTMLElement>('td[data-principale] a') ?? [])];
    const ligne = document.activeElement?.closest('tr') ?? null;
    const rang = liens.findIndex((lien) => lien.closest('tr') === ligne);
    const suivant = liens[rang === -1 ? 0 : rang + pas];
    suivant?.focus();
    suivant?.scrollIntoView({ block: 'nearest' });
  }
  useRaccourci('j', t('ligneSuivante'), () => aller(1), { actif });
  useRaccourci('k', t('lignePrecedente'), () => aller(-1), { actif });
  return (evenement: KeyboardEvent<HTMLElement>) => {
    if (!actif || (evenement.key !== 'ArrowDown' && evenement.key !== 'ArrowUp')) return;
    evenement.preventDefault();
    aller(evenement.key === 'ArrowDown' ? 1 : -1);
  };
}
