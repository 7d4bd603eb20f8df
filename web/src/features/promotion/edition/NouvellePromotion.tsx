'use client';

import { useTranslations } from 'next-intl';
import { EnTetePage } from '@/components/EnTetePage';
import { Retour } from '@/components/Retour';
import { FormulairePromotion } from './FormulairePromotion';

export function NouvellePromotion() {
  const t = useTranslations('promotion');
  return (
    <div style={{ maxWidth: 860 }}>
      <Retour lien="/promotions">{t('titre')}</Retour>
      <EnTetePage titre={t('nouvelle')} sousTitre={t('nouvelleAide')} />
      <FormulairePromotion promotion={null} />
    </div>
  );
}
