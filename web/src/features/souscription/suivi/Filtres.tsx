'use client';

import { Button, NativeSelect } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { ChampJour } from '@/components/formulaire/ChampJour';
import { ChoixClient } from '@/domaine/client/ChoixClient';
import { ChoixOffre } from '@/domaine/offre/ChoixOffre';
import { estJour } from '@/lib/lireJour';
import styles from '../Souscription.module.css';
import { STATUTS, type StatutSouscription } from '../types';
import type { EtatFiltres } from './useFiltres';

export function Filtres({ etat: { filtres, changer, effacer, actifs } }: { etat: EtatFiltres }) {
  const t = useTranslations('souscription.liste.filtres');
  const s = useTranslations('souscription.statuts');
  return (
    <div className={styles.filtres}>
      <ChoixClient
        libelle={t('client')}
        valeur={filtres.client}
        changer={(client) => changer({ client: client || null })}
        vidable
      />
      <ChoixOffre
        libelle={t('offre')}
        valeur={filtres.offre}
        changer={(offre) => changer({ offre: offre || null })}
        vidable
      />
      <NativeSelect
        label={t('statut')}
        value={filtres.statut ?? ''}
        data={[{ value: '', label: t('tous') }, ...STATUTS.map((value) => ({ value, label: s(value) }))]}
        onChange={({ currentTarget: { value } }) => changer({ statut: (value || null) as StatutSouscription | null })}
      />
      {(['du', 'au'] as const).map((nom) => (
        <ChampJour
          key={nom}
          nom={nom}
          libelle={t(nom)}
          valeur={filtres[nom] ?? ''}
          changer={(jour) => changer({ [nom]: estJour(jour) ? jour : null })}
        />
      ))}
      <NativeSelect
        label={t('tests')}
        value={filtres.test ?? ''}
        data={[
          { value: '', label: t('sansTests') },
          { value: 'avec', label: t('avecTests') },
          { value: 'seules', label: t('testsSeuls') },
        ]}
        onChange={({ currentTarget: { value } }) => changer({ test: (value || null) as 'avec' | null })}
      />
      {actifs && (
        <Button variant="subtle" color="gray" onClick={effacer}>
          {t('effacer')}
        </Button>
      )}
    </div>
  );
}
