'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useRaccourci } from '@/components/raccourcis/Raccourcis';
import { useMoi } from '@/lib/session/MoiContexte';

/** The telephone rings on whatever page: n, unless the page has that key for itself. */
export function RaccourciAppel() {
  const t = useTranslations('commun.raccourcis');
  const router = useRouter();
  const ouverte = useMoi().pages.some(({ lien }) => lien === '/appel');
  useRaccourci('n', t('appel'), () => router.push('/appel'), { actif: ouverte, ouvre: true });
  return null;
}
