import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { AvisAdresse } from '@/components/adresse/AvisAdresse';
import { Raccourcis } from '@/components/raccourcis/Raccourcis';
import { AvisReseau } from '@/components/reseau/AvisReseau';
import { urlFichier } from '@/lib/fichiers';
import { exigerMoi } from '@/lib/session/serveur/moi';
import styles from './Cadre.module.css';
import { DessinDePage } from './DessinDePage';
import { Dessins } from './Dessins';
import { Entete } from './Entete';
import { Navigation } from './Navigation';
import { NavigationTelephone } from './NavigationTelephone';
import { RaccourciAppel } from './RaccourciAppel';

interface Props {
  /** In the header, beside what is the frame's own. */
  direct: ReactNode;
  recherche: ReactNode;
  cloche: ReactNode;
  children: ReactNode;
}

/** Header, navigation and the page. On a phone the navigation is a bar under the thumb. */
export async function Cadre({ direct, recherche, cloche, children }: Props) {
  const t = await getTranslations('commun');
  return (
    <Dessins dessins={await dessinerPages()}>
      <Raccourcis>
        <RaccourciAppel />
        <a href="#contenu" className={styles.evitement}>
          {t('allerAuContenu')}
        </a>
        <div className={styles.cadre}>
          <Entete direct={direct} recherche={recherche} cloche={cloche} />
          <Navigation />
          <main id="contenu" tabIndex={-1} className={styles.contenu}>
            <AvisReseau />
            <AvisAdresse />
            {children}
          </main>
          <NavigationTelephone />
        </div>
      </Raccourcis>
    </Dessins>
  );
}

async function dessinerPages() {
  const { pages } = await exigerMoi();
  return Object.fromEntries(
    pages.map(({ id, pictogramme, icone }) => [
      id,
      <DessinDePage key={id} icone={icone && urlFichier(icone.url)} pictogramme={pictogramme} taille={19} />,
    ]),
  );
}
