'use client';

import { IconWifiOff } from '@tabler/icons-react';
import { useOffline } from 'next/offline';
import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { lienQuitte } from '@/lib/lienQuitte';
import { reseauCoupe, useReseau } from '@/lib/reseau';
import { useDates } from '@/lib/useDates';
import { useRetours } from '@/lib/useRetours';
import styles from './AvisReseau.module.css';

/** While nothing answers: that it is so, and of when what is shown is. No link then takes the page away. */
export function AvisReseau() {
  const t = useTranslations('commun.reseau');
  const { date } = useDates();
  const { dire } = useRetours();
  const { coupe, derniereReponse } = useReseau();
  // The router may find it out first: it holds the page that was asked for.
  const attendu = useOffline();

  useEffect(() => {
    const retenir = (evenement: MouseEvent) => {
      if (!reseauCoupe() || lienQuitte(evenement) === null) return;
      evenement.preventDefault();
      evenement.stopPropagation();
      dire(t('lien'));
    };
    // Before the links and before the forms that ask whether to be left.
    window.addEventListener('click', retenir, true);
    return () => window.removeEventListener('click', retenir, true);
  }, [dire, t]);

  return (
    <div role="status" className={coupe || attendu ? styles.avis : undefined}>
      {(coupe || attendu) && (
        <>
          <IconWifiOff size={19} aria-hidden />
          <span>
            <strong>{t(navigator.onLine ? 'muet' : 'coupe')}</strong>{' '}
            {t('date', { heure: date(new Date(derniereReponse), 'heure') })}
          </span>
        </>
      )}
    </div>
  );
}
