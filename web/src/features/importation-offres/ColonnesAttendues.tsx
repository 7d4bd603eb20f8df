'use client';

import { Anchor, Text } from '@mantine/core';
import { useTranslations } from 'next-intl';
import styles from '@/components/importation/Importation.module.css';
import { COLONNES, modele } from './colonnes';

/** What the file must hold; folded, for whoever knows. */
export function ColonnesAttendues() {
  const t = useTranslations('importationOffres');
  return (
    <details style={{ marginTop: 14 }}>
      <Text component="summary" fw={600}>
        {t('colonnes.titre')}
      </Text>
      <Text c="dimmed" mt="xs">
        {t('colonnes.aide')}{' '}
        <Anchor href={modele()} download="catalogue.csv">
          {t('colonnes.modele')}
        </Anchor>
      </Text>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached with the keyboard. */}
      <section className={styles.defilement} tabIndex={0} aria-label={t('colonnes.titre')}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('colonnes.entete')}</th>
              <th scope="col">{t('colonnes.contenu')}</th>
              <th scope="col">{t('colonnes.requise')}</th>
            </tr>
          </thead>
          <tbody>
            {COLONNES.map(({ champ, entete, requise }) => (
              <tr key={champ}>
                <td>
                  <code>{entete}</code>
                </td>
                <td>{t(`aides.${champ}`)}</td>
                <td>{t(requise ? 'colonnes.oui' : 'colonnes.non')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
