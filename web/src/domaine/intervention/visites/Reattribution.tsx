'use client';

import { Button, Text, Textarea } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { relire } from '@/lib/apollo/relire';
import { useRetours } from '@/lib/useRetours';
import { ChoixPersonne } from '../ChoixPersonne';
import { useReattribuerVisitesMutation } from '../operations.generated';
import styles from './Visites.module.css';

interface Props {
  utilisateurId: string;
  nombre: number;
}

/** All of them to one other, or none: what overlaps is named, and can be given for a reason. */
export function Reattribution({ utilisateurId, nombre }: Props) {
  const t = useTranslations('domaine.intervention.visites');
  const { lire, confirmer } = useRetours();
  const [versId, setVersId] = useState('');
  const [refus, setRefus] = useState<string>();
  const [chevauche, setChevauche] = useState(false);
  const [derogation, setDerogation] = useState('');
  const [reattribuer, { loading }] = useReattribuerVisitesMutation(relire('consulterVisitesDuCompte'));

  async function donner(): Promise<void> {
    if (versId === '') {
      setRefus(t('choisir'));
      return;
    }
    try {
      const input = { intervenantId: utilisateurId, versIntervenantId: versId, derogation: derogation.trim() || null };
      const { data } = await reattribuer({ variables: { input } });
      if (data) confirmer(data.reattribuerVisites.message);
      setRefus(undefined);
    } catch (erreur) {
      const { code, message, details, champs } = lire(erreur);
      setChevauche(code === 'CONFLICT' && champs.length > 0);
      setRefus(champs[0]?.message ?? details ?? message);
    }
  }

  return (
    <>
      <div className={styles.qui}>
        <ChoixPersonne
          type="INTERVENANT"
          nom="versIntervenantId"
          libelle={t('vers')}
          valeur={versId}
          changer={(id) => {
            setVersId(id);
            setRefus(undefined);
            setChevauche(false);
          }}
        />
        <Button variant="default" loading={loading} onClick={() => void donner()}>
          {chevauche ? t('malgreTout') : t('bouton', { nombre })}
        </Button>
      </div>
      {refus !== undefined && (
        <Text role="alert" c="var(--mantine-color-error)" mt="xs">
          {refus}
        </Text>
      )}
      {chevauche && (
        <Textarea
          mt="xs"
          label={t('derogation')}
          value={derogation}
          onChange={(evenement) => setDerogation(evenement.currentTarget.value)}
          autosize
          minRows={2}
        />
      )}
    </>
  );
}
