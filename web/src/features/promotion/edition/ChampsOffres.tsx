'use client';

import { Button, Group, Input, Pill, Text } from '@mantine/core';
import { IconListCheck } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { differe } from '@/components/differe/differe';
import { useTexte } from '@/lib/useTexte';
import styles from './Edition.module.css';
import { enIds, liste, type OffreNommee } from './valeurs';

const DialogueOffres = differe(() => import('./DialogueOffres').then((module) => module.DialogueOffres));

interface Props {
  /** Keys, « 3,12 ». */
  valeur: string;
  changer: (ids: string) => void;
  connues: readonly OffreNommee[];
  /** Those that were chosen, for their names elsewhere. */
  retenir: (offres: readonly OffreNommee[]) => void;
  erreur?: string | undefined;
}

/** The offers that it is for: chosen in a window, many at once, and taken away one by one. */
export function ChampsOffres({ valeur, changer, connues, retenir, erreur }: Props) {
  const t = useTranslations('promotion.offres');
  const texte = useTexte();
  const [ouvert, setOuvert] = useState(false);
  const ids = liste(valeur);
  const nomDe = (id: string) => {
    const offre = connues.find((une) => une.id === id);
    return offre ? texte(offre.nom) : `#${id}`;
  };
  return (
    <Input.Wrapper id="champ-offreIds" error={erreur} labelElement="div">
      <Group justify="space-between" mb="xs">
        <Text>{t('nombre', { nombre: ids.length })}</Text>
        <Button
          id="champ-offreIds"
          variant="default"
          leftSection={<IconListCheck size={16} aria-hidden />}
          onClick={() => setOuvert(true)}
        >
          {t('choisir')}
        </Button>
      </Group>
      {ids.length > 0 && (
        <div className={styles.choisies}>
          {ids.map((id) => (
            <Pill
              key={id}
              size="md"
              withRemoveButton
              removeButtonProps={{ 'aria-label': t('retirer', { nom: nomDe(id) }), tabIndex: 0, 'aria-hidden': false }}
              onRemove={() => changer(enIds(ids.filter((autre) => autre !== id)))}
            >
              {nomDe(id)}
            </Pill>
          ))}
        </div>
      )}
      {ouvert && (
        <DialogueOffres
          choisies={ids}
          choisir={(choisis, offres) => {
            retenir(offres);
            changer(enIds(choisis));
          }}
          fermer={() => setOuvert(false)}
        />
      )}
    </Input.Wrapper>
  );
}
