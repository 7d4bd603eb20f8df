'use client';

import {
  IconCalendarX,
  IconCircleCheck,
  IconClockExclamation,
  IconFlag,
  IconHourglassEmpty,
  IconMessage2Exclamation,
  IconPlus,
  IconRepeat,
  IconUserOff,
  IconUserX,
} from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import styles from './Raisons.module.css';
import type { InterventionResume, RaisonATraiter } from './types';

export const SIGNES = {
  CONTESTEE: IconFlag,
  CLIENT_A_ECRIT: IconMessage2Exclamation,
  INTERVENANT_INDISPONIBLE: IconUserOff,
  DECLINEE: IconUserX,
  CRENEAU_PASSE: IconCalendarX,
  ATTENTE_ECHUE: IconHourglassEmpty,
  ECHEANCE: IconClockExclamation,
  SECONDE_VISITE: IconRepeat,
  NOUVELLE: IconPlus,
  A_CLOTURER: IconCircleCheck,
} as const satisfies Record<RaisonATraiter, unknown>;

/** The next step of the work, as opposed to something that went wrong. */
const ORDINAIRES: readonly RaisonATraiter[] = ['NOUVELLE', 'A_CLOTURER'];

type Props = { intervention: Pick<InterventionResume, 'raisonsATraiter' | 'enRetard'> };

/** Why somebody must act, in words and with a sign, on a row or a card. */
export function Raisons({ intervention }: Props) {
  const t = useTranslations('intervention.raison');
  const { raisonsATraiter, enRetard } = intervention;
  if (raisonsATraiter.length === 0) return null;
  return (
    <span className={styles.raisons}>
      {raisonsATraiter.map((raison) => {
        const Signe = SIGNES[raison];
        return (
          <span key={raison} className={styles.raison} data-pressante={!ORDINAIRES.includes(raison) || undefined}>
            <Signe size={14} aria-hidden />
            {t(raison === 'ECHEANCE' ? (enRetard ? 'enRetard' : 'aujourdhui') : raison)}
          </span>
        );
      })}
    </span>
  );
}
