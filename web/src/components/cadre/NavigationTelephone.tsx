'use client';

import { useDisclosure } from '@mantine/hooks';
import { IconMenu2 } from '@tabler/icons-react';
import dynamic from 'next/dynamic';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import styles from './Cadre.module.css';
import { iconeDePage } from './icones';
import { usePages } from './usePages';

const TiroirPages = dynamic(() => import('./TiroirPages').then((module) => module.TiroirPages), { ssr: false });

const ONGLETS = 4;

/** Up to five places under the thumb; where there are more, the last one opens the whole list. */
export function NavigationTelephone() {
  const t = useTranslations('commun');
  const pages = usePages();
  const [ouvert, { open, close }] = useDisclosure(false);
  const onglets = pages.length <= ONGLETS + 1 ? pages : pages.slice(0, ONGLETS);
  return (
    <>
      <nav className={styles.barre} aria-label={t('navigation')}>
        {onglets.map(({ id, nom, lien, pictogramme, courante }) => {
          const Icone = iconeDePage(pictogramme);
          return (
            <Link key={id} href={lien} className={styles.onglet} aria-current={courante ? 'page' : undefined}>
              <Icone size={22} stroke={1.7} aria-hidden />
              <span>{nom}</span>
            </Link>
          );
        })}
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
