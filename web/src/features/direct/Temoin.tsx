'use client';

import { useTranslations } from 'next-intl';
import { differe } from '@/components/differe/differe';
import { useAuRepos } from '@/lib/auRepos';
import { useDirect } from '@/lib/direct';
import { useReseau } from '@/lib/reseau';
import { useMoi } from '@/lib/session/MoiContexte';
import styles from './Temoin.module.css';

const SuiviDirect = differe(() => import('./SuiviDirect').then((module) => module.SuiviDirect), { attente: null });

/** In the header: whether what others change comes by itself, is asked for, or cannot come. Told by its form as well. */
export function Temoin() {
  const t = useTranslations('direct');
  const { peut } = useMoi();
  const repos = useAuRepos();
  const direct = useDirect();
  const { coupe } = useReseau();
  if (!peut('interventionModifiee')) return null;
  const etat = coupe ? 'horsLigne' : direct ? 'direct' : 'demande';
  return (
    <>
      <span role="img" className={styles.temoin} data-etat={etat} aria-label={t(etat)} title={t(etat)} />
      {repos && <SuiviDirect />}
    </>
  );
}
