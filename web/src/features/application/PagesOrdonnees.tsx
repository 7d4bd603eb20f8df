'use client';

import { VisuallyHidden } from '@mantine/core';
import { IconGripVertical } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { BoutonsOrdre } from '@/components/liste/BoutonsOrdre';
import styles from './Application.module.css';
import { LignePage } from './LignePage';
import type { PageDeMenuFragment } from './operations.generated';
import { useOrdreDesPages } from './useOrdreDesPages';

interface Props {
  applicationId: string;
  pages: readonly PageDeMenuFragment[];
  /** Whether the reader may set the order. */
  gerer: boolean;
  actions: (page: PageDeMenuFragment) => ReactNode;
}

/** The pages as the menu shows them: dragged by the mouse, or moved by the arrows of each, with keyboard or finger. */
export function PagesOrdonnees({ applicationId, pages, gerer, actions }: Props) {
  const t = useTranslations('application.pages');
  const { ordonnees, annonce, montrer, deplacer, enregistrer } = useOrdreDesPages(applicationId, pages);
  const [tenue, setTenue] = useState<string | null>(null);
  return (
    <>
      <VisuallyHidden role="status">{annonce}</VisuallyHidden>
      <ol className={styles.pages} aria-label={t('titre')}>
        {ordonnees.map((page, place) => (
          <li
            key={page.id}
            className={styles.page}
            draggable={gerer}
            data-tenue={tenue === page.id || undefined}
            onDragStart={(evenement) => {
              evenement.dataTransfer.effectAllowed = 'move';
              evenement.dataTransfer.setData('text/plain', page.nom);
              setTenue(page.id);
            }}
            onDragOver={(evenement) => {
              if (tenue === null) return;
              evenement.preventDefault();
              if (tenue !== page.id) montrer(tenue, place);
            }}
            onDrop={(evenement) => evenement.preventDefault()}
            onDragEnd={() => {
              setTenue(null);
              void enregistrer();
            }}
          >
            {gerer && (
              <span className={styles.poignee} aria-hidden>
                <IconGripVertical size={18} />
              </span>
            )}
            <LignePage page={page} />
            {gerer && (
              <BoutonsOrdre
                nom={page.nom}
                place={place}
                total={ordonnees.length}
                bouger={(pas) => deplacer(page.id, place + pas)}
              />
            )}
            {actions(page)}
          </li>
        ))}
      </ol>
    </>
  );
}
