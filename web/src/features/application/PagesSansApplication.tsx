'use client';

import { Button, Group, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ActionsLigne } from '@/components/edition/ActionsLigne';
import { Panne } from '@/components/etats/Panne';
import { ListeVide } from '@/components/liste/ListeVide';
import { useMoi } from '@/features/session/MoiContexte';
import { differe } from '@/lib/differe';
import styles from './Application.module.css';
import { Attente } from './Attente';
import { LignePage } from './LignePage';
import { type PageDeMenuFragment, usePagesSansApplicationQuery } from './operations.generated';

const EditionPage = differe(() => import('./EditionPage').then((module) => module.EditionPage));
const SuppressionPage = differe(() => import('./SuppressionPage').then((module) => module.SuppressionPage));

/** Pages that are in nobody's menu: to be given to an application, or deleted. */
export function PagesSansApplication() {
  const t = useTranslations('application');
  const { peut } = useMoi();
  const requete = usePagesSansApplicationQuery();
  const [editee, setEditee] = useState<{ page: PageDeMenuFragment | null } | null>(null);
  const [aSupprimer, setASupprimer] = useState<PageDeMenuFragment | null>(null);
  const pages = requete.data?.consulterPage.items;
  if (pages === undefined) {
    return requete.error === undefined ? (
      <Attente />
    ) : (
      <Panne reference={undefined} reessayer={() => void requete.refetch()} />
    );
  }
  const gerer = peut('modifierPage');
  const bouton = peut('creerPage') && (
    <Button leftSection={<IconPlus size={17} aria-hidden />} onClick={() => setEditee({ page: null })}>
      {t('pages.nouvelle')}
    </Button>
  );
  return (
    <>
      {pages.length === 0 ? (
        <ListeVide titre={t('sans.vide.titre')} texte={t('sans.vide.texte')} action={bouton} />
      ) : (
        <>
          <Group justify="space-between" mb="sm">
            <Text c="dimmed">{t('sans.explication')}</Text>
            {bouton}
          </Group>
          <ul className={styles.pages} aria-label={t('onglets.sans')}>
            {pages.map((page) => (
              <li key={page.id} className={styles.page}>
                <LignePage page={page} />
                {gerer && (
                  <ActionsLigne
                    nom={page.nom}
                    modifier={() => setEditee({ page })}
                    supprimer={page.integree ? undefined : () => setASupprimer(page)}
                  />
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {editee !== null && <EditionPage page={editee.page} applicationId={null} fermer={() => setEditee(null)} />}
      {aSupprimer !== null && <SuppressionPage page={aSupprimer} fermer={() => setASupprimer(null)} />}
    </>
  );
}
