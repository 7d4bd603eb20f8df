'use client';

import { Alert, Button, Group, Modal, Radio, Stack, Text } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import styles from './Conflit.module.css';

export interface ChampEnConflit {
  nom: string;
  libelle: string;
  /** As people read it, already in their language. */
  mienne: string;
  actuelle: string;
}
export type Choix = 'mienne' | 'actuelle';

interface Props {
  /** Only the fields that differ. */
  champs: ChampEnConflit[];
  /** Who changed the row meanwhile, where that is known. */
  auteur?: string;
  surChoix: (choix: Record<string, Choix>) => void;
  surAnnulation: () => void;
}

/** Two people changed the same thing: both versions side by side, and one chooses field by field. */
export function Conflit({ champs, auteur, surChoix, surAnnulation }: Props) {
  const t = useTranslations('commun.conflit');
  const [choix, setChoix] = useState<Record<string, Choix>>({});
  const complet = champs.every(({ nom }) => choix[nom] !== undefined);
  const tout = (valeur: Choix) => setChoix(Object.fromEntries(champs.map(({ nom }) => [nom, valeur])));
  return (
    <Modal
      opened
      onClose={surAnnulation}
      size="xl"
      title={t('titre')}
      closeButtonProps={{ 'aria-label': t('annuler') }}
    >
      <Stack>
        <Alert color="orange">{auteur === undefined ? t('explication') : t('explicationAuteur', { auteur })}</Alert>
        <Group gap="xs">
          <Button variant="default" size="xs" onClick={() => tout('mienne')}>
            {t('toutesMiennes')}
          </Button>
          <Button variant="default" size="xs" onClick={() => tout('actuelle')}>
            {t('toutesActuelles')}
          </Button>
        </Group>
        {champs.map(({ nom, libelle, mienne, actuelle }) => (
          <Radio.Group
            key={nom}
            label={libelle}
            value={choix[nom] ?? ''}
            onChange={(valeur) => setChoix({ ...choix, [nom]: valeur as Choix })}
          >
            <div className={styles.versions}>
              <Version valeur="mienne" titre={t('mienne')} texte={mienne} vide={t('vide')} />
              <Version valeur="actuelle" titre={t('actuelle')} texte={actuelle} vide={t('vide')} />
            </div>
          </Radio.Group>
        ))}
        <Group justify="flex-end">
          <Button variant="subtle" color="gray" onClick={surAnnulation}>
            {t('annuler')}
          </Button>
          <Button disabled={!complet} onClick={() => surChoix(choix)}>
            {t('enregistrer')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

function Version({ valeur, titre, texte, vide }: { valeur: Choix; titre: string; texte: string; vide: string }) {
  return (
    <Radio.Card value={valeur} className={styles.version} aria-label={`${titre} : ${texte || vide}`}>
      <Group wrap="nowrap" align="flex-start" gap="sm">
        <Radio.Indicator />
        <div>
          <Text size="xs" c="dimmed">
            {titre}
          </Text>
          <Text className={styles.texte} c={texte === '' ? 'dimmed' : undefined}>
            {texte || vide}
          </Text>
        </div>
      </Group>
    </Radio.Card>
  );
}
