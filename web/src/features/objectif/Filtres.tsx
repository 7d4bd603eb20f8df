'use client';

import { Button, NativeSelect } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { ChoixUtilisateur } from '@/domaine/utilisateur/ChoixUtilisateur';
import { useMoi } from '@/lib/session/MoiContexte';
import { ChampPeriode } from './ChampPeriode';
import styles from './Filtres.module.css';
import { useTypesDObjectifQuery } from './operations.generated';
import { ETATS, type EtatFiltres } from './useFiltres';
import { useMots } from './useMots';

/** Each choice acts at once. The person is asked for where one sees more than one's own. */
export function Filtres({ etat: { filtres, changer, effacer, actifs }, tous }: { etat: EtatFiltres; tous: boolean }) {
  const t = useTranslations('objectif.filtres');
  const s = useTranslations('objectif.statuts');
  const mots = useMots();
  const { peut } = useMoi();
  const { data } = useTypesDObjectifQuery();
  const types = new Set(data?.consulterObjectif.items.map(({ type }) => type));
  if (filtres.type !== '') types.add(filtres.type);
  return (
    <div className={styles.filtres}>
      <NativeSelect
        label={t('etat')}
        value={filtres.etat}
        data={ETATS.map((value) => ({
          value,
          label: value === 'TOUS' || value === 'EN_RETARD' ? t(value) : s(value),
        }))}
        onChange={({ currentTarget: { value } }) => changer({ etat: value as (typeof ETATS)[number] })}
      />
      <NativeSelect
        label={t('type')}
        value={filtres.type}
        data={[
          { value: '', label: t('tousTypes') },
          ...[...types].sort().map((value) => ({ value, label: mots.type(value) })),
        ]}
        onChange={({ currentTarget: { value } }) => changer({ type: value })}
      />
      <ChampPeriode
        libelle={t('periode')}
        valeur={filtres.periode}
        changer={(periode) => changer({ periode })}
        indice={t('toutesPeriodes')}
      />
      {tous && peut('consulterUtilisateur') && (
        <ChoixUtilisateur
          libelle={t('compte')}
          valeur={filtres.compte}
          changer={(compte) => changer({ compte })}
          vidable
        />
      )}
      {actifs && (
        <Button variant="subtle" color="gray" onClick={effacer}>
          {t('effacer')}
        </Button>
      )}
    </div>
  );
}
