'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import styles from './Cadre.module.css';
import { iconeDePage } from './icones';
import { usePages } from './usePages';

export function Navigation() {
  const t = useTranslations('commun');
  return (
    <nav className={styles.navigation} aria-label={t('navigation')}>
      <Liens />
    </nav>
  );
}

export function Liens({ apres }: { apres?: () => void }) {
  const pages = usePages();
  return (
    <ul className={styles.liens}>
      {pages.map(({ id, nom, lien, pictogramme, courante }) => {
        const Icone = iconeDePage(pictogramme);
        return (
          <li key={id}>
            <Link href={lien} className={styles.lien} aria-current={courante ? 'page' : undefined} onClick={apres}>
              <Icone size={19} stroke={1.7} aria-hidden />
              {nom}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
