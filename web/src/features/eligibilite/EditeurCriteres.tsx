'use client';

import { ActionIcon, Button, NativeSelect, Text } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import {
  ATTRIBUTS,
  type Attribut,
  avecAttribut,
  avecOperateur,
  type Critere,
  NOUVEAU,
  OPERATEURS,
  type Operateur,
} from './criteres';
import styles from './Eligibilite.module.css';
import { ValeursCritere } from './ValeursCritere';

interface Props {
  criteres: readonly Critere[];
  changer: (criteres: Critere[]) => void;
  /** By the criterion's place. */
  erreurs: ReadonlyMap<number, string>;
}
const CRITERES_MAX = 20;

/** One criterion a line, « et » between them: what is known of the client, how it is compared, and with what. */
export function EditeurCriteres({ criteres, changer, erreurs }: Props) {
  const t = useTranslations('eligibilite');
  const poser = (rang: number, critere: Critere) => changer(criteres.map((un, ici) => (ici === rang ? critere : un)));
  return (
    <>
      <ul className={styles.criteres}>
        {criteres.map((critere, rang) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a criterion has no identity but its place.
          <li key={rang} className={styles.critere} aria-label={t('critere', { numero: rang + 1 })}>
            <Text className={styles.liaison} c="dimmed">
              {t(rang === 0 ? 'si' : 'et')}
            </Text>
            <NativeSelect
              aria-label={t('attribut')}
              className={styles.attribut}
              value={critere.attribut}
              data={ATTRIBUTS.map((value) => ({ value, label: t(`attributs.${value}`) }))}
              onChange={({ currentTarget: { value } }) => poser(rang, avecAttribut(value as Attribut))}
            />
            <NativeSelect
              aria-label={t('operateur')}
              className={styles.operateur}
              value={critere.operateur}
              data={OPERATEURS[critere.attribut].map((value) => ({
                value,
                label: t(
                  `operateurs.${critere.attribut === 'offreSouscrite' ? 'offre_' : ''}${value}` as 'operateurs.PARMI',
                ),
              }))}
              onChange={({ currentTarget: { value } }) => poser(rang, avecOperateur(critere, value as Operateur))}
            />
            <div className={styles.valeurs}>
              <ValeursCritere
                key={`${critere.attribut} ${critere.operateur}`}
                critere={critere}
                changer={(valeurs) => poser(rang, { ...critere, valeurs })}
                erreur={erreurs.get(rang)}
              />
            </div>
            <ActionIcon
              color="red"
              className={styles.retirer}
              aria-label={t('retirerCritere', { numero: rang + 1 })}
              disabled={criteres.length === 1}
              onClick={() => changer(criteres.filter((_, ici) => ici !== rang))}
            >
              <IconTrash size={17} aria-hidden />
            </ActionIcon>
          </li>
        ))}
      </ul>
      {criteres.length < CRITERES_MAX && (
        <Button
          variant="subtle"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => changer([...criteres, { ...NOUVEAU, valeurs: [] }])}
        >
          {t('ajouterCritere')}
        </Button>
      )}
    </>
  );
}
