import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { ChoixLangue } from '@/components/cadre/ChoixLangue';
import { ChoixTheme } from '@/components/cadre/ChoixTheme';
import { Signe } from '@/components/marque/Marque';
import styles from './visiteur.module.css';

/** What somebody sees before they are known: the brand beside one form. */
export default async function VisiteurLayout({ children }: { children: ReactNode }) {
  const t = await getTranslations('session');
  return (
    <div className={styles.page}>
      <aside className={styles.marque}>
        <div className={styles.nom}>
          <Signe taille={38} fond="rgb(255 255 255 / 14%)" />
          Driven
        </div>
        <div className={styles.propos}>
          <p className={styles.slogan}>{t('slogan')}</p>
          <ul className={styles.arguments}>
            <li>{t('arguments.suivi')}</li>
            <li>{t('arguments.terrain')}</li>
            <li>{t('arguments.offres')}</li>
          </ul>
        </div>
        <p className={styles.societe}>AccordEnergie</p>
      </aside>
      <main className={styles.contenu}>
        <div className={styles.reglages}>
          <ChoixLangue />
          <ChoixTheme />
        </div>
        <div className={styles.formulaire}>{children}</div>
      </main>
    </div>
  );
}
