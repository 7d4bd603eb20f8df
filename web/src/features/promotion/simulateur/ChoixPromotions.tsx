'use client';

import { Group, Pill } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ChoixParRecherche, type EntreeCherchee } from '@/components/champs/ChoixParRecherche';
import { useTexte } from '@/lib/useTexte';
import {
  type PromotionASimulerFragment,
  usePromotionSimuleeQuery,
  usePromotionsASimulerQuery,
} from '../operations.generated';
import type { Demande } from './useDemande';

interface Props {
  valeur: readonly string[];
  changer: (valeurs: Partial<Demande>) => void;
}

/** Promotions taken as if they were in force today, drafts among them; the ones in force need no choosing. */
export function ChoixPromotions({ valeur, changer }: Props) {
  const t = useTranslations('promotion.simulateur');
  const [remise, setRemise] = useState(0);
  return (
    <div>
      <ChoixParRecherche
        key={remise}
        libelle={t('promotions')}
        aide={t('promotionsAide')}
        valeur=""
        changer={(id) => {
          if (id !== '' && !valeur.includes(id)) changer({ promotion: [...valeur, id] });
          setRemise(remise + 1);
        }}
        indice={t('promotionsIndice')}
        useEntrees={usePromotions}
      />
      {valeur.length > 0 && (
        <Group gap={6} mt={8} role="group" aria-label={t('ajoutees')}>
          {valeur.map((id) => (
            <Simulee key={id} id={id} retirer={() => changer({ promotion: valeur.filter((autre) => autre !== id) })} />
          ))}
        </Group>
      )}
    </div>
  );
}

function Simulee({ id, retirer }: { id: string; retirer: () => void }) {
  const t = useTranslations('promotion.simulateur');
  const texte = useTexte();
  const { data } = usePromotionSimuleeQuery({ variables: { id } });
  const nom = data ? `${texte(data.voirPromotion.nom)} (${data.voirPromotion.code})` : '…';
  return (
    <Pill
      size="md"
      withRemoveButton
      removeButtonProps={{ 'aria-label': t('retirer', { nom }), tabIndex: 0, 'aria-hidden': false }}
      onRemove={retirer}
    >
      {nom}
    </Pill>
  );
}

function usePromotions(saisie: string, actif: boolean) {
  const texte = useTexte();
  const e = useTranslations('promotion.etats');
  const [recherche] = useDebouncedValue(saisie, 150);
  const { data, previousData, loading, error } = usePromotionsASimulerQuery({
    variables: { recherche: recherche || null },
    skip: !actif,
  });
  const enEntree = ({ id, nom, code, statut }: PromotionASimulerFragment): EntreeCherchee => ({
    id,
    texte: texte(nom),
    precision: statut === 'ACTIVE' ? code : `${code} · ${e(statut)}`,
  });
  return {
    entrees: (data ?? previousData)?.consulterPromotion.items.map(enEntree) ?? [],
    ajour: !loading && recherche === saisie && data !== undefined,
    echec: error !== undefined,
  };
}
