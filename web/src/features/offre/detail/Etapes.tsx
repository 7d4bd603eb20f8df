'use client';

import { VisuallyHidden } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import type { OffreEntiereFragment } from '../operations.generated';
import styles from './Offre.module.css';

type Version = NonNullable<OffreEntiereFragment['versionPreparee']>;
const ETAPES = ['BROUILLON', 'EN_TEST', 'VALIDEE', 'ACTIVE'] as const;

/** From the draft to what is sold: where this version stands, and what each step takes. */
export function Etapes({ version, remplace }: { version: Version; remplace: number | null }) {
  const t = useTranslations('offre.etapes');
  const rang = ETAPES.indexOf(version.statut as (typeof ETAPES)[number]);
  const dire = useCeQuiSeDit(version, remplace);
  return (
    <ol className={styles.etapes} aria-label={t('titre')}>
      {ETAPES.map((etape, place) => {
        const etat = place < rang ? 'faite' : place === rang ? 'encours' : 'avenir';
        return (
          <li
            key={etape}
            className={styles.etape}
            data-etat={etat}
            aria-current={etat === 'encours' ? 'step' : undefined}
          >
            <span className={styles.rond} aria-hidden>
              {etat === 'faite' ? <IconCheck size={16} /> : place + 1}
            </span>
            <div>
              <p className={styles.nom}>
                {t(`noms.${etape}`)}
                <VisuallyHidden>{` (${t(`etats.${etat}`)})`}</VisuallyHidden>
              </p>
              <p className={styles.dit}>{dire(etape)}</p>
            </div>
          </li>
        );
      })}
    </ol>
  );
}

function useCeQuiSeDit({ tarifs, numerosTest }: Version, remplace: number | null) {
  const t = useTranslations('offre.etapes');
  const tests = numerosTest ?? [];
  const nombreDe = (resultat: string) => tests.filter((test) => test.resultat === resultat).length;
  return (etape: (typeof ETAPES)[number]): string => {
    if (etape === 'BROUILLON') return t('brouillon', { nombre: tarifs.length });
    if (etape === 'EN_TEST') {
      return tests.length === 0
        ? t('sansTest')
        : t('tests', { nombre: tests.length, essais: tests.filter(({ essaiA }) => essaiA !== null).length });
    }
    if (etape === 'VALIDEE') {
      return tests.length === 0
        ? t('sansResultat')
        : t('resultats', {
            reussis: nombreDe('REUSSI'),
            attendus: nombreDe('EN_ATTENTE'),
            echoues: nombreDe('ECHOUE'),
          });
    }
    return remplace === null ? t('enVente') : t('remplace', { numero: remplace });
  };
}
