'use client';

import { Button, NativeSelect } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { ChoixOffre } from '@/domaine/offre/ChoixOffre';
import { ETATS_CHERCHES, type EtatFiltres } from './useFiltres';

/** Each choice acts at once. */
export function Filtres({ etat: { filtres, changer, effacer, actifs } }: { etat: EtatFiltres }) {
  const t = useTranslations('promotion.filtres');
  const e = useTranslations('promotion.etats');
  return (
    <>
      <NativeSelect
        aria-label={t('etat')}
        value={filtres.etat ?? ''}
        data={[{ value: '', label: t('tous') }, ...ETATS_CHERCHES.map((value) => ({ value, label: e(value) }))]}
        onChange={({ currentTarget: { value } }) =>
          changer({ etat: (value || null) as (typeof ETATS_CHERCHES)[number] | null })
        }
      />
      <div style={{ flex: '0 1 260px' }}>
        <ChoixOffre
          libelle={t('offre')}
          sansEtiquette
          valeur={filtres.offre}
          changer={(offre) => changer({ offre })}
          vidable
        />
      </div>
      {actifs && (
        <Button variant="subtle" color="gray" onClick={effacer}>
          {t('effacer')}
        </Button>
      )}
    </>
  );
}
