'use client';

import { Group, Text } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { Panne } from '@/components/etats/Panne';
import { ListeVide } from '@/components/liste/ListeVide';
import { useCreation } from '@/components/liste/useCreation';
import { useMoi } from '@/lib/session/MoiContexte';
import styles from './Application.module.css';
import { Attente } from './Attente';
import { LignePage } from './LignePage';
import { usePagesSansApplicationQuery } from './operations.generated';
import { useFenetresDePage } from './useFenetresDePage';

/** Pages that are in nobody's menu: to be given to an application, or deleted. */
export function PagesSansApplication() {
  const t = useTranslations('application');
  const { peut } = useMoi();
  const requete = usePagesSansApplicationQuery();
  const gerer = peut('modifierPage');
  const { creer, actions, fenetres } = useFenetresDePage(null, gerer);
  const bouton = useCreation(peut('creerPage') && { libelle: t('pages.nouvelle') }, () => creer());
  const pages = requete.data?.consulterPage.items;
  if (pages === undefined) {
    return requete.error === undefined ? (
      <Attente />
    ) : (
      <Panne reference={undefined} reessayer={() => void requete.refetch()} />
    );
  }
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
                {gerer && actions(page)}
              </li>
            ))}
          </ul>
        </>
      )}
      {fenetres}
    </>
  );
}
