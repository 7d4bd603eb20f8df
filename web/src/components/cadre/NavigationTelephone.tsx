'use client';

import { useDisclosure } from '@mantine/hooks';
import { IconMenu2 } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { differe } from '@/components/differe/differe';
import styles from './Cadre.module.css';
import { LienDeMenu } from './LienDeMenu';
import { useGroupesDePages } from './usePages';

const TiroirPages = differe(() => import('./TiroirPages').then((module) => module.TiroirPages));

const ONGLETS = 4;

/** Up to five places under the thumb; where there are more, the last one opens the whole list. */
export function NavigationTelephone() {
  const t = useTranslations('commun');
  const pages = useGroupesDePages().flatMap((groupe) => groupe.pages);
  const [ouvert, { open, close }] = useDisclosure(false);
  const onglets = pages.length <= ONGLETS + 1 ? pages : pages.slice(0, ONGLETS);
  return (
    <>
      <nav className={styles.barre} aria-label={t('navigation')}>
        {onglets.map((page) => (
          <LienDeMenu key={page.id} page={page} className={styles.onglet} />
        ))}
        {onglets.length < pages.length && (
          <button type="button" className={styles.onglet} onClick={open} aria-expanded={ouvert}>
            <IconMenu2 size={22} stroke={1.7} aria-hidden />
            <span>{t('toutesLesPages')}</span>
          </button>
        )}
      </nav>
      {ouvert && <TiroirPages fermer={close} />}
    </>
  );
}
