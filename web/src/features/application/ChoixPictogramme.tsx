'use client';

import { Input } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { iconeDePage, PICTOGRAMMES } from '@/components/cadre/icones';
import styles from './Application.module.css';

/** Drawings that the site has, one of them chosen: arrows go from one to the next, as in every group of its kind. */
export function ChoixPictogramme({ valeur, changer }: { valeur: string; changer: (nom: string) => void }) {
  const t = useTranslations('application.pictogrammes');
  const nom = useId();
  return (
    <fieldset className={styles.pictogrammes}>
      <Input.Label component="legend">{t('titre')}</Input.Label>
      <Input.Description mb={6} w="100%">
        {t('aide')}
      </Input.Description>
      {PICTOGRAMMES.map((pictogramme) => {
        const Dessin = iconeDePage(pictogramme);
        return (
          <label key={pictogramme} className={styles.pictogramme} title={t(`noms.${pictogramme}`)}>
            <input
              type="radio"
              name={nom}
              value={pictogramme}
              checked={valeur === pictogramme}
              aria-label={t(`noms.${pictogramme}`)}
              onChange={() => changer(pictogramme)}
            />
            <Dessin size={20} stroke={1.7} aria-hidden />
          </label>
        );
      })}
    </fieldset>
  );
}
