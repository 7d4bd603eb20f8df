'use client';

import { Alert, Button, Stack } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { EnTetePage } from '@/components/EnTetePage';
import { Attente } from '@/components/etats/Attente';
import { Introuvable } from '@/components/etats/Introuvable';
import { Retour } from '@/components/Retour';
import type { Texte } from '@/lib/api/erreur';
import { useMoi } from '@/lib/session/MoiContexte';
import { useRetours } from '@/lib/useRetours';
import { useTexte } from '@/lib/useTexte';
import { EtatPromotion } from '../Etats';
import { FormulairePromotion } from '../edition/FormulairePromotion';
import { usePromotionQuery } from '../operations.generated';
import { ActionsPromotion } from './ActionsPromotion';
import { EnService, Essais, PourQui } from './Cotes';
import styles from './Detail.module.css';
import { Faits } from './Faits';

/** Prepared on the left, put into service on the right; while it is active nothing of it changes. */
export function PagePromotion({ id, nom }: { id: string; nom: Texte }) {
  const t = useTranslations('promotion');
  const c = useTranslations('commun');
  const texte = useTexte();
  const { peut } = useMoi();
  const { lire } = useRetours();
  // Anew after each save: the form begins with the row as it is.
  const [essai, setEssai] = useState(0);
  const { data, error, refetch } = usePromotionQuery({ variables: { id }, fetchPolicy: 'network-only' });
  const promotion = data?.voirPromotion;
  if (error && lire(error).code === 'NOT_FOUND') return <Introuvable />;
  const modifiable = promotion?.statut !== 'ACTIVE' && peut('modifierPromotion');
  return (
    <>
      <Retour lien="/promotions">{t('titre')}</Retour>
      <EnTetePage
        titre={texte(promotion?.nom ?? nom)}
        sousTitre={promotion && <EtatPromotion etat={promotion.etat} />}
        actions={promotion && <ActionsPromotion promotion={promotion} recharger={refetch} />}
      />
      {promotion === undefined ? (
        error ? (
          <Alert color="red" role="alert" title={lire(error).message}>
            <Button variant="default" size="xs" onClick={() => void refetch()}>
              {c('reessayer')}
            </Button>
          </Alert>
        ) : (
          <Attente />
        )
      ) : (
        <div className={styles.colonnes}>
          <div>
            {modifiable ? (
              <FormulairePromotion
                key={`${promotion.id} ${essai} ${promotion.statut === 'INACTIVE'}`}
                promotion={promotion}
                apres={() => setEssai((avant) => avant + 1)}
              />
            ) : (
              <Faits promotion={promotion} />
            )}
          </div>
          <Stack>
            <EnService promotion={promotion} />
            <Essais promotion={promotion} />
            <PourQui promotion={promotion} eligibilites={data?.consulterEligibilite.items ?? []} />
          </Stack>
        </div>
      )}
    </>
  );
}
