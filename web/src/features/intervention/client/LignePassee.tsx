'use client';

import { useLocale, useTranslations } from 'next-intl';
import { Lien } from '@/components/Lien';
import { Pastille } from '@/components/Pastille';
import { useDates } from '@/lib/useDates';
import styles from './Client.module.css';
import type { MonHistoriqueQuery } from './operations.generated';

interface Props {
  intervention: MonHistoriqueQuery['consulterIntervention']['items'][number];
}

/** A cancelled intervention stays here, with why it was cancelled. */
export function LignePassee({ intervention }: Props) {
  const t = useTranslations('client.historique');
  const locale = useLocale();
  const { date } = useDates();
  const { reference, titre, statut, etape, motif, creerA, clotureeA, annuleeA } = intervention;
  const fin = clotureeA ?? annuleeA;
  return (
    <li className={styles.passee}>
      <h3 className={styles.titre}>
        <Lien href={`/interventions/${reference}`} className={styles.lien}>
          {titre}
        </Lien>
      </h3>
      <Pastille couleur={statut.couleur}>{statut.libelleClient[locale]}</Pastille>
      {etape === 'ANNULEE' && motif !== null && <span className={styles.motif}>{t('motif', { motif })}</span>}
      <span className={styles.detail}>
        {[
          reference,
          t('demandee', { jour: date(creerA, 'jourMoyen') }),
          fin && t(etape === 'ANNULEE' ? 'annulee' : 'terminee', { jour: date(fin, 'jourMoyen') }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </li>
  );
}
