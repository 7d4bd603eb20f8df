'use client';

import { NativeSelect } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { ChampJour } from '@/components/formulaire/ChampJour';
import type { ErreurLue } from '@/lib/erreurs';
import { estJour } from '@/lib/lireJour';
import { PERIODES, type Periode } from './jours';
import styles from './Rapport.module.css';
import { type Demande, GRAINS, GROUPES, TYPES } from './useDemande';

interface Props {
  demande: Demande;
  /** Those of this report; unknown until it has come. */
  groupesPossibles: readonly string[] | undefined;
  erreur: ErreurLue | null;
}

/** Each choice acts at once; what the API refuses is said beside the field that it names. */
export function Reglages({ demande, groupesPossibles, erreur }: Props) {
  const t = useTranslations('rapport');
  const { etat, jours, grain, changer, changerType, changerPeriode } = demande;
  const refus = (champ: string) =>
    erreur?.champs.find(({ chemin }) => chemin.replace(/^input\./, '') === champ)?.message;
  const groupes = GROUPES.filter(
    (groupe) => groupe === 'AUCUN' || groupe === etat.groupe || groupesPossibles?.includes(groupe),
  );
  return (
    <div className={styles.reglages}>
      <NativeSelect
        label={t('type')}
        value={etat.type}
        data={TYPES.map((value) => ({ value, label: t(`types.${value}`) }))}
        onChange={({ currentTarget: { value } }) => changerType(value as (typeof TYPES)[number])}
      />
      <NativeSelect
        label={t('periode')}
        value={etat.periode}
        data={PERIODES.map((value) => ({ value, label: t(`periodes.${value}`) }))}
        onChange={({ currentTarget: { value } }) => changerPeriode(value as Periode)}
      />
      {etat.periode === 'choisie' &&
        (['du', 'au'] as const).map((borne) => (
          <ChampJour
            key={borne}
            nom={borne}
            libelle={t(borne)}
            valeur={jours[borne]}
            erreur={refus(borne)}
            requis
            // A report has both: one that is being typed, or taken away, is as it was until it is a day.
            changer={(jour) => estJour(jour) && changer({ [borne]: jour })}
          />
        ))}
      <NativeSelect
        label={t('grain')}
        value={grain}
        error={refus('grain')}
        data={GRAINS.map((value) => ({ value, label: t(`grains.${value}`) }))}
        onChange={({ currentTarget: { value } }) => changer({ grain: value as (typeof GRAINS)[number] })}
      />
      <NativeSelect
        label={t('groupe')}
        value={etat.groupe}
        error={refus('groupe')}
        data={groupes.map((value) => ({ value, label: t(`groupes.${value}`) }))}
        onChange={({ currentTarget: { value } }) => changer({ groupe: value as (typeof GROUPES)[number] })}
      />
    </div>
  );
}
