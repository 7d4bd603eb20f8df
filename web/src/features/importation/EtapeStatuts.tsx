'use client';

import { Alert, NativeSelect } from '@mantine/core';
import { useLocale, useTranslations } from 'next-intl';
import { Etape } from '@/components/importation/Etape';
import styles from '@/components/importation/Importation.module.css';
import { type ColonneLue, VALEURS_MAX } from '@/components/importation/lecture';
import type { ListesPourImportQuery } from './operations.generated';
import type { Reglages } from './reglages';

interface Props {
  colonne: ColonneLue;
  statuts: ListesPourImportQuery['consulterStatutIntervention']['items'];
  reglages: Reglages;
  changer: (valeur: string, statutId: string) => void;
}

/** Each status that the file knows, and the one that it becomes here. */
export function EtapeStatuts({ colonne, statuts, reglages, changer }: Props) {
  const t = useTranslations('importation.statuts');
  const locale = useLocale();
  const choix = [
    { value: '', label: t('aucun') },
    ...statuts.toSorted((a, b) => a.ordre - b.ordre).map(({ id, libelle }) => ({ value: id, label: libelle[locale] })),
  ];
  return (
    <Etape titre={t('titre')} aide={t('aide')}>
      {!colonne.complete && (
        <Alert color="orange" mb="md">
          {t('trop', { max: VALEURS_MAX })}
        </Alert>
      )}
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('valeur')}</th>
            <th scope="col">{t('lignes')}</th>
            <th scope="col">{t('devient')}</th>
          </tr>
        </thead>
        <tbody>
          {colonne.valeurs.map(({ valeur, nombre }) => (
            <tr key={valeur}>
              <td>{valeur}</td>
              <td className={styles.nombre}>{t('nombre', { nombre })}</td>
              <td>
                <NativeSelect
                  aria-label={t('devientPour', { valeur })}
                  data={choix}
                  maw={320}
                  value={reglages.statuts[valeur] ?? ''}
                  description={reglages.devines.statuts.includes(valeur) ? t('devine') : undefined}
                  inputWrapperOrder={['input', 'description']}
                  onChange={(evenement) => changer(valeur, evenement.currentTarget.value)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Etape>
  );
}
